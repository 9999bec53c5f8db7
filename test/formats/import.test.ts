import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/days/day.ts';
import {readTable} from '../../source/formats/table/read-table.ts';
import type {Book} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aDesk} from '../verbs/a-desk.ts';
import {bytesOf} from './bytes-of.ts';

const today: Day = '2026-11-25';
const folder = join(import.meta.dirname, 'origins');
const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8');

const desk = (book?: Book) => aDesk(book, today);

/** Types `import` with a table instead of a file. */
const bring = (on: ReturnType<typeof desk>, table: string, ...flags: string[]) =>
	on.type(['import', bytesOf(table), ...flags]);

/** What is in the book after a table was brought in: "Acme, Engineer: 2026-11-03 applied". */
const broughtIn = async (table: string, ...flags: string[]): Promise<string[]> => {
	const on = desk();
	const {exit, says} = await bring(on, table, '--yes', ...flags);
	if (exit !== 0) throw new Error(says);
	return on.book().leads.map(({organization, log}) => {
		const entries = log.map(({on: day, what, note}) => `${day} ${what}${note ? ` (${note})` : ''}`);
		return `${organization}: ${entries.join('; ')}`;
	});
};

const row = (...cells: string[]): string => `Company,Job Title,Applied,Status\n${cells.join(',')}\n`;

describe('a table of each origin', () => {
	test.each([
		'linkedin-job-applications',
		'huntr',
		'huntr-board',
		'teal',
		'simplify',
		'jobsync',
		'german',
		'french',
		'spanish',
	])('from %s shows what each of its rows becomes', async name => {
		const {out} = await bring(desk(), fixture(`${name}.csv`));
		await expect(out.trimEnd()).toMatchFileSnapshot(join(folder, `${name}.txt`));
	});

	test('of connections is people whom you know where you have leads, and never an application', async () => {
		const on = desk(
			aBook({}, aLead('Acorn Robotics').appliedOn('2026-11-02'), aLead('Birch & Sons').appliedOn('2026-11-02')),
		);
		const {out} = await bring(on, fixture('linkedin-connections.csv'), '--yes');
		expect(out).toContain('2 people, 18 left out');
		expect(on.book().leads.map(({people}) => people)).toEqual([
			[{name: 'Priya Sharma', role: 'insider'}],
			[{name: 'Arjun Mehta', role: 'insider', email: 'arjun@birch.example'}],
		]);
		expect((await bring(on, fixture('linkedin-connections.csv'), '--yes')).out).toContain('Nothing in it is new');
	});

	test('from LinkedIn has the applicant’s own address, which is never the employer’s', async () => {
		const on = desk();
		await bring(on, fixture('linkedin-job-applications.csv'), '--yes');
		expect(JSON.stringify(on.book().leads)).not.toContain('me@mail.example');
		expect(JSON.stringify(on.book().leads)).not.toContain('555 0100');
	});
});

describe('a file', () => {
	test.each([
		['UTF-8 with a byte order mark', (text: string) => bytesOf(`\ufeff${text}`)],
		['UTF-16 with its mark', (text: string) => bytesOf(`\ufeff${text}`, 'utf16le')],
		['UTF-16 without it', (text: string) => bytesOf(text, 'utf16le')],
		['big-endian UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')],
		['Latin-1', (text: string) => bytesOf(text, 'latin1')],
	])('in %s is read as in UTF-8', async (_, encoded) => {
		const plain = desk();
		await bring(plain, fixture('german.csv'), '--yes');
		const other = desk();
		await other.type(['import', encoded(fixture('german.csv')), '--yes']);
		expect(other.book()).toEqual(plain.book());
		expect(other.book().leads[0]).toMatchObject({organization: 'Müller & Söhne', role: 'Bäcker'});
	});

	test.each([
		['that is empty', '', 'The file is empty'],
		['that is a workbook', 'PK\u0003\u0004abc', 'save the sheet as CSV'],
		['that is binary', 'a,b\n\u0000\u0001\u0002', 'row 1, column 1'],
		['that is a web page', '<!DOCTYPE html><table>', 'web page'],
		['with a quotation mark that is never closed', 'Company,Role\nAcme,"x\nGlobex,y\n', 'never closed (row 2'],
		['without a column for the employer', 'a,b\n1,2\n', 'No column says who the employer is. The columns are "a", "b"'],
		['of JSON that is cut off', '{"version": 2, "leads": [', 'no JSON: something is wrong in row 1, column 26'],
		['of JSON with something else', '{"jobs": []}', 'no list "leads"'],
		['of a newer touchbase', '{"version": 3, "leads": []}', 'version 3'],
		['of a lead that is none', '{"version": 2, "leads": [{"id": "a"}]}', 'leads[0].organization is missing'],
	])('%s is refused, and nothing is changed', async (_, bytes, words) => {
		const on = desk();
		const {exit, says} = await on.type(['import', bytes, '--yes']);
		expect([exit, says]).toEqual([2, expect.stringContaining(words)]);
		expect(on.book().leads).toEqual([]);
	});
});

describe('bringing a table in', () => {
	test('writes nothing without yes, and ends with 5', async () => {
		const on = desk();
		const {out, json} = await bring(on, row('Acme', 'Engineer', '2026-11-03', 'Applied'));
		expect(out).toContain('Nothing is written yet');
		expect(json).toMatchObject({written: false, counts: {new: 1}, rows: [{row: 2, fate: 'new', organization: 'Acme'}]});
		expect(on.book().leads).toEqual([]);
	});

	test('twice adds nothing, and one undo takes all of it back', async () => {
		const on = desk();
		const table = fixture('simplify.csv');
		await bring(on, table, '--yes');
		const after = on.book();
		for (const way of ['skip', 'merge']) {
			await bring(on, table, '--yes', '--duplicates', way);
			expect(on.book()).toBe(after);
		}
		await on.type('undo');
		expect(on.book().leads).toEqual([]);
	});

	test('says what a row knows more of a lead that is here, and adds just that with merge', async () => {
		const table = row('ACME Inc.', 'engineer', '2026-11-03', 'Rejected');
		const on = desk(aBook({}, aLead('Acme').as('Engineer').appliedOn('2026-11-02').followedUpOn('2026-11-10')));
		expect((await bring(on, table)).out).toContain('Here already, and the table knows more');
		await bring(on, table, '--yes');
		expect(on.lead().log).toHaveLength(2);
		await bring(on, table, '--yes', '--duplicates', 'merge');
		expect(on.lead().log.map(({what}) => what)).toEqual(['applied', 'followup', 'rejected']);
		await bring(on, table, '--yes', '--duplicates', 'add');
		expect(on.book().leads).toHaveLength(2);
	});

	test('keeps what own columns mean under a name', async () => {
		const on = desk();
		const table = 'Laden,Wann\nAcme,2026-11-03\n';
		expect((await bring(on, table, '--yes')).says).toContain('No column says who the employer is');
		await bring(on, table, '--from', 'mine', '--map', 'Laden=organization', '--map', 'Wann=applied', '--yes');
		expect(on.book().leads).toHaveLength(1);
		expect((await bring(on, 'Laden,Wann\nGlobex,2026-11-04\n', '--from', 'mine', '--yes')).exit).toBe(0);
		expect(on.lead('Globex').log).toMatchObject([{on: '2026-11-04', what: 'applied'}]);
		expect((await bring(on, table, '--from', 'other', '--yes')).says).toContain(
			'none of linkedin, touchbase, table, mine',
		);
		expect((await bring(on, table, '--map', 'Ladn=organization')).says).toContain('Did you mean "Laden"?');
		expect((await bring(on, table, '--map', 'Laden=shop')).says).toContain('is none of organization, role');
	});

	test('tells how far it is, every thousand rows', () => {
		const told: number[] = [];
		const table = `Company,Applied\n${'Acme,2026-11-03\n'.repeat(2500)}`;
		const nobody = {from: undefined, map: {}, dates: undefined, usual: undefined, zone: undefined, email: undefined};
		readTable(table, {...nobody, today, newId: () => 'x', progress: done => told.push(done)});
		expect(told).toEqual([1000, 2000]);
	});

	test('asks once which of day and month comes first, where no row shows it', async () => {
		const table = row('Acme', 'Engineer', '3/11/2026', 'Applied');
		const {exit, says} = await bring(desk(), table);
		expect([exit, says]).toEqual([2, expect.stringContaining('--dates day-first or --dates month-first')]);
		expect(await broughtIn(table, '--dates', 'day-first')).toEqual(['Acme: 2026-11-03 applied']);
		expect(await broughtIn(table, '--dates', 'month-first')).toEqual(['Acme: 2026-03-11 applied']);
		expect(await broughtIn(`${table}Globex,x,25/10/2026,Applied\n`)).toContain('Acme: 2026-11-03 applied');
		expect(await broughtIn(`${table}Globex,x,10/25/2026,Applied\n`)).toContain('Acme: 2026-03-11 applied');
	});

	test.each([
		['2026-11-03', '2026-11-03'],
		['2026-11-03 00:00:00', '2026-11-03'],
		['2026-11-03T00:00:00.000Z', '2026-11-03'],
		['Nov 3, 2026 12:00 AM', '2026-11-03'],
		['3. November 2026', '2026-11-03'],
		['3 nov. 2026', '2026-11-03'],
		['3 de noviembre de 2026', '2026-11-03'],
		['Tue, 3 Nov 2026', '2026-11-03'],
		['Tue Nov 3 2026 00:00:00 GMT+0100', '2026-11-03'],
		['3-Nov-26', '2026-11-03'],
		['3-Nov', '2026-11-03'],
		['20261103', '2026-11-03'],
		['2026/11/3', '2026-11-03'],
		['03.11.26', '2026-11-03'],
	])('reads %s as %s', async (cell, day) => {
		expect(await broughtIn(`Company;Applied\nAcme;${cell}\n`)).toEqual([`Acme: ${day} applied`]);
	});

	test.each(['2026-02-30', 'soon', '2026-12-24', '1926', '99/99/2026'])('takes no day from %s', async cell => {
		const {out} = await bring(desk(), `Company,Applied\nAcme,${cell}\n`);
		expect(out).toContain(`row 2, Applied: "${cell}"`);
		expect(out).toContain('Left out  1');
	});
});

describe('a status', () => {
	const days = async (status: string) =>
		(await broughtIn(row('Acme', 'x', '2026-11-03', status)))[0]?.replace('Acme: 2026-11-03 applied', '');

	test('becomes an entry where it is sure', async () => {
		expect(await days('Applied')).toBe('');
		expect(await days('Offer')).toBe('; 2026-11-03 offer');
		expect(await days('REJECTED')).toBe('; 2026-11-03 rejected');
		expect(await days('Absage')).toBe('; 2026-11-03 rejected');
		expect(await days('Withdrawn')).toBe('; 2026-11-03 withdrew');
	});

	test('of an interview invents no day, and no thanks are owed', async () => {
		expect(await days('Interview')).toBe('; 2026-11-03 note (Status in the table: Interview)');
	});

	test.each(['Ghosted', 'No response', 'Archived', 'Expired', 'Declined', 'Accepted', 'they were nice', 'Negotiating'])(
		'of %s is shown and ends nothing',
		async status => {
			expect(await days(status)).toBe(`; 2026-11-03 note (Status in the table: ${status})`);
		},
	);

	test.each(['Saved', 'Wishlist', 'Bookmarked', 'Draft', 'Archived', 'Expired', '', 'they were nice'])(
		'of "%s" without a day is no application',
		async status => {
			expect(await broughtIn(row('Acme', 'x', '', status))).toEqual([]);
		},
	);

	test('that has its own day stands on it', async () => {
		const table = 'Company,Applied,Interview date,Status,Status date\nAcme,2026-11-03,2026-11-10,Rejected,2026-11-20\n';
		expect(await broughtIn(table)).toEqual(['Acme: 2026-11-03 applied; 2026-11-10 interview; 2026-11-20 rejected']);
		expect(await broughtIn('Company,Applied,Interview\nAcme,2026-11-03,2026-12-10 14:00\n')).toEqual([
			'Acme: 2026-11-03 applied; 2026-11-25 interview',
		]);
	});
});

describe('the people of a row', () => {
	const person = async (head: string, cells: string) => {
		const on = desk();
		await bring(on, `Company,Applied,${head}\nAcme,2026-11-03,${cells}\n`, '--yes');
		const {people, email, phone} = on.lead();
		return {people, email, phone};
	};

	test('are read from a name, an address and a number in whatever columns', async () => {
		const dana = {people: [{name: 'Dana Reyes', email: 'dana@acme.example', phone: '+1 555 0117'}]};
		expect(await person('Contact,Email,Phone', 'Dana Reyes,dana@acme.example,+1 555 0117')).toMatchObject(dana);
		expect(await person('Contact,Phone', 'Dana Reyes <dana@acme.example>,+1 555 0117')).toMatchObject(dana);
		expect(await person('Email', 'jobs@acme.example')).toMatchObject({people: [], email: 'jobs@acme.example'});
		expect(await person('Contact,Email', 'N/A,N/A')).toMatchObject({people: [], email: undefined});
	});

	test('never have your own address', async () => {
		const rows = ['Acme', 'Globex', 'Hooli'].map(name => `${name},2026-11-03,me@mail.example\n`);
		const on = desk();
		await bring(on, `Company,Applied,Email\n${rows.join('')}`, '--yes');
		expect(on.book().leads.map(({email}) => email)).toEqual([undefined, undefined, undefined]);
		const mine = desk(aBook({email: 'Me@Mail.example'}));
		await bring(mine, 'Company,Applied,Email\nAcme,2026-11-03,me@mail.example\n', '--yes');
		expect(mine.lead().email).toBeUndefined();
	});
});
