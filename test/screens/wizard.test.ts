import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {adviseLead, sectionOf} from '../../source/advice/inbox.ts';
import {answersTo, unansweredOf} from '../../source/advice/wizard.ts';
import type {Book, Lead} from '../../source/leads/lead.ts';
import {type Offer, offers} from '../../source/screens/wizard/offers.ts';
import {advisedWith, answersIn, asking, keysAsked, meaningOf, stillOpen} from '../../source/screens/wizard/state.ts';
import {aBook, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {aSession, type Session, today} from './a-session.ts';
import {anyLead} from './any-lead.ts';

const bookOf = (lead: Lead): Book => ({version: 2, profile: {}, leads: [lead]});
const wizardOf = (session: Session) => session.top('wizard');
const question = (session: Session) => asking(session.state, wizardOf(session));
const advised = (session: Session) => advisedWith(session.state, wizardOf(session));
const offered = (session: Session): Offer[] => offers(session.state, wizardOf(session), question(session) ?? 'news');
const open = (session: Session) => stillOpen(session.state, wizardOf(session));
const numberOf = (session: Session, says: RegExp): string =>
	String(offered(session).findIndex(offer => says.test(offer.says)) + 1);

/** The wizard on a lead. */
const asked = async (lead: Lead): Promise<Session> => {
	const session = aSession(bookOf(lead));
	await session.press('w');
	return session;
};

/** Gives the answer with that number, or one near it; a day is typed, and what opens the log is left. */
const answer = async (session: Session, number: number): Promise<void> => {
	const at = number % offered(session).length;
	await session.press(String(offered(session)[at]?.does === 'log' ? 1 : at + 1));
	if (wizardOf(session).day === undefined) return;
	await session.type(question(session) === 'thanked' ? 'today' : '+6d');
	await session.press('enter');
};

/** Answers until nothing more is asked, also what can only move the day. */
const toTheEnd = async (session: Session, numbers: readonly number[]): Promise<void> => {
	for (const number of numbers) {
		if (!question(session)) {
			const {later} = open(session);
			if (later.length === 0) return;
			await session.press('j', 'enter');
		}
		await answer(session, number);
	}
};

const anyAnswers = fc.array(fc.nat(7), {minLength: 24, maxLength: 24});

describe('the wizard', () => {
	test('asks nothing that could change nothing, and first what can change whether something is due today', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				for (const number of numbers) {
					const now = question(session);
					const unanswered = unansweredOf(advised(session));
					if (!now) break;
					for (const key of keysAsked(session.state, wizardOf(session), now)) expect(unanswered).toContain(key);
					await answer(session, number);
				}
				const {situation} = advised(session);
				const isDue = (given: typeof situation) => {
					return sectionOf(advise(given).verdict) === 'due';
				};
				for (const each of open(session).later)
					for (const key of keysAsked(session.state, wizardOf(session), each))
						for (const value of answersTo(key, situation))
							expect(isDue({...situation, [key]: value}), key).toBe(isDue(situation));
			}),
			runs(60),
		);
	});

	test('keeps what it was told: looked at again, the lead has the same advice and is asked nothing twice', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				await toTheEnd(session, numbers);
				const {verdict, on, rules} = advised(session).advice;
				const told = Object.keys(answersIn(session.state, wizardOf(session)));
				while (session.state.screens.length > 0) await session.press('esc');
				const after = adviseLead(session.state.book.leads[0] as Lead, today, session.state.book.profile);
				expect(after.advice).toMatchObject({verdict, on, rules});
				expect(after.open.filter(key => told.includes(key))).toEqual([]);
			}),
			runs(60),
		);
	});

	test('says beside each answer what it would mean, and that is what it comes to', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				for (const number of numbers) {
					if (!question(session)) return;
					const before = meaningOf(advised(session).situation);
					const chosen = offered(session)[number % offered(session).length];
					await answer(session, number);
					const after = meaningOf(advised(session).situation);
					if (chosen?.does === 'answer') expect(chosen.means).toBe(after === before ? 'no change' : after);
				}
			}),
			runs(40),
		);
	});

	test('can be gone back through, answer by answer, to where it began', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				const first = question(session);
				const {advice} = advised(session);
				await toTheEnd(session, numbers);
				while (wizardOf(session).given.length > 0 || wizardOf(session).picked) await session.press('left');
				expect(question(session)).toBe(first);
				expect(advised(session).advice).toEqual(advice);
			}),
			runs(30),
		);
	});
});

/** Ten days ago, thanks logged: the usual case. */
const interviewed = aLead().with({id: 'acme'}).interviewedOn('2026-11-02', 'Dana').thankedOn('2026-11-03').build();

describe('ten days after an interview, with the thanks logged', () => {
	test('it takes four keys from opening the wizard to leaving it with the answers kept', async () => {
		const session = aSession(bookOf(interviewed));
		const keysPressed = ['w', 'enter', 'enter', 'esc'];
		await session.press(...keysPressed.slice(0, -1));
		expect(question(session)).toBeUndefined();
		expect(advised(session).advice).toMatchObject({verdict: 'contact', on: today});
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
		const log = session.state.book.leads[0]?.log ?? [];
		expect(log.filter(({what}) => what === 'told')).toHaveLength(5);
		expect(log.filter(({what}) => what === 'receipt')).toHaveLength(1);
	});

	test('0 says no to all that is left, and is taken back with one key', async () => {
		const session = await asked(interviewed);
		await session.press('0');
		expect(question(session)).toBeUndefined();
		expect(answersIn(session.state, wizardOf(session))).toEqual({
			toldNotTo: 'no',
			asked: false,
			promised: 'none',
			awaiting: 'none',
			timeline: 'none',
		});
		await session.press('u');
		expect(wizardOf(session).given).toEqual([]);
	});

	test('enter at the end writes the message, with the answers kept', async () => {
		const session = await asked(interviewed);
		await session.press('0', 'enter');
		expect(session.top('draft')).toMatchObject({message: {kind: 'status'}});
		expect(session.state.book.leads[0]?.log.at(-1)).toMatchObject({what: 'receipt', verdict: 'contact'});
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
	});
});

describe('in the wizard', () => {
	test('what is rarely true is one screen, and picking one thing leads to its detail', async () => {
		const session = await asked(interviewed);
		expect(question(session)).toBe('rare');
		await session.press(numberOf(session, /asked me not to write/));
		expect(question(session)).toBe('toldNotTo');
		await session.press('left');
		expect(question(session)).toBe('rare');
		await session.press(numberOf(session, /promised a day/));
		await session.type('+5d');
		await session.press('enter');
		expect(wizardOf(session).given.at(-1)).toMatchObject({answers: {promised: '2026-11-17'}});
		expect(advised(session).advice).toMatchObject({verdict: 'wait', on: '2026-11-17'});
	});

	test('the first questions come by number; back takes the last answer away and asks it again', async () => {
		const session = await asked(interviewed);
		const first = question(session);
		await session.press('1');
		expect(question(session)).toBe('timeline');
		await session.press('b');
		expect(question(session)).toBe(first);
		await session.press('b');
		expect(session.says).toBe('This is the first question.');
		await session.press('j', 'k', 'enter');
		expect(wizardOf(session).given).toHaveLength(1);
	});

	test('not sure is always an answer, and is not asked again nor kept', async () => {
		const session = await asked(interviewed);
		const seen = [];
		while (question(session)) {
			seen.push(question(session));
			expect(offered(session).at(-1)?.says).toBe('Not sure');
			await session.press(String(offered(session).length));
		}
		expect(new Set(seen).size).toBe(seen.length);
		await session.press('esc');
		expect(session.state.book.leads[0]).toEqual(interviewed);
		expect(session.top('inbox')).toBeDefined();
	});

	test('what is known can be asked again, and changed, or left alone', async () => {
		const session = await asked(interviewed);
		await session.press('0');
		const before = answersIn(session.state, wizardOf(session));
		await session.press('G', 'enter');
		const again = question(session);
		expect(again).toBe('thanked');
		await session.press('left');
		expect(question(session)).toBeUndefined();
		expect(answersIn(session.state, wizardOf(session))).toEqual(before);
		await session.press('G', 'enter', numberOf(session, /Not yet/));
		await session.press('1');
		expect(advised(session).advice.verdict).toBe('thank');
	});

	test('what can only move the day is offered at the end, and asked when it is chosen', async () => {
		const session = await asked(aLead().with({id: 'acme'}).appliedOn('2026-11-09').build());
		await session.press('0');
		expect(question(session)).toBeUndefined();
		const [first] = open(session).later;
		expect(first).toBe('timeline');
		await session.press('j', 'enter');
		expect(question(session)).toBe('timeline');
		await session.press('1');
		expect(question(session)).toBeUndefined();
		expect(open(session).later).not.toContain('timeline');
	});

	test('a day that is not understood stays typed, says why, and can be put right', async () => {
		const session = await asked(interviewed);
		while (question(session) !== 'timeline') await session.press('1');
		await session.press('2');
		await session.type('2026-11-31');
		await session.press('enter');
		expect(wizardOf(session).day).toBe('2026-11-31');
		expect(wizardOf(session).problem).toMatch(/2026-11-31/);
		await session.press('backspace', 'backspace');
		expect(wizardOf(session)).toMatchObject({day: '2026-11-', problem: undefined});
		await session.type('30');
		await session.press('enter');
		expect(wizardOf(session).given.at(-1)).toMatchObject({answers: {timeline: '2026-11-30'}});
	});

	test('esc leaves the day first, then the wizard, which keeps its answers; one undo takes them back', async () => {
		const session = await asked(interviewed);
		await session.press('1', '2', 'f', 'esc');
		expect(wizardOf(session).day).toBeUndefined();
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
		const told = session.state.book.leads[0]?.log.filter(({what}) => what === 'told');
		expect(told).toHaveLength(4);
		await session.press('u');
		expect(session.state.book.leads[0]).toEqual(interviewed);
	});

	test.each([
		['o', 'offer', 'answer'],
		['a', 'away', undefined],
		['t', 'awaiting', 'wait'],
	])(
		'%s tells of %s from inside, and what was logged wins over what was answered before',
		async (key, what, verdict) => {
			const session = await asked(interviewed);
			await session.press('0', key);
			expect(session.top('form').texts.what).toBe(what);
			await session.press('enter');
			expect(session.state.book.leads[0]?.log.at(-1)).toMatchObject({what});
			if (verdict) expect(advised(session).advice.verdict).toBe(verdict);
			await session.press('u', 'u');
			expect(session.state.book.leads[0]).toEqual(interviewed);
		},
	);

	test('a closed lead is asked nothing', async () => {
		const session = aSession(aBook({}, aLead().with({id: 'acme'}).appliedOn('2026-11-02').closedOn(today, 'rejected')));
		await session.press('w');
		expect(session.says).toBe('The lead is closed. Log "reopened" first.');
	});
});
