import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {addEntry, addLead, type Change, setFact} from '../../source/leads/change.ts';
import type {Book, Lead} from '../../source/leads/lead.ts';
import type {Files} from '../../source/store/files.ts';
import type {Store} from '../../source/store/store.ts';
import {unsynced} from '../faults/failing-files.ts';
import {entry, fileIn, newLead, storeIn} from '../faults/subjects.ts';
import {freshFolder} from '../program.ts';

/** A data file in a folder of its own, and what tests do with it. Each `open` is as another process would open it. */
export const aStore = () => {
	const folder = freshFolder();
	const file = fileIn(folder);
	const open = (files: Files = unsynced()): Store => storeIn(folder, files);
	return {
		folder,
		file,
		open,
		text: (): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
		put: (content: string | Uint8Array) => writeFileSync(file, content),
		add: (id: string, store = open()) =>
			store.commit(book => ({changes: [addLead(book, newLead(id))], words: `added Acme ${id}`, result: id})),
		log: (id: string, leadId: string, store = open()) =>
			store.commit(book => ({
				changes: [addEntry(leadOf(book, leadId), entry(id))],
				words: `logged ${id}`,
				result: id,
			})),
		setRole: (leadId: string, role: string | undefined, store = open()) =>
			store.commit(book => ({
				changes: [setFact(leadOf(book, leadId), 'role', role)],
				words: `set the role to ${role}`,
				result: role,
			})),
		change: (changes: (book: Book) => readonly Change[], store = open()) =>
			store.commit(book => ({changes: changes(book), words: 'changed something', result: undefined})),
	};
};

export const leadOf = (book: Book, id: string): Lead => {
	const lead = book.leads.find(lead => lead.id === id);
	if (!lead) throw new Error(`no lead ${id}`);
	return lead;
};

/** What a call throws, as text; or what a promise rejects with. */
export const saidBy = async (call: () => unknown): Promise<string> => {
	try {
		await call();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return 'nothing';
};
