import {addMonths, type Day} from '../days/day.ts';
import type {Channel} from '../leads/lead.ts';
import {asksAbout} from './common-ground.ts';
import type {LogFacts} from './log-facts.ts';
import {lastOf} from './outbound.ts';
import {articleOf, type RuleId} from './rules.ts';
import type {Ruling} from './ruling.ts';
import type {Situation} from './situation.ts';

/** The rules that ask for a call. */
export const byPhone: readonly RuleId[] = ['koblyk-1', 'koblyk-2', 'cps-4', 'stein-1'];

/**
 * The channel to suggest: none that is banned, not possible or was tried in vain; the one that was promised or asked for;
 * else the one that the rules say. Nothing where nothing is to be sent.
 */
export function channelFor(ruling: Ruling, s: Situation, facts: LogFacts): Channel | null {
	if (ruling.on === null) return null;
	const allowed = (by: Channel) => !facts.banned.includes(by) && (facts.possible?.includes(by) ?? true);
	const promised = isPromise(ruling) ? facts.promisedBy : null;
	const said = saidByRules(ruling, s, facts);
	const wanted: Channel[] = [...(promised ? [promised] : []), said, said === 'phone' ? 'email' : 'phone', 'email'];
	const free = wanted.find(by => allowed(by) && !facts.triedInVain.includes(by));
	return free ?? wanted.find(allowed) ?? facts.possible?.find(allowed) ?? null;
}

const isPromise = ({reason}: Ruling): boolean =>
	reason === 'promise due' || reason === 'promise missed' || reason === 'promise ahead';

/** Phone where a rule says so; else another form than the last (`wise-4`, `stein-4`): after email phone, after all else email. */
const saidByRules = (ruling: Ruling, s: Situation, {lastLive}: LogFacts): Channel => {
	if (ruling.rules.some(rule => byPhone.includes(rule))) return 'phone';
	if (ruling.reason === 'awaited' && asksAbout(s) > 0) return 'phone';
	if (lastOf(s)?.by !== 'email') return 'email';
	return onlyWise(ruling) && ruling.on !== null && spokeLately(s, ruling.on, lastLive) ? 'email' : 'phone';
};

const onlyWise = ({rules}: Ruling): boolean =>
	rules.length > 0 && rules.every(rule => articleOf(rule) === 'wise' && rule.startsWith('wise'));

/** `wise-5`: live only every couple of months; the meeting, or a call. */
const spokeLately = (s: Situation, on: Day, lastLive: Day | null): boolean => {
	const calls = s.followUps.filter(({by}) => by === 'phone').map(each => each.on);
	const met =
		s.met !== 'none'
			? [s.met]
			: s.kind === 'interview' || s.kind === 'conversation' || s.kind === 'event'
				? [s.since]
				: [];
	return [...calls, ...met, ...(lastLive ? [lastLive] : [])].some(day => on < addMonths(day, 2));
};
