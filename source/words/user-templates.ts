import {cleaned} from '../text/safe-text.ts';
import type {TemplateTexts} from './draft.ts';
import {isTemplateKey, templateNames} from './our-templates.ts';
import {BrokenTemplate, readTemplate} from './template.ts';

/** A file in your folder of templates: its name, and its text or why it could not be read. */
export type TemplateFile = {file: string; text: string} | {file: string; problem: string};

/** Your own templates that work, and a line for each that does not: there ours is used. */
export type UserTemplates = {templates: TemplateTexts; problems: readonly string[]; folder: string};

/** The greatest length of a template, in characters. */
const longest = 20_000;

/** Reads the files in your folder of templates. It throws nothing: it names a broken file and does not use it. */
export function readUserTemplates(folder: string, files: readonly TemplateFile[]): UserTemplates {
	const templates = new Map<string, string>();
	const problems: string[] = [];
	for (const each of files) {
		const key = each.file.replace(/\.txt$/u, '');
		const problem = 'problem' in each ? each.problem : problemWith(key, each.text);
		if (problem) problems.push(`${each.file}: ${problem}. Ours is used.`);
		else if ('text' in each) templates.set(key, cleaned(each.text.replace(/^\ufeff/u, ''), {lines: true}));
	}
	return {templates, problems, folder};
}

const problemWith = (key: string, text: string): string | undefined => {
	if (!isTemplateKey(key))
		return `is no template; the names are ${templateNames.join(', ')}, each alone or followed by .email, .phone, .voicemail or .letter`;
	if (!text.trim()) return 'is empty';
	if (text.length > longest) return `is longer than ${longest} characters`;
	if (text.includes('\u0000') || text.includes('\ufffd')) return 'is not plain UTF-8 text';
	try {
		readTemplate(text);
		return undefined;
	} catch (error) {
		if (error instanceof BrokenTemplate) return error.message;
		throw error;
	}
};
