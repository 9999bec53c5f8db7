import {describe, expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

describe('a new lead', () => {
	test('is an application of today, unless something else is said', async () => {
		const desk = await aDesk().typed('add Acme');
		expect(desk.lead()).toMatchObject({organization: 'Acme', people: [], log: [{what: 'applied', on: '2026-11-12'}]});
		expect(desk.lead()).not.toHaveProperty('role');
	});

	test.each([
		['application', 'applied'],
		['speculative', 'wrote'],
		['request', 'requested'],
		['interview', 'interview'],
		['conversation', 'conversation'],
		['event', 'event'],
	])('of kind %s begins with %s', async (kind, what) => {
		const desk = await aDesk().typed(`add Acme --kind ${kind} --on 2026-11-02`);
		expect(desk.lead().log).toMatchObject([{what, on: '2026-11-02'}]);
	});

	test('takes all its facts at once', async () => {
		const desk = await aDesk().typed(
			'add Acme --role "Staff engineer" --kind interview --on mon --with "Dana Reyes" --email d@acme.example --phone "+1 555" --url https://acme.example --note "by train" --do-not-contact --insider "Li Wei"',
		);
		const {id: _, log, ...facts} = desk.lead();
		expect(facts).toEqual({
			organization: 'Acme',
			role: 'Staff engineer',
			url: 'https://acme.example',
			note: 'by train',
			people: [
				{name: 'Dana Reyes', email: 'd@acme.example', phone: '+1 555'},
				{name: 'Li Wei', role: 'insider'},
			],
		});
		expect(log.map(({id: _, ...entry}) => entry)).toEqual([
			{on: '2026-11-09', what: 'interview', with: ['Dana Reyes']},
			{on: '2026-11-12', what: 'no-contact', posting: true},
		]);
	});

	test('may be a meeting to come, and the day is said back in full', async () => {
		const {out} = await aDesk().type('add Acme --at "1 dec 2026"');
		expect(out).toContain('interview, agreed for Tue 1 Dec 2026');
	});

	test.each([
		['add', 'ORGANIZATION is missing'],
		['add ""', 'ORGANIZATION is empty'],
		['add Acme --kind job', 'none of application, speculative'],
		['add Acme --on tomorrow', 'still to come'],
		['add Acme --on 2026-06-31', 'no day of the calendar'],
		['add Acme Corp', '"Corp" is one word too many; put quotes'],
		['add Acme --role', '--role wants a value'],
		['add Acme --roel Chef', 'Did you mean --role?'],
	])('is refused: %s', async (line, says) => {
		const desk = aDesk();
		const came = await desk.type(line);
		expect(came).toMatchObject({exit: 2});
		expect(came.says).toContain(says);
		expect(desk.book().leads).toEqual([]);
	});
});

describe('an organization that is there already, or nearly,', () => {
	test.each([
		['Acme', 'Acme'],
		['Acme', 'ACME'],
		['Acme', 'Acme Inc'],
		['Acme Inc.', 'acme, inc'],
		['Acme GmbH', 'Acme Ltd'],
		['Café Zürich', 'cafe zurich'],
		['Beta & Co. KG', 'Beta'],
		['Globex', 'Globx'],
		['Ørsted', 'Orsted'],
		['***', '***'],
	])('is warned of and named: %s, then %s', async (first, second) => {
		const desk = await aDesk().typed(`add "${first}"`);
		const {exit, warn} = await desk.type(`add "${second}"`);
		expect(exit).toBe(0);
		expect(warn).toContain(`There already is ${first} (${desk.lead(first).id})`);
		expect(desk.book().leads).toHaveLength(2);
	});

	test.each([
		['Acme', 'Acne'],
		['Acme', 'Acme Labs'],
		['Inc', 'Ltd'],
	])('but %s is not %s', async (first, second) => {
		const desk = await aDesk().typed(`add "${first}"`);
		expect((await desk.type(`add "${second}"`)).warn).toBe('');
	});
});

describe('facts are corrected', () => {
	test.each([
		['--role Chef --email a@b.example', {role: 'Chef', email: 'a@b.example'}],
		['--organization "Acme Labs"', {organization: 'Acme Labs'}],
		['--with "Li Wei"', {people: [{name: 'Dana Reyes'}, {name: 'Li Wei'}]}],
		[
			'--insider dana --insider Bo',
			{
				people: [
					{name: 'Dana Reyes', role: 'insider'},
					{name: 'Bo', role: 'insider'},
				],
			},
		],
		['--kind conversation --on mon', {log: [{what: 'conversation', on: '2026-11-09', with: ['Dana Reyes']}]}],
		['--do-not-contact', {log: [{what: 'interview'}, {what: 'no-contact', posting: true}]}],
	])('%s', async (flags, wanted) => {
		const desk = await aDesk().typed(
			'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"',
			`edit acme ${flags}`,
		);
		expect(desk.lead()).toMatchObject(wanted);
	});

	test('an empty text takes one away', async () => {
		const desk = await aDesk().typed('add Acme --role Chef', 'edit acme --role ""');
		expect(desk.lead()).not.toHaveProperty('role');
	});

	test.each([
		['edit acme', 'Nothing to correct'],
		['edit acme --role Chef', 'Nothing to correct'],
		['edit acme --organization ""', 'a lead needs a name'],
	])('or refused: %s', async (line, says) => {
		const desk = await aDesk().typed('add Acme --role Chef');
		expect((await desk.type(line)).says).toContain(says);
	});
});

describe('a snooze', () => {
	test('keeps the lead out of what is due until its day, which is said back in full', async () => {
		const desk = await aDesk().typed('add Acme --on 2026-10-01');
		expect((await desk.type('today --count')).out).toBe('1\n');
		expect((await desk.type('snooze acme mon')).out).toContain('is snoozed until Mon 16 Nov 2026');
		expect((await desk.type('today --count')).out).toBe('0\n');
	});

	test('hides no thank-you that is owed', async () => {
		const desk = await aDesk().typed('add Acme --kind interview --on yesterday', 'snooze acme +1m');
		expect((await desk.type('today --json')).json.due).toMatchObject([{verdict: 'thank'}]);
	});

	test('is for today or later', async () => {
		const desk = await aDesk().typed('add Acme');
		expect(await desk.type('snooze acme yesterday')).toMatchObject({
			exit: 2,
			says: 'DAY: Wed 11 Nov 2026 is past; give today or a later day.',
		});
		expect((await desk.type('snooze acme today')).exit).toBe(0);
		expect((await desk.type('snooze acme')).says).toContain('DAY is missing');
	});
});

describe('every command that is about one lead', () => {
	const commands = [
		'show LEAD',
		'log LEAD note x',
		'ask LEAD',
		'tell LEAD news=no',
		'snooze LEAD fri',
		'edit LEAD --role x',
		'history LEAD',
	];
	const desk = () =>
		aDesk().typed('add Globex --role Chef', 'add Globex --role Cook', 'add "Café Zürich" --with "Dana Reyes"');

	test.each(commands)('%s: of several, none is taken, and all are listed with their ids', async command => {
		const here = await desk();
		const before = here.book();
		const came = await here.type(command.replace('LEAD', 'globex'));
		const [chef, cook] = here.book().leads;
		expect(came.exit).toBe(4);
		expect(came.says.split('\n').slice(1)).toEqual([`  ${chef?.id}  Globex, Chef`, `  ${cook?.id}  Globex, Cook`]);
		expect(here.book()).toBe(before);
	});

	test.each(commands)('%s: where none is meant, the nearest names are given', async command => {
		const here = await desk();
		const before = here.book();
		const came = await here.type(command.replace('LEAD', 'zurihc'));
		expect(came.exit).toBe(3);
		expect(came.says).toBe(`No lead matches "zurihc". Did you mean Café Zürich (${here.lead('Café Zürich').id})?`);
		expect(here.book()).toBe(before);
	});

	test.each(['cafe zurich', 'dana', 'DANA REYES', 'zür', 'chef', 'globex, cook'])('finds "%s"', async words => {
		expect((await (await desk()).type(['show', words])).exit).toBe(0);
	});

	test('finds it by the short id', async () => {
		const here = await desk();
		for (const {id} of here.book().leads) expect((await here.type(`show ${id}`)).json.id).toBe(id);
	});
});

describe('undo and redo', () => {
	test('take the last change back, and do it again', async () => {
		const desk = await aDesk().typed('add Acme', 'log acme voicemail --promise fri');
		const after = desk.book();
		await desk.typed('undo');
		expect(desk.lead().log).toHaveLength(1);
		await desk.typed('redo');
		expect(desk.book()).toEqual(after);
	});

	test('are refused where there is nothing', async () => {
		expect(await aDesk().type('undo')).toMatchObject({exit: 2});
		expect(await aDesk().type('redo')).toMatchObject({exit: 2});
	});
});
