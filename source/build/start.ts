#!/usr/bin/env node
import {accessSync, constants, readFileSync, renameSync, unlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';

// Starts the program with what V8 has compiled of it before: to compile it again takes longer than all that a one-line
// command does. Node can do this by itself only from 22.1 on. The build keeps it for the Node that it runs on; for
// another one the first run does, where it may. V8 looks whether what it is given is for itself and its flags, and not
// whether it is whole or of this program: so the name says which program it is of, and it is kept twice over.
const program = join(__dirname, 'program.js');
const way = process.argv.length > 2 ? 'lines' : 'screens';
const flags = [process.env.NODE_OPTIONS ?? '', ...process.execArgv]
	.join(' ')
	.replace(/[^\w.=-]+/g, '_')
	.slice(0, 80);
const whose = [way, __PROGRAM__, process.version, process.platform, process.arch, flags];
const compiled = join(__dirname, [...whose.filter(Boolean), 'v8'].join('.'));

const tryOrUndefined = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

const kept = (): Buffer | undefined => {
	const twice = readFileSync(compiled);
	const once = twice.subarray(0, twice.length / 2);
	return once.equals(twice.subarray(twice.length / 2)) ? once : undefined;
};

const keep = (script: Script): void => {
	const whole = `${compiled}.${process.pid}`;
	const once = script.createCachedData();
	try {
		writeFileSync(whole, Buffer.concat([once, once]), {flush: true});
		renameSync(whole, compiled);
	} catch {
		unlinkSync(whole);
	}
};

const mayKeep = (): boolean => tryOrUndefined(() => accessSync(__dirname, constants.W_OK) ?? true) ?? false;

const cachedData = tryOrUndefined(kept);
const script = new Script(readFileSync(program, 'latin1'), {filename: program, cachedData});
// By the end all that was called has been compiled. For the build each run adds to what the ones before it have kept.
const isWanting = !cachedData || script.cachedDataRejected;
if (process.env.TOUCHBASE_KEEP_COMPILED || (isWanting && mayKeep()))
	process.on('exit', () => tryOrUndefined(() => keep(script)));

script.runInThisContext()(require);
