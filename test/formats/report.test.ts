import {describe, expect, test} from 'vitest';
import {reportHtml, reportMarkdown} from '../../source/formats/report/pages.ts';
import {reportCsv, reportOf} from '../../source/formats/report/record.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aDesk} from '../verbs/a-desk.ts';

const today = '2026-11-12';
const all = {notes: false};
const rowsOf = (...leads: Parameters<typeof aBook>[1][]) => reportOf(aBook({}, ...leads), today, all).rows;

describe('the record', () => {
	test('has an application with its day, employer, position, address and what came of it', () => {
		const lead = aLead()
			.as('Engineer')
			.with({url: 'https://acme.example/jobs/1'})
			.appliedOn('2026-11-02')
			.closedOn('2026-11-09', 'rejected');
		expect(rowsOf(lead)).toEqual([
			{
				on: '2026-11-02',
				employer: 'Acme',
				position: 'Engineer',
				address: 'https://acme.example/jobs/1',
				person: '',
				how: '',
				what: 'Applied',
				outcome: 'they said no, Mon 9 Nov 2026',
				note: '',
			},
		]);
	});

	test.each([
		['on the day before its day', '2026-11-13', []],
		['on its own day', '2026-11-12', []],
		['once its day is over', '2026-11-11', ['2026-11-11']],
	] as const)('counts a meeting that was agreed not %s', (_, at, days) => {
		const lead = aLead().agreedOn('2026-11-05', at, 'Dana Reyes');
		expect(rowsOf(lead).map(({on}) => on)).toEqual(days);
	});

	test('counts a meeting once that was agreed and then logged as held, and not at all where nobody came', async () => {
		const desk = await aDesk().typed('add Acme --on 2026-11-02', 'log acme interview --at "fri 13 nov" --with Dana');
		desk.goTo('2026-11-13');
		await desk.typed('log acme interview');
		desk.goTo('2026-11-20');
		const whats = (await desk.type('report --json')).json.rows.map(({what}: {what: string}) => what);
		expect(whats).toEqual(['Applied', 'Interview']);
		await desk.typed('log acme interview --at "mon 23 nov"');
		desk.goTo('2026-11-24');
		await desk.typed('log acme no-show --on 2026-11-23');
		expect((await desk.type('report --json')).json.rows).toHaveLength(2);
	});

	test('says nothing of what a machine answered, of a rumour, or of an insider as the person', () => {
		const lead = aLead().knowing('Noah Berg', {role: 'insider'}).appliedOn('2026-11-02');
		const log = lead.build().log;
		const heard = lead.with({}).build();
		heard.log = [
			...log,
			{id: 'x', on: '2026-11-03', what: 'reply', auto: true},
			{id: 'y', on: '2026-11-04', what: 'filled', heard: true},
		];
		const [row] = reportOf({version: 2, profile: {}, leads: [heard]}, today, all).rows;
		expect(row).toMatchObject({person: '', outcome: 'no answer so far'});
	});

	test('has weeks from Monday to Sunday, those without activity too, cut off by the days asked for', () => {
		const book = aBook({}, aLead().appliedOn('2026-10-21').followedUpOn('2026-11-11'));
		const {weeks} = reportOf(book, today, {...all, from: '2026-10-20'});
		expect(weeks.map(({from, to, rows}) => [from, to, rows.length])).toEqual([
			['2026-10-20', '2026-10-25', 1],
			['2026-10-26', '2026-11-01', 0],
			['2026-11-02', '2026-11-08', 0],
			['2026-11-09', '2026-11-12', 1],
		]);
		expect(reportOf(book, today, {...all, to: '2026-11-10'}).rows).toHaveLength(1);
	});

	test('lists what is not known, with the line that adds it', () => {
		const {missing} = reportOf(aBook({}, aLead().appliedOn('2026-11-02')), today, all);
		expect(missing.map(({what}) => what)).toEqual(['address or URL', 'person', 'how, on Mon 2 Nov 2026']);
		expect(missing[2]?.line).toMatch(/^touchbase correct \S+ \S+ --by CHANNEL$/);
	});

	test('has no note in any form unless it is asked for', () => {
		const book = aBook({name: 'Robin'}, aLead().with({note: 'SECRET'}).appliedOn('2026-11-02'));
		book.leads[0]?.log.push({
			id: 'r',
			on: '2026-11-03',
			what: 'followup',
			by: 'email',
			note: 'SECRET',
			words: 'SECRET',
		});
		for (const write of [reportCsv, reportHtml, reportMarkdown, JSON.stringify]) {
			expect(write(reportOf(book, today, all))).not.toContain('SECRET');
			expect(write(reportOf(book, today, {notes: true}))).toContain('SECRET');
		}
	});
});

describe('a name that means something to a page or a spreadsheet', () => {
	const odd = '=HYPERLINK("x")|<img src=x onerror=alert(1)>';
	const record = reportOf(aBook({}, aLead(odd).with({url: 'javascript:alert(1)'}).appliedOn('2026-11-02')), today, all);

	test('is text in the page, and a link leads only to the web', () => {
		expect(reportHtml(record)).not.toMatch(/<img|href="javascript/);
	});
	test('is no formula in the table', () => {
		expect(reportCsv(record).split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")`);
	});
	test('breaks no table of Markdown', () => {
		expect(reportMarkdown(record)).toContain('=HYPERLINK("x")\\|\\<img src=x onerror=alert(1)\\>');
	});
});

test('days that make no record are refused', async () => {
	const desk = await aDesk().typed('add Acme');
	expect((await desk.type('report --from 2026-11-10 --to 2026-11-09')).exit).toBe(2);
	expect((await desk.type('report --from 1900-01-01')).says).toMatch(/ten years/);
});
