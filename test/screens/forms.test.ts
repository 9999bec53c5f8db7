import {describe, expect, test} from 'vitest';
import {statedFacts} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aSession, type Session} from './a-session.ts';
import {fiveDue} from './some-leads.ts';

const texts = (session: Session) => session.top('form').texts;
const line = async (session: Session, key: string) => {
	const {formLines} = await import('../../source/screens/form/lines.ts');
	const at = formLines(session.top('form')).findIndex(each => (each.is === 'list' ? key === 'list' : each.key === key));
	if (at < 0) throw new Error(`There is no line ${key}.`);
	while (session.top('form').at !== at) await session.press('tab');
};

describe('a form', () => {
	test('that is refused says why, and keeps all that was typed', async () => {
		const session = aSession(fiveDue());
		await session.press('a');
		await line(session, 'role');
		await session.type('Welder');
		await line(session, 'on');
		await session.type('2026-11-31');
		await session.press('enter');
		expect(session.top('form').problem).toMatch(/Still needed|empty|2026-11-31/);
		expect(texts(session)).toMatchObject({role: 'Welder', on: '2026-11-31'});
		await session.press('backspace', 'backspace');
		await session.type('02');
		await line(session, 'organization');
		await session.type('Zeta');
		await session.press('enter');
		expect(session.selected).toBe('Zeta');
		expect(session.state.book.leads.at(-1)).toMatchObject({
			organization: 'Zeta',
			role: 'Welder',
			log: [{on: '2026-11-02'}],
		});
	});

	test('that is left comes back with what was typed, until it is saved', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		await line(session, 'note');
		await session.type('their move');
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
		await session.press('j', 'l');
		expect(texts(session).note).toBeUndefined();
		await session.press('esc', 'k', 'l');
		expect(texts(session).note).toBe('their move');
		expect(session.says).toBe('Kept from before: "their move". ctrl-x clears it.');
		await session.press('enter', 'l');
		expect(texts(session).note).toBeUndefined();
		expect(session.state.book.leads.find(({id}) => id === 'cobalt')?.log.at(-1)?.note).toBe('their move');
	});

	test('in which nothing was typed leaves nothing behind', async () => {
		const session = aSession(fiveDue());
		await session.press('a', 'tab', 'esc', 'e', 'esc');
		expect(session.state.unsaved).toEqual({});
	});

	test('opens with what the advice was to do', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		expect(texts(session)).toMatchObject({what: 'answered'});
		await session.press('esc', 'j', 'j', 'l');
		expect(texts(session)).toMatchObject({what: 'thanks', by: 'email'});
	});

	test('logs the due deed with two keys, and offers it by the first number', async () => {
		const session = aSession(fiveDue());
		await session.press('l', '2');
		expect(texts(session).what).toBe('followup');
		await session.press('1');
		expect(texts(session).what).toBe('answered');
		await session.press('esc', 'l', 'enter');
		expect(session.state.book.leads.find(({id}) => id === 'cobalt')?.log.at(-1)).toMatchObject({what: 'answered'});
	});

	test('turns through choices, round at the ends, and a letter jumps to one', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		await session.type('they rep');
		await line(session, 'tone');
		await session.press('left');
		expect(texts(session).tone).toBe('cold');
		await session.press('right', 'space');
		expect(texts(session).tone).toBe('warm');
		await session.press('n');
		expect(texts(session).tone).toBe('neutral');
	});

	test('to edit opens with the facts, submits only what was changed, and takes away what was emptied', async () => {
		const session = aSession(
			aBook({}, aLead('Acme').with({id: 'acme', role: 'Buyer', note: 'n'}).appliedOn('2026-11-09')),
		);
		await session.press('e');
		expect(texts(session)).toMatchObject({organization: 'Acme', role: 'Buyer', note: 'n'});
		await line(session, 'note');
		await session.press('backspace', 'enter');
		expect(session.state.book.leads[0]).not.toHaveProperty('note');
		expect(session.state.book.leads[0]).toMatchObject({organization: 'Acme', role: 'Buyer'});
	});

	test('to edit shows every fact that is known, and takes each away', async () => {
		const facts = Object.fromEntries(statedFacts.map(fact => [fact, fact === 'closes' ? '2026-11-30' : `a ${fact}`]));
		const known = aLead('Acme').with({id: 'acme', ...facts, field: 'persistent'});
		const session = aSession(aBook({}, known.appliedOn('2026-11-09')));
		await session.press('e');
		expect(texts(session)).toMatchObject({...facts, field: 'persistent'});
		for (const fact of statedFacts.filter(each => each !== 'field')) {
			await line(session, fact);
			await session.press('ctrl-u');
			if (texts(session)[fact]) await session.press(...Array.from({length: 12}, () => 'backspace'));
		}
		await session.press('enter');
		const [lead] = session.state.book.leads;
		expect(statedFacts.filter(fact => lead?.[fact] !== undefined)).toEqual(['field']);
	});

	const lines = 'first\n\tsecond \u{1f469}\u200d\u{1f4bb}\nthird';
	const severalLines = () =>
		aSession(
			aBook(
				{},
				aLead('Acme')
					.with({id: 'acme', role: 'Buyer', note: lines})
					.appliedOn('2026-11-09')
					.notedOn('2026-11-10', lines),
			),
		);

	test('keeps the line breaks of a note in which one letter was typed, and of one that was not touched', async () => {
		const session = severalLines();
		await session.press('e');
		await line(session, 'note');
		await session.type('!');
		await session.press('enter');
		expect(session.state.book.leads[0]?.note).toBe(`${lines}!`);
		await session.press('e');
		await line(session, 'role');
		await session.type('s');
		await session.press('enter');
		expect(session.state.book.leads[0]).toMatchObject({role: 'Buyers', note: `${lines}!`});
	});

	test('that corrects an entry keeps the line breaks of its note', async () => {
		const session = severalLines();
		await session.press('enter', 'G', 'k', 'enter');
		await line(session, 'note');
		await session.press('backspace', 'enter');
		expect(session.state.book.leads[0]?.log[1]).toMatchObject({note: lines.slice(0, -1)});
	});

	test('that is left with a note of several lines comes back, and saves them', async () => {
		const session = severalLines();
		await session.press('e');
		await line(session, 'note');
		await session.type(' and');
		await session.press('esc', 'e');
		await line(session, 'note');
		await session.type(' more');
		await session.press('enter');
		expect(session.state.book.leads[0]?.note).toBe(`${lines} and more`);
	});

	test('whose lead is taken out elsewhere goes away, and is there again with the lead', async () => {
		const session = aSession(fiveDue());
		const book = session.state.book;
		await session.press('l');
		await line(session, 'note');
		await session.type('kept');
		await session.send({type: 'book', book: {...book, leads: book.leads.slice(0, 2)}, today: session.state.today});
		expect(session.top('inbox')).toBeDefined();
		await session.send({type: 'book', book, today: session.state.today});
		await session.press('g', 'l');
		expect(texts(session).note).toBe('kept');
	});
});

describe('what happened', () => {
	const logged = async (...words: string[]) => {
		const session = aSession(fiveDue());
		await session.press('l');
		for (const word of words) await session.type(word);
		await session.press('enter');
		return session.state.book.leads.find(({id}) => id === 'cobalt')?.log.at(-1);
	};

	test('is a reply after l r enter on a due lead', async () => {
		expect(await logged('r')).toMatchObject({what: 'reply'});
	});

	test.each([
		['thanked', {what: 'thanks', by: 'email'}],
		['voicem', {what: 'voicemail', by: 'phone'}],
		['offer', {what: 'offer'}],
		['phoned', {what: 'followup', by: 'phone'}],
		['homework', {what: 'reply', asks: 'homework'}],
		['out of off', {what: 'away'}],
		['said no', {what: 'rejected'}],
	])('is found by what a person types: %s', async (word, entry) => {
		expect(await logged(word)).toMatchObject(entry);
	});

	test('is never logged as something else: what is called nothing is not saved', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		await session.type('xyzzy');
		await session.press('enter');
		expect(session.says).toBe('Nothing is called "xyzzy".');
		expect(session.state.book.leads.find(({id}) => id === 'cobalt')?.log).toHaveLength(3);
	});

	test('is asked for in its own lines alone, the rest behind a plus', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		const keysOf = async () => {
			const {formLines} = await import('../../source/screens/form/lines.ts');
			return formLines(session.top('form')).map(each => (each.is === 'list' ? '…' : each.key));
		};
		await session.type('named');
		expect(await keysOf()).toEqual(['…', 'due', 'with', 'on', 'note']);
		await session.press('tab');
		await session.type('fri');
		await session.press('tab');
		await session.type('+');
		expect(await keysOf()).toEqual(['…', 'due', 'with', 'on', 'note', 'by', 'promise']);
	});

	test('says what will follow before it is saved, and changes with what is chosen', async () => {
		const session = aSession(fiveDue());
		const {afterSaving, afterWords} = await import('../../source/screens/form/after.ts');
		const follows = () => {
			const then = afterSaving(session.state, session.top('form'));
			return then && 'advised' in then ? afterWords(then.advised) : then?.problem;
		};
		await session.press('l');
		expect(follows()).toMatch(/^wait until/);
		await session.type('said no');
		expect(follows()).toMatch(/^thank them today/);
		expect(session.state.book.leads.find(({id}) => id === 'cobalt')?.log).toHaveLength(3);
	});

	test('is cleared by ctrl-x, and what was kept is forgotten', async () => {
		const session = aSession(fiveDue());
		await session.press('l');
		await line(session, 'note');
		await session.type('their move');
		await session.press('esc', 'l', 'ctrl-x');
		expect(texts(session)).toEqual({what: 'answered'});
		await session.press('esc');
		expect(session.state.unsaved).toEqual({});
	});
});

describe('the debrief', () => {
	test('asks for a point from each talk as the people are named, and ends with whom to thank, and for what', async () => {
		const session = aSession(aBook({}, aLead('Acme').with({id: 'acme'}).appliedOn('2026-11-02')));
		await session.press('d');
		await session.type('Dana, Bo');
		await line(session, 'point:Dana');
		await session.type('their move to Postgres');
		await line(session, 'point:Bo');
		await session.type('hiring in spring');
		await line(session, 'due');
		await session.type('+7d');
		await session.press('enter');
		expect(session.top('draft').message).toMatchObject({kind: 'thanks', to: 'Dana'});
		expect(session.state.inbox.due[0]?.advice.verdict).toBe('thank');
		await session.press('esc', 'u');
		expect(session.state.book.leads[0]?.log).toHaveLength(1);
	});

	test('fills in whom the meeting was agreed with', async () => {
		const session = aSession(
			aBook(
				{},
				aLead('Acme').with({id: 'acme'}).knowing('Dana Reyes').agreedOn('2026-11-05', '2026-11-12', 'Dana Reyes'),
			),
		);
		await session.press('d');
		expect(texts(session)).toMatchObject({with: 'Dana Reyes'});
	});

	test('leads to the thank-yous one after another: three of them are at most seven keys', async () => {
		const book = aBook(
			{name: 'Kim Ode'},
			aLead('Acme')
				.with({id: 'acme'})
				.knowing('Ann')
				.knowing('Bo')
				.knowing('Cy')
				.agreedOn('2026-11-05', '2026-11-12', 'Ann', 'Bo', 'Cy'),
		);
		const session = aSession(book);
		await session.press('d', 'enter');
		const keys: string[] = [];
		while (session.state.screens.at(-1)?.name === 'draft' && keys.length < 10) {
			keys.push('L');
			await session.press('L');
		}
		expect(keys.length).toBeLessThanOrEqual(7);
		const thanked = session.state.book.leads[0]?.log.filter(({what}) => what === 'thanks');
		expect(thanked).toHaveLength(3);
	});
});

describe('the history of a lead', () => {
	test('an entry is corrected from where it stands, and taken out', async () => {
		const session = aSession(
			aBook({}, aLead('Acme').with({id: 'acme'}).appliedOn('2026-11-02').followedUpOn('2026-11-10')),
		);
		await session.press('enter', 'G', 'k', 'enter');
		expect(texts(session)).toMatchObject({what: 'followup', on: '2026-11-10', by: 'email'});
		await line(session, 'on');
		for (let times = 0; times < 10; times++) await session.press('backspace');
		await session.type('2026-11-11');
		await session.press('enter');
		expect(session.state.book.leads[0]?.log.map(({on}) => on)).toEqual(['2026-11-02', '2026-11-11']);
		await session.press('enter');
		await line(session, 'remove');
		await session.press('right', 'enter');
		expect(session.state.book.leads[0]?.log).toHaveLength(1);
		await session.press('u', 'u');
		expect(session.state.book.leads[0]?.log.map(({on}) => on)).toEqual(['2026-11-02', '2026-11-10']);
	});
});
