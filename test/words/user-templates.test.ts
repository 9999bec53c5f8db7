import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {textFilesIn} from '../../source/cli/host/own-templates.ts';
import {draftOf} from '../../source/words/draft.ts';
import {readUserTemplates} from '../../source/words/user-templates.ts';
import {freshFolder} from '../program.ts';
import {kim, knownLead, today} from './some-drafts.ts';

const inFolder = (files: Record<string, string>) => {
	const folder = join(freshFolder(), 'drafts');
	mkdirSync(folder);
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	return readUserTemplates(folder, textFilesIn(folder));
};
const telling = {lead: knownLead.interview, today, profile: kim, kind: 'thanks', to: 'Dana Reyes'} as const;

describe('a template of one’s own', () => {
	test('is used in place of ours, with the same names for the blanks', () => {
		const {templates, problems} = inFolder({
			'thanks.email.txt': 'Subject: Hello {name}\n\nMany thanks for {point}.\n{me}\n',
		});
		expect(problems).toEqual([]);
		expect(draftOf({...telling, by: 'email'}, templates).text).toBe(
			'Subject: Hello Dana Reyes\n\nMany thanks for their move to Postgres.\nKim Ode\n',
		);
		expect(draftOf({...telling, by: 'letter'}, templates).text).toContain('Yours sincerely');
	});

	test('without a form in its name is for every form that has none of its own', () => {
		const {templates} = inFolder({'thanks.txt': 'All: {name}', 'thanks.phone.txt': 'Call: {name}'});
		expect(draftOf({...telling, by: 'letter'}, templates).text).toBe('All: Dana Reyes\n');
		expect(draftOf({...telling, by: 'phone'}, templates).text).toBe('Call: Dana Reyes\n');
	});

	test.each([
		['thanks.txt', 'Dear {nam}', 'thanks.txt: line 1: there is no blank {nam}; did you mean {name}?. Ours is used.'],
		[
			'thanks.txt',
			'Dear\n{name',
			'thanks.txt: line 2: "{name" opens or closes a blank that has no other end. Ours is used.',
		],
		['thanks.txt', ' \n', 'thanks.txt: is empty. Ours is used.'],
		['thanks.txt', 'x\u0000', 'thanks.txt: is not plain UTF-8 text. Ours is used.'],
		['thank.txt', 'x', 'thank.txt: is no template; the names are thanks, status'],
		['thanks.fax.txt', 'x', 'thanks.fax.txt: is no template'],
	])('%s with %j in it is refused, and ours is used', (file, text, problem) => {
		const {templates, problems} = inFolder({[file]: text});
		expect(problems.map(each => each.slice(0, problem.length))).toEqual([problem]);
		expect(draftOf({...telling, by: 'email'}, templates).text).toContain('Thank you for the time');
	});

	test('that is no text file, or not there, is no matter', () => {
		expect(inFolder({'notes.md': 'x', '.thanks.txt': 'x'}).problems).toEqual([]);
		expect(textFilesIn('/nowhere/at/all')).toEqual([]);
	});

	test.skipIf(process.platform !== 'linux')('that would never end is said to be no file, and is not waited for', () => {
		const folder = freshFolder();
		execFileSync('mkfifo', [join(folder, 'thanks.txt')]);
		symlinkSync('/dev/zero', join(folder, 'status.txt'));
		mkdirSync(join(folder, 'news.txt'));
		expect(textFilesIn(folder)).toEqual([
			{file: 'news.txt', problem: 'cannot be read (EISDIR)'},
			{file: 'status.txt', problem: 'cannot be read (NOT-A-FILE)'},
			{file: 'thanks.txt', problem: 'cannot be read (NOT-A-FILE)'},
		]);
	});

	test('keeps no control characters', () => {
		const {templates} = inFolder({'thanks.txt': 'Hello \u001b[31m{name}'});
		expect(draftOf({...telling, by: 'email'}, templates).text).toBe('Hello Dana Reyes\n');
	});
});
