import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {channels, entryKinds, starts} from '../../source/leads/lead.ts';
import {verbs} from '../../source/verbs/all.ts';
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
	['touchbase completions ', ['install', 'bash', 'zsh', 'fish']],
	['touchbase --st', ['--stance']],
	['touchbase snooze acorn to', ['today', 'tomorrow']],
	['touchbase ask acorn --answer ne', ['news=no', 'news=yes']],
	['touchbase ask acorn --answer news=', ['no', 'yes']],
	['touchbase log acorn followup --by=em', ['email']],
	['touchbase help sc', ['schema', 'scripts']],
	['touchbase completions in', ['install']],
];

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

	test.each(['bash', 'zsh', 'fish'])('for %s are a script', async shell => {
		const {out} = await aDesk().type(`completions ${shell}`);
		expect(out).toContain(`touchbase completions ${shell} --`);
	});

	test.each(['bash', 'zsh', 'fish'])('for %s are installed once, and -n writes nothing', async shell => {
		const fresh = aPerson();
		const types = (line: string) => fresh.says(line, {SHELL: `/bin/${shell}`, ZDOTDIR: undefined});
		const all = () => readdirSync(fresh.home, {recursive: true, encoding: 'utf8'}).sort();
		const tried = await types('touchbase completions install -n');
		expect(tried).toMatchObject({code: 0, out: expect.stringContaining(`completions for ${shell}`)});
		expect(all()).toEqual([]);
		await types('touchbase completions install');
		const read = () => all().flatMap(name => (/rc$/.test(name) ? [readFileSync(join(fresh.home, name), 'utf8')] : []));
		const [before, once] = [all(), read()];
		await types(`touchbase completions install ${shell}`);
		expect([all(), read()]).toEqual([before, once]);
		expect(once).toHaveLength(shell === 'fish' ? 0 : 1);
	});

	test('are not installed for a shell that is not known', async () => {
		const fresh = aPerson();
		expect(await fresh.says('touchbase completions install', {SHELL: '/bin/sh'})).toMatchObject({
			code: 2,
			err: expect.stringContaining('touchbase completions install bash'),
		});
		expect(await aDesk().type('completions install tcsh')).toMatchObject({exit: 2});
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
