import type {Day} from '../days/day.ts';
import type {History} from '../leads/history.ts';
import {type Answers, type Key, keys, type Lead, type Profile, type Stance} from '../leads/lead.ts';
import {defaults, type Situation, type SituationWithGaps} from './situation.ts';

/**
 * Draws the situation of a lead from its history and the profile; `answers` overrule the log. Where a meeting is agreed,
 * that is what you wait for, and the meeting before it stays as `met`.
 */
export function situationOf(
	history: History,
	lead: Lead,
	today: Day,
	profile: Profile,
	answers: Partial<Answers> = {},
	stance?: Stance,
): SituationWithGaps {
	const {upcoming: next, metOn} = history;
	const facts: Situation = {
		...defaults,
		today,
		kind: next ? next.kind : history.kind,
		since: next ? next.on : history.since,
		met: metOn ?? 'none',
		followUps: next ? [] : history.followUps,
		replied: history.replied,
		away: history.away ?? 'none',
		awayFrom: history.awayFrom ?? 'none',
		closes: lead.closes ?? 'none',
		ahead: next?.on === today,
		holidays: profile.holidays ?? defaults.holidays,
		stance: stance ?? profile.stance ?? 'balanced',
	};
	const known: Partial<Answers> = {...answers};
	const open: Key[] = [];
	for (const key of keys) {
		const value = answers[key] ?? loggedOf(history, key) ?? profileOf(profile, key);
		if (value === undefined) open.push(key);
		else Object.assign(known, {[key]: value});
	}
	return {situation: {...facts, ...known}, open};
}

/**
 * What the log says of a key. Thanks count for the last meeting: nobody can have been thanked for one that is ahead.
 */
const loggedOf = ({known, upcoming, metOn}: History, key: Key): Answers[Key] | undefined =>
	key === 'thanked' && upcoming && !metOn ? 'no' : known[key]?.value;

const profileOf = (profile: Profile, key: Key): Answers[Key] | undefined =>
	key === 'field' || key === 'employment' ? profile[key] : undefined;
