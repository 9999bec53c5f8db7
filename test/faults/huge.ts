import {writeFileSync} from 'node:fs';
import type {Book, Entry, Lead} from '../../source/leads/lead.ts';
import {patience} from '../runs.ts';
import {keys} from '../terminal.ts';
import type {Outcome} from './kills.ts';
import {aSitting, inboxIsOpen, theNote} from './sessions.ts';

const entry = (at: number, note?: string): Entry => ({
	id: `e${at}`,
	on: '2026-11-02',
	what: 'applied',
	...(note && {note}),
});
const lead = (at: number, note?: string): Lead => ({
	id: `k${at}`,
	organization: `Acme ${at}`,
	people: [],
	log: [entry(at, note)],
	...(note && {note}),
});

/** Notes of a megabyte: without a space, of nothing but spaces, of lines, and of what a terminal would obey. */
export const longNotes = (): Book => ({
	version: 2,
	profile: {},
	leads: ['x', ' ', 'a line\n', 'text \u001b[1m\u202e', '👩‍💻', 'w\u0301'].map((piece, at) =>
		lead(at, `${piece.repeat(2 ** 20 / piece.length)}.`),
	),
});

/** So many leads that nobody has. */
export const manyLeads = (count: number): Book => ({
	version: 2,
	profile: {},
	leads: Array.from({length: count}, (_, at) => lead(at)),
});

/**
 * Lines and the inbox on a book of a size that nobody expects. None may hang.
 */
export const onHugeBook = async (book: Book): Promise<Outcome> => {
	const {file, starts, opens} = await aSitting();
	writeFileSync(file, JSON.stringify(book));
	const losses: string[] = [];
	const lines = [
		['today'],
		['list'],
		['show', 'k3'],
		['ask', 'k3'],
		['draft', 'k3'],
		['log', 'k3', 'note', 'x'],
		['undo'],
	];
	for (const words of lines) {
		const began = performance.now();
		const {child, ends} = starts(...words);
		const timer = setTimeout(() => child.kill('SIGKILL'), patience);
		const {code, err} = await ends;
		clearTimeout(timer);
		const took = Math.round(performance.now() - began);
		if (code !== 0) losses.push(`${words.join(' ')} ended with ${code} after ${took} ms: ${err.slice(0, 300)}`);
	}
	const terminal = await opens();
	const step = async (press: string, wanted: string | RegExp) => {
		terminal.press(press);
		await terminal.until(wanted).catch(error => losses.push(`the inbox: ${error}`));
	};
	await step('', inboxIsOpen);
	await step('jjjG', inboxIsOpen);
	await step(keys.enter, 'happened');
	await step(`e${keys.tab.repeat(10)}`, theNote);
	await step(`x${keys.escape}`, 'happened');
	await step(`${keys.escape}/acme`, '/ acme');
	await step(`${keys.enter}${keys.escape}q`, '');
	await terminal.close();
	return {tries: lines.length + 7, losses};
};
