import {readFileSync, writeFileSync} from 'node:fs';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {type Book, emptyBook, issueOf} from '../../source/leads/lead.ts';
import {FileTrouble} from '../../source/store/file-trouble.ts';
import {freshFolder} from '../program.ts';
import type {Outcome} from './kills.ts';
import {fileIn, storeIn, subjects} from './subjects.ts';

/** Cuts the file off anywhere, or changes one byte of it. It must load as a valid book, or be refused and stay as it is. */
export const damagedAnywhere = async (name: 'ours' | 'lowdb', tries: number): Promise<Outcome> => {
	const folder = freshFolder();
	for (let i = 0; i < 4; i++) await subjects.ours(folder).add(`entry ${i}`, `lead-${i % 2}`);
	const good = readFileSync(fileIn(folder));
	const losses: string[] = [];
	for (let i = 0; i < tries; i++) {
		const at = Math.floor(Math.random() * good.length);
		const bad = i % 2 ? good.subarray(0, at) : Buffer.from(good);
		if (i % 2 === 0) bad[at] = Math.floor(Math.random() * 256);
		writeFileSync(fileIn(folder), bad);
		const found = await (name === 'ours' ? tryOurs(folder) : tryLowdb(folder));
		const what = i % 2 ? `cut off at ${at}` : `byte ${at} is ${bad[at]}`;
		losses.push(...found.map(loss => `${what}: ${loss}`));
	}
	return {tries, losses};
};

const tryOurs = async (folder: string): Promise<string[]> => {
	const bytes = readFileSync(fileIn(folder));
	try {
		const book = storeIn(folder).read();
		const flaw = issueOf(book);
		if (flaw) return [`taken, although ${flaw.path} ${flaw.words}`];
		await subjects.ours(folder).add('one more');
	} catch (error) {
		const found =
			error instanceof FileTrouble ? [] : [`not in plain words: ${error instanceof Error ? error.stack : error}`];
		const entryIsThere = error instanceof FileTrouble && error.message.includes('one more');
		return readFileSync(fileIn(folder)).equals(bytes) || entryIsThere
			? found
			: [...found, 'refused, but not as it was'];
	}
	return [];
};

const tryLowdb = async (folder: string): Promise<string[]> => {
	try {
		const db = new LowSync<Book>(new JSONFileSync(fileIn(folder)), emptyBook());
		db.read();
		const flaw = issueOf(db.data);
		return flaw ? [`taken, although ${flaw.path} ${flaw.words}`] : [];
	} catch (error) {
		return [`not in plain words: ${error}`];
	}
};
