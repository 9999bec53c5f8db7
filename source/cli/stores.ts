import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {env} from 'node:process';
import {openStore, type Store} from '../store/store.ts';
import {Refusal} from '../text/refusal.ts';
import {cleaned} from '../text/safe-text.ts';
import {newId, stamp, today} from './clock.ts';
import {folders} from './folders.ts';

/** The data file that is meant: named by a flag, by the environment, or the person's own. */
export function pathOf(file: string | undefined): string {
	return file !== undefined
		? dataFile(file, '--file')
		: env.TOUCHBASE_FILE
			? dataFile(env.TOUCHBASE_FILE, 'TOUCHBASE_FILE')
			: join(folders().data, 'leads.json');
}

/** A path as it was given. What begins with `~/` is in the home. Throws a Refusal for a path that cannot be meant. */
const dataFile = (given: string, by: string): string => {
	const path = given.replace(/^~(?=\/)/, homedir());
	const parts = path.split('/');
	const wrong =
		cleaned(given) === ''
			? 'is empty'
			: path.endsWith('/')
				? 'ends with a /, so it names a folder'
				: parts.includes('~')
					? 'has a part that is just ~'
					: parts.some(part => part !== '' && cleaned(part) === '')
						? 'has a part that is blank'
						: undefined;
	if (wrong) throw new Refusal(`${by} ${wrong}: "${given && resolve(path)}". Name a file, as ~/leads.json.`);
	return path;
};

export function demoFile(): string {
	return join(folders().data, 'demo.json');
}

/** The demo has a file of its own, beside the person’s, and begins anew each day. */
export async function demoStore(): Promise<Store> {
	const {demoChanges} = await import('../demo/demo-change.ts');
	const store = storeAt(demoFile());
	await store.commit(book => ({changes: demoChanges(book, today()), words: 'began the demo anew', result: undefined}));
	return store;
}

/** The store of a data file; nothing is read yet. */
export function storeAt(file: string | undefined): Store {
	const {state} = folders();
	return openStore({
		file: pathOf(file),
		stateFolder: state,
		now: stamp,
		id: newId,
	});
}
