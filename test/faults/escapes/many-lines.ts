import {ftruncateSync, readFileSync, writeSync} from 'node:fs';
import process from 'node:process';
import {createInterface} from 'node:readline';

// many-lines MAIN.JS OUT ERR: for each JSON list of words on stdin runs the program with them, and says on descriptor 3
// what it wrote and how it ended. One process is enough for thousands of lines, as the program begins anew each time
// that it is imported; its standard output and error are the two files.
const [program = '', out = '', err = ''] = process.argv.slice(2);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

const taken = (file: string, descriptor: number): string => {
	const text = readFileSync(file, 'utf8');
	ftruncateSync(descriptor);
	return text;
};

let times = 0;
for await (const line of createInterface({input: process.stdin})) {
	process.exitCode = undefined;
	const {words, env} = JSON.parse(line);
	Object.assign(process.env, env);
	process.argv = [process.execPath, program, ...words];
	const {main} = await import(`file://${program}?${times++}`);
	await main(words);
	const said = {out: taken(out, 1), err: taken(err, 2), code: process.exitCode ?? 0};
	const answer = Buffer.from(`${JSON.stringify(said)}\n`);
	for (let done = 0; done < answer.length; ) done += writeSync(3, answer, done);
}
process.exitCode = 0;
