import {addBusinessDays, addDays, businessDaysBefore, type Day, isBusinessDay, latest} from '../days/day.ts';
import {daysForThanks, isMeeting} from '../leads/lead.ts';
import {type Adjustment, adjusted, type Floor} from './adjustments.ts';
import {asksOf, businessWeek, isAhead, isAway, promisedOf, startOf} from './asks-and-days.ts';
import type {RuleId} from './rules.ts';
import {contactOn, hold, type Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';
import {held} from './tickler.ts';

/** Why a step of common ground does not decide. */
export type SkipReason =
	| 'nobody asked to stop'
	| 'nothing asked'
	| 'no promise'
	| 'promise kept'
	| 'meeting first'
	| 'promise not due yet'
	| 'no thanks due'
	| 'meeting not yet'
	| 'thanks too late'
	| 'thanked'
	| 'nothing ahead'
	| 'vacancy forbids nothing'
	| 'vacancy no longer binds'
	| 'their word first'
	| 'nothing new'
	| 'nothing awaited'
	| 'asked three times'
	| 'not over';

/** A ruling of common ground, with the day before the adjustments and whatever moved it. */
export type Ground = {ruling: Ruling; own?: Day | undefined; adjustments: readonly Adjustment[]};

/** One step: it gives a ruling, or the reason why it does not decide. */
type Step = (s: Situation) => Ground | SkipReason;

const decides = (outcome: Ground | SkipReason): outcome is Ground => typeof outcome !== 'string';

const plainly = (ruling: Ruling): Ground => ({ruling, adjustments: []});

/** Rules a message on the earliest day that these floors allow. */
const contactFrom = (
	own: Day,
	floors: readonly Floor[],
	s: Situation,
	rules: readonly RuleId[],
	reason: Parameters<typeof contactOn>[3],
): Ground => {
	const {on, adjustments} = adjusted(s, own, floors);
	return {ruling: contactOn(on, s, rules, reason), own, adjustments};
};

const askedToStop: Step = s =>
	s.toldNotTo === 'person'
		? plainly({verdict: 'stop', on: null, rules: ['kennedy-4'], reason: 'told to stop'})
		: 'nobody asked to stop';

const answerOwed: Step = s =>
	s.asked ? plainly({verdict: 'answer', on: s.today, rules: [], reason: 'question'}) : 'nothing asked';

/** The promised day, if it is still open; else the reason why there is none. */
const openPromise = (s: Situation): {day: Day} | SkipReason => {
	const day = promisedOf(s);
	if (!day) return 'no promise';
	if (s.followUps.some(({on}) => on >= day)) return 'promise kept';
	return isAhead(s) && s.since <= day ? 'meeting first' : {day};
};

/** `smetana-1`: you keep an agreed day to the day, on a weekend too; a missed one moves to the next business day. */
const wordDue: Step = s => {
	const promise = openPromise(s);
	if (typeof promise === 'string') return promise;
	if (promise.day > s.today) return 'promise not due yet';
	return promise.day === s.today
		? contactFrom(s.today, ['away'], s, ['smetana-1'], 'promise due')
		: contactFrom(s.today, ['roll', 'away'], s, ['smetana-1'], 'promise missed');
};

/**
 * The day for which you may owe thanks: a meeting that has been, or a no (a reading: whoever says no has given you time
 * too).
 */
export function thanksFor(s: Situation): Day | undefined {
	if (s.kind === 'no') return s.since;
	if (!isMeeting(s.kind)) return undefined;
	if (s.met !== 'none') return s.met;
	return isAhead(s) ? undefined : s.since;
}

/**
 * Thanks go out on any day, weekends too; within 24 hours is the aim, late is better than never. With news they are one
 * message.
 */
const thanksOwed: Step = s => {
	const day = thanksFor(s);
	if (!day) return isMeeting(s.kind) ? 'meeting not yet' : 'no thanks due';
	if (s.today > addDays(day, daysForThanks)) return 'thanks too late';
	if (s.thanked !== 'no') return 'thanked';
	if (s.news && isBusinessDay(s.today, s.holidays) && !isAway(s, s.today))
		return plainly(contactOn(s.today, s, ['koblyk-4', 'wise-8'], 'thanks with news'));
	const rules: Record<'interview' | 'no' | 'other', readonly RuleId[]> = {
		interview: ['cps-6', 'kennedy-1', 'wise-2', 'stein-2'],
		no: ['kennedy-1', 'wise-2'],
		other: ['wise-2'],
	};
	const named = rules[s.kind === 'interview' || s.kind === 'no' ? s.kind : 'other'];
	return plainly({verdict: 'thank', on: s.today, rules: named, reason: 'thanks'});
};

const promiseAhead: Step = s => {
	const promise = openPromise(s);
	return typeof promise === 'string' ? promise : contactFrom(promise.day, ['away'], s, ['smetana-1'], 'promise ahead');
};

/**
 * `cps-1`: until the meeting, prepare your questions. Where they have not confirmed it, tell them two business days before
 * when you will be there.
 */
const meetingAhead: Step = s => {
	if (!isAhead(s)) return 'nothing ahead';
	if (s.awaiting !== 'none') {
		const confirmed = contactFrom(
			latest(s.today, businessDaysBefore(s.since, 2, s.holidays)),
			['roll', 'away'],
			s,
			['smetana-1'],
			'confirm meeting',
		);
		if (confirmed.ruling.on !== null && confirmed.ruling.on < s.since) return confirmed;
	}
	return plainly(
		s.since === s.today
			? {verdict: 'meet', on: s.today, rules: ['cps-1'], reason: 'meeting today'}
			: {verdict: 'wait', on: s.since, rules: ['cps-1'], reason: 'meeting ahead'},
	);
};

/**
 * `koblyk-6`, `koblyk-7`: the vacancy's request binds the application. After an interview the rules for interviews
 * apply. (Readings; she gives no number, so we take the business week of `cps-2`.)
 */
const vacancySaysNo: Step = s => {
	if (s.toldNotTo !== 'posting') return 'vacancy forbids nothing';
	if (s.kind !== 'application' && s.kind !== 'speculative') return 'vacancy no longer binds';
	if (decides(theyOwe(s))) return 'their word first';
	if (s.followUps.length > 0 || !s.insider) return plainly(hold(['koblyk-6'], 'posting'));
	const own = latest(s.today, addBusinessDays(startOf(s), businessWeek, s.holidays));
	const {on, adjustments} = adjusted(s, own, ['roll']);
	const verdict = on === s.today ? 'ask-insider' : 'wait';
	return {ruling: {verdict, on, rules: ['koblyk-6', 'koblyk-7'], reason: 'insider'}, own, adjustments};
};

/**
 * `koblyk-4`, `wise-8`: no voice objects when you have something new to say. Somebody cold hears from you once a week
 * at most.
 */
const somethingNew: Step = s => {
	if (!s.news) return 'nothing new';
	return contactFrom(s.today, ['spacing of news', 'roll', 'away'], s, ['koblyk-4', 'wise-8'], 'news');
};

/** The most asks for what they owe; they come a week apart. */
const mostAsksForTheirWord = 3;

/**
 * `cps-3`: a thing that they said they would do is a time frame like any other; without a named day the week counts
 * from the day they said it (`cps-2`). Somebody who has said since that it is still to come, or who is cold, gets two
 * weeks (`stein-4`). All of these are readings.
 */
const theyOwe: Step = s => {
	const {awaiting} = s;
	if (awaiting === 'none') return 'nothing awaited';
	if (asksAbout(s) >= mostAsksForTheirWord) return 'asked three times';
	const asks = asksOf(s);
	const days: Day[] = [];
	const last = asks.at(-1);
	if (last) days.push(addDays(last.on, s.reception === 'cold' ? 14 : 7));
	const saidItIsToCome = s.replied && (s.since > awaiting || asks.some(({answered}) => answered));
	if (saidItIsToCome) days.push(addDays(s.since, 14));
	const own = latest(addDays(awaiting, 7), ...days);
	return contactFrom(own, ['today', 'spacing', 'roll', 'away'], s, ['cps-3'], 'awaited');
};

/** `cps-7`: keep looking until the offer is firm. `cps-5`: a lead with a no and an open door comes back once. */
const over: Step = s => {
	if (s.kind === 'accepted') return plainly(hold(['cps-7'], 'not firm'));
	if (s.kind !== 'no') return 'not over';
	const {ruling, tickler} = held(['cps-5'], s, []);
	return {ruling, own: tickler?.own, adjustments: tickler?.adjustments ?? []};
};

const steps: readonly Step[] = [
	askedToStop,
	answerOwed,
	wordDue,
	thanksOwed,
	promiseAhead,
	meetingAhead,
	vacancySaysNo,
	somethingNew,
	theyOwe,
	over,
];

/**
 * Everything that the articles agree on or that manners ask for. The first step that applies decides, whatever the
 * stance; `passed` says why each earlier step does not.
 */
export function commonGround(s: Situation): {ground: Ground | undefined; passed: readonly SkipReason[]} {
	const passed: SkipReason[] = [];
	for (const step of steps) {
		const outcome = step(s);
		if (decides(outcome)) return {ground: outcome, passed};
		passed.push(outcome);
	}
	return {ground: undefined, passed};
}

/** How often you have asked for what they owe. */
export function asksAbout(s: Situation): number {
	const {awaiting} = s;
	return awaiting === 'none' ? 0 : asksOf(s).filter(({on}) => on >= awaiting).length;
}
