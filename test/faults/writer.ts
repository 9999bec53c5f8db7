import {writeSync} from 'node:fs';
import {killedAt} from './failing-files.ts';
import {type Name, subjects} from './subjects.ts';

// writer SUBJECT FOLDER LEAD COUNT [KILLED-AT]: adds entries, and says of each that it is acknowledged, and after how long.
const [name, folder = '', lead, count, at] = process.argv.slice(2);
const subject = subjects[name as Name](folder, at === undefined ? undefined : killedAt(Number(at)));
for (let i = 0; i < Number(count); i++) {
	const id = `${process.pid}-${i}`;
	const began = performance.now();
	try {
		await subject.add(id, lead);
		writeSync(1, `${id} ${Math.round(performance.now() - began)}\n`);
	} catch (error) {
		writeSync(1, `failed ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
	}
}
