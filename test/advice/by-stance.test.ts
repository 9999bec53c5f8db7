import {expect, test} from 'vitest';
import {byStance} from '../../source/advice/inbox/by-stance.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import {demoBook} from '../../source/demo/demo.ts';
import {stances} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aDesk} from '../verbs/a-desk.ts';

const today = '2026-11-12';

test('a lead on which the stances differ shows what each comes to', () => {
	const lead = aLead().interviewedOn('2026-11-02').thankedOn('2026-11-03');
	const {differ, open} = byStance(aBook({}, lead), today);
	expect(open).toBe(1);
	expect(differ[0]?.comesTo).toEqual({
		persistent: 'email today',
		balanced: 'email today',
		reserved: 'later 4 Jan',
	});
});

test('a lead on which all three come to the same, and a closed one, are left out', () => {
	const same = aLead().interviewedOn('2026-11-11');
	const closed = aLead().interviewedOn('2026-10-02').thankedOn('2026-10-03').closedOn('2026-10-04', 'withdrew');
	expect(byStance(aBook({}, same, closed), today)).toEqual({differ: [], open: 1});
});

test('a lead is in the list exactly where the advice by the three stances differs in what or when', () => {
	const book = demoBook(today);
	const comesTo = (id: string) =>
		new Set(
			stances.map(stance => {
				const lead = book.leads.find(each => each.id === id);
				const advice = lead && adviseLead(lead, today, book.profile, {}, stance).advice;
				return `${advice?.verdict} ${advice?.on} ${advice?.by}`;
			}),
		).size;
	const differ = book.leads.filter(({id, snoozedUntil}) => !snoozedUntil && comesTo(id) > 1).map(({id}) => id);
	expect(
		byStance(book, today)
			.differ.map(({lead}) => lead.id)
			.toSorted(),
	).toEqual(differ.toSorted());
});

test('the preview changes nothing, and goes with stance only', async () => {
	const desk = await aDesk().typed('add Acme --kind interview --on 2026-11-02', 'log acme thanks --on 2026-11-03');
	const book = desk.book();
	expect((await desk.type('config stance --preview')).out).toContain('They differ on 1 of 1 open leads.');
	expect((await desk.type('config --preview')).exit).toBe(2);
	expect((await desk.type('config stance reserved --preview')).exit).toBe(2);
	expect(desk.book()).toBe(book);
});
