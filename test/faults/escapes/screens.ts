import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Book} from '../../../source/leads/lead.ts';
import {cleaned} from '../../../source/text/safe-text.ts';
import {freshFolder} from '../../program.ts';
import {patience} from '../../runs.ts';
import {keys, openTerminal} from '../../terminal.ts';
import {inboxIsOpen} from '../sessions.ts';
import {environmentIn, programAs, type Which} from './a-build.ts';
import {foreignIn} from './our-own.ts';
import {everyStory, poisonedBook} from './poisoned-book.ts';

type Leaks = {tries: number; losses: string[]};

/** Escape alone; what follows at once could be taken for a part of it. */
const {escape: back, tab, enter} = keys;

/** From the inbox to every screen that shows the chosen lead, and back again: all of it can be typed ahead. */
const allScreens: readonly string[] = [
	// The lead, through its history, and the form that corrects an entry; a form's text fields are drawn one by one.
	...[enter, 'jjjkk', enter, tab.repeat(8), back, 'G', back],
	...['e', tab.repeat(8), back, 'l', tab.repeat(9), back, 's', back, 'd', tab.repeat(9), back],
	...['w', '1', 'j', enter, back, 'y', 'jjj', back, 'p', 'jj', back],
	...['m', 'jj', 'n', 'b', 't', back, 'x', 'j', back, 'X', 'j', enter, back, back],
	...['r', 'n', 'n', back, ':', 'zzz', back, '?', '/', 'zzz', back, back],
	...[',', enter, back, 'j', enter, back, 'j', enter, back, back],
	...[' ', 'j', ' ', 's', back, back],
];

/** Somebody with this data file, who sits at the program. */
const atTheScreens = async (which: Which, book: unknown, columns: number) => {
	const home = freshFolder();
	const file = join(home, 'data/touchbase/leads.json');
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(file, JSON.stringify(book));
	const size = {columns, rows: 40};
	const terminal = await openTerminal({
		command: process.execPath,
		args: [await programAs(which)],
		...size,
		env: environmentIn(home),
	});
	// The control may swallow all that follows: it is not waited for as long.
	const most = which === 'ours' ? patience : 5000;
	let screens = 0;
	const stuck: string[] = [];
	await terminal.until(inboxIsOpen);
	return {
		terminal,
		file,
		/** Presses all of it in one go; it is done when the palette, which comes after it, is there. */
		press: (pressed: readonly string[]) => {
			terminal.press(pressed.join(''));
			screens += pressed.length;
		},
		settled: async () => {
			if (stuck.length > 0) return;
			const marker = `marker${screens}`;
			terminal.press(`:${marker}`);
			try {
				await terminal.until(`: ${marker}`, marker, most);
				terminal.press(back);
				await terminal.until(screen => !screen.text.includes(`: ${marker}`), 'the palette closed', most);
			} catch (error) {
				stuck.push(`the screens go on no more: ${error}`);
			}
		},
		leaks: async (): Promise<Leaks> => {
			terminal.press(keys.ctrl('c'));
			await terminal.exited;
			const leak = foreignIn(terminal.since(0), {screen: size});
			await terminal.close();
			return {tries: screens, losses: [...stuck, ...(leak ? [`on a screen: ${leak}`] : [])]};
		},
	};
};

const sum = (...all: Leaks[]): Leaks => ({
	tries: all.reduce((total, {tries}) => total + tries, 0),
	losses: all.flatMap(({losses}) => losses),
});

/** A lead for each text, each of them chosen once. */
const oneByOne = async (which: Which, texts: readonly string[]): Promise<Leaks> => {
	const {press, settled, leaks} = await atTheScreens(which, poisonedBook(texts), 120);
	for (const _ of texts) press(['j']);
	await settled();
	return leaks();
};

/** A lead of each kind with some of the texts, on a terminal that is wide enough for them, on every screen there is. */
const onEveryScreen = async (which: Which, texts: readonly string[], kinds: number): Promise<Leaks> => {
	const some = Array.from({length: kinds}, (_, at) => texts.filter((_, index) => index % kinds === at).join(' '));
	const {press, settled, leaks} = await atTheScreens(which, poisonedBook(some), 250);
	for (let at = 0; at < kinds; at++) {
		press([...allScreens, 'j']);
		await settled();
	}
	return leaks();
};

/** What the screens show of files that hold these texts; each screen is opened for so many kinds of leads. */
export const shownOnScreens = async (which: Which, texts: readonly string[], kinds = everyStory): Promise<Leaks> =>
	sum(await oneByOne(which, texts), ...(kinds > 0 ? [await onEveryScreen(which, texts, kinds)] : []));

/** These texts pasted into forms, the filter, the palette and the settings, and typed where they are no keys. */
export const pastedIntoScreens = async (which: Which, texts: readonly string[]): Promise<Leaks> => {
	const {terminal, file, press, settled, leaks} = await atTheScreens(which, poisonedBook(['plain']), 120);
	const pasted = (before: readonly string[], after: readonly string[], text: string) => {
		press(before);
		terminal.paste(text);
		if (!/[\u0000-\u001f\u007f]/.test(text)) terminal.press(text);
		press(after);
	};
	for (let at = 0; at < texts.length; at += 4) {
		press(['lnote', tab, tab, tab]);
		for (const [more, text] of texts.slice(at, at + 4).entries()) pasted([`<${at + more} `], ['>'], text);
		press([enter]);
	}
	const all = texts.join(' ').slice(0, 200);
	pasted(['a'], [tab], all);
	pasted([], [enter, back], all);
	for (const open of [['/'], [':'], [',', enter], ['?', '/'], ['s'], ['d']]) {
		pasted(open, [enter, back, back, back], all);
		await settled();
	}
	const found = await leaks();
	const {leads}: Book = JSON.parse(readFileSync(file, 'utf8'));
	const notes = leads.flatMap(({log}) => log.map(({note}) => note)).join();
	// All was typed ahead, faster than anything can be saved: nothing of it may get lost.
	for (const [at, text] of texts.entries()) {
		const kept = `<${at} ${cleaned(Buffer.from(text).toString().replaceAll('\r', '\n'))}`;
		if (which === 'ours' && !notes.includes(kept)) found.losses.push(`not kept: ${JSON.stringify(kept)}`);
	}
	JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
		const leak = typeof value === 'string' ? foreignIn(value) : undefined;
		if (leak) found.losses.push(`kept unclean: ${key} ${leak}`);
		return value;
	});
	return found;
};
