import {join} from 'node:path';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {addEntry, addLead} from '../../source/leads/change.ts';
import {type Book, type Entry, emptyBook, type Lead} from '../../source/leads/lead.ts';
import {disk, type Files} from '../../source/store/files.ts';
import {openStore, type Store} from '../../source/store/store.ts';

/** Something that keeps a log in `leads.json`: what is tried out, and what it is compared with. */
export type Subject = {
	/** Resolves when the entry is acknowledged. */
	add: (id: string, lead?: string) => Promise<void>;
	ids: () => string[];
};

export type Name = 'ours' | 'lowdb' | 'in place';

export const fileIn = (folder: string) => join(folder, 'leads.json');

let names = 0;
/** The store on a folder of its own: the data file and the state lie in it. */
export const storeIn = (folder: string, files: Files = disk): Store =>
	openStore({
		file: fileIn(folder),
		stateFolder: join(folder, 'state'),
		now: () => new Date().toISOString(),
		id: () => `${process.pid}-${names++}`,
		files,
	});

export const entry = (id: string): Entry => ({id, on: '2026-11-02', what: 'note', note: `entry ${id}`});

export const newLead = (id: string): Lead => ({
	id,
	organization: `Acme ${id}`,
	people: [],
	log: [{id: `start of ${id}`, on: '2026-11-01', what: 'applied'}],
});

const idsIn = (book: Book) => book.leads.flatMap(({log}) => log.map(({id}) => id));

/** What goes wrong in the controls must not be a matter of luck: they have the same book and make the same change. */
const withEntry = (book: Book, id: string, leadId: string): void => {
	const lead = book.leads.find(({id}) => id === leadId);
	if (lead) lead.log.push(entry(id));
	else book.leads.push({...newLead(leadId), log: [...newLead(leadId).log, entry(id)]});
};

export const subjects: Record<Name, (folder: string, files?: Files) => Subject> = {
	ours: (folder, files) => {
		const store = storeIn(folder, files);
		return {
			add: async (id, leadId = 'lead') => {
				await store.commit(book => {
					const lead = book.leads.find(({id}) => id === leadId);
					const fresh = newLead(leadId);
					const changes = lead
						? [addEntry(lead, entry(id))]
						: [addLead(book, {...fresh, log: [...fresh.log, entry(id)]})];
					return {changes, words: `logged ${id}`, result: undefined};
				});
			},
			ids: () => idsIn(store.read()),
		};
	},
	/** lowdb's own adapter, as its documentation uses it. */
	lowdb: folder => {
		const open = () => {
			const db = new LowSync<Book>(new JSONFileSync(fileIn(folder)), emptyBook());
			db.read();
			return db;
		};
		return {
			add: async (id, leadId = 'lead') => open().update(book => withEntry(book, id, leadId)),
			ids: () => idsIn(open().data),
		};
	},
	/** Opens the file and writes; takes it that all bytes were taken. */
	'in place': (folder, files = disk) => {
		const read = (): Book => {
			try {
				return JSON.parse(files.readFileSync(fileIn(folder), 'utf8'));
			} catch (error) {
				if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyBook();
				throw error;
			}
		};
		return {
			add: async (id, leadId = 'lead') => {
				const book = read();
				withEntry(book, id, leadId);
				const fd = files.openSync(fileIn(folder), 'w');
				try {
					files.writeSync(fd, Buffer.from(JSON.stringify(book, null, '\t')));
				} finally {
					files.closeSync(fd);
				}
			},
			ids: () => idsIn(read()),
		};
	},
};
