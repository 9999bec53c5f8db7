import {addDays, type Day, latest, roll} from '../leads/day.ts';
import {isMeeting} from '../leads/lead.ts';
import {daysBetweenMessages, lastOutbound, promisedOf} from './outbound.ts';
import type {RuleId} from './rules.ts';
import {type Situation, thanksLast} from './situation.ts';

/** What is to be done, and on which day. */
export type Ruling =
	| {verdict: 'answer' | 'thank' | 'contact' | 'ask-insider' | 'wait' | 'tickler'; on: Day; rules: readonly RuleId[]}
	| {verdict: 'hold' | 'stop' | 'closed'; on: null; rules: readonly RuleId[]};

/** What all five articles agree on, or what manners ask: the first that applies decides, whatever the stance. */
export const commonGround = (s: Situation): Ruling | undefined => {
	if (s.toldNotTo === 'person') return {verdict: 'stop', on: null, rules: ['kennedy-4']};
	if (s.asked) return {verdict: 'answer', on: s.today, rules: []};
	return thanksOwed(s) ?? promiseMade(s) ?? meetingAhead(s) ?? vacancySaysNo(s) ?? somethingNew(s);
};

/** Weekend or not; within 24 hours is the aim, late is better than never. After two weeks the thanks go into the next message (a reading). */
const thanksOwed = (s: Situation): Ruling | undefined => {
	const owed =
		isMeeting(s.kind) &&
		s.since <= s.today &&
		s.today <= addDays(s.since, thanksLast) &&
		s.followUps.length === 0 &&
		s.thanked === 'no';
	if (!owed) return undefined;
	return {
		verdict: 'thank',
		on: s.today,
		rules: s.kind === 'interview' ? ['cps-6', 'kennedy-1', 'wise-2', 'stein-2'] : ['wise-2'],
	};
};

/** `smetana-1`: an agreed day is kept to the day, weekend or not; a missed one is made good on the next business day. */
const promiseMade = (s: Situation): Ruling | undefined => {
	const promised = promisedOf(s);
	if (!promised || s.followUps.some(({on}) => on >= promised)) return undefined;
	if (s.since > s.today && s.since <= promised) return undefined;
	if (s.today <= promised) return contactOn(promised, s, ['smetana-1']);
	return contactOn(roll(s.today, s.holidays), s, ['smetana-1']);
};

/** `cps-1`: the day before a meeting is for the questions to ask there. */
const meetingAhead = (s: Situation): Ruling | undefined =>
	s.since > s.today ? {verdict: 'wait', on: s.since, rules: ['cps-1']} : undefined;

/** `koblyk-6`, `koblyk-7`. The vacancy's request binds the application; after an interview the interview's rules apply (a reading). */
const vacancySaysNo = (s: Situation): Ruling | undefined => {
	if (s.toldNotTo !== 'posting' || (s.kind !== 'application' && s.kind !== 'speculative')) return undefined;
	if (s.followUps.length > 0 || !s.insider) return {verdict: 'hold', on: null, rules: ['koblyk-6']};
	return {verdict: 'ask-insider', on: roll(s.today, s.holidays), rules: ['koblyk-6', 'koblyk-7']};
};

/** `koblyk-4`, `wise-8`: no voice speaks against having something to say. */
const somethingNew = (s: Situation): Ruling | undefined => {
	if (!s.news) return undefined;
	const last = lastOutbound(s);
	const earliest = last ? latest(s.today, addDays(last, daysBetweenMessages)) : s.today;
	return contactOn(roll(earliest, s.holidays), s, ['koblyk-4', 'wise-8']);
};

/** Time to be in touch where the day is today; else the wait for it. */
export const contactOn = (on: Day, s: Situation, rules: readonly RuleId[]): Ruling => ({
	verdict: on === s.today ? 'contact' : 'wait',
	on,
	rules,
});
