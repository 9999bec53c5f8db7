import {chmodSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {type Book, emptyBook, type Lead} from '../../source/leads/lead.ts';
import {aDesk} from '../verbs/a-desk.ts';
import {type APerson, aPerson, type Ended} from './a-person.ts';

const lead = (id: string, organization: string, role: string): Lead => ({
	id,
	organization,
	role,
	people: [],
	log: [{id: `${id}-1`, on: '2026-11-02', what: 'applied'}],
});

/** Two leads at Globex and one at Acme. */
const threeLeads: Book = {
	...emptyBook(),
	leads: [lead('a1', 'Acme', 'Chef'), lead('g1', 'Globex', 'Chef'), lead('g2', 'Globex', 'Cook')],
};

/** Somebody with these three leads. */
const withLeads = async (): Promise<APerson> => {
	const person = aPerson();
	mkdirSync(join(person.home, '.local/share/touchbase'), {recursive: true});
	writeFileSync(person.file, JSON.stringify(threeLeads));
	return person;
};

describe('one line', () => {
	test('is done: exit 0, the answer on stdout, nothing on stderr', async () => {
		const person = aPerson();
		expect(await person.says('touchbase add Acme --on yesterday')).toMatchObject({code: 0, err: ''});
		const logged = await person.types('touchbase log acme voicemail "will try again fri" --promise "fri 10am"');
		expect(logged).toMatchObject({code: 0, err: ''});
		expect(logged.out).toContain('promised to be in touch by phone on Fri 13 Nov 2026 at 10:00');
		expect(JSON.parse(person.data() ?? '')).toMatchObject({
			version: 2,
			leads: [
				{
					organization: 'Acme',
					log: [{on: '2026-11-11'}, {what: 'voicemail'}, {what: 'promise', due: '2026-11-13', time: '10:00'}],
				},
			],
		});
		expect(statSync(person.file).mode & 0o777).toBe(0o600);
		expect((await person.says('touchbase undo')).out).toMatch(/^Taken back: .*voicemail/);
		expect((await person.says('touchbase redo --json')).out).toMatch(/^\{\n {2}"said": "Done again: /);
	});

	test.each([
		['lgo acme note', 2, 'There is no command "lgo". Did you mean log? See "touchbase help".'],
		['list --al', 2, 'There is no flag "--al". Did you mean --all? See "touchbase list --help".'],
		['add Acme --on 2026-06-31', 2, '--on: "2026-06-31" is no day of the calendar.'],
	])('is refused in a line: %s', async (line, exit, says) => {
		const desk = aDesk(threeLeads);
		expect(await desk.type(line)).toMatchObject({exit, says});
		expect(desk.book()).toBe(threeLeads);
	});

	test.each([
		[
			'touchbase log globex note x',
			4,
			'Several leads match "globex"; say which, by its id:\n  g1  Globex, Chef\n  g2  Globex, Cook\n',
		],
		['touchbase ask --situation none.json', 2, 'none.json: there is no such file.\n'],
		[
			'touchbase --file . list',
			1,
			'. is a folder, not a data file.\nNothing was changed. Name a file in it with --file.\n',
		],
	])('is refused in a line or two on stderr: %s', async (line, code, err) => {
		const person = await withLeads();
		const before = person.data();
		expect(await person.says(line)).toEqual({code, signal: null, out: '', err});
		expect(person.data()).toBe(before);
	});

	test('is refused in a shell too, with its exit code', async () => {
		const person = await withLeads();
		const before = person.data();
		const err = 'No lead matches "acmee". Did you mean Acme, Chef (a1)?\n';
		expect(await person.types('touchbase show acmee')).toEqual({code: 3, signal: null, out: '', err});
		expect(person.data()).toBe(before);
	});

	test('is refused where the day that is given is none', async () => {
		const err = 'TOUCHBASE_NOW: "soon" is neither 2026-11-12 nor 2026-11-12T09:30.\n';
		expect(await aPerson().says('touchbase today', {TOUCHBASE_NOW: 'soon'})).toMatchObject({code: 2, out: '', err});
	});

	test('knows what is not ASCII in its patterns, as it was built', async () => {
		const person = await withLeads();
		const letter = 'Subject: Hello\n\nI’ll call you on Friday – you won’t regret it.';
		const {out} = await person.types('touchbase draft a1 --text - --json', {stdin: letter});
		expect(JSON.parse(out).drafts[0]).toMatchObject({promises: ['2026-11-13'], findings: [{rule: 'kennedy-7'}]});
	});

	test('warns on stderr where the organization is there already, and adds it all the same', async () => {
		const person = await withLeads();
		const {code, err, out} = await person.says('touchbase add "ACME Inc."');
		expect({code, err}).toEqual({
			code: 0,
			err: 'There already is Acme, Chef (a1). If it is the same one, take this back with "touchbase undo".\n',
		});
		expect(out).toContain('Added ACME Inc.');
	});
});

describe('a script', () => {
	test.each([
		'list',
		'list --all',
		'show a1',
		'ask a1',
		'rules',
		'rules cps-4',
		'snooze a1 fri',
		'edit a1 --note y',
		'tell a1 news=no',
	])('gets a JSON document from %s --json', async command => {
		const {exit, json} = await aDesk(threeLeads).type(`${command} --json`);
		expect(exit).toBe(0);
		expect(JSON.parse(JSON.stringify(json))).toBeTypeOf('object');
	});

	test.each(['today', 'why a1', 'log a1 note x'])('gets nothing else from %s --json', async command => {
		const {code, out, err} = await (await withLeads()).says(`touchbase ${command} --json`);
		expect({code, err}).toEqual({code: 0, err: ''});
		expect(JSON.parse(out)).toBeTypeOf('object');
	});

	test('is refused as a JSON document on stderr where --json is asked for', async () => {
		const {code, out, err} = await (await withLeads()).says('touchbase show zzz --json');
		expect({code, out, err: JSON.parse(err)}).toMatchObject({code: 3, out: '', err: {code: 3, hint: ''}});
	});

	test('is saved and ends with 0 where only its answer cannot be written', async () => {
		const person = aPerson();
		const {code, err} = await person.types('touchbase add Acme > /dev/full');
		expect({code, err}).toEqual({code: 0, err: expect.stringMatching(/^Saved, but the answer could not be written/)});
		expect(person.data()).toContain('Acme');
	});

	test.each(['""', '" "', '"/tmp/~/x"', '/tmp/x/'])('refuses --file %s, and names the path', async path => {
		expect(await aPerson().says(`touchbase --file ${path} add Acme`)).toMatchObject({code: 2, out: ''});
	});

	test('takes ~/ at the beginning of a path for the home', async () => {
		const person = aPerson();
		await person.says('touchbase --file "~/mine.json" add Acme');
		expect(readFileSync(join(person.home, 'mine.json'), 'utf8')).toContain('Acme');
	});

	test('gets the history as one document or as NDJSON, and lists as a template says', async () => {
		const person = await withLeads();
		const {out} = await person.says('touchbase history --format ndjson');
		expect(JSON.parse((await person.says('touchbase history --json')).out)).toHaveLength(3);
		expect(JSON.parse((await aPerson().says('touchbase history --json')).out)).toEqual([]);
		expect(
			out
				.trim()
				.split('\n')
				.map(line => JSON.parse(line).lead.id),
		).toEqual(['a1', 'g1', 'g2']);
		const listed = await person.says(`touchbase list --format '{id}\\t{organization}'`);
		expect(listed.out.split('\n').toSorted()).toEqual(['', 'a1\tAcme', 'g1\tGlobex', 'g2\tGlobex']);
	});

	test('asks about a situation from a file or a pipe, and touches no data file, not even a damaged one', async () => {
		const person = aPerson();
		mkdirSync(join(person.home, '.local/share/touchbase'), {recursive: true});
		writeFileSync(person.file, 'not JSON');
		writeFileSync(
			join(person.home, 'case.json'),
			'{"today": "2026-11-12", "kind": "interview", "since": "2026-11-02"}',
		);
		const asked = await person.says('touchbase ask --situation case.json --json');
		expect(JSON.parse(asked.out)).toMatchObject({lead: null, verdict: 'thank'});
		const all = await person.types('touchbase ask --situation - --json', {
			stdin: '[{"today": "2026-11-12", "kind": "interview", "since": "2026-11-02"}, {}]',
		});
		expect(JSON.parse(all.out)).toMatchObject([{verdict: 'thank'}, {error: 'today: is missing'}]);
		expect(await person.says('touchbase list')).toMatchObject({code: 1, out: ''});
		expect(person.data()).toBe('not JSON');
	});

	test('takes stance, file and day from flags and environment', async () => {
		const person = aPerson();
		await person.says('touchbase --file mine.json add Acme --kind interview --on 2026-11-02');
		const {out} = await person.says('touchbase ask acme --stance reserved --json', {
			TOUCHBASE_FILE: 'mine.json',
			TOUCHBASE_NOW: '2026-12-01T09:30',
		});
		expect(JSON.parse(out)).toMatchObject({today: '2026-12-01', stance: 'reserved', lead: {organization: 'Acme'}});
		expect(person.data()).toBeUndefined();
	});
});

describe('wherever it runs', () => {
	let anybody: APerson;
	let wanted: Ended;

	beforeAll(async () => {
		anybody = await withLeads();
		wanted = await anybody.says('touchbase');
		expect(wanted.out).toContain('Acme');
	});

	test.each([
		['a dumb terminal, LC_ALL=C and another clock', {env: {TERM: 'dumb', LC_ALL: 'C', TZ: 'Pacific/Apia'}}],
		[
			'no terminal type, standard input closed, and a colour that is asked for, and then not',
			// Node itself warns of these two from version 22 on.
			{env: {TERM: undefined, FORCE_COLOR: '1', NO_COLOR: '1', NODE_NO_WARNINGS: '1'}, stdin: 'closed'},
		],
	] as const)('%s: it prints what it prints everywhere', async (_, typing) => {
		expect(await anybody.types('touchbase', typing)).toEqual(wanted);
	});

	test('no HOME: it says where the data is, or works where that is given', async () => {
		const person = await withLeads();
		const env = {HOME: undefined, TOUCHBASE_FILE: person.file, XDG_STATE_HOME: join(person.home, 'state')};
		expect(await person.types('touchbase log a1 voicemail', {env})).toMatchObject({code: 0, err: ''});
	});

	test('a relative XDG folder is none: the leads lie where they would without it', async () => {
		const person = aPerson();
		const env = {XDG_DATA_HOME: 'data', XDG_STATE_HOME: './state', XDG_CONFIG_HOME: ''};
		const {code, out} = await person.types('touchbase add Acme > /dev/null; ls -A', {env});
		expect([code, out]).toEqual([0, '.local\n']);
		expect(person.data()).toContain('Acme');
	});

	test('an empty HOME is none: nothing is written where one happens to be', async () => {
		const {out} = await aPerson().types('touchbase list > list; ls -A', {env: {HOME: '', XDG_STATE_HOME: 'state'}});
		expect(out).toBe('list\n');
	});

	test('who reads nothing of the answer is no trouble', async () => {
		expect(await (await withLeads()).types('touchbase list --json | true')).toMatchObject({code: 0, err: ''});
	});

	test.skipIf(process.platform !== 'linux')('a full disk behind stdout is told, without a stack', async () => {
		const {code, err} = await (await withLeads()).types('touchbase rules > /dev/full');
		expect(code).toBe(1);
		expect(err).toMatch(/^The answer could not be written: .*ENOSPC.*\n$/);
	});

	test('stdout and stderr both closed: a change is made all the same', async () => {
		const person = await withLeads();
		await person.types('touchbase log a1 voicemail >&- 2>&-');
		expect(person.data()).toContain('voicemail');
	});

	test('what is in a file cannot steer the terminal', async () => {
		const person = await withLeads();
		writeFileSync(
			person.file,
			readFileSync(person.file, 'utf8').replace('"Acme"', JSON.stringify('A\u001b]0;gotcha\u0007cme\nX')),
		);
		for (const command of [
			'list',
			'show a1',
			'today',
			'history',
			'today --markdown',
			"list --format '{organization}'",
			'completions fish -- show x',
		])
			expect((await person.says(`touchbase ${command}`)).out).not.toMatch(/[\u001b\u0007]/);
	});

	test.skipIf(process.getuid?.() === 0)('a file that may not be read is told, and how to allow it', async () => {
		const person = await withLeads();
		chmodSync(person.file, 0);
		expect(await person.types('touchbase list')).toMatchObject({code: 1, out: ''});
	});
});

describe('help', () => {
	test('is there for the program and for each command, in three ways', async () => {
		const person = aPerson();
		const first = await person.says('touchbase help log');
		expect(first).toMatchObject({code: 0, err: '', out: expect.stringContaining('touchbase log LEAD WHAT')});
		for (const line of ['touchbase log --help', 'touchbase log -h']) expect(await person.says(line)).toEqual(first);
		expect((await person.says('touchbase --help')).out).toBe((await person.says('touchbase help')).out);
		expect((await person.types('touchbase --version')).out).toMatch(
			/^touchbase \d+\.\d+\.\d+, data file version \d+\n$/,
		);
		expect(person.data()).toBeUndefined();
	});

	test('log without WHAT lists what can be logged, and changes nothing', async () => {
		const {code, out, err} = await (await withLeads()).says('touchbase log a1');
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toMatch(/^WHAT is missing/);
		expect(err).toContain('  voicemail ');
	});
});
