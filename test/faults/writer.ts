import {once} from 'node:events';
import {writeSync} from 'node:fs';
import {killedAt} from './failing-files.ts';
import {type Name, subjects} from './subjects.ts';

// writer SUBJECT FOLDER LEAD COUNT [KILLED-AT | on go]: adds entries, and says of each that it is acknowledged, and after how long. Ends
// with the first that it cannot add.
const [name, folder = '', lead, count, at] = process.argv.slice(2);
const subject = subjects[name as Name](folder, Number(at) >= 0 ? killedAt(Number(at)) : undefined);
if (at === 'on go') {
	writeSync(1, 'ready\n');
	await once(process.stdin, 'data');
}
process.stdin.destroy();
for (let i = 0; i < Number(count); i++) {
	const id = `${process.pid}-${i}`;
	const began = performance.now();
	try {
		await subject.add(id, lead);
		writeSync(1, `${id} ${Math.round(performance.now() - began)}\n`);
	} catch (error) {
		writeSync(1, `failed ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
		break;
	}
}
