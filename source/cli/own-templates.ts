import {join} from 'node:path';
import type {UserTemplates} from '../words/own-templates.ts';
import {folders} from './folders.ts';

/** The person's own templates, from the configuration folder. */
export const ownTemplates = async (): Promise<UserTemplates> => {
	const [{readOwn}, {textFilesIn}] = await Promise.all([
		import('../words/own-templates.ts'),
		import('./host/template-files.ts'),
	]);
	const folder = join(folders().config, 'drafts');
	return readOwn(folder, textFilesIn(folder));
};
