import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {disk} from '../../source/store/files.ts';
import {thisOwner} from '../../source/store/owner.ts';
import {patience} from '../runs.ts';
import {asFound, keys, type Opening, type Terminal} from '../terminal.ts';
import {programAs} from './escapes/a-build.ts';
import {aSitting, hasNote, inboxIsOpen, toTheNote} from './sessions.ts';

/** What the program does when its end comes. Those `at once` get the key of the end in the same go. */
export const moments = [
	'keys are waited for',
	'it is suspended',
	'it is suspended at once',
	'it is suspended at once from a form',
	'it is suspended at once from the filter',
	'an editor is open',
	'an editor is opened at once',
	'an editor has stopped',
	'a verb is under way',
	'one key is waited for',
] as const;
export type Moment = (typeof moments)[number];

export const endings = ['ctrl-c', 'q', 'SIGTERM', 'SIGHUP', 'end of input'] as const;
export type Ending = (typeof endings)[number];

type Sitting = Awaited<ReturnType<typeof aSitting>>;

/** The program below a shell, which tells how it ended and whether the terminal is set as it was; stopped, it goes on. */
const script = (words: string) => `trap : INT; was=$(stty -g)
"$@" ${words}; code=$?
if [ $code = 148 ]; then echo "suspended $code"; read line; fg >/dev/null; code=$?; fi
[ "$(stty -g)" = "$was" ] && same='as it was' || same=$(stty -a); echo "ended $code $same"; read wait`;

const editors: Partial<Record<Moment, string>> = {
	'an editor is open': 'echo editing; exec sleep 30 #',
	'an editor is opened at once': 'echo editing; exec sleep 30 #',
	'an editor has stopped': 'echo editing; kill -STOP $$ #',
};

/** The processes below one, theirs included. */
const below = (pid: number): number[] => {
	const file = `/proc/${pid}/task/${pid}/children`;
	const children = existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
	return children.flatMap(child => [child, ...below(child)]);
};

const runs = (pid: number): boolean => {
	const file = `/proc/${pid}/stat`;
	try {
		return !/\) [ZX] /.test(readFileSync(file, 'utf8'));
	} catch {
		return false;
	}
};

/** Waits for what is not on the screen. */
const until = async (isSo: () => boolean, what: string): Promise<void> => {
	const end = Date.now() + patience;
	while (!isSo()) {
		if (Date.now() > end) throw new Error(`${patience / 1000} s passed without: ${what}`);
		await pause(20);
	}
};

/** Comes to the moment; what is to be pressed in one go with the end is given back. */
const comesTo = async (moment: Moment, terminal: Terminal, {file}: Sitting, note: string): Promise<string> => {
	if (moment === 'one key is waited for') {
		await terminal.until('Any other key: leave.');
		return '';
	}
	await terminal.until(inboxIsOpen);
	switch (moment) {
		case 'keys are waited for':
			return '';
		case 'it is suspended':
			terminal.press(keys.ctrl('z'));
			await terminal.until('suspended 148');
			return '';
		case 'it is suspended at once':
			return keys.ctrl('z');
		case 'it is suspended at once from a form':
		case 'a verb is under way':
			terminal.press(`${toTheNote}${note}`);
			await terminal.until(note);
			if (moment !== 'a verb is under way') return keys.ctrl('z');
			// Somebody who is alive holds the lock.
			writeFileSync(`${file}.lock`, JSON.stringify(thisOwner(disk)));
			terminal.press(keys.enter);
			await until(() => readdirSync(dirname(file)).some(name => name.endsWith('.new')), 'the verb waits');
			return '';
		case 'it is suspended at once from the filter':
			terminal.press('/zzz');
			await terminal.until('zzz');
			return keys.ctrl('z');
		case 'an editor is open':
		case 'an editor has stopped':
			terminal.press('me');
			await terminal.until('editing');
			return '';
		case 'an editor is opened at once':
			terminal.press('m');
			await terminal.until(/edit/);
			return 'e';
		default:
			throw moment satisfies never;
	}
};

/** How it is to end: with a code, 128 and the signal's number for a signal. */
const expected = (moment: Moment, ending: Ending): number => {
	if (ending === 'SIGTERM') return 143;
	if (ending === 'SIGHUP') return 129;
	return moment === 'one key is waited for' ? 2 : 0;
};

/** What has to be done besides, before a key can end it: the shell goes on with it, the editor ends, the lock is free. */
const goesOn = async (moment: Moment, ending: Ending, terminal: Terminal, {file}: Sitting): Promise<void> => {
	if (moment === 'it is suspended') {
		terminal.press('\n');
		if (ending === 'ctrl-c' || ending === 'q') await terminal.until(screen => screen.alternate, 'the screens again');
	}
	if (moment === 'a verb is under way' && ending === 'q') rmSync(`${file}.lock`);
	const isEditor = moment === 'an editor is open' || moment === 'an editor has stopped';
	if (!isEditor && !(moment === 'an editor is opened at once' && ending === 'q')) return;
	if (ending === 'ctrl-c') {
		// The first one was for the editor.
		await terminal.until(({text, alternate}) => alternate && text.includes('ended with signal SIGINT'));
		terminal.press(keys.ctrl('c'));
	}
	if (ending === 'q') {
		await terminal.until('editing');
		for (const pid of below(terminal.pid).slice(1)) process.kill(pid, 'SIGKILL');
		await terminal.until(screen => screen.alternate, 'the screens again');
		// Typed to the editor it is in the terminal's hands until somebody reads it: it closes the message.
		await terminal.until(inboxIsOpen);
		terminal.press('q');
	}
};

/** The losses of one moment and one ending. */
export const endedAt = async (moment: Moment, ending: Ending, finished?: Opening['finished']): Promise<string[]> => {
	const sitting = await aSitting();
	const {opens, book, drafts, litter, file} = sitting;
	const note = `point ${Math.random()}`;
	const words = moment === 'one key is waited for' ? 'log k0 emailed' : '';
	const job = moment === 'it is suspended' ? ['-m'] : [];
	const terminal = await opens([], {
		command: '/bin/sh',
		...(finished && {finished}),
		args: [...job, '-c', script(words), 'sh', process.execPath, await programAs('ours')],
		env: {...sitting.env, ...(editors[moment] && {EDITOR: editors[moment]})},
	});
	const first = await comesTo(moment, terminal, sitting, note);
	const [program = 0, ...others] = below(terminal.pid);
	const losses: string[] = [];
	if (ending === 'end of input') {
		if (first) terminal.press(first);
		terminal.hangUp();
	} else {
		if (ending === 'ctrl-c' || ending === 'q') {
			if (moment === 'it is suspended') await goesOn(moment, ending, terminal, sitting);
			terminal.press(`${first}${ending === 'q' ? 'q' : keys.ctrl('c')}`);
			if (moment !== 'it is suspended') await goesOn(moment, ending, terminal, sitting);
			// In a text it is a letter.
			const isText = moment.endsWith('a form') || moment.endsWith('the filter');
			if (isText && ending === 'q') {
				await terminal.until(moment.endsWith('a form') ? `${note}q` : 'zzzq');
				terminal.press(keys.ctrl('c'));
			}
		} else {
			if (first) terminal.press(first);
			process.kill(program, ending);
			await goesOn(moment, ending, terminal, sitting);
		}
		const {text} = await terminal.until(/ended \d+ /);
		const [, code, settings] = /ended (\d+) (.*)/s.exec(text) ?? [];
		if (Number(code) !== expected(moment, ending)) losses.push(`ended with ${code}`);
		if (!settings?.startsWith('as it was')) losses.push(`the terminal is set otherwise: ${settings}`);
		if (JSON.stringify(terminal.modes) !== JSON.stringify(asFound))
			losses.push(`the terminal is not as it was found: ${JSON.stringify(terminal.modes)}`);
	}
	await until(() => ![program, ...others].some(runs), 'all have ended').catch(error => losses.push(`${error}`));
	if (moment === 'a verb is under way') {
		rmSync(`${file}.lock`, {force: true});
		const [isLogged, isDraft] = [hasNote(book(), note), drafts().includes(note)];
		if (isLogged !== (ending === 'q')) losses.push(isLogged ? 'logged after the end' : 'not logged');
		if (isLogged === isDraft) losses.push(isDraft ? 'logged, and in the draft as well' : 'lost');
		// What a signal left of the lock goes with the next line.
		const {code} = await sitting.starts('log', 'k0', 'note', 'after all').ends;
		if (code !== 0) losses.push('no line is possible any more');
	}
	losses.push(...litter().map(name => `${name} is left`));
	await terminal.close();
	return losses.map(loss => `${moment}, ${ending}: ${loss}`);
};
