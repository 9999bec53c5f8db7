import {type Day, inShort} from '../../days/day.ts';
import {capital, lowered} from '../../text/sentence.ts';
import type {Advice} from '../advise.ts';
import type {Verdict} from '../ruling.ts';
import {toDo} from './because.ts';

/** Each verdict as a friend would say it; scripts get its own name with `--json`. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
	answer: 'Answer',
	meet: 'Meet',
	thank: 'Thank',
	contact: 'Contact',
	'ask-insider': 'Ask inside',
	wait: 'Wait',
	tickler: 'Check back later',
	hold: 'Nothing to do',
	stop: 'Do not contact',
	closed: 'Closed',
};

/**
 * What to do, in pieces: "Ask Bo" (`does`), "today" (`isToday`), "how fast the hiring goes" (`about`); or "Wait until
 * Thu 3 Dec" (`does`), "call" (`andThen`).
 */
type Brief = {does: string; isToday?: true; about?: string; andThen?: string};

/**
 * What to do, in a few words: "Email Dana Reyes today", "Wait until Thu 3 Dec, then call". `on` is the day that counts
 * in the inbox: later than the advice's where the lead is snoozed.
 */
export function inBrief(advice: Omit<Advice, 'decision'>, on: Day | null = advice.on): string {
	return sayBrief(briefOf(advice, on));
}

/** The same within a sentence: "wait until Thu 3 Dec, then call". */
export function inBriefWithin(advice: Omit<Advice, 'decision'>, on: Day | null = advice.on): string {
	return lowered(inBrief(advice, on));
}

/** The same without the word "today", for a line that names the day itself: "Email Dana Reyes". */
export function inBriefThatDay(advice: Omit<Advice, 'decision'>): string {
	const {isToday: _, ...brief} = briefOf(advice, advice.on);
	return sayBrief(brief);
}

/** Only what comes first: "wait until Thu 3 Dec". */
export function firstInBrief(advice: Omit<Advice, 'decision'>, on: Day | null): string {
	const {andThen: _, ...first} = briefOf(advice, on);
	return lowered(sayBrief(first));
}

const sayBrief = ({does, isToday, about, andThen}: Brief): string =>
	[does, isToday && ' today', about && ` ${about}`, andThen && `, then ${andThen}`].filter(Boolean).join('');

const briefOf = ({verdict, by, to, reason, on: advisedDay}: Omit<Advice, 'decision'>, on: Day | null): Brief => {
	const day = on ? inShort(on) : '';
	const whom = to?.name ?? 'them';
	if (on !== advisedDay) return {does: `Snoozed until ${day}`};
	switch (verdict) {
		case 'answer':
			return {does: `Answer ${whom}`, isToday: true};
		case 'thank':
			return {does: `Thank ${whom}`, isToday: true};
		case 'meet':
			return {does: 'Go to the meeting', isToday: true};
		case 'ask-insider':
			return {does: `Ask ${to?.name ?? 'your insider'}`, isToday: true, about: 'how fast the hiring goes'};
		case 'contact':
			return {does: capital(toDo(by ?? 'email', whom)), isToday: true};
		case 'wait':
			if (reason === 'meeting ahead') return {does: `Wait for the meeting on ${day}`};
			if (reason === 'insider') return {does: `Wait until ${day}`, andThen: `ask ${to?.name ?? 'inside'}`};
			return {does: `Wait until ${day}`, andThen: toDo(by ?? 'email', to?.name)};
		case 'tickler':
			return {does: `Check back on ${day}`};
		case 'hold':
			return {does: 'Nothing to do'};
		case 'stop':
			return {does: 'Do not contact'};
		case 'closed':
			return {does: 'Closed'};
		default:
			throw verdict satisfies never;
	}
};
