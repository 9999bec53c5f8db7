import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** What was typed in forms that were left without saving, by form. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Keeps drafts in a file of their own. They are a courtesy: what cannot be read counts as none, and where they cannot
 * be written nothing else is held up. Both are synchronous, so that a signal cannot cut them.
 */
export const draftsIn = (path: string): {load: () => Drafts; save: (drafts: Drafts) => void} => ({
	load: () => {
		try {
			const drafts: unknown = JSON.parse(readFileSync(path, 'utf8'));
			return isDrafts(drafts) ? drafts : {};
		} catch {
			return {};
		}
	},
	save: drafts => {
		try {
			if (Object.keys(drafts).length === 0) return rmSync(path, {force: true});
			mkdirSync(dirname(path), {recursive: true, mode: 0o700});
			return writeFileSync(path, `${JSON.stringify(drafts, null, 2)}\n`, {mode: 0o600});
		} catch {
			return undefined;
		}
	},
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isDrafts = (value: unknown): value is Drafts =>
	isRecord(value) &&
	Object.values(value).every(texts => isRecord(texts) && Object.values(texts).every(text => typeof text === 'string'));
