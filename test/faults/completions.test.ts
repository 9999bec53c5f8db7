import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {expect, test} from 'vitest';
import {aPerson} from '../cli/a-person.ts';
import {newcomer} from '../program.ts';
import {keys, openTerminal} from '../terminal.ts';
import {aDesk} from '../verbs/a-desk.ts';

/** A test that is skipped where a shell is missing. */
const where = (shell: string) => test.skipIf(spawnSync(shell, ['--version']).status !== 0);

/** What is typed, and the line as it stands after the tab key. */
type Case = readonly [typed: string, shown: string];

const everywhere: readonly Case[] = [
	['touchbase li', 'touchbase list'],
	["touchbase show 'Café: ", "touchbase show 'Café: Zürich'"],
	['touchbase show "Birch', 'touchbase show "Birch & Sons"'],
	['touchbase log acorn vo', 'touchbase log acorn voicemail'],
	['touchbase log acorn reply --asks --b', 'touchbase log acorn reply --asks --by'],
	['touchbase log acorn followup --by=ph', 'touchbase log acorn followup --by=phone'],
	['touchbase ask acorn --answer reception=wa', 'touchbase ask acorn --answer reception=warm'],
	['touchbase --file=lea', 'touchbase --file=leads.json'],
];

const ofShell: Record<string, {args: string[]; cases: readonly Case[]}> = {
	bash: {
		args: ['--noprofile', '-i'],
		cases: [
			['touchbase show Café:\\ Z', 'touchbase show Café:\\ Zürich'],
			['touchbase show birch', 'touchbase show Birch\\ \\&\\ Sons'],
		],
	},
	zsh: {
		args: ['-i'],
		cases: [
			['touchbase show Café:\\ Z', 'touchbase show Café:\\ Zürich'],
			['touchbase show birch', 'touchbase show Birch\\ \\&\\ Sons'],
		],
	},
	fish: {
		args: ['-i', '-C', 'set -g fish_autosuggestion_enabled 0'],
		cases: [
			['touchbase show Café:\\ Z', 'touchbase show Café:\\ Zürich'],
			['touchbase show birch', 'touchbase show Birch\\ \\&\\ Sons'],
		],
	},
};

for (const [shell, {args, cases}] of Object.entries(ofShell))
	where(shell)(`${shell} completes what was installed, in open quotes, after a colon and after =`, async () => {
		const person = aPerson();
		const desk = await aDesk().typed('add Acorn', 'add "Birch & Sons"', 'add "Café: Zürich"');
		mkdirSync(dirname(person.file), {recursive: true});
		writeFileSync(person.file, JSON.stringify(desk.book()));
		writeFileSync(`${person.home}/leads.json`, '');
		expect(await person.types(`touchbase completions install ${shell}`)).toMatchObject({code: 0});
		const terminal = await openTerminal({
			command: shell,
			args,
			cwd: person.home,
			columns: 120,
			env: {...newcomer(person.home, '2026-11-12'), PS1: '> ', TERM: 'xterm-256color'},
		});
		const ready = async () => {
			terminal.press(" clear; echo re''ady\r");
			await terminal.until(({text}) => /^ready/m.test(text) && !text.includes("re''ady"));
		};
		try {
			await ready();
			for (const [typed, shown] of [...everywhere, ...cases]) {
				terminal.press(typed);
				await terminal.until(({text}) => text.includes(typed.trimEnd()));
				terminal.press(keys.tab);
				const {text} = await terminal.until(({text}) => text.includes(shown));
				expect(text).toContain(shown);
				terminal.press(keys.ctrl('u'));
				await ready();
			}
		} finally {
			terminal.press(`${keys.ctrl('u')}exit\r`);
			await terminal.exited;
		}
	});
