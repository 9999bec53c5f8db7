#!/usr/bin/env node
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';

// Starts the program with what V8 had compiled of it when it was built: to compile it again takes longer than all that a
// one-line command does. Node can do this by itself only from 22.1 on. Where V8 is another by now it takes no notice.
const program = join(__dirname, 'program.js');
const compiled = join(__dirname, process.argv.length > 2 ? 'lines.v8' : 'screens.v8');

const kept = (): Buffer | undefined => {
	try {
		return readFileSync(compiled);
	} catch {
		return undefined;
	}
};
const script = new Script(readFileSync(program, 'latin1'), {filename: program, cachedData: kept()});
script.runInThisContext()(require);

// For the build: by the end, all that was called has been compiled.
if (process.env.TOUCHBASE_KEEP_COMPILED)
	process.on('exit', () => writeFileSync(compiled, script.createCachedData(), {flush: true}));
