import {join} from 'node:path';
import {env} from 'node:process';
import {openStore, type Store} from '../store/store.ts';
import {newId, stamp, today} from './clock.ts';
import {folders} from './folders.ts';
import {typedFile} from './typed-path.ts';

/** The path of the data file: from a flag, from the environment, or your own. */
export function pathOf(file: string | undefined): string {
	return file !== undefined
		? typedFile(file, '--file')
		: env.TOUCHBASE_FILE
			? typedFile(env.TOUCHBASE_FILE, 'TOUCHBASE_FILE')
			: join(folders().data, 'leads.json');
}

export function demoFile(): string {
	return join(folders().data, 'demo.json');
}

/** The demo's own file, beside yours; it begins anew each day. */
export async function demoStore(): Promise<Store> {
	const {demoChanges} = await import('../demo/demo-change.ts');
	const store = storeAt(demoFile());
	await store.commit(book => ({changes: demoChanges(book, today()), words: 'began the demo anew', result: undefined}));
	return store;
}

/** Opens the store of a data file; it reads nothing yet. */
export function storeAt(file: string | undefined): Store {
	const {state} = folders();
	return openStore({
		file: pathOf(file),
		stateFolder: state,
		now: stamp,
		id: newId,
	});
}
