#!/usr/bin/env node
import {accessSync, constants, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';

// Starts the program with what V8 has compiled of it before: to compile it again takes longer than all that a one-line
// command does. Node can do this by itself only from 22.1 on. The build keeps it for the Node that it runs on; for
// another one the first run does, where it may.
const program = join(__dirname, 'program.js');
const compiled = join(__dirname, `${process.argv.length > 2 ? 'lines' : 'screens'}-${process.version}.v8`);

const orNothing = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

const kept = orNothing(() => readFileSync(compiled));
const script = new Script(readFileSync(program, 'latin1'), {filename: program, cachedData: kept});

const keep = (): void => {
	const whole = `${compiled}.${process.pid}`;
	writeFileSync(whole, script.createCachedData(), {flush: true});
	renameSync(whole, compiled);
};
const mayKeep = (): boolean => orNothing(() => accessSync(__dirname, constants.W_OK) ?? true) ?? false;

// By the end all that was called has been compiled. For the build each run adds to what the ones before it have kept.
if (process.env.TOUCHBASE_KEEP_COMPILED || (!kept && mayKeep())) process.on('exit', () => orNothing(keep));

script.runInThisContext()(require);
