import type {Book} from '../../source/leads/lead.ts';
import type {ScreenName} from '../../source/screens/screen.ts';
import {type State, screenOf, withScreen} from '../../source/screens/state.ts';
import {firstWelcome} from '../../source/screens/welcome.tsx';
import {aBook, aLead} from '../a-lead.ts';
import {someOf} from '../runs.ts';
import {aSession} from './a-session.ts';
import {someLeads} from './some-leads.ts';

/** Ways through the screens, key by key; a word in quotes is typed, `40 n` is a key pressed so often. */
const ways: readonly (readonly string[])[] = [
	[],
	['j', 'j', 'j'],
	['J', 'K'],
	['v', 'j', 'k', 'G', 'g'],
	['v', '>', '<', 'pagedown', 'pageup', 'enter'],
	['G'],
	['/', '"acme"'],
	['/', '"e"', 'enter', 'j'],
	['/', '"no lead is called like this"'],
	['space', 'space'],
	['j', 'enter'],
	['j', 'enter', 'j', 'j'],
	['j', 'enter', 'G'],
	['j', 'enter', 'j', 'enter'],
	['j', 'enter', 'pagedown', 'pagedown'],
	['j', 'enter', '>', '>', ']', '['],
	['j', 'enter', '<', 'n', 'N'],
	['a'],
	['a', '"Zeta"', 'tab', '4', 'tab', '"Welder"'],
	['l'],
	['l', 'tab', 'tab', 'tab', '"a note"'],
	['l', '"voice"', 'tab', 'right', '"+"'],
	['l', '"they rep"', 'tab', 'tab', 'left', 'right', 'w', 'ctrl-x'],
	['l', 'down', 'down', 'up', '"xyzzy"', 'enter'],
	['space', 'space', 's'],
	['j', 'e'],
	['d'],
	['d', '"Dana Reyes, Bo"', 'tab'],
	['r'],
	['r', 'n', 'n'],
	['r', '40 n'],
	['?'],
	['?', 'G'],
	['?', '/', '"snooze"'],
	['?', '/', '"snooze"', 'enter'],
	[':'],
	[':', 'down', 'down'],
	[':', '"snoo"'],
	[':', '"xyzzy"'],
	['p'],
	['p', 'G'],
	[',', 'j', 'k'],
	[',', 'j', 'j', 'j', 'space', 'left'],
	[',', 'G', 'enter', '"2026-12-24"'],
	[':', '"stats"', 'enter', 'j', 'G', 'tab', 'shift-tab', '6'],
	[':', '"import"', 'enter', '"jobs.csv"', 'enter', 'd', 'j', 'G', 'k', 'pagedown', 'g', 'pagedown', 'pageup', 'm'],
	[':', '"import"', 'enter', '"jobs.csv"', 'enter', 'm', 'y', 'u'],
	[':', '"import"', 'enter', '"jobs.csv"', 'enter', 'd', 'enter'],
	['y'],
	['m', 'n', 'b', 'e', 'c', 'esc'],
	['m', 'tab', '"some words"', 'enter', 'ctrl-x', 'esc'],
	['m', 'o', 'j', '2', 'enter', 'n', 'L'],
	['m', 'tab', 'esc', 'o', '9', 'esc'],
	['G', 'm', 'b', 'N', 'j'],
	['d', '"Dana Reyes, Bo"', 'enter', 'esc', 'm', 't'],
	['x', '1'],
	['x', 'j', '4', 'enter'],
	['j', 'x', '2', 'enter', '6'],
	['j', 'x', '6', 'enter', 'j', 'k', 'enter'],
	['j', 'j', 'x', '6', 'enter', 'esc', 'X', 'enter', 'L'],
	['space', 'space', 'T'],
	['G', 'k', 'k', 'k', 'k', 'k', 'k', 'w'],
	['4', 'w'],
	['3', 'w'],
	['2', 'w'],
	['2', 'w', '1'],
	['2', 'w', '1', '1'],
	['2', 'w', '1', '1', '1', '1', '1', '1'],
	['2', 'w', '2', '2', '2', '"fri"'],
	['2', 'w', '4', '"fri"', 'enter'],
	['2', 'w', '0', 'j', 'enter', '1'],
	['2', 'w', '0', 'enter'],
	['2', 'w', 'o', 'enter', 'u'],
	['/', '"birch"', 'enter', 'w', '8'],
	['/', '"birch"', 'enter', 'w', '0', 'm'],
	['2', 'w', 'j', 'j', 'G', 'enter'],
	['2', 'j', 'w', '1', '2'],
	['2', 'j', 'w', '1', '1', '2', '"no day"'],
];

/** Where the ways are gone. On the small terminal, with the same leads, some of them will do. */
const places: {book: Book; size: State['size']; few?: number}[] = [
	{book: someLeads(12), size: {columns: 80, rows: 24}},
	{book: someLeads(12), size: {columns: 60, rows: 14}, few: 15},
	{book: aBook({}, aLead('Opal').appliedOn('2026-08-03')), size: {columns: 120, rows: 14}},
	{book: aBook({}), size: {columns: 80, rows: 24}},
];

/**
 * A state after each of the ways, and after each step of each of them. Where two ways begin alike, what they have in
 * common is there once.
 */
export const someStates = (): Promise<readonly State[]> => {
	made ??= makeStates();
	return made;
};

let made: Promise<readonly State[]> | undefined;

const makeStates = async (): Promise<readonly State[]> => {
	const all: State[] = [];
	for (const {book, size, few = ways.length} of places) {
		const seen = new Set<string>();
		for (const way of someOf(ways, few)) {
			const session = aSession(book, {size});
			for (const [at, step] of ['', ...way].entries()) {
				if (step.startsWith('"')) await session.type(step.slice(1, -1));
				else if (step) await session.press(...keysOf(step));
				const sofar = way.slice(0, at).join(' ');
				if (!seen.has(sofar)) all.push(session.state);
				seen.add(sofar);
			}
		}
	}
	return [...all, ...firstRuns(), ...(await differing())];
};

const keysOf = (step: string): string[] => {
	const [times, key] = step.split(' ');
	return key === undefined ? [step] : Array.from({length: Number(times)}, () => key);
};

/** A book that three machines differ on, in the inbox and where it is settled. */
export const differingBook: Book = {
	...someLeads(3),
	leads: someLeads(3).leads.map((lead, at) => ({
		...lead,
		role: 'Chef',
		conflicts: {
			role: [
				{value: 'Chef', by: 'desk', at: '2026-11-12T10:00:00.000'},
				...['Cook', 'Baker'].slice(at).map(value => ({value, by: `laptop ${value}`, at: '2026-11-12T09:00:00.000'})),
			],
		},
	})),
};

const differing = async (): Promise<State[]> => {
	const all: State[] = [];
	for (const {size} of places) {
		const session = aSession(differingBook, {size});
		all.push(session.state);
		for (const key of ['M', 'j', 'k']) {
			await session.press(key);
			all.push(session.state);
		}
	}
	return all;
};

/** The first run at each of its lines. */
const firstRuns = (): State[] =>
	[0, 1, 2].flatMap(at =>
		places.map(({size}) =>
			withScreen(aSession(aBook({}), {size}).state, {...firstWelcome, at, text: at > 1 ? 'Acme' : ''}),
		),
	);

export const withTop = (states: readonly State[], name: ScreenName): State[] =>
	states.filter(state => screenOf(state).name === name);
