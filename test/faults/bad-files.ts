import {chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {type Book, emptyBook} from '../../source/leads/lead.ts';
import {freshFolder} from '../program.ts';
import {keys} from '../terminal.ts';
import type {Said} from './escapes/a-build.ts';
import type {Outcome} from './kills.ts';
import {odd} from './odd-files.ts';
import {aSitting, hasNote, inboxIsOpen, toTheNote} from './sessions.ts';
import {fileIn} from './subjects.ts';

/** A file that cannot be used: how it is made, what is said of it, and whether restore may put another in its place. */
export type BadFile = {name: string; make: (file: string) => void; says: RegExp; restorable: boolean};

/** All that there are. */
export const badFiles: readonly BadFile[] = [
	...odd.map(
		([name, content, says]): BadFile => ({
			name,
			make: file => writeFileSync(file, content),
			says,
			restorable: !/newer/.test(says.source),
		}),
	),
	{name: 'that is gone', make: () => {}, says: /is gone: it was there before/, restorable: true},
	{
		name: 'of 100 MB',
		make: file => {
			writeFileSync(file, ' ');
			truncateSync(file, 100 * 2 ** 20);
		},
		says: /larger than 64 MB/,
		restorable: false,
	},
	{name: 'that is a folder', make: file => mkdirSync(file), says: /is a folder, not a data file/, restorable: false},
	{
		name: 'that nobody may read',
		make: file => {
			writeFileSync(file, '{}');
			chmodSync(file, 0o000);
		},
		says: /may not be read by anybody|not allowed/,
		restorable: false,
	},
];

const lines = ['list', 'log acme note', 'undo', 'add Beta', 'today', 'config name x'].map(line => line.split(' '));

/**
 * A bad file in the place of one that was used, and each line that would read or write it: exit 1, two lines on stderr
 * that say what is wrong with this one, and the file as it was. doctor says it as well. restore puts the last state, an
 * older copy or an empty book in its place, where it may; undo then goes on from there, or says why it cannot.
 */
export const badFilesThroughLines = async (files: readonly BadFile[], thorough = true): Promise<Outcome> => {
	const sitting = await aSitting();
	const {run, end} = await sitting.lines();
	const {file} = sitting;
	const found: Outcome = {tries: 0, losses: []};
	for (const bad of files) {
		const lose = (what: string) => found.losses.push(`a file ${bad.name}: ${what}`);
		const put = () => {
			rmSync(file, {force: true, recursive: true});
			bad.make(file);
		};
		const same = aSame(file);
		await run(['add', `Used ${found.tries}`]);
		const good = readFileSync(file);
		put();
		const before = same();
		for (const words of thorough ? lines : lines.slice(0, 2)) {
			found.tries++;
			const {out, err, code} = await run(words);
			if (code !== 1 || out !== '') lose(`${words.join(' ')} ended with ${code}, and said ${out}`);
			if (!bad.says.test(err) || err.trimEnd().split('\n').length !== 2) lose(`${words.join(' ')} said ${err}`);
			if (same() !== before) lose(`after ${words.join(' ')} it is another file`);
		}
		const checked = await run(['doctor']);
		if (checked.code !== 1 || !bad.says.test(checked.out)) lose(`doctor said ${checked.out}${checked.err}`);
		for (const copy of thorough || found.tries < 20 ? ['last', '2', 'empty'] : ['last']) {
			found.tries++;
			put();
			lossesOfRestoring(bad, copy, await run(['restore', copy]), before, same).forEach(lose);
			if (!bad.restorable) continue;
			if (copy === 'last' && !readFileSync(file).equals(good)) lose('restore last did not bring back what was there');
			const listed = await run(['list']);
			if (listed.code !== 0) lose(`after restore ${copy}: ${listed.err}`);
			const undone = await run(['undo']);
			const asItShould = copy === 'last' ? /^Taken back: added Used/ : /could not be read, so this stays/;
			if (!asItShould.test(undone.out + undone.err)) lose(`undo after restore ${copy} said ${undone.out}${undone.err}`);
		}
		rmSync(file, {force: true, recursive: true});
		writeFileSync(file, good);
	}
	end();
	return found;
};

/** The control: lowdb's own adapter reads each of them, and saves. What it does not refuse it has overwritten. */
export const badFilesWithLowdb = async (files: readonly BadFile[]): Promise<Outcome> => {
	const losses: string[] = [];
	for (const {name, make} of files) {
		const file = fileIn(freshFolder());
		make(file);
		try {
			const db = new LowSync<Book>(new JSONFileSync(file), emptyBook());
			db.read();
			db.write();
			losses.push(`a file ${name}: is taken, and overwritten`);
		} catch {}
	}
	return {tries: files.length, losses};
};

const lossesOfRestoring = (
	{restorable}: BadFile,
	copy: string,
	{out, err, code}: Said,
	before: string,
	same: () => string,
): string[] => {
	if (restorable) return code === 0 && out.startsWith('Done: ') ? [] : [`restore ${copy} said ${out}${err}`];
	return code !== 0 && same() === before ? [] : [`restore ${copy} replaced it: ${out}`];
};

/** Tells a file from another by its bytes, also one that cannot be read or is none. */
const aSame = (file: string) => (): string => {
	try {
		return readFileSync(file).toString('base64').slice(0, 10_000);
	} catch (error) {
		return error instanceof Error && 'code' in error ? String(error.code) : String(error);
	}
};

/** A bad file, and the inbox asked for: the message, exit 1, and a terminal that was not touched. */
export const badFilesInTheInbox = async (files: readonly BadFile[]): Promise<Outcome> => {
	const losses: string[] = [];
	for (const bad of files) {
		const {file, opens, starts} = await aSitting();
		await starts('add', 'Used').ends;
		rmSync(file);
		bad.make(file);
		const terminal = await opens([], {columns: 200});
		const how = await terminal.exited;
		const {text} = terminal.screen();
		if (how.code !== 1 || !bad.says.test(text) || terminal.since(0).includes('\u001b[?1049h'))
			losses.push(`a file ${bad.name}: ended with ${how.code} and showed ${text}`);
		await terminal.close();
	}
	return {tries: files.length, losses};
};

/** The file goes bad while a form is open, and is good again: the form says so, keeps what was typed, and is then saved. */
export const badWhileTheInboxIsOpen = async (files: readonly BadFile[]): Promise<Outcome> => {
	const losses: string[] = [];
	for (const bad of files) {
		const {file, opens, book} = await aSitting();
		const good = readFileSync(file);
		const terminal = await opens([], {columns: 250});
		await terminal.until(inboxIsOpen);
		const step = (wanted: string | RegExp) =>
			terminal.until(wanted).catch(error => losses.push(`a file ${bad.name}: ${error}`));
		terminal.press(`${toTheNote}kept`);
		await step(/▸ about +kept/);
		rmSync(file, {force: true, recursive: true});
		bad.make(file);
		await step(bad.says);
		terminal.press(`${keys.enter} on`);
		await step(/▸ about +kept on/);
		rmSync(file, {force: true, recursive: true});
		writeFileSync(file, good);
		terminal.press(keys.enter);
		await step(inboxIsOpen);
		if (!hasNote(book(), 'kept on')) losses.push(`a file ${bad.name}: what was typed is not in the file`);
		await terminal.close();
	}
	return {tries: files.length, losses};
};
