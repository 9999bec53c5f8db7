import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {env} from 'node:process';
import {openStore, type Store} from '../store/store.ts';
import {Refusal} from '../text/refusal.ts';
import {cleaned} from '../text/safe-text.ts';
import {newId, stamp, today} from './clock.ts';
import {folders} from './folders.ts';

/** The path of the data file: from a flag, from the environment, or your own. */
export function pathOf(file: string | undefined): string {
	return file !== undefined
		? dataFile(file, '--file')
		: env.TOUCHBASE_FILE
			? dataFile(env.TOUCHBASE_FILE, 'TOUCHBASE_FILE')
			: join(folders().data, 'leads.json');
}

/** A typed path; `~/` is the home folder. Throws a Refusal for a path that makes no sense. */
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
