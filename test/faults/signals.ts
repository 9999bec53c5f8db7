import {setImmediate} from 'node:timers/promises';
import {asFound, keys} from '../terminal.ts';
import type {Outcome} from './kills.ts';
import {aMoment, aSitting, hasNote, inboxIsOpen, theNote, toTheNote} from './sessions.ts';

const endings = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
/** The control: nobody can do anything about SIGKILL. */
type Ending = (typeof endings)[number] | 'SIGKILL' | 'hang up' | 'SIGHUP again and again';
type Moment = 'idle' | 'a form is open' | 'a commit is made';

/**
 * A signal comes, or the terminal is closed, while the inbox is open, while a form is being filled in, or while it is
 * being saved. The terminal is then as it was found, the program ended by that signal, and what was typed is in the file
 * or in the form when it is opened again.
 */
export const endedBy = async (ending: Ending, moment: Moment): Promise<Outcome> => {
	const {opens, book, drafts, litter} = await aSitting();
	const losses: string[] = [];
	const terminal = await opens();
	await terminal.until(inboxIsOpen);
	const note = `point ${Math.random()}`;
	if (moment !== 'idle') {
		terminal.press(`${toTheNote}${note}`);
		await terminal.until(note);
	}
	if (moment === 'a commit is made') {
		terminal.press(keys.enter);
		await aMoment(60);
	}
	const acknowledged = moment === 'a commit is made' && !terminal.screen().text.includes(theNote);
	if (ending === 'hang up') terminal.hangUp();
	else if (ending === 'SIGHUP again and again') await hangUpAgainAndAgain(() => terminal.signal('SIGHUP'));
	else terminal.signal(ending);
	const how = await terminal.exited;
	const expected = ending === 'hang up' || ending === 'SIGHUP again and again' ? 'SIGHUP' : ending;
	if (how.signal !== expected) losses.push(`ended by ${how.signal ?? `code ${how.code}`}, not ${expected}`);
	if (ending !== 'hang up' && JSON.stringify(terminal.modes) !== JSON.stringify(asFound))
		losses.push(`the terminal is not as it was found: ${JSON.stringify(terminal.modes)}`);
	await terminal.close();
	const [isLogged, isDraft] = [hasNote(book(), note), drafts().includes(note)];
	if (acknowledged && !isLogged) losses.push('acknowledged, and not in the file');
	if (moment !== 'idle' && !isLogged && !isDraft) losses.push('neither in the file nor in the draft');
	if (isLogged && isDraft) losses.push('in the file, and in the draft as well');
	if (isDraft && moment === 'a form is open') {
		const again = await opens();
		await again.until(inboxIsOpen);
		again.press('l');
		await again.until(note).catch(() => losses.push('the draft is not back'));
		await again.close();
	}
	losses.push(...litter().map(name => `${name} is left`));
	return {tries: 1, losses: losses.map(loss => `${ending}, ${moment}: ${loss}`)};
};

/** As a window that closes: its signal comes from the system and from the window's own program, at no fixed time. */
const hangUpAgainAndAgain = async (send: () => boolean): Promise<void> => {
	try {
		while (send()) await setImmediate();
	} catch (error) {
		// It has ended, and its terminal was not told yet.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
};

/** Each signal, and the terminal closed, at each moment, so many times. */
export const endedInAllWays = async (times: number, moments: readonly Moment[]): Promise<Outcome> => {
	const all: Outcome = {tries: 0, losses: []};
	for (let i = 0; i < times; i++) {
		for (const moment of moments) {
			for (const ending of [...endings, 'hang up'] as const) {
				const {tries, losses} = await endedBy(ending, moment);
				all.tries += tries;
				all.losses.push(...losses);
			}
		}
	}
	return all;
};

/** A signal comes at any moment of a line that logs something: what it said it logged is in the file. */
export const linesEnded = async (times: number): Promise<Outcome> => {
	const {starts, book, litter} = await aSitting();
	const losses: string[] = [];
	for (let i = 0; i < times; i++) {
		const note = `point ${i}`;
		const ending = endings[i % endings.length] ?? 'SIGTERM';
		const {child, ends} = starts('log', 'k0', 'note', note);
		await aMoment(300);
		child.kill(ending);
		const {code, signal, out, err} = await ends;
		if (out && !hasNote(book(), note)) losses.push(`${ending}: it said "${out}", and it is not in the file`);
		if (signal !== ending && code !== 0) losses.push(`${ending}: ended with ${code ?? signal}: ${err}`);
	}
	const {ends} = starts('log', 'k0', 'note', 'after all');
	if ((await ends).code !== 0 || !hasNote(book(), 'after all')) losses.push('no commit is possible any more');
	return {tries: times, losses: [...losses, ...litter().map(name => `${name} is left`)]};
};
