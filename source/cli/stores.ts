import {join} from 'node:path';
import {env} from 'node:process';
import {openStore, type Store} from '../store/store.ts';
import {newId, stamp, today} from './clock.ts';
import {folders} from './folders.ts';

/** The data file that is meant: named by a flag, by the environment, or the person's own. */
export const pathOf = (file: string | undefined): string =>
	file || env.TOUCHBASE_FILE || join(folders().data, 'leads.json');

export const demoFile = (): string => join(folders().data, 'demo.json');

/** The demo has a file of its own, beside the person’s, and begins anew each day. */
export const demoStore = async (): Promise<Store> => {
	const {demoChanges} = await import('../demo/demo-change.ts');
	const store = storeAt(demoFile());
	await store.commit(book => ({changes: demoChanges(book, today()), words: 'began the demo anew', result: undefined}));
	return store;
};

/** The store of a data file; nothing is read yet. */
export const storeAt = (file: string | undefined): Store => {
	const {state} = folders();
	return openStore({
		file: pathOf(file),
		stateFolder: state,
		now: stamp,
		id: newId,
	});
};
