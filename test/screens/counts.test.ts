import {describe, expect, test} from 'vitest';
import {aBook, aLead} from '../a-lead.ts';
import {aSession} from './a-session.ts';
import {fiveDue, someLeads} from './some-leads.ts';

describe('so few keys', () => {
	test('a reply on a lead that is due: three', async () => {
		const session = aSession(fiveDue());
		const keys = ['l', 'r', 'enter'];
		await session.press(...keys);
		expect(session.state.book.leads.find(({id}) => id === 'cobalt')?.log.at(-1)?.what).toBe('reply');
		expect(keys.length).toBeLessThanOrEqual(4);
	});

	test('ten leads that are due, gone through: one to begin, one for each', async () => {
		const session = aSession(
			aBook(
				{},
				...Array.from({length: 10}, (_, at) =>
					aLead(`Place ${at}`)
						.with({id: `p${at}`})
						.interviewedOn('2026-11-11', 'Bo'),
				),
			),
		);
		const keys = ['r', ...Array.from({length: 10}, () => 'enter')];
		await session.press(...keys);
		expect(session.state.inbox.due).toEqual([]);
		expect(keys.length).toBeLessThanOrEqual(20);
	});
});

describe('where one was', () => {
	test('a filter that finds nothing leads back, with esc, to where it began', async () => {
		const session = aSession(someLeads(12));
		await session.press('j', 'j');
		const {selected} = session.state;
		await session.press('/');
		await session.type('zzzz');
		await session.press('esc');
		expect(session.state.selected).toBe(selected);
	});

	test('after logging the cursor stays among what is due, on the next', async () => {
		const session = aSession(fiveDue());
		await session.press('l', 'enter');
		const {due} = session.state.inbox;
		expect(due.map(({lead}) => lead.id)).toContain(session.state.selected);
	});

	test('in the review undo goes back to the lead that it undid', async () => {
		const session = aSession(fiveDue());
		await session.press('r');
		const [first] = session.top('review')?.queue ?? [];
		await session.press('enter', 'u');
		expect(session.top('review')).toMatchObject({at: 0});
		expect(session.state.inbox.due.map(({lead}) => lead.id)).toContain(first);
	});
});
