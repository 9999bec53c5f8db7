import type {Day} from '../days/day.ts';
import type {History} from '../leads/history.ts';
import {type Answers, type Key, keys, type Lead, type Profile, type Stance} from '../leads/lead.ts';
import {defaults, type Situation, type SituationWithGaps} from './situation.ts';

/**
 * The situation of a lead on the day of its history, from what its log adds up to, the profile, and `answers` given
 * besides (these win). A meeting that is agreed is what is waited for; the one before it stays as `met`.
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

/** Thanks count for the meeting that has been; for one that is ahead nobody can have been thanked. */
const loggedOf = ({known, upcoming, metOn}: History, key: Key): Answers[Key] | undefined =>
	key === 'thanked' && upcoming && !metOn ? 'no' : known[key]?.value;

const profileOf = (profile: Profile, key: Key): Answers[Key] | undefined =>
	key === 'field' || key === 'employment' ? profile[key] : undefined;
