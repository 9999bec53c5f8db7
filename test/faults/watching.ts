import {patience} from '../runs.ts';
import {keys, type Terminal} from '../terminal.ts';
import type {Outcome} from './kills.ts';
import {eachOf} from './programs.ts';
import {aSitting, hasNote, inboxIsOpen, theNote, toTheNote} from './sessions.ts';

/**
 * The inbox is open, a filter half typed or a form half filled in, while lines in two other terminals add leads. All of
 * them are in the file, each is on the screen within `slow` milliseconds, and the typed text and its cursor stay.
 * `stopped` is the control: an inbox that is held up sees nothing.
 */
export const inboxWhileOthersLog = async (
	lines: number,
	{
		slow = patience,
		stopped = false,
		processes = 'one a line',
	}: {slow?: number; stopped?: boolean; processes?: 'one a line' | 'two'},
): Promise<Outcome> => {
	const {opens, starts, book, litter, ...sitting} = await aSitting(1);
	const others = processes === 'two' ? [await sitting.lines(), await sitting.lines()] : [];
	const types = (at: number, words: string[]) => others[at % 2]?.run(words) ?? starts(...words).ends;
	const losses: string[] = [];
	const terminal = await opens([], {columns: 100, rows: 30});
	await terminal.until(inboxIsOpen);
	terminal.press(`/acmZ${keys.left}`);
	await terminal.until('/ acmZ');
	if (stopped) terminal.signal('SIGSTOP');
	let added = 0;
	const some = Array.from({length: lines}, (_, at) => at);
	const add = async (at: number) => {
		const {code, err} = await types(at, ['add', `Zeta ${at}`, '--note', `note ${at}`]);
		if (code !== 0) losses.push(`line ${at} failed: ${err}`);
		const late = await lateness(terminal, ++added + 1, slow);
		if (late) losses.push(`line ${at}: ${late}`);
	};
	await eachOf(some, 2, add);
	if (!stopped) {
		terminal.press('e');
		await terminal.until('/ acmeZ', 'the letter where the cursor was').catch(error => losses.push(`${error}`));
		terminal.press(keys.escape);
		terminal.press(keys.escape);
		terminal.press(`g${toTheNote}first${keys.left.repeat(5)}`);
		await terminal.until(theNote).catch(error => losses.push(`${error}`));
		await types(0, ['log', 'zeta 0', 'note', 'while a form is open']);
		terminal.press('the ');
		await terminal.until('the first').catch(error => losses.push(`${error}`));
		terminal.press(keys.enter);
		await terminal.until(inboxIsOpen).catch(error => losses.push(`${error}`));
		if (!hasNote(book(), 'the first')) losses.push('the form is not in the file');
		if (!hasNote(book(), 'while a form is open')) losses.push('what was logged meanwhile is not in the file');
	}
	const there = new Set(book().leads.map(({organization}) => organization));
	losses.push(...some.filter(at => !there.has(`Zeta ${at}`)).map(at => `Zeta ${at} is lost`));
	await terminal.close();
	for (const {end} of others) end();
	return {tries: lines, losses: [...losses, ...litter().map(name => `${name} is left`)]};
};

/** Why the screen does not show that there are at least so many leads by now, if it does not. */
const lateness = async (terminal: Terminal, count: number, slow: number): Promise<string | undefined> => {
	const shown = ({text}: {text: string}) => Number(/ of (\d+)/.exec(text)?.[1] ?? 0) >= count;
	const began = performance.now();
	while (!shown(terminal.screen())) {
		if (performance.now() - began > slow) return `not on the screen after ${slow} ms`;
		await new Promise(resolve => setTimeout(resolve, 10));
	}
	return undefined;
};
