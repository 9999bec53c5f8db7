import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {channels, entryKinds, starts} from '../../source/leads/lead.ts';
import {verbs} from '../../source/verbs/index.ts';
import {newcomer} from '../program.ts';
import {openTerminal} from '../terminal.ts';
import {aDesk} from '../verbs/a-desk.ts';
import {type APerson, aPerson} from './a-person.ts';

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** A test that is skipped where a program is missing. */
const where = (program: string) => test.skipIf(!has(program));

const leads = ['Acme --role Chef', 'Acorn', '"Beta GmbH"', '"Café: Zürich"', 'Acme --role Cook'];
const desk = aDesk();
let person: APerson;

beforeAll(async () => {
	await desk.typed(...leads.map(lead => `add ${lead}`));
	person = aPerson();
	mkdirSync(dirname(person.file), {recursive: true});
	writeFileSync(person.file, JSON.stringify(desk.book()));
});

/** What is offered for each of some lines. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
	['touchbase li', ['list']],
	['touchbase ', [...verbs.map(({name}) => name), 'help']],
	['touchbase log ', ['Acme, Chef', 'Acorn', 'Beta GmbH', 'Café: Zürich', 'Acme, Cook']],
	['touchbase log ac', ['Acme, Chef', 'Acorn', 'Acme, Cook']],
	['touchbase show be', ['Beta GmbH']],
	['touchbase log acorn ', entryKinds],
	['touchbase log acorn v', ['voicemail']],
	['touchbase log acorn --by ', channels],
	['touchbase log --by phone acorn vo', ['voicemail']],
	['touchbase --file x.json log acorn vo', ['voicemail']],
	['touchbase log acorn --b', ['--by']],
	['touchbase log acorn reply --asks --b', ['--by']],
	['touchbase add Zeta --kind ', Object.values(starts)],
	['touchbase rules cps-', ['cps-1', 'cps-2', 'cps-3', 'cps-4', 'cps-5', 'cps-6', 'cps-7', 'cps-8', 'cps-9']],
	['touchbase help sn', ['snooze']],
	['touchbase completions ', ['bash', 'zsh', 'fish']],
	['touchbase --st', ['--stance']],
	['touchbase snooze acorn to', ['today', 'tomorrow']],
	['touchbase ask acorn --answer ne', ['news=no', 'news=yes']],
];

/** A shell in a terminal that has learned to complete. */
const shellOf = async (shell: string, args: string[], learns: string) => {
	writeFileSync(join(person.home, `c.${shell}`), (await person.says(`touchbase completions ${shell}`)).out);
	const terminal = await openTerminal({
		command: shell,
		args,
		cwd: person.home,
		env: {...newcomer(person.home, '2026-11-12'), PS1: '> '},
	});
	await terminal.until(({text}) => text.includes('>'));
	terminal.press(`${learns}; clear; echo re''ady\r`);
	await terminal.until(({text}) => /^ready/m.test(text));
	return terminal;
};

describe('completions', () => {
	test.each(cases)('for %j are those for the place that the cursor is in', async (line, offered) => {
		const {out} = await desk.type(['completions', 'bash', '--', line]);
		const words = out.split('\n').filter(Boolean);
		expect(words.map(word => word.replaceAll('\\', '')).toSorted()).toEqual(offered.toSorted());
	});

	test.each([
		['touchbase show "beta', ['Beta GmbH']],
		['touchbase show Beta\\ ', ['Beta\\ GmbH']],
		["touchbase show 'Acme, Co", ['Acme, Cook']],
	])('for %s stand in the quotes that are open', async (line, offered) => {
		const {out} = await desk.type(['completions', 'bash', '--', line]);
		expect(out.split('\n').filter(Boolean)).toEqual(offered);
	});

	where('bash')('in bash keep quotes that are open, and what stands before a colon', async () => {
		const terminal = await shellOf('bash', ['--norc', '--noprofile', '-i'], 'source ./c.bash');
		try {
			for (const [typed, shown] of [
				["touchbase show 'Café: ", "touchbase show 'Café: Zürich'"],
				['touchbase show Café:\\ Z', 'touchbase show Café:\\ Zürich'],
			] as const) {
				terminal.press(`${typed}\t`);
				await terminal.until(({text}) => text.includes(shown));
				terminal.press('\x15');
			}
		} finally {
			terminal.press('\x15exit\r');
			await terminal.exited;
		}
	});

	where('fish')('in fish are the same, each with what it means', async () => {
		writeFileSync(join(person.home, 'c.fish'), (await person.says('touchbase completions fish')).out);
		const {out} = await person.types('cat > cases.fish; fish --no-config cases.fish', {
			stdin: "source c.fish\ncomplete -C 'touchbase log acorn vo'; complete -C 'touchbase show be'",
		});
		expect(out.split('\n').map(line => line.split('\t')[0])).toEqual(['voicemail', 'Beta GmbH', '']);
		expect(out).toContain('voicemail\tyou left a message');
	});

	where('zsh')('in zsh the tab key completes commands, words, flags and leads', async () => {
		const terminal = await shellOf('zsh', ['-f', '-i'], 'autoload -U compinit; compinit -u -D; source ./c.zsh');
		try {
			for (const [typed, shown] of [
				['touchbase li', 'touchbase list '],
				['touchbase log be', 'touchbase log Beta\\ GmbH '],
				['touchbase log acorn --asks --b', 'touchbase log acorn --asks --by '],
			] as const) {
				terminal.press(`${typed}\t`);
				await terminal.until(({text}) => text.includes(shown.trimEnd()));
				terminal.press('\x15');
			}
		} finally {
			terminal.press('\x15exit\r');
			await terminal.exited;
		}
	});

	test.each(['bash', 'zsh', 'fish'])('for %s are a script', async shell => {
		const {out} = await aDesk().type(`completions ${shell}`);
		expect(out).toContain(`touchbase completions ${shell} --`);
	});

	test('are a script that is printed without any data file', async () => {
		const fresh = aPerson();
		const {code, err} = await fresh.says('touchbase completions bash');
		expect({code, err, data: fresh.data()}).toEqual({code: 0, err: '', data: undefined});
	});
});

describe('the manual page', () => {
	where('man')('is shown by man, without a warning', async () => {
		await person.types('touchbase help --man > touchbase.1');
		const {out, err} = await person.types('LC_ALL=C MANWIDTH=80 man --warnings -l touchbase.1 | col -bx', {
			env: {MANPAGER: 'cat'},
		});
		expect(err).toBe('');
		for (const word of ['NAME', 'touchbase log LEAD WHAT [NOTE...]', 'voicemail', 'EXIT STATUS', 'TOUCHBASE_FILE'])
			expect(out.replace(/\s+/g, ' ')).toContain(word);
	});
});
