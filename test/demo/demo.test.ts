import {describe, expect, test} from 'vitest';
import {overtaken} from '../../source/advice/explain/receipt.ts';
import {adviseLead, inboxOf, sections} from '../../source/advice/inbox.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {demoBook} from '../../source/demo/demo.ts';
import {demoChanges} from '../../source/demo/demo-change.ts';
import {applyAll} from '../../source/leads/change.ts';
import {emptyBook, issueOf} from '../../source/leads/lead.ts';

/** Three weeks over the turn of a year, so that every weekday is a today, and a month ends. */
const days = Array.from({length: 21}, (_, n) => addDays('2026-12-20', n));

const verdictsOn = (today: Day): Set<string> => {
	const {leads, profile} = demoBook(today);
	return new Set(leads.map(lead => adviseLead(lead, today, profile).advice.verdict));
};

describe('the demo', () => {
	test('is a book of 40 leads that the store accepts, each with an id of its own', () => {
		const book = demoBook('2026-11-12');
		expect(issueOf(book)).toBeUndefined();
		expect(new Set(book.leads.map(({id}) => id)).size).toBe(40);
		expect(book.leads.every(({id}) => /^[a-z]{3}[2-9]$/.test(id))).toBe(true);
	});

	test('is the same for everybody on one day, and the same search a day later', () => {
		expect(demoBook('2026-11-12')).toEqual(demoBook('2026-11-12'));
		expect(demoBook('2026-11-13').leads.map(({id}) => id)).toEqual(demoBook('2026-11-12').leads.map(({id}) => id));
	});

	test.each(days)('has on %s something in every section of the inbox', today => {
		const inbox = inboxOf(demoBook(today), today);
		for (const section of sections) expect(inbox[section].length, section).toBeGreaterThan(0);
	});

	test.each(days)('has on %s a lead in every state that does not hang on the weekday', today => {
		const verdicts = verdictsOn(today);
		for (const verdict of ['answer', 'thank', 'contact', 'wait', 'tickler', 'hold', 'stop', 'closed']) {
			expect([...verdicts]).toContain(verdict);
		}
	});

	test('has every way a lead may end', () => {
		const {leads} = demoBook('2026-11-12');
		const ends = new Set(leads.map(({log}) => log.at(-1)?.what));
		for (const end of ['rejected', 'declined', 'withdrew', 'filled'] as const) expect([...ends]).toContain(end);
	});
});

describe('the demo’s own file', () => {
	const today = '2026-11-12';

	test('is filled where it is empty, and begins anew on another day', () => {
		expect(applyAll(emptyBook(), demoChanges(emptyBook(), today))).toEqual(demoBook(today));
		const yesterday = {...demoBook('2026-11-11'), leads: demoBook('2026-11-11').leads.toReversed()};
		expect(applyAll(yesterday, demoChanges(yesterday, today))).toEqual(demoBook(today));
	});

	test('keeps for the day what somebody tried in it', () => {
		const {leads, ...rest} = demoBook(today);
		const tried = {...rest, leads: leads.map((lead, at) => (at === 3 ? {...lead, role: 'Chief editor'} : lead))};
		expect(demoChanges(tried, today)).toEqual([]);
	});
});

test('the demo has a lead on which new facts have changed what the wizard came to', () => {
	const {leads, profile} = demoBook('2026-11-12');
	expect(leads.some(lead => overtaken(adviseLead(lead, '2026-11-12', profile)))).toBe(true);
});
