import fc from 'fast-check';
import {expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {articles} from '../../source/advice/articles.ts';
import {decide} from '../../source/advice/decide.ts';
import {shortReasons} from '../../source/advice/explain/short-reasons.ts';
import {isRule} from '../../source/advice/rules.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {addDays, type Day, isBusinessDay} from '../../source/days/day.ts';
import {stances} from '../../source/leads/lead.ts';
import {lawRuns, lawTimeout} from '../runs.ts';
import {anySituation} from './any-situation.ts';

const law = (words: string, holds: (s: Situation) => void) =>
	test(words, () => fc.assert(fc.property(anySituation, holds), lawRuns(50)), lawTimeout);

/** To hold is later than any day. */
const dayOf = ({on}: {on: Day | null}) => on ?? 'hold';

/** A copy in which no part is shared, so that nothing can be told apart but by its value. */
const copyOf = (s: Situation): Situation => structuredClone(s);

law('nobody who was asked to stop is ever told to write', s => {
	const {verdict, on, by, panel, closure} = advise({...s, toldNotTo: 'person'});
	expect({verdict, on, by, panel, closure}).toEqual({verdict: 'stop', on: null, by: null, panel: [], closure: false});
});

law('reserved is never earlier than balanced, nor balanced than persistent', s => {
	const [reserved, balanced, persistent] = stances.map(stance => dayOf(decide({...s, stance}).ruling));
	expect([persistent, balanced, reserved]).toEqual([persistent, balanced, reserved].toSorted());
});

law('the stance changes nothing where common ground decides', s => {
	const [reserved, balanced, persistent] = stances.map(stance => advise({...s, stance}));
	if (reserved?.panel.length === 0) expect([balanced, persistent]).toEqual([reserved, reserved]);
});

law('the same situation gets the same advice, and is left as it was', s => {
	const before = copyOf(s);
	expect(advise(s)).toEqual(advise(copyOf(s)));
	expect(s).toEqual(before);
});

test(
	'the order of follow-ups and of holidays does not matter',
	() => {
		const turned = anySituation.chain(s =>
			fc.record({
				s: fc.constant(s),
				followUps: fc.shuffledSubarray([...s.followUps], {minLength: s.followUps.length}),
				holidays: fc.shuffledSubarray([...s.holidays], {minLength: s.holidays.length}),
			}),
		);
		fc.assert(
			fc.property(turned, ({s, followUps, holidays}) => {
				const {by, because, ...advice} = advise(s);
				const {by: otherBy, because: otherwise, ...other} = advise({...s, followUps, holidays});
				expect(other).toEqual(advice);
				// Of two messages on one day, the last in the list is the last that was sent.
				const days = s.followUps.map(({on}) => on).sort();
				if (days.at(-1) !== days.at(-2)) expect([otherBy, otherwise]).toEqual([by, because]);
			}),
			lawRuns(50),
		);
	},
	lawTimeout,
);

law('the panel is empty, or all five articles in their order, one of which always speaks', s => {
	const {panel} = advise(s);
	if (panel.length === 0) return;
	expect(panel.map(({article}) => article)).toEqual(Object.keys(articles));
	expect(panel.find(({article}) => article === 'wise')?.verdict).toMatch(/^(contact|wait)$/);
});

law('in the panel a day goes with contact and wait, and only today is contact', s => {
	for (const {verdict, on, rule} of advise(s).panel) {
		expect(on !== null).toBe(verdict === 'contact' || verdict === 'wait');
		expect(verdict === 'contact').toBe(on === s.today);
		if (verdict !== 'silent') expect(rule).not.toBeNull();
	}
});

law('the rules named are those of all articles that give exactly this day, or that hold', s => {
	const {panel, rules, on, reason} = advise(s);
	if (panel.length === 0 || reason === 'article') return;
	const isHeld = reason === 'tickler' || reason === 'held';
	const agreeing = panel.filter(voice =>
		isHeld ? voice.verdict === 'hold' : voice.verdict !== 'silent' && voice.on === on,
	);
	expect(rules).toEqual(expect.arrayContaining(agreeing.map(({rule}) => rule)));
	if (reason !== 'tickler') expect(rules).toHaveLength(agreeing.length);
	expect(rules.length).toBeGreaterThan(0);
});

law('contact and answer and thanks are for today, wait and tickler for later, stop and hold for no day', s => {
	const {verdict, on} = advise(s);
	if (verdict === 'contact' || verdict === 'answer' || verdict === 'thank' || verdict === 'meet')
		expect(on).toBe(s.today);
	else if (verdict === 'wait' || verdict === 'tickler') expect((on ?? '') > s.today).toBe(true);
	else if (verdict === 'ask-insider') expect((on ?? '') >= s.today).toBe(true);
	else expect(on).toBeNull();
});

law('no day falls on a weekend or a holiday but those that are owed to the day', s => {
	const {verdict, on, reason, panel} = advise(s);
	for (const voice of panel) if (voice.on) expect(isBusinessDay(voice.on, s.holidays)).toBe(true);
	const promiseKept = reason === 'promise due' || reason === 'promise ahead';
	const isMeeting = reason === 'meeting ahead' || reason === 'meeting today';
	const exempt = verdict === 'answer' || verdict === 'thank' || isMeeting || promiseKept;
	if (on && !exempt) expect(isBusinessDay(on, s.holidays)).toBe(true);
});

law('no article has you write within three days of your last message', s => {
	const {panel} = advise(s);
	const sent = [...s.followUps.map(({on}) => on), ...(s.thanked === 'no' ? [] : [s.thanked])].sort().at(-1);
	if (!sent) return;
	for (const {on} of panel) if (on) expect(on >= addDays(sent, 3)).toBe(true);
});

law('while nothing is logged, the advice keeps its day: it waits until then, and then it is time', s => {
	const {verdict, on} = decide(s).ruling;
	if (verdict !== 'wait' && verdict !== 'tickler') return;
	for (let today = addDays(s.today, 1); today <= on; today = addDays(today, 1)) {
		// A meeting to come has been in between: from then on there is something else to do.
		if (s.since > s.today && s.since <= today) return;
		const later = decide({...s, today}).ruling;
		expect(later.on).toBe(on);
		if (today < on) expect(['wait', 'tickler']).toContain(later.verdict);
		else expect(later.verdict).toMatch(/^(contact|ask-insider|meet)$/);
	}
});

law('while nothing is logged, what is held or stopped stays so', s => {
	const now = decide(s).ruling;
	if (now.on !== null) return;
	for (const days of [1, 2, 7, 30, 100]) expect(decide({...s, today: addDays(s.today, days)}).ruling).toEqual(now);
});

law('the advice can be read by a person: sentences that name only rules there are', s => {
	const {because, panel, rules} = advise(s);
	for (const text of [because, ...panel.map(voice => voice.because)]) {
		expect(text).toMatch(/^[A-Z“].*[.?!)]$/s);
		expect(text).not.toMatch(/undefined|null|NaN| {2}|\[object/);
		for (const named of text.match(/\b(koblyk|cps|kennedy|wise|smetana|stein)-\d+\b/g) ?? [])
			expect(isRule(named)).toBe(true);
	}
	for (const rule of rules) expect(isRule(rule)).toBe(true);
});

law('verdict and day are the same, shown or only tried', s => {
	const {verdict, on, rules, reason} = advise(s);
	expect(decide(s).ruling).toEqual({verdict, on, rules, reason});
});

law('after an answer that brings nothing new nobody is told to ask again within two weeks', s => {
	const asked = s.followUps.some(({what}) => what !== 'article');
	if (!asked) return;
	const day = s.today;
	const answered: Situation = {
		...s,
		since: day,
		met: 'none',
		replied: true,
		asked: false,
		thanked: s.thanked === 'no' ? day : s.thanked,
		promised: 'none',
		timeline: 'none',
		awaiting: 'none',
		news: false,
		article: false,
		ahead: false,
		followUps: [{on: day, by: 'email', what: 'followup'}],
	};
	for (const days of [0, 1, 6, 7, 8, 12, 13]) {
		const {verdict} = decide({...answered, today: addDays(day, days)}).ruling;
		expect(verdict).not.toBe('contact');
	}
});

law('a voice says why in at most 34 characters', s => {
	for (const {short} of advise(s).panel) expect(short).toMatch(/^.{4,34}$/);
});

test('every rule has a reason of at most 34 characters', () => {
	for (const reason of Object.values(shortReasons)) expect(reason).toMatch(/^.{4,34}$/);
});
