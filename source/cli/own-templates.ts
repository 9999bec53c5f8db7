import {join} from 'node:path';
import type {Own} from '../words/own-templates.ts';
import {folders} from './folders.ts';

/** The person's own templates, from the configuration folder. */
export const ownTemplates = async (): Promise<Own> => {
	const [{readOwn}, {textFilesIn}] = await Promise.all([
		import('../words/own-templates.ts'),
		import('../transfer/template-files.ts'),
	]);
	const folder = join(folders().config, 'drafts');
	return readOwn(folder, textFilesIn(folder));
};
