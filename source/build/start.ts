#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';
import {keepCompiled, readCompiled} from './compiled.ts';

// Starts the program with what V8 has compiled of it before: to compile it again takes longer than all that a one-line
// command does. Node can do this by itself only from 22.1 on.
const program = join(__dirname, 'program.js');
const [word = 'screens'] = process.argv.slice(2);
const part = word === 'screens' ? word : 'lines';
const kept = readCompiled(part);
const script = new Script(readFileSync(program, 'utf8'), {filename: program, cachedData: kept?.code});
const words = script.cachedDataRejected || !kept ? [] : kept.words;
// At the exit V8 has compiled all that this command needs: it is kept beside what earlier commands needed.
if (!words.includes(word) && words.length < 40 && /^[a-z-]{1,20}$/.test(word))
	process.on('exit', () => keepCompiled(part, {words: [...words, word], code: script.createCachedData()}));

script.runInThisContext()(require);
