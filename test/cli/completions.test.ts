import {spawnSync} from 'node:child_process';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {channels, entryKinds, starts} from '../../source/leads/lead.ts';
import {verbs} from '../../source/verbs/index.ts';
import {newcomer} from '../program.ts';
import {openTerminal} from '../terminal.ts';
import {type APerson, aPerson} from './a-person.ts';

vi.setConfig({testTimeout: 60_000});

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** A test that is skipped where a program is missing. */
const where = (program: string) => test.skipIf(!has(program));

let person: APerson;

beforeAll(async () => {
	person = aPerson();
	for (const organization of ['Acme', 'Acorn', '"Beta GmbH"', '"Café: Zürich"'])
		await person.types(`touchbase add ${organization} --role Chef`);
	await person.types('touchbase add Acme --role Cook');
}, 60_000);

/** What a shell offers for each of some lines. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
	['touchbase li', ['list']],
	['touchbase ', [...verbs.map(({name}) => name), 'help']],
	['touchbase log ', ['Acme, Chef', 'Acorn', 'Beta GmbH', 'Café: Zürich', 'Acme, Cook']],
	['touchbase log ac', ['Acme, Chef', 'Acorn', 'Acme, Cook']],
	['touchbase show be', ['Beta GmbH']],
	['touchbase log acorn ', entryKinds],
	['touchbase log acorn v', ['voicemail']],
	['touchbase log acorn --by ', [...channels, 'posting', 'person']],
	['touchbase log --by phone acorn vo', ['voicemail']],
	['touchbase --file x.json log acorn vo', ['voicemail']],
	['touchbase log acorn --b', ['--by']],
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
	await person.types(`touchbase completions ${shell} > c.${shell}`);
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
	where('bash')('in bash are those for the place that the cursor is in', async () => {
		const asked = cases.map(([line]) => {
			return `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _touchbase; printf '%s\\t' "\${COMPREPLY[@]}"; echo`;
		});
		const {out, err} = await person.types('touchbase completions bash > c.bash; cat > cases.bash; bash cases.bash', {
			stdin: ['source ./c.bash', ...asked].join('\n'),
		});
		expect(err).toBe('');
		const offered = out.split('\n').map(line =>
			line
				.split('\t')
				.filter(Boolean)
				.map(word => word.replaceAll('\\', '')),
		);
		for (const [index, [line, wanted]] of cases.entries())
			expect({line, offered: offered[index]?.toSorted()}).toEqual({line, offered: wanted.toSorted()});
	});

	where('bash')('in bash keep quotes that are open, and what stands before a colon', async () => {
		const terminal = await shellOf('bash', ['--norc', '--noprofile', '-i'], 'source ./c.bash');
		try {
			for (const [typed, shown] of [
				["touchbase show 'Café: ", "touchbase show 'Café: Zürich'"],
				['touchbase show "beta', 'touchbase show "Beta GmbH"'],
				['touchbase show Café:\\ Z', 'touchbase show Café:\\ Zürich'],
				['touchbase show Beta\\ ', 'touchbase show Beta\\ GmbH'],
				["touchbase show 'Acme, Co", "touchbase show 'Acme, Cook'"],
			] as const) {
				terminal.press(`${typed}\t`);
				await terminal.until(({text}) => text.includes(shown));
				terminal.press('\r');
				await terminal.until(({text}) => text.includes('What happened'));
				terminal.press("clear; echo re''ady\r");
				await terminal.until(({text}) => /^ready/m.test(text) && !text.includes('What happened'));
			}
		} finally {
			terminal.press('\x15exit\r');
			await terminal.exited;
		}
	});

	where('fish')('in fish are the same, each with what it means', async () => {
		await person.types('touchbase completions fish > c.fish');
		const asked = cases.map(([line]) => `complete -C '${line}'; echo ---`);
		const {out} = await person.types('cat > cases.fish; fish --no-config cases.fish', {
			stdin: ['source c.fish', ...asked].join('\n'),
		});
		const offered = out.split('---\n').map(text =>
			text
				.split('\n')
				.filter(Boolean)
				.map(line => line.split('\t')[0] ?? ''),
		);
		for (const [index, [line, wanted]] of cases.entries())
			expect({line, offered: offered[index]?.toSorted()}).toEqual({line, offered: wanted.toSorted()});
		expect(out).toContain('voicemail\tyou left a message');
	});

	where('zsh')('in zsh the tab key completes commands, words, flags and leads', async () => {
		const terminal = await shellOf('zsh', ['-f', '-i'], 'autoload -U compinit; compinit -u -D; source ./c.zsh');
		try {
			for (const [typed, shown] of [
				['touchbase li', 'touchbase list '],
				['touchbase log be', 'touchbase log Beta\\ GmbH '],
				['touchbase log acorn vo', 'touchbase log acorn voicemail '],
				['touchbase log acorn --asks --b', 'touchbase log acorn --asks --by '],
				['touchbase help sno', 'touchbase help snooze '],
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

	test.each(['bash', 'zsh', 'fish'])('for %s are a script that is printed without any data file', async shell => {
		const fresh = aPerson();
		const {code, out, err} = await fresh.types(`touchbase completions ${shell}`);
		expect({code, err, data: fresh.data()}).toEqual({code: 0, err: '', data: undefined});
		expect(out).toContain(`touchbase completions ${shell} --`);
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
