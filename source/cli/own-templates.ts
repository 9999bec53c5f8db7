import {join} from 'node:path';
import type {UserTemplates} from '../words/user-templates.ts';
import {folders} from './folders.ts';

/** Reads your own templates from the configuration folder. */
export async function ownTemplates(): Promise<UserTemplates> {
	const [{readUserTemplates}, {textFilesIn}] = await Promise.all([
		import('../words/user-templates.ts'),
		import('./host/template-files.ts'),
	]);
	const folder = join(folders().config, 'drafts');
	return readUserTemplates(folder, textFilesIn(folder));
}
