import {describe, expect, test} from 'vitest';
import {type Book, type Entry, statedFacts} from '../../source/leads/lead.ts';
import {listRows} from '../../source/screens/inbox/rows.ts';
import {shownItems} from '../../source/screens/inbox/shown.ts';
import {markedLeads, screenOf} from '../../source/screens/state.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aSession, today} from './a-session.ts';
import {fiveDue, someLeads} from './some-leads.ts';

const withLogged = (book: Book, id: string, entry: Partial<Entry>): Book => ({
	...book,
	leads: book.leads.map(lead =>
		lead.id === id ? {...lead, log: [...lead.log, {id: 'else', on: today, ...entry} as Entry]} : lead,
	),
});

describe('the chosen lead', () => {
	test('is the most urgent one at first', () => {
		expect(aSession(fiveDue()).selected).toBe('Cobalt');
	});

	test('stays chosen where the list is sorted anew, and its place is taken by the next one where it is gone', async () => {
		const session = aSession(fiveDue());
		await session.press('j', 'j');
		expect(session.selected).toBe('Acme');
		const thanked = withLogged(fiveDue(), 'acme', {what: 'thanks', by: 'email', with: []});
		await session.send({type: 'book', book: thanked, today});
		expect(session.selected).toBe('Acme');
		const closed = withLogged(fiveDue(), 'eastgate', {what: 'rejected', final: true});
		await session.send({type: 'book', book: closed, today});
		await session.send({type: 'book', book: withLogged(closed, 'acme', {what: 'rejected', final: true}), today});
		expect(session.selected).toBe('Birch');
	});

	test('stays chosen under a filter that lets it through, and comes back when one that did not is taken away', async () => {
		const session = aSession(fiveDue());
		await session.press('G', '/');
		expect(session.selected).toBe('Birch');
		await session.type('bo lund');
		expect(session.selected).toBe('Birch');
		await session.type(' no such text');
		expect(session.says).toBeUndefined();
		await session.press('esc');
		expect(session.selected).toBe('Birch');
	});

	test('moves as the keys say, also several in one chunk, and stops at the ends', async () => {
		const session = aSession(fiveDue());
		for (const [keys, at] of [
			['jj', 'Acme'],
			['k', 'Delft'],
			['G', 'Birch'],
			['j', 'Birch'],
			['g', 'Cobalt'],
			['k', 'Cobalt'],
		] as const) {
			await session.press(...keys);
			expect(session.selected, keys).toBe(at);
		}
	});

	test('jumps from section to section, and says where there is none', async () => {
		const session = aSession(someLeads(40));
		const sectionNow = () =>
			Object.entries(session.state.inbox).find(([, items]) =>
				items.some(({lead}) => lead.id === session.state.selected),
			)?.[0];
		for (const [key, section] of [
			['2', 'waiting'],
			['5', 'stopped'],
			['4', 'tickler'],
			['tab', 'stopped'],
			['tab', 'due'],
		] as const) {
			await session.press(key);
			expect(sectionNow(), key).toBe(section);
		}
		const few = aSession(fiveDue());
		await few.press('4');
		expect(few.says).toBe('Check back later: no leads.');
	});
});

describe('the filter', () => {
	test('finds a lead by every fact that is known', async () => {
		for (const fact of statedFacts.filter(each => each !== 'closes' && each !== 'field')) {
			const lead = aLead('Acme')
				.with({[fact]: 'zanzibar'})
				.appliedOn('2026-11-09');
			const session = aSession(aBook({}, lead, aLead('Birch').appliedOn('2026-11-09')));
			await session.press('/');
			await session.type('zanzibar');
			expect(
				shownItems(session.state).map(item => item.lead.organization),
				fact,
			).toEqual(['Acme']);
		}
	});

	test('shows the leads in the order in which the cursor goes through them', async () => {
		const waits = aLead('Acmeville').appliedOn('2026-10-01').repliedOn('2026-11-10', {asks: true});
		const session = aSession(
			aBook({}, waits, aLead('Acme').appliedOn('2026-10-01'), aLead('Acme Two').appliedOn('2026-11-10')),
		);
		for (const words of ['acme', 'e', 'a', '']) {
			await session.press('/', 'ctrl-u');
			await session.type(words);
			const drawn = listRows(session.state).flatMap(row => (row.kind === 'item' ? [row.item.lead.id] : []));
			expect(drawn, words).toEqual(shownItems(session.state).map(item => item.lead.id));
			await session.press('esc');
		}
	});

	test('looks in all text of a lead, without case and accents, and forgives letters left out', async () => {
		const session = aSession(
			aBook(
				{},
				aLead('Café Zoë').appliedOn('2026-11-02').notedOn('2026-11-03', 'ask for Łukasz'),
				aLead('Acme').appliedOn('2026-11-02'),
			),
		);
		for (const text of ['cafe', 'ZOË', 'lukasz', 'caf zoe', 'lksz']) {
			await session.press('/');
			await session.type(text);
			expect(session.selected, text).toBe('Café Zoë');
			await session.press('esc');
		}
	});

	test('is kept by enter, and n and N go through what matched last', async () => {
		const session = aSession(someLeads(24));
		await session.press('/');
		await session.type('reyes');
		await session.press('enter', 'n');
		const first = session.selected;
		await session.press('n');
		expect(session.selected).not.toBe(first);
		await session.press('N');
		expect(session.selected).toBe(first);
		await session.press('esc', 'n');
		expect(session.state.filter.text).toBe('');
		expect(JSON.stringify(session.state.book.leads.find(({id}) => id === session.state.selected))).toMatch(/Reyes/);
	});

	test('gives way to a lead that was just added, so that it can be seen', async () => {
		const session = aSession(fiveDue());
		await session.press('/');
		await session.type('acme');
		await session.press('enter', 'a');
		await session.type('Zeta');
		await session.press('enter');
		expect(session.selected).toBe('Zeta');
		expect(session.state.filter.text).toBe('');
	});
});

describe('marked leads', () => {
	test('are snoozed together, as one action that one undo takes back', async () => {
		const session = aSession(fiveDue());
		const before = session.state.book;
		await session.press('j', 'j', 'j', 'space', 'space', 's');
		expect(session.top('form')).toMatchObject({verb: {name: 'snooze'}, lead: 'eastgate', also: ['birch']});
		await session.type('+3d');
		await session.press('enter');
		const snoozed = session.state.book.leads.filter(lead => lead.snoozedUntil).map(({id}) => id);
		expect(snoozed).toEqual(['birch', 'eastgate']);
		expect(session.state.marked.size).toBe(0);
		await session.press('u');
		expect(session.state.book).toEqual(before);
	});

	test('are let go by esc, after the filter under which they were marked', async () => {
		const session = aSession(fiveDue());
		await session.press('/');
		await session.type('acme');
		await session.press('enter', 'space', 'esc');
		expect([...session.state.marked]).toEqual(['acme']);
		await session.press('esc');
		expect(session.state.marked.size).toBe(0);
		await session.press('esc');
		expect(session.says).toBe('Everything is shown. q quits.');
	});
});

/** Birch and Eastgate are marked. */
const withTwoMarked = async () => {
	const session = aSession(fiveDue());
	await session.press('j', 'j', 'j', 'space', 'space');
	expect(markedLeads(session.state)).toEqual(['eastgate', 'birch']);
	return session;
};

describe('a marked lead that cannot be seen', () => {
	test('is not closed with the one that the filter shows, and its mark is let go', async () => {
		const session = await withTwoMarked();
		await session.press('/');
		await session.type('delft');
		await session.press('enter');
		expect(session.says).toBe('2 marks let go: the filter hides them.');
		await session.press('x', '2', 'enter');
		const closed = session.state.book.leads.filter(({log}) => log.at(-1)?.what === 'withdrew');
		expect(closed.map(({id}) => id)).toEqual(['delft']);
	});

	test('is acted on by nothing while the filter is still typed', async () => {
		const session = await withTwoMarked();
		await session.press('/');
		await session.type('birch');
		expect(markedLeads(session.state)).toEqual(['birch']);
	});

	test('is acted on by nothing where it was taken out elsewhere', async () => {
		const session = await withTwoMarked();
		const {book} = session.state;
		const without = {...book, leads: book.leads.filter(({id}) => id !== 'eastgate')};
		await session.send({type: 'book', book: without, today});
		expect(markedLeads(session.state)).toEqual(['birch']);
	});
});

describe('an action', () => {
	test('answers, is taken back by u and done again by ctrl-r', async () => {
		const session = aSession(fiveDue());
		const before = session.state.book;
		await session.press('l', 'enter');
		expect(screenOf(session.state).name).toBe('inbox');
		expect(session.says).toMatch(/Cobalt/);
		const after = session.state.book;
		await session.press('u');
		expect(session.state.book).toEqual(before);
		expect(session.says).toMatch(/^undo/);
		await session.press('ctrl-r');
		expect(session.state.book).toEqual(after);
		await session.press('ctrl-r');
		expect(session.says).toMatch(/nothing to redo/);
	});

	test('on the day after is advised from that day', async () => {
		const session = aSession(aBook({}, aLead('Acme').appliedOn('2026-11-09')));
		expect(session.state.inbox.due).toHaveLength(0);
		await session.send({type: 'book', book: session.state.book, today: '2026-11-16'});
		expect(session.state.inbox.due).toHaveLength(1);
		expect(session.selected).toBe('Acme');
	});
});
