import {EventEmitter} from 'node:events';
import {openScreens} from '../../../source/screens/open-screens.tsx';
import {aKeeper} from '../../screens/a-keeper.ts';
import {aTable} from '../../screens/a-table.ts';
import {someLeads} from '../../screens/some-leads.ts';
import {foreignIn} from '../escapes/our-own.ts';
import {anyPayload, seeded} from '../escapes/payloads.ts';
import type {Outcome} from '../kills.ts';

const words = [
	'Zed',
	'fri',
	'2026-12-01',
	'next week',
	'Dana Reyes',
	'e\u0301',
	'\u0301',
	'株式会社',
	'👩‍💻',
	'+3d',
	'y',
	'n',
];
const keys = [
	...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,:?/<>;.!@-+= ',
	...'\r\r\r\r\u001b\u001b\u001b\t\t\b\u007f\u0000\u001f\u0001\u0005\u000b\u0012\u0015\u0017\u0018\u001a\n',
	...['\u001b[A', '\u001b[B', '\u001b[C', '\u001b[D', '\u001b[H', '\u001b[F', '\u001b[5~', '\u001b[6~', '\u001b[3~'],
	...['\u001b[Z', '\u001b[B', '\u001b[B', '\u001bOP', '\u001b[[A', '\u001b]11;rgb:0/0/0\u0007', '\u001b[I', '\u001b[M'],
];

/** What somebody presses who knows nothing: keys, words, pastes; twice in a while several in one go. */
const anyPress = (random: () => number): {sent: string; presses: number} => {
	const one = (): string => {
		const roll = random();
		if (roll < 0.85) return keys[Math.floor(random() * keys.length)] ?? '';
		if (roll < 0.95) return words[Math.floor(random() * words.length)] ?? '';
		return `\u001b[200~${anyPayload(random)}\u001b[201~`;
	};
	const presses = random() < 0.1 ? 5 : 1;
	return {sent: Array.from({length: presses}, one).join(''), presses};
};

/** A terminal with nobody at it. */
const aTerminal = (size: {columns: number; rows: number}) => {
	const silent = () => {};
	let written = '';
	const stdin = Object.assign(new EventEmitter(), {
		...{
			isTTY: true,
			setRawMode: silent,
			setEncoding: silent,
			resume: silent,
			pause: silent,
			ref: silent,
			unref: silent,
		},
	});
	const stdout = Object.assign(new EventEmitter(), {
		...size,
		isTTY: true,
		write: (text: string) => {
			written += text;
			return true;
		},
	});
	stdin.setMaxListeners(0);
	stdout.setMaxListeners(0);
	const taken = () => {
		const all = written;
		written = '';
		return all;
	};
	return {
		stdin: stdin as unknown as NodeJS.ReadStream & EventEmitter,
		stdout: stdout as unknown as NodeJS.WriteStream & EventEmitter,
		taken,
	};
};

const turns = async (count: number) => {
	for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

/** Presses so many keys at the screens, at a terminal of a size; the screens are opened again where they were left. */
export const keysAtScreens = async (
	count: number,
	size: {columns: number; rows: number},
	seed: number,
): Promise<Outcome> => {
	const random = seeded(seed);
	const losses: string[] = [];
	const {stdin, stdout, taken} = aTerminal(size);
	const keeper = {...aKeeper(someLeads(12)), watch: () => () => {}, abandon: () => {}};
	let ids = 0;
	let pressed = 0;
	let recent: string[] = [];
	const opened = () => {
		let isOpen = true;
		const screens = openScreens({
			store: keeper,
			unsavedForms: {load: () => ({}), save: () => {}},
			today: () => '2026-11-12',
			newId: () => `new${++ids}`,
			stance: undefined,
			start: {screen: 'inbox'},
			demo: false,
			colours: true,
			ascii: false,
			screenReader: false,
			asksBackground: false,
			stdin,
			stdout,
			hungUp: () => {},
			beforeTheEnd: () => () => {},
			copy: async () => {},
			read: aTable,
			edit: async text => `${text}${random() < 0.5 ? '\n\u001b[1mmore' : ''}`,
			suspend: async () => {},
			own: {templates: new Map(), problems: []} as never,
		})
			.catch(error => losses.push(`${error?.stack ?? error} after ${JSON.stringify(recent.slice(-30))}`))
			.finally(() => {
				isOpen = false;
			});
		return {screens, isOpen: () => isOpen};
	};
	let session = opened();
	while (pressed < count && losses.length < 5) {
		if (!session.isOpen()) session = opened();
		const press = anyPress(random);
		pressed += press.presses;
		recent = [...recent.slice(-60), press.sent];
		stdin.emit('data', press.sent);
		await turns(3 + 3 * press.presses);
		if (pressed % 50 >= press.presses) continue;
		await turns(20);
		const output = taken();
		const leak = foreignIn(output, {screen: size});
		const said = /at something it should not|Please report|TypeError|undefined is not|\[object Object\]|NaN/.exec(
			output,
		);
		if (leak) losses.push(`${leak} after ${JSON.stringify(recent)}`);
		if (said) losses.push(`it said ${said[0]} after ${JSON.stringify(recent)}`);
	}
	const began = process.cpuUsage();
	stdin.emit('data', '\u0003');
	await session.screens;
	const {user, system} = process.cpuUsage(began);
	const took = Math.round((user + system) / 1000);
	if (took > 2000) losses.push(`ctrl-c took ${took} ms of work`);
	if (!taken().endsWith('\u001b[?1049l')) losses.push('the other screen is not left');
	return {tries: pressed, losses: losses.map(loss => `${size.columns}x${size.rows}: ${loss}`)};
};
