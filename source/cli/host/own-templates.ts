import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {codeOf, disk, readOrdinary} from '../../store/files.ts';
import {readUserTemplates, type TemplateFile, type UserTemplates} from '../../words/user-templates.ts';
import {folders} from '../folders.ts';

/** Reads the text files in a folder, by name. A missing folder has none; a file that cannot be read says why. */
export function textFilesIn(folder: string): TemplateFile[] {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		const code = codeOf(error);
		return code === 'ENOENT' || code === 'ENOTDIR' ? [] : [{file: folder, problem: `cannot be read (${code})`}];
	}
	return names
		.filter(name => name.endsWith('.txt') && !name.startsWith('.'))
		.sort()
		.map(file => {
			try {
				return {file, text: readOrdinary(disk, join(folder, file))?.toString() ?? ''};
			} catch (error) {
				return {file, problem: `cannot be read (${codeOf(error)})`};
			}
		});
}

/** Reads your own templates from the configuration folder. */
export function ownTemplates(): UserTemplates {
	const folder = join(folders().config, 'drafts');
	return readUserTemplates(folder, textFilesIn(folder));
}
