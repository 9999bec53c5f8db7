import {execFileSync} from 'node:child_process';
import {EventEmitter} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {render} from 'ink';
import type {Book} from '../../source/leads/lead.ts';
import {App} from '../../source/screens/app.tsx';
import {isTyping} from '../../source/screens/screens.ts';
import {initialState, type State} from '../../source/screens/state.ts';
import {frameWriter} from '../../source/screens/terminal/frame-writer.ts';
import {keyStream} from '../../source/screens/terminal/key-stream.ts';
import {inboxIsOpen} from '../faults/sessions.ts';
import {freshFolder} from '../program.ts';
import {today} from '../screens/a-session.ts';
import {someLeads} from '../screens/some-leads.ts';
import {openTerminal} from '../terminal.ts';

// npm run bench, its first half: what a key costs and when the first frame is there. Nothing here passes or fails.
const folder = freshFolder();
execFileSync(process.execPath, ['source/build/build.js', `--outdir=${folder}/dist`]);
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const silent = () => {};

/** The screens on a terminal that only counts: from the bytes of a key to those of its frame, in this process. */
const onCountingTerminal = async (book: Book) => {
	const size = {columns: 80, rows: 24};
	const stdout = Object.assign(new EventEmitter(), {...size, write: () => true});
	const methods = {setRawMode: silent, setEncoding: silent, resume: silent, pause: silent, ref: silent, unref: silent};
	const stdin = Object.assign(new EventEmitter(), {isTTY: true, ...methods});
	let state: State = initialState({book, today, stance: undefined, size, coloured: true});
	let drawn: State | undefined;
	let drawnAt = 0;
	const {keys, wake} = keyStream(stdin as unknown as NodeJS.ReadStream, {
		takesText: () => isTyping(state),
		isBusy: () => drawn !== state,
		suspend: async () => {},
	});
	const ink = render(
		<App
			initial={state}
			perform={async () => ({type: 'refused', says: 'nothing is written in a measurement'})}
			watch={() => silent}
			onState={next => {
				state = next;
			}}
			onDrawn={next => {
				drawn = next;
				drawnAt = performance.now();
				wake();
			}}
		/>,
		{
			stdin: keys,
			stdout: frameWriter(stdout as unknown as NodeJS.WriteStream, text => text),
			debug: true,
			exitOnCtrlC: false,
			patchConsole: false,
		},
	);
	/** Until the last state has been on the screen for some turns of the event loop. */
	const settled = async () => {
		for (let calm = 0; calm < 12; calm = drawn === state ? calm + 1 : 0) await new Promise(setImmediate);
	};
	await settled();
	return {
		/** How long from a key to its frame, in milliseconds. */
		press: async (key: string): Promise<number> => {
			const began = performance.now();
			stdin.emit('data', key);
			await settled();
			return drawnAt - began;
		},
		end: ink.unmount,
	};
};

const times = <T,>(count: number, make: (at: number) => T): T[] => Array.from({length: count}, (_, at) => make(at));
const trials: Record<string, readonly string[]> = {
	'cursor down': times(15, () => 'j'),
	'next section': times(12, () => '\t'),
	'filter, a letter': ['/', ...'dana reyes'],
	'mark a lead': times(12, () => ' '),
	'open a lead, and back': times(12, at => (at % 2 ? 'q' : '\r')),
	'open the wizard, and back': times(12, at => (at % 2 ? 'q' : 'w')),
};

const keyTimes = async (leads: number, aim: number) => {
	const book = someLeads(leads);
	for (const [what, pressed] of Object.entries(trials)) {
		const terminal = await onCountingTerminal(book);
		for (const key of ['j', 'k', '\t', 'j', 'g']) await terminal.press(key);
		const all: number[] = [];
		for (const key of pressed) all.push(await terminal.press(key));
		terminal.end();
		console.log(`| ${what}, ${leads} leads | ${median(all).toFixed(1)} ms | at most ${aim} ms |`);
	}
};

/** The built program in a terminal of 80×24. */
const onTerminal = (leads: number) => {
	const file = join(folder, `${leads}.json`);
	writeFileSync(file, JSON.stringify(someLeads(leads)));
	const env = {
		HOME: folder,
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_STATE_HOME: folder,
		XDG_DATA_HOME: folder,
		TOUCHBASE_FILE: file,
		TOUCHBASE_NOW: today,
	};
	return openTerminal({command: process.execPath, args: [join(folder, 'dist/cli.js')], env});
};

const moveBytes = async () => {
	const terminal = await onTerminal(40);
	await terminal.until(inboxIsOpen);
	const all: number[] = [];
	for (const key of [...'jjjjjjjjjjjjkkkkkkkkkkkk']) {
		const mark = terminal.mark();
		const before = terminal.screen().text;
		terminal.press(key);
		await terminal.until(({text}) => text !== before);
		all.push(terminal.bytes - mark);
	}
	await terminal.close();
	console.log(
		`| bytes for a cursor move, 80×24 | ${median(all)} (${Math.min(...all)}–${Math.max(...all)}) | 150, at most 300 |`,
	);
};

const firstFrame = async (leads: number, rounds = 15) => {
	const bare: number[] = [];
	const ours: number[] = [];
	// The first run keeps what V8 has compiled.
	const first = await onTerminal(leads);
	await first.until(inboxIsOpen);
	first.press('q');
	await first.exited;
	for (let round = 0; round < rounds; round++) {
		const began = performance.now();
		const node = await openTerminal({command: process.execPath, args: ['-e', '0']});
		await node.exited;
		bare.push(performance.now() - began);
		const start = performance.now();
		const terminal = await onTerminal(leads);
		await terminal.until(inboxIsOpen);
		ours.push(performance.now() - start);
		await terminal.close();
	}
	const [a, b] = [median(ours), median(bare)];
	console.log(
		`| first frame, ${leads} leads | ${(a / b).toFixed(2)} × node -e 0 (${a.toFixed(0)} ms, ${b.toFixed(0)} ms) | 3.5 × |`,
	);
};

console.log('\n| screens | median | aim |\n| --- | --- | --- |');
await moveBytes();
await keyTimes(40, 16);
await keyTimes(1000, 16);
await keyTimes(10_000, 33);
await firstFrame(300);
await firstFrame(1000);
process.exit();
