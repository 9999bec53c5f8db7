import {addMonths, type Day} from '../days/day.ts';
import {type Channel, isMeeting} from '../leads/lead.ts';
import {lastOf, monthsBetweenTalks} from './asks-and-days.ts';
import {asksAbout} from './common-ground.ts';
import type {LogFacts} from './log-facts.ts';
import {articleOf, isSmetana, type RuleId, rules} from './rules.ts';
import {isPromise, type Reason, type Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';

/** The first of the named rules that asks for a call. */
export function asksForCall(ruling: Ruling): RuleId | undefined {
	return ruling.rules.find(rule => rules[rule].byPhone);
}

/**
 * Suggests a channel: the one that was promised or asked for, else the one that the rules name, else a call or an email.
 * It is never banned or impossible, nor tried in vain while another of these is free. Null where there is nothing to
 * send, or no way to send it.
 */
export function channelFor(ruling: Ruling, s: Situation, facts: LogFacts): Channel | null {
	if (ruling.on === null) return null;
	const allowed = (by: Channel) => !facts.banned.includes(by) && (facts.possible?.includes(by) ?? true);
	const promised = isPromise(ruling.reason) ? (facts.promise?.by ?? null) : null;
	const said = saidByRules(ruling, s, facts);
	const wanted: Channel[] = [...(promised ? [promised] : []), said, said === 'phone' ? 'email' : 'phone', 'email'];
	const free = wanted.find(by => allowed(by) && !facts.triedInVain.includes(by));
	return free ?? wanted.find(allowed) ?? facts.possible?.find(allowed) ?? null;
}

/** The reasons for which you ask them something, and the rules choose the channel. */
const isAsking: Partial<Record<Reason, true>> = {voices: true, awaited: true, tickler: true, 'cps tickler': true};

/**
 * A sentence on the channel: that it is the only one, or that Wise would take another form than last time (`wise-4`).
 * Empty where neither holds.
 */
export function channelRemark(ruling: Ruling, s: Situation, facts: LogFacts): string {
	const by = channelFor(ruling, s, facts);
	if (by === null || !isAsking[ruling.reason]) return '';
	const said = saidByRules(ruling, s, facts);
	if (by !== said && facts.possible && !facts.possible.includes(said))
		return by === 'phone' ? ' You have only their number.' : ' You have only their address.';
	const isSame = onlyWise(ruling) && lastOf(s)?.by === by;
	return isSame && ruling.verdict === 'contact' ? ' Change the form if you can: a card, a short message (wise-4).' : '';
}

/**
 * The channel by the rules: a call where one asks for it; email for an article, which is a link (`kennedy-2`); else
 * another form than the last (`wise-4`, `stein-4`): a call after an email, an email after anything else.
 */
const saidByRules = (ruling: Ruling, s: Situation, {lastLive}: LogFacts): Channel => {
	if (asksForCall(ruling)) return 'phone';
	if (ruling.reason === 'article') return 'email';
	if (ruling.reason === 'awaited' && asksAbout(s) > 0) return 'phone';
	if (lastOf(s)?.by !== 'email') return 'email';
	return onlyWise(ruling) && ruling.on !== null && spokeLately(s, ruling.on, lastLive) ? 'email' : 'phone';
};

const onlyWise = ({rules}: Ruling): boolean =>
	rules.length > 0 && rules.every(rule => articleOf(rule) === 'wise' && !isSmetana(rule));

/** `wise-5`: a live talk only every couple of months, counted from the meeting or the last call. */
const spokeLately = (s: Situation, on: Day, lastLive: Day | null): boolean => {
	const calls = s.followUps.filter(({by}) => by === 'phone').map(each => each.on);
	const met = s.met !== 'none' ? [s.met] : isMeeting(s.kind) ? [s.since] : [];
	return [...calls, ...met, ...(lastLive ? [lastLive] : [])].some(day => on < addMonths(day, monthsBetweenTalks));
};
