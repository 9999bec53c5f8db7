#!/usr/bin/env node
import {randomInt} from 'node:crypto';
import {join} from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';
import colours from 'picocolors';
import {Clash} from './leads/change.ts';
import {type Day, isDay} from './leads/day.ts';
import type {Book, Stance} from './leads/lead.ts';
import {Refusal} from './leads/refusal.ts';
import {visible} from './leads/safe-text.ts';
import {FileTrouble} from './store/file-trouble.ts';
import {openStore, type Store} from './store/store.ts';
import {readText} from './transfer/read-text.ts';
import {carryOut} from './verbs/carry-out.ts';
import {styled} from './verbs/emphasis.ts';
import {readFields, type Typed} from './verbs/field.ts';
import {verbNamed} from './verbs/index.ts';
import {globalFields, readArgv} from './verbs/read-argv.ts';
import type {Scene, Verb} from './verbs/verb.ts';

const {env, stdin, stdout, stderr} = process;

/** Now on the person's own clock, as `2026-11-12T09:30`. `TOUCHBASE_NOW` stands in for it. */
const now = (): string => {
	const given = env.TOUCHBASE_NOW;
	if (given) {
		const [day, time = '00:00'] = given.split('T');
		if (isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return `${day}T${time}`;
		throw new Refusal(`TOUCHBASE_NOW: "${given}" is neither 2026-11-12 nor 2026-11-12T09:30.`);
	}
	const clock = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}T${two(clock.getHours())}:${two(clock.getMinutes())}`;
};

const today = (): Day => now().slice(0, 10) as Day;

/** Letters and digits that are not taken for each other when read out or typed. */
const letters = 'bcdfghjkmnpqrstvwxz23456789';
const newId = (): string => Array.from({length: 10}, () => letters[randomInt(letters.length)]).join('');

const folders = () => {
	const own = envPaths('touchbase', {suffix: ''});
	const under = (given: string | undefined, fallback: string) => (given ? join(given, 'touchbase') : fallback);
	return {data: under(env.XDG_DATA_HOME, own.data), state: under(env.XDG_STATE_HOME, own.log)};
};

const storeAt = (file: string | undefined): Store => {
	const {data, state} = folders();
	return openStore({
		file: file || env.TOUCHBASE_FILE || join(data, 'leads.json'),
		stateFolder: state,
		now: () => new Date().toISOString(),
		id: newId,
	});
};

const print = (stream: NodeJS.WriteStream, lines: readonly string[], coloured: boolean) => {
	const colors = colours.createColors(coloured);
	stream.write(lines.map(line => `${styled(visible(line), colors)}\n`).join(''));
};

const coloursOn = (stream: NodeJS.WriteStream, refused: boolean): boolean => {
	if (refused || env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return stream.isTTY === true && env.TERM !== 'dumb';
};

/** On a terminal the inbox and the wizard are screens; everywhere else they are lines. */
const screenFor = (verb: Verb | undefined, typed: Typed, json: boolean): {lead: string | undefined} | undefined => {
	if (json || !stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb') return undefined;
	if (!verb) return {lead: undefined};
	return verb.name === 'ask' && typed.lead && !typed.answer && !typed.situation ? {lead: typed.lead[0]} : undefined;
};

const main = async (argv: readonly string[]): Promise<void> => {
	const {verb, typed, global} = await readArgv(argv);
	const {file, stance, json = false, noColor = false, help, version} = await readFields(globalFields, global, today());
	if (version) return print(stdout, [__VERSION__], false);
	if (help) {
		const {helpOn, overview} = await import('./verbs/help.ts');
		return print(stdout, verb ? helpOn(verb) : overview(), coloursOn(stdout, noColor));
	}
	const screen = screenFor(verb, typed, json);
	if (screen) {
		const {openScreens} = await import('./screens/open-screens.tsx');
		return openScreens({
			keeper: storeAt(file),
			today,
			newId,
			stance,
			lead: screen.lead,
			colours: coloursOn(stdout, noColor),
			stdin,
			stdout,
		});
	}
	const chosen = verb ?? (verbNamed('today') as Verb);
	const ready = await chosen.ready(withFiles(chosen, typed), today());
	const store = storeAt(file);
	const answer = await carryOut(ready, store, sceneWith(stance));
	if (answer.warn) print(stderr, answer.warn, coloursOn(stderr, noColor));
	if (json) stdout.write(`${JSON.stringify(answer.json, null, 2)}\n`);
	else print(stdout, answer.lines, coloursOn(stdout, noColor));
};

const sceneWith =
	(stance: Stance | undefined) =>
	(book: Book): Scene => ({book, today: today(), stance, newId});

/** Flags that name a file mean what is in it. */
const withFiles = (verb: Verb, typed: Typed): Typed =>
	Object.fromEntries(
		Object.entries(typed).map(([key, values]) => [key, verb.fields[key]?.file ? values.map(readText) : values]),
	);

const fail = (error: unknown): void => {
	const exit = error instanceof Refusal ? error.exit : 1;
	const known = error instanceof Refusal || error instanceof FileTrouble || error instanceof Clash;
	const lines = error instanceof Error ? error.message.split('\n') : [String(error)];
	print(
		stderr,
		known
			? lines
			: [`touchbase failed at something it should not: ${lines[0]}`, 'Nothing was written. Please report this.'],
		false,
	);
	process.exitCode = exit;
};

stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

await main(process.argv.slice(2)).catch(fail);
