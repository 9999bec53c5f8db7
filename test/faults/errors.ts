import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {FileTrouble} from '../../source/store/file-trouble.ts';
import {disk, type Files} from '../../source/store/files.ts';
import {freshFolder} from '../program.ts';
import {callsOf, failingAt, shortWrites, unsynced} from './failing-files.ts';
import {lossesIn, type Outcome} from './kills.ts';
import {fileIn, type Name, storeIn, subjects} from './subjects.ts';

const codes = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EMFILE'];

/** What is tried while the disk fails. The controls can only add. */
const actions = {
	add: (name: Name, folder: string, files: Files) => subjects[name](folder, files).add('new'),
	undo: (_: Name, folder: string, files: Files) => storeIn(folder, files).undo(),
	restore: (_: Name, folder: string, files: Files) => storeIn(folder, files).restore('empty'),
};
export type Tried = keyof typeof actions;

/**
 * Every file call fails in every way, once and from then on. What is refused must be said in plain words and leave the
 * file byte for byte; what is not refused must be there; in both cases the next commit goes through. Where it is not
 * thorough, each call fails in one way, the next call in the next, and every third one from then on.
 */
export const failingEverywhere = async (name: Name, tried: Tried, thorough = true): Promise<Outcome> => {
	const losses: string[] = [];
	const folder = await folderWithTwo(name);
	const asItWas = freshFolder();
	cpSync(folder, asItWas, {recursive: true});
	const again = () => {
		rmSync(folder, {recursive: true});
		cpSync(asItWas, folder, {recursive: true});
		return folder;
	};
	const calls = await callsOf(files => actions[tried](name, folder, files));
	let tries = 0;
	for (const how of ['once', 'from then on'] as const) {
		for (const code of codes) {
			for (let at = 0; at < calls.length; at++) {
				const left = codes[at % codes.length] !== code || (how === 'from then on' && at % 3 > 0);
				if (!thorough && left) continue;
				tries++;
				const found = await afterFailing(name, tried, again(), failingAt(at, code, how));
				losses.push(...found.map(loss => `${tried}: ${code} ${how} at call ${at} (${calls[at]}): ${loss}`));
			}
		}
	}
	return {tries, losses};
};

const afterFailing = async (name: Name, tried: Tried, folder: string, files: Files): Promise<string[]> => {
	const bytes = readFileSync(fileIn(folder));
	let error: unknown;
	try {
		await actions[tried](name, folder, files);
	} catch (caught) {
		error = caught;
	}
	const same = readFileSync(fileIn(folder)).equals(bytes);
	const found: string[] = [];
	// Once a disk fails for good after the rename, nobody can put the old bytes back: then the message says so.
	const saysSo = error instanceof Error && error.message.startsWith('The change is in ');
	if (error && !same && !saysSo) found.push('refused, but the file is not as it was');
	if (!error && same) found.push('acknowledged, but the file is as it was');
	if (error && name === 'ours') found.push(...notPlain(error));
	await subjects[name](folder, unsynced())
		.add('after')
		.catch(caught => found.push(`no commit is possible any more: ${caught}`));
	found.push(...lossesIn(name, folder, ['after', ...(tried === 'add' ? ['entry 0', 'entry 1'] : [])]));
	const litter = readdirSync(folder).filter(left => !['leads.json', 'state'].includes(left) && !left.endsWith('.new'));
	return [...found, ...litter.map(left => `${left} is left`)];
};

const notPlain = (error: unknown): string[] => {
	if (!(error instanceof FileTrouble)) return [`not in plain words: ${error instanceof Error ? error.stack : error}`];
	const lines = error.message.split('\n');
	return lines.length === 2 && lines.every(line => line.length > 10) ? [] : [`not two lines: ${error.message}`];
};

/** The disk takes only some bytes at a time, as it may. */
export const shortWritesOf = async (name: Name, sizes: readonly number[]): Promise<Outcome> => {
	const losses: string[] = [];
	for (const most of sizes) {
		const folder = await folderWithTwo(name);
		try {
			await subjects[name](folder, shortWrites(most)).add('new');
			losses.push(
				...lossesIn(name, folder, ['entry 0', 'entry 1', 'new']).map(loss => `${most} bytes at a time: ${loss}`),
			);
		} catch (error) {
			losses.push(...(name === 'ours' ? notPlain(error) : [`${error}`]));
		}
	}
	return {tries: sizes.length, losses};
};

/** A disk of 256 kB that is really full, more or less by some bytes. Undefined where none can be mounted. */
export const fullDisk = async (name: Name, tries: number): Promise<Outcome | undefined> => {
	const folder = freshFolder();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], {stdio: 'ignore'});
	} catch {
		return undefined;
	}
	try {
		return {tries, losses: await onFullDisk(name, folder, tries)};
	} finally {
		execFileSync('umount', ['-l', folder]);
	}
};

const onFullDisk = async (name: Name, folder: string, tries: number): Promise<string[]> => {
	const losses: string[] = [];
	for (let i = 0; i < 20; i++) await subjects[name](folder).add(`entry ${i}`);
	for (let i = 0; i < tries; i++) {
		const before = new Set(subjects[name](folder).ids());
		fillUp(join(folder, 'filler'), i);
		let bytes = readFileSync(fileIn(folder));
		for (let more = 0; more < 20; more++) {
			try {
				await subjects[name](folder).add(`try ${i} ${more}`);
				before.add(`try ${i} ${more}`);
				bytes = readFileSync(fileIn(folder));
			} catch (error) {
				if (!readFileSync(fileIn(folder)).equals(bytes)) losses.push(`try ${i}: the file is not as it was`);
				if (name === 'ours') losses.push(...notPlain(error));
				break;
			}
		}
		disk.unlinkSync(join(folder, 'filler'));
		losses.push(...lossesIn(name, folder, [...before]));
		const litter = readdirSync(folder).filter(left => !['leads.json', 'state'].includes(left));
		losses.push(...litter.map(left => `try ${i}: ${left} is left`));
		if (losses.length > 20) break;
	}
	return losses;
};

/** Takes all room on the disk but for some pages. */
const fillUp = (path: string, tryNumber: number): void => {
	const page = Buffer.alloc(4096);
	const fd = disk.openSync(path, 'w');
	try {
		for (;;) disk.writeSync(fd, page);
	} catch {
		// The disk is full now.
	} finally {
		disk.closeSync(fd);
	}
	const pages = Math.floor(statSync(path).size / 4096);
	writeFileSync(path, Buffer.alloc(Math.max(0, pages - (tryNumber % 12)) * 4096));
};

const folderWithTwo = async (name: Name): Promise<string> => {
	const folder = freshFolder();
	for (const id of ['entry 0', 'entry 1']) await subjects[name](folder, unsynced()).add(id);
	return folder;
};
