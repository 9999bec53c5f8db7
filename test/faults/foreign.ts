import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {addEntry, addLead} from '../../source/leads/change.ts';
import {type Book, emptyBook} from '../../source/leads/lead.ts';
import {freshFolder} from '../program.ts';
import {callsOf, interfered, unsynced} from './failing-files.ts';
import {lossesIn, type Outcome} from './kills.ts';
import {entry, fileIn, newLead, storeIn, subjects} from './subjects.ts';

/** What a sync program does: puts a file with one more lead in the place of ours, by a rename or by writing over it. */
const replaceForeign = (folder: string, id: string, how: 'rename' | 'in place'): void => {
	const book: Book = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
	const text = JSON.stringify({...book, leads: [newLead(id), ...book.leads]});
	writeFileSync(how === 'rename' ? `${fileIn(folder)}.sync` : fileIn(folder), text);
	if (how === 'rename') renameSync(`${fileIn(folder)}.sync`, fileIn(folder));
};

const hows = ['rename', 'in place'] as const;

/** Another program replaces the file between what a commit read and what it writes. */
export const replacedMeanwhile = async (name: 'ours' | 'lowdb', tries: number): Promise<Outcome> => {
	const folder = freshFolder();
	await subjects[name](folder, unsynced()).add('first');
	const expected = ['first'];
	for (let i = 0; i < tries; i++) {
		const how = hows[i % 2] ?? 'rename';
		if (name === 'ours') await oursMeanwhile(folder, i, how);
		else lowdbMeanwhile(folder, i, how);
		expected.push(`start of foreign-${i}`, `own ${i}`);
	}
	return {tries, losses: lossesIn(name, folder, expected)};
};

const oursMeanwhile = (folder: string, i: number, how: 'rename' | 'in place') => {
	let asked = 0;
	return storeIn(folder, unsynced()).commit(book => {
		if (asked++ === 0) replaceForeign(folder, `foreign-${i}`, how);
		const lead = book.leads.find(({id}) => id === 'lead');
		return {changes: lead ? [addEntry(lead, entry(`own ${i}`))] : [], words: 'logged', result: undefined};
	});
};

const lowdbMeanwhile = (folder: string, i: number, how: 'rename' | 'in place') => {
	const db = new LowSync<Book>(new JSONFileSync(fileIn(folder)), emptyBook());
	db.read();
	replaceForeign(folder, `foreign-${i}`, how);
	db.data.leads.find(({id}) => id === 'lead')?.log.push(entry(`own ${i}`));
	db.write();
};

/** Another program replaces the file while a form is open: what was typed is added to what is there when it is sent. */
export const replacedWhileAFormIsOpen = async (name: 'ours' | 'lowdb', tries: number): Promise<Outcome> => {
	const folder = freshFolder();
	await subjects[name](folder, unsynced()).add('first');
	const store = storeIn(folder, unsynced());
	const db = new LowSync<Book>(new JSONFileSync(fileIn(folder)), emptyBook());
	db.read();
	const expected = ['first'];
	for (let i = 0; i < tries; i++) {
		store.read();
		replaceForeign(folder, `foreign-${i}`, hows[i % 2] ?? 'rename');
		const lead = newLead(`own-${i}`);
		if (name === 'ours') {
			await store.commit(book => ({changes: [addLead(book, lead)], words: 'added', result: undefined}));
		} else db.update(({leads}) => leads.push(lead));
		expected.push(`start of foreign-${i}`, `start of own-${i}`);
	}
	return {tries, losses: lossesIn(name, folder, expected)};
};

/** Another program replaces the file just before each of the calls of a commit, but for the rename itself. */
export const replacedAtEveryCall = async (): Promise<Outcome> => {
	const losses: string[] = [];
	const folder = freshFolder();
	await subjects.ours(folder, unsynced()).add('first');
	const calls = await callsOf(async files => subjects.ours(folder, files).add('second'));
	let tries = 0;
	for (let at = 0; at < calls.length; at++) {
		const here = `${folder}/${at}`;
		mkdirSync(here);
		await subjects.ours(here, unsynced()).add('first');
		const files = interfered(({n, name, args, go}) => {
			if (n === at && !(name === 'renameSync' && args[1] === fileIn(here)))
				replaceForeign(here, 'foreign', hows[at % 2] ?? 'rename');
			return name === 'fsyncSync' ? undefined : go();
		});
		await subjects.ours(here, files).add('own');
		tries++;
		if (calls[at] === 'renameSync') continue;
		losses.push(
			...lossesIn('ours', here, ['first', 'own', 'start of foreign']).map(
				loss => `before call ${at} (${calls[at]}): ${loss}`,
			),
		);
	}
	return {tries, losses};
};
