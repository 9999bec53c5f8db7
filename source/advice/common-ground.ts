import {addDays, type Day} from '../days/day.ts';
import {isMeeting} from '../leads/lead.ts';
import {type Floor, lifted, liftsIn} from './lifts.ts';
import {promisedOf} from './outbound.ts';
import type {RuleId} from './rules.ts';
import {type Situation, thanksLast} from './situation.ts';

/** What is to be done, and on which day. */
export type Ruling =
	| {
			verdict: 'answer' | 'meet' | 'thank' | 'contact' | 'ask-insider' | 'wait' | 'tickler';
			on: Day;
			rules: readonly RuleId[];
	  }
	| {verdict: 'hold' | 'stop' | 'closed'; on: null; rules: readonly RuleId[]};

/** Why a step of common ground does not decide. */
export type SkipReason =
	| 'nobody asked to stop'
	| 'nothing asked'
	| 'no meeting'
	| 'meeting ahead'
	| 'thanks too late'
	| 'written since'
	| 'thanked'
	| 'no promise'
	| 'promise kept'
	| 'meeting first'
	| 'nothing ahead'
	| 'vacancy open'
	| 'vacancy no longer binds'
	| 'nothing new';

/** One step: what it rules, or why it does not. */
type Step = (s: Situation) => Ruling | SkipReason;

const askedToStop: Step = s =>
	s.toldNotTo === 'person' ? {verdict: 'stop', on: null, rules: ['kennedy-4']} : 'nobody asked to stop';

const answerOwed: Step = s => (s.asked ? {verdict: 'answer', on: s.today, rules: []} : 'nothing asked');

/** Weekend or not; within 24 hours is the aim, late is better than never. After two weeks the thanks go into the next message (a reading). */
const thanksOwed: Step = s => {
	if (!isMeeting(s.kind)) return 'no meeting';
	if (s.since > s.today) return 'meeting ahead';
	if (s.today > addDays(s.since, thanksLast)) return 'thanks too late';
	if (s.followUps.length > 0) return 'written since';
	if (s.thanked !== 'no') return 'thanked';
	return {
		verdict: 'thank',
		on: s.today,
		rules: s.kind === 'interview' ? ['cps-6', 'kennedy-1', 'wise-2', 'stein-2'] : ['wise-2'],
	};
};

/** `smetana-1`: an agreed day is kept to the day, weekend or not; a missed one is made good on the next business day. */
const promiseMade: Step = s => {
	const promised = promisedOf(s);
	if (!promised) return 'no promise';
	if (s.followUps.some(({on}) => on >= promised)) return 'promise kept';
	if (s.since > s.today && s.since <= promised) return 'meeting first';
	if (s.today <= promised) return contactOn(promised, s, ['smetana-1']);
	return contactOn(soonest(s, 'roll'), s, ['smetana-1']);
};

/** `cps-1`: the day before a meeting is for the questions to ask there. */
const meetingAhead: Step = s =>
	s.since > s.today ? {verdict: 'wait', on: s.since, rules: ['cps-1']} : 'nothing ahead';

/** `koblyk-6`, `koblyk-7`. The vacancy's request binds the application; after an interview the interview's rules apply (a reading). */
const vacancySaysNo: Step = s => {
	if (s.toldNotTo !== 'posting') return 'vacancy open';
	if (s.kind !== 'application' && s.kind !== 'speculative') return 'vacancy no longer binds';
	if (s.followUps.length > 0 || !s.insider) return {verdict: 'hold', on: null, rules: ['koblyk-6']};
	return {verdict: 'ask-insider', on: soonest(s, 'roll'), rules: ['koblyk-6', 'koblyk-7']};
};

/** `koblyk-4`, `wise-8`: no voice speaks against having something to say. */
const somethingNew: Step = s => {
	if (!s.news) return 'nothing new';
	return contactOn(soonest(s, 'spacing', 'roll'), s, ['koblyk-4', 'wise-8']);
};

const soonest = (s: Situation, ...movers: Floor[]): Day => lifted(s.today, liftsIn(s, movers)(s.today));

const steps: readonly Step[] = [
	askedToStop,
	answerOwed,
	thanksOwed,
	promiseMade,
	meetingAhead,
	vacancySaysNo,
	somethingNew,
];

/** What all five articles agree on, or what manners ask: the first that applies decides, whatever the stance. */
export const commonGround = (s: Situation): Ruling | undefined => {
	for (const step of steps) {
		const says = step(s);
		if (typeof says !== 'string') return says;
	}
	return undefined;
};

/** Why each of the steps before the one that decides does not; all of them, where none does. */
export const passedOver = (s: Situation): SkipReason[] => {
	const nots: SkipReason[] = [];
	for (const step of steps) {
		const says = step(s);
		if (typeof says !== 'string') break;
		nots.push(says);
	}
	return nots;
};

/** Time to be in touch where the day is today; else the wait for it. */
export const contactOn = (on: Day, s: Situation, rules: readonly RuleId[]): Ruling => ({
	verdict: on === s.today ? 'contact' : 'wait',
	on,
	rules,
});
