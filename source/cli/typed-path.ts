import './home.ts';
import {homedir} from 'node:os';
import {resolve} from 'node:path';
import {Refusal} from '../text/refusal.ts';
import {cleaned} from '../text/safe-text.ts';

/** A path as a person types it: `~/` at its beginning is the home folder. */
export function typedPath(given: string): string {
	return given.replace(/^~(?=\/)/, homedir());
}

/**
 * The path of a file, as a person types it. Throws a Refusal for one that makes no sense: the message names the whole path,
 * and `by` (`--file`, `The path`) says where it was typed.
 */
export function typedFile(given: string, by: string): string {
	const path = typedPath(given);
	const wrong = wrongWith(path);
	if (wrong) throw new Refusal(`${by} ${wrong}: "${given && resolve(path)}". Name a file, as ~/leads.json.`);
	return path;
}

const wrongWith = (path: string): string | undefined => {
	const parts = path.split('/');
	if (cleaned(path) === '') return 'is empty';
	if (path.endsWith('/')) return 'ends with a /, so it names a folder';
	if (parts.includes('~')) return 'has a part that is just ~';
	if (parts.some(part => part !== '' && cleaned(part) === '')) return 'has a part that is blank';
	// What Node makes of bytes that are no UTF-8: it would be another file.
	return path.includes('\ufffd') ? 'is not UTF-8' : undefined;
};
