import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {inBriefWithin} from '../../source/advice/explain/brief.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import {unansweredOf} from '../../source/advice/wizard.ts';
import type {Book, Lead} from '../../source/leads/lead.ts';
import {answersIn, asking, lookedWith, offers} from '../../source/screens/wizard/state.ts';
import {aBook, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {aSession, type Session, today} from './a-session.ts';
import {anyLead} from './any-lead.ts';

const bookOf = (lead: Lead): Book => ({version: 2, profile: {}, leads: [lead]});
const question = (session: Session) => asking(session.state, session.top('wizard'));
const advice = (session: Session) => lookedWith(session.state, session.top('wizard')).advice;
const offered = (session: Session) => offers(session.state, session.top('wizard'), question(session) ?? 'news');

/** The wizard on a lead. */
const asked = async (lead: Lead): Promise<Session> => {
	const session = aSession(bookOf(lead));
	await session.press('w');
	return session;
};

/** Gives the answer with that number, or one near it; a day is typed. */
const answer = async (session: Session, number: number): Promise<void> => {
	await session.press(String((number % offered(session).length) + 1));
	if (session.top('wizard').day === undefined) return;
	await session.type(question(session) === 'thanked' ? 'today' : '+6d');
	await session.press('enter');
};

const anyAnswers = fc.array(fc.nat(3), {minLength: 12, maxLength: 12});

describe('the wizard', () => {
	test('asks the first question that is still open, whatever the lead and the answers, until none is left', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				for (const number of numbers) {
					const {given} = session.top('wizard');
					const {case: now} = adviseLead(lead, today, {}, answersIn(session.top('wizard')));
					const open = unansweredOf(now).filter(key => !given.some(each => each.key === key));
					expect(question(session)).toBe(open[0]);
					if (!open[0]) return;
					await answer(session, number);
				}
				expect(question(session)).toBeUndefined();
			}),
			runs(60),
		);
	});

	test('keeps what it was told: looked at again, the lead has the same advice and is asked nothing twice', async () => {
		await fc.assert(
			fc.asyncProperty(anyLead, anyAnswers, async (lead, numbers) => {
				const session = await asked(lead);
				for (const number of numbers) if (question(session)) await answer(session, number);
				const {verdict, on, rules} = advice(session);
				const told = Object.keys(answersIn(session.top('wizard')));
				await session.press('enter');
				expect(session.top('inbox')).toBeDefined();
				const after = adviseLead(session.state.book.leads[0] as Lead, today, session.state.book.profile);
				expect(after.advice).toMatchObject({verdict, on, rules});
				expect(after.case.open.filter(key => told.includes(key))).toEqual([]);
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
					const chosen = offered(session)[number % offered(session).length];
					await answer(session, number);
					const brief = inBriefWithin(advice(session));
					if (chosen?.choice && 'value' in chosen.choice) expect(brief).toBe(chosen.means);
				}
			}),
			runs(40),
		);
	});
});

/** Asked: not told otherwise, no question of theirs, nobody inside, thanked; then the day, the promise, and so on. */
const interviewed = aLead().with({id: 'acme'}).interviewedOn('2026-11-02', 'Dana').thankedOn('2026-11-03').build();

describe('in the wizard', () => {
	test('the first questions come by number; back takes the last answer away and asks it again', async () => {
		const session = await asked(interviewed);
		const first = question(session);
		await session.press('1');
		const second = question(session);
		expect(second).not.toBe(first);
		await session.press('b');
		expect(question(session)).toBe(first);
		await session.press('b');
		expect(session.says).toBe('This is the first question.');
		await session.press('j', 'enter');
		expect(session.top('wizard').given).toHaveLength(1);
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
		await session.press('enter');
		expect(session.state.book.leads[0]).toEqual(interviewed);
		expect(session.top('inbox')).toBeDefined();
	});

	test('what is known can be changed at any question, and what was answered before and after stays', async () => {
		const session = await asked(interviewed);
		await session.press('1', '1');
		const [one, two] = session.top('wizard').given;
		await session.press('G');
		const at = session.top('wizard').at;
		expect(at).toBeGreaterThan(offered(session).length - 1);
		while (session.top('wizard').at > offered(session).length) await session.press('k');
		await session.press('enter');
		expect(question(session)).toBe(one?.key);
		await session.press(String(offered(session).length));
		expect(session.top('wizard').given).toEqual([{key: one?.key, value: undefined}, two]);
	});

	test('a known answer that is asked again can be left alone', async () => {
		const session = await asked(interviewed);
		await session.press('1');
		const {given} = session.top('wizard');
		await session.press('G', 'enter', 'b');
		expect(session.top('wizard')).toMatchObject({given, again: undefined});
	});

	test('a day that is not understood stays typed, says why, and can be put right', async () => {
		const session = await asked(interviewed);
		while (question(session) !== 'timeline') await session.press('1');
		await session.press('2');
		await session.type('2026-11-31');
		await session.press('enter');
		expect(session.top('wizard').day).toBe('2026-11-31');
		expect(session.top('wizard').problem).toMatch(/2026-11-31/);
		await session.press('backspace', 'backspace');
		expect(session.top('wizard')).toMatchObject({day: '2026-11-', problem: undefined});
		await session.type('30');
		await session.press('enter');
		expect(session.top('wizard').given.at(-1)).toEqual({key: 'timeline', value: '2026-11-30'});
	});

	test('esc leaves the day first, then the wizard, which keeps its answers', async () => {
		const session = await asked(interviewed);
		while (question(session) !== 'timeline') await session.press('1');
		const kept = session.top('wizard').given.length;
		await session.press('2', 'f', 'esc');
		expect(session.top('wizard').day).toBeUndefined();
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
		const told = session.state.book.leads[0]?.log.filter(({what}) => what === 'told');
		expect(told).toHaveLength(kept);
		await session.press('u');
		expect(session.state.book.leads[0]).toEqual(interviewed);
	});

	test('a closed lead is asked nothing', async () => {
		const session = aSession(aBook({}, aLead().with({id: 'acme'}).appliedOn('2026-11-02').closedOn(today, 'rejected')));
		await session.press('w');
		expect(session.says).toBe('No lead is chosen.');
	});
});
