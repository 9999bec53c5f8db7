import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Book, issueOf} from '../../../source/leads/lead.ts';
import {FileTrouble} from '../../../source/store/file-trouble.ts';
import {freshFolder} from '../../program.ts';
import {frameOf} from '../../screens/a-frame.tsx';
import {aSession} from '../../screens/a-session.ts';
import {someLeads} from '../../screens/some-leads.ts';
import {aDesk} from '../../verbs/a-desk.ts';
import {foreignIn} from '../escapes/our-own.ts';
import {anyPayload, seeded} from '../escapes/payloads.ts';
import {poisonedBook} from '../escapes/poisoned-book.ts';
import type {Outcome} from '../kills.ts';
import {fileIn, storeIn} from '../subjects.ts';

/** What somebody could put in the place of a value, or nothing. */
const odd: readonly unknown[] = [
	...[undefined, null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', 'x', '\u3164', '__proto__', 'constructor'],
	...['2026-11-12', '2026-02-30', '9999-12-31', '0001-01-01', '-000001-01-01', '2026-11-12T09:30', '25:00', '10:00'],
	...['\u001b[2J', '\u202e', '\ud83d', 'x'.repeat(5000), 'a\nb', [], [[]], [null], {}, {id: 1}, {length: 1e9}],
];

type Place = readonly (string | number)[];

/** Every place in a JSON value, as the keys that lead there. */
const placesIn = (value: unknown): Place[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map(place => [key, ...place])])
		: [];

/** Puts another value in a place, where that is still there; leaves the value out where it is undefined. */
const put = (book: unknown, place: Place, value: unknown): void => {
	let at: unknown = book;
	for (const key of place.slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
	const last = place.at(-1);
	if (typeof at !== 'object' || at === null || last === undefined) return;
	if (value === undefined) Reflect.deleteProperty(at, last);
	else Reflect.set(at, last, value);
};

/** Lines that show all of a book or change a lead of it. */
const lines = [
	'today',
	'list --all',
	'history',
	'news list',
	'stats',
	'show LEAD',
	'why LEAD',
	'draft LEAD',
	'prep LEAD',
]
	.concat(['ask LEAD', 'log LEAD note x', 'snooze LEAD fri', 'export --format csv', 'export --format ics'])
	.concat(['export --format md', 'today --markdown', 'undo']);

/**
 * Data files in which each single value is another one, and then two at once. Each is refused in two plain lines, and
 * stays as it is; or every line and the screens show it, and nothing of it steers the terminal.
 */
export const changedBooks = async (count: number, seed: number): Promise<Outcome> => {
	const random = seeded(seed);
	const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // no list is empty
	const losses: string[] = [];
	const folder = freshFolder();
	const file = fileIn(folder);
	mkdirSync(join(folder, 'state'));
	let [taken, tries] = [0, 0];
	for (; tries < count && losses.length < 5; tries++) {
		const whole = tries % 2 ? someLeads(6) : poisonedBook(Array.from({length: 8}, () => anyPayload(random)));
		const book: unknown = JSON.parse(JSON.stringify(whole));
		const places = placesIn(book);
		// One after the other, and from then on two at once.
		const single = Math.floor(tries / 2) % places.length;
		const changes = tries < count / 2 ? [[places[single] ?? [], any(odd)]] : [0, 1].map(() => [any(places), any(odd)]);
		for (const [place, value] of changes as [Place, unknown][]) put(book, place, value);
		const text = JSON.stringify(book);
		writeFileSync(file, text);
		const lose = (what: string) => losses.push(`${JSON.stringify(changes).slice(0, 300)}: ${what}`);
		let read: Book;
		try {
			read = storeIn(folder).read();
		} catch (error) {
			if (!(error instanceof FileTrouble) || error.message.split('\n').length !== 2)
				lose(`not in plain words: ${error}`);
			if (readFileSync(file, 'utf8') !== text) lose('refused, and not as it was');
			continue;
		}
		taken++;
		if (issueOf(read)) lose('taken, and yet not right');
		await shown(read, lose, taken % 4 === 0);
	}
	if (taken < tries / 20) losses.push(`only ${taken} of ${tries} were taken: this tries nothing`);
	return {tries, losses};
};

const shown = async (book: Book, lose: (what: string) => void, onScreens: boolean): Promise<void> => {
	const [lead] = book.leads;
	try {
		const desk = aDesk(book);
		for (const line of lines) {
			if (line.includes('LEAD') && !lead) continue;
			const {says, out, exit} = await desk.type(
				line.split(' ').map(word => (word === 'LEAD' ? (lead?.id ?? '') : word)),
			);
			if (/\bundefined\b|\[object|\bNaN\b|Invalid/.test(out + says)) lose(`${line} said ${out}${says}`.slice(0, 600));
			if (exit !== 0 && says.trim() === '') lose(`${line} said nothing`);
		}
		if (!onScreens) return;
		const session = aSession(book);
		for (const key of ['j', 'enter', 'esc', 'l', 'esc', 'y', 'esc', 'w', 'esc', 'm', 'esc', 'r', 'esc', ',']) {
			await session.press(key);
			const frame = frameOf(session.state).join('\n');
			const leak = foreignIn(frame);
			if (leak) lose(`${key} drew ${leak}`);
			if (/\bundefined\b|\[object|\bNaN\b/.test(frame)) lose(`${key} drew ${frame}`);
		}
	} catch (error) {
		lose(error instanceof Error ? `${error.stack?.slice(0, 600)}` : String(error));
	}
};
