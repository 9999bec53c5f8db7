import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {csvOf} from '../../source/formats/csv.ts';
import {jsonOf, readJson} from '../../source/formats/json.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {decoded} from '../../source/formats/table/decode.ts';
import type {Imported} from '../../source/formats/table/imported.ts';
import {readTable} from '../../source/formats/table/read-table.ts';
import type {Lead} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {anyBook} from '../store/any-book.ts';
import {aDesk} from '../verbs/a-desk.ts';
import {bytesOf} from './bytes-of.ts';

const today = '2026-11-12';

const readBack = (csv: string): Imported => {
	const read = readTable(decoded(bytesOf(csv)), {
		from: undefined,
		map: {},
		dates: undefined,
		usual: undefined,
		today,
		zone: undefined,
		email: undefined,
		newId: () => 'new',
	});
	if ('twoWays' in read) throw new Error('a day can be read in two ways');
	return read;
};

const leadsOf = ({found}: Imported): Lead[] => found.flatMap(each => (each.is === 'lead' ? [each.lead] : []));

describe('a lead that goes out', () => {
	test('comes back from CSV and from JSON as it was', () => {
		fc.assert(
			fc.property(anyBook, ({leads, profile}) => {
				fc.pre(leads.length > 0);
				const csv = readBack(csvOf(leads, profile, today));
				expect(csv.problems).toEqual([]);
				expect(leadsOf(csv)).toEqual(leads);
				expect(leadsOf(readJson(jsonOf(leads)))).toEqual(leads);
			}),
			runs(500),
		);
	});

	test('is no formula in a spreadsheet, and comes back without the apostrophe', () => {
		const names = ['=1+1', '+49 30 1', '-x', '@x', "'=x", "'plain", '＝x', '=HYPERLINK("https://x")'];
		const leads = names.map(name => aLead(name).with({phone: name}).appliedOn('2026-11-02').build());
		const csv = csvOf(leads, {}, today);
		expect(csv.split('\r\n').filter(line => /(^|,)"?[=+\-@＝]/.test(line))).toEqual([]);
		expect(leadsOf(readBack(csv)).map(({organization}) => organization)).toEqual(names);
	});

	test('brings in nothing where it is still there', async () => {
		const desk = aDesk(
			aBook({}, aLead('Acme').appliedOn('2026-11-02'), aLead('Globex').interviewedOn('2026-11-03', 'Bo')),
		);
		for (const format of ['csv', 'json']) {
			const {out} = await desk.type(`export --format ${format}`);
			const before = desk.book();
			expect((await desk.type(['import', bytesOf(out), '--yes'])).out).toContain('Nothing in it is new');
			expect(desk.book()).toBe(before);
		}
	});

	test('that is closed goes out with --all only', async () => {
		const desk = aDesk(aBook({}, aLead('Acme').appliedOn('2026-11-02').closedOn('2026-11-05', 'rejected')));
		expect((await desk.type('export --format json')).json.leads).toBe(0);
		expect((await desk.type('export --format json --all')).json.leads).toBe(1);
	});

	test('means itself in Markdown', () => {
		const lead = aLead('A*c*me <b>')
			.as('# 1. [x](y)')
			.appliedOn('2026-11-02')
			.notedOn('2026-11-03', 'a_b_ | c')
			.build();
		expect(markdownOf([lead], {}, today)).toContain('## A\\*c\\*me \\<b\\>, \\# 1. \\[x\\](y)');
		expect(markdownOf([lead], {}, today)).toContain('note: a\\_b\\_ \\| c');
	});
});
