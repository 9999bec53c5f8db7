#!/usr/bin/env node
import {randomInt} from 'node:crypto';
import {join} from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';
import colours from 'picocolors';
import {look} from './advice/inbox.ts';
import {Clash} from './leads/change.ts';
import {type Day, isDay} from './leads/day.ts';
import type {Book, Stance} from './leads/lead.ts';
import {Refusal} from './leads/refusal.ts';
import {visible} from './leads/safe-text.ts';
import type {Start} from './screens/open-screens.tsx';
import {FileTrouble} from './store/file-trouble.ts';
import {openStore, type Store} from './store/store.ts';
import {readText} from './transfer/read-text.ts';
import {carryOut} from './verbs/carry-out.ts';
import {styled} from './verbs/emphasis.ts';
import {readFields, type Typed} from './verbs/field.ts';
import {verbNamed} from './verbs/index.ts';
import {globalFields, readArgv} from './verbs/read-argv.ts';
import {type Answer, called, pick, type Scene, type Verb} from './verbs/verb.ts';
import type {Own} from './words/own-templates.ts';

const {env, stdout, stderr} = process;

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
	return {
		data: under(env.XDG_DATA_HOME, own.data),
		state: under(env.XDG_STATE_HOME, own.log),
		config: under(env.XDG_CONFIG_HOME, own.config),
	};
};

/** The person's own templates, from the configuration folder. */
const ownTemplates = async (): Promise<Own> => {
	const [{readOwn}, {textFilesIn}] = await Promise.all([
		import('./words/own-templates.ts'),
		import('./transfer/template-files.ts'),
	]);
	const folder = join(folders().config, 'drafts');
	return readOwn(folder, textFilesIn(folder));
};

/** Puts a text on the clipboard of the machine where the terminal is. */
const copy = async (text: string): Promise<void> => {
	const terminal = stdout.isTTY ? stdout : stderr.isTTY ? stderr : undefined;
	if (!terminal) throw new Refusal('There is no terminal to copy through: leave --copy out and pipe the text.');
	const {clipboardSequence} = await import('./transfer/clipboard.ts');
	terminal.write(clipboardSequence(text, {tmux: Boolean(env.TMUX), screen: Boolean(env.STY)}));
};

/** Lets the person edit a text; control and c is the editor's meanwhile. */
const edit = async (text: string): Promise<string> => {
	const [{editText}, {tmpdir}] = await Promise.all([import('./transfer/editor.ts'), import('node:os')]);
	const windows = process.platform === 'win32';
	const command = env.VISUAL || env.EDITOR || (windows ? 'notepad' : 'vi');
	const ignore = () => {};
	process.on('SIGINT', ignore);
	try {
		return await editText(text, {command, folder: tmpdir(), windows});
	} finally {
		process.off('SIGINT', ignore);
	}
};

const pathOf = (file: string | undefined): string => file || env.TOUCHBASE_FILE || join(folders().data, 'leads.json');

const demoFile = (): string => join(folders().data, 'demo.json');

/** The demo has a file of its own, beside the person’s, and begins anew each day. */
const demoStore = async (): Promise<Store> => {
	const {demoChanges} = await import('./leads/demo-change.ts');
	const store = storeAt(demoFile());
	await store.commit(book => ({changes: demoChanges(book, today()), words: 'began the demo anew', result: undefined}));
	return store;
};

const storeAt = (file: string | undefined): Store => {
	const {state} = folders();
	return openStore({
		file: pathOf(file),
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

/** On a terminal the inbox, the wizard and the form to log something are screens; everywhere else they are lines. */
const screenFor = (verb: Verb | undefined, typed: Typed, json: boolean): Start | undefined => {
	// Standard input is looked at last: opening it takes time that a line has no use for.
	if (json || !stdout.isTTY || env.TERM === 'dumb' || !process.stdin.isTTY) return undefined;
	if (!verb) return {screen: 'inbox'};
	if (verb.name === 'tour') return {screen: 'tour'};
	const [lead] = typed.lead ?? [];
	if (lead === undefined) return undefined;
	if (verb.name === 'ask' && !typed.answer && !typed.situation) return {screen: 'wizard', lead};
	return verb.name === 'log' && Object.keys(typed).length === 1 ? {screen: 'log', lead} : undefined;
};

/** True where the person's locale has no UTF-8: nothing but ASCII is shown then. */
const isAscii = (): boolean => !/utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');

/** Opens the screens; where only one was asked for, what it came to stays in the scrollback. */
const onScreens = async (
	start: Start,
	store: Store,
	stance: Stance | undefined,
	coloured: boolean,
	demo: boolean,
): Promise<void> => {
	const {openScreens} = await import('./screens/open-screens.tsx');
	const {draftsIn} = await import('./store/drafts.ts');
	const drafts = draftsIn(join(folders().state, demo ? 'demo-drafts.json' : 'drafts.json'));
	const screenReader = env.INK_SCREEN_READER === 'true';
	const outside = {
		keeper: store,
		drafts,
		today,
		newId,
		stance,
		start,
		demo,
		colours: coloured,
		ascii: isAscii(),
		screenReader,
		copy,
		edit,
		own: await ownTemplates(),
		stdin: process.stdin,
		stdout,
	};
	const {said, goesTo} = await openScreens(outside);
	if (goesTo)
		return onScreens({screen: goesTo === 'tour' ? 'tour' : 'inbox'}, await demoStore(), stance, coloured, true);
	if (!('lead' in start)) return;
	const book = store.read();
	const {tellAdvice} = await import('./verbs/tell-advice.ts');
	const {advice, lead} = look(pick(book, start.lead), today(), book.profile, {}, stance);
	print(stdout, [said ?? called(lead), ...tellAdvice(advice)], coloured);
};

const main = async (argv: readonly string[]): Promise<void> => {
	const {verb, typed, global} = await readArgv(argv);
	const {
		file,
		stance,
		demo: asked = false,
		json = false,
		noColor = false,
		help,
		version,
	} = await readFields(globalFields, global, today());
	if (version) return print(stdout, [__VERSION__], false);
	if (help && typed.man) {
		const {manPage} = await import('./verbs/man-page.ts');
		return void stdout.write(manPage(__VERSION__));
	}
	if (help) {
		const {helpOn, overview} = await import('./verbs/help.ts');
		return print(stdout, verb ? helpOn(verb) : overview(), coloursOn(stdout, noColor));
	}
	const screen = screenFor(verb, typed, json);
	const demo = asked || (verb?.name === 'tour' && screen !== undefined);
	if (demo && file) throw new Refusal('--demo has a file of its own; leave --file out.');
	const store = demo ? await demoStore() : storeAt(file);
	if (screen) return onScreens(screen, store, stance, coloursOn(stdout, noColor), demo);
	if (demo) print(stderr, ['The demo: made-up leads, in a file of their own.'], coloursOn(stderr, noColor));
	const chosen = verb ?? (verbNamed('today') as Verb);
	const own = chosen.name === 'draft' ? await ownTemplates() : undefined;
	const run = async (given: Typed) =>
		carryOut(await chosen.ready(given, today()), store, sceneWith(stance, demo ? demoFile() : pathOf(file), own));
	const {edit: wanted, ...given} = withFiles(chosen, typed);
	const first = await run(wanted ? {...given, edit: wanted} : given);
	const answer = first.edit === undefined ? first : await run({...given, text: [await edit(first.edit)]});
	if (answer.copy !== undefined) await copy(answer.copy);
	if (answer.warn) print(stderr, answer.warn, coloursOn(stderr, noColor));
	if (json) stdout.write(documentOf(answer));
	else if (answer.text !== undefined) stdout.write(answer.text);
	else print(stdout, answer.lines, coloursOn(stdout, noColor));
};

const documentOf = ({json, eachOnItsLine}: Answer): string =>
	eachOnItsLine && Array.isArray(json)
		? json.map(each => `${JSON.stringify(each)}\n`).join('')
		: `${JSON.stringify(json, null, 2)}\n`;

const sceneWith =
	(stance: Stance | undefined, file: string, own?: Own) =>
	(book: Book): Scene => ({book, today: today(), stance, newId, file, ...(own && {own: () => own})});

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

// Who reads no further (`| head`) has seen enough; a disk that is full is another matter.
stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') stderr.write(`The answer could not be written: ${error.message}.\n`);
	process.exit(error.code === 'EPIPE' ? undefined : 1);
});
stderr.on('error', () => {});

await main(process.argv.slice(2)).catch(fail);
