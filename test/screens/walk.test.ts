import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/days/day.ts';
import type {Book, Entry} from '../../source/leads/lead.ts';
import {shownItems} from '../../source/screens/inbox/shown.ts';
import {screens} from '../../source/screens/screens.ts';
import {type State, screenOf} from '../../source/screens/state.ts';
import {aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {aSession, type Session, today} from './a-session.ts';
import {someLeads} from './some-leads.ts';

type Step = {press: string} | {type: string} | {elsewhere: (book: Book) => Book; what: string} | {size: number};

const usedKeys = [...new Set(Object.values(screens).flatMap(({keys}) => keys.flatMap(binding => binding.keys)))].filter(
	key => !['q', 'ctrl-c'].includes(key),
);

let added = 0;
const elsewhere = fc.oneof(
	fc.constant({
		what: 'a lead is added',
		elsewhere: (book: Book) => ({
			...book,
			leads: [
				...book.leads,
				aLead('New')
					.with({id: `n${++added}`})
					.appliedOn(today)
					.build(),
			],
		}),
	}),
	fc.nat(9).map(at => ({
		what: `lead ${at} is taken out`,
		elsewhere: (book: Book) => ({...book, leads: book.leads.toSpliced(at, 1)}),
	})),
	fc.tuple(fc.nat(9), fc.constantFrom('rejected', 'offer', 'something-new', 'answered')).map(([at, what]) => ({
		what: `lead ${at} is logged ${what}`,
		elsewhere: (book: Book) => {
			const lead = book.leads[at];
			const entry = {id: `x${++added}`, on: today, what} as Entry;
			return lead ? {...book, leads: book.leads.with(at, {...lead, log: [...lead.log, entry]})} : book;
		},
	})),
);

const step: fc.Arbitrary<Step> = fc.oneof(
	{weight: 12, arbitrary: fc.constantFrom(...usedKeys).map(press => ({press}))},
	{weight: 6, arbitrary: fc.constantFrom('enter', 'esc', 'j', 'tab', 'w', 'l', 'r', 'u').map(press => ({press}))},
	{weight: 3, arbitrary: fc.constantFrom('a', 'acme', 'fri', 'no day', 'Zoë, Bo', 'note').map(type => ({type}))},
	{weight: 2, arbitrary: elsewhere},
	{weight: 1, arbitrary: fc.constantFrom(1, 20, 40, 80, 200).map(size => ({size}))},
);
/** A counterexample has to be readable. */
const steps = fc.array(step, {minLength: 5, maxLength: 60, size: 'max'}).map(list => ({
	list,
	toString: () => list.map(each => ('elsewhere' in each ? each.what : JSON.stringify(each))).join(' → '),
}));

const take = async (session: Session, each: Step): Promise<void> => {
	if ('press' in each) return session.press(each.press);
	if ('type' in each) return session.type(each.type);
	if ('size' in each) return session.send({type: 'size', columns: each.size, rows: Math.ceil(each.size / 3)});
	return session.send({type: 'book', book: session.keeper.elsewhere(each.elsewhere), today: session.state.today});
};

const check = (state: State) => {
	expect(state.screens).not.toContainEqual({name: 'inbox'});
	const ids = new Set(state.book.leads.map(({id}) => id));
	for (const screen of state.screens)
		if ('lead' in screen && screen.lead !== undefined) expect(ids).toContain(screen.lead);
	const shown = shownItems(state).map(({lead}) => lead.id);
	if (shown.length > 0) expect(shown).toContain(state.selected);
	const top = screenOf(state);
	if (top.name === 'form' && top.verb.name === 'correct') expect(top.fixed).toHaveProperty('entry');
};

describe('whatever is pressed and typed, and whatever else writes the file', () => {
	test('a shown lead is chosen, each screen is about a lead that is there, and nothing quits or fails', async () => {
		await fc.assert(
			fc.asyncProperty(steps, async ({list}) => {
				const session = aSession(someLeads(10));
				for (const each of list) {
					await take(session, each);
					check(session.state);
				}
				expect(session.isOver).toBe(false);
			}),
			runs(120),
		);
	});

	test('the day turns under any screen', async () => {
		await fc.assert(
			fc.asyncProperty(steps, fc.nat(400), async ({list}, days) => {
				const session = aSession(someLeads(6));
				for (const each of list.slice(0, 12)) await take(session, each);
				const {book} = session.state;
				await session.send({type: 'book', book, today: addDays(today, days)});
				check(session.state);
				expect(session.state.today).toBe(addDays(today, days));
			}),
			runs(60),
		);
	});
});
