import {type Day, inShort} from '../../days/day.ts';
import {capital, lowered} from '../../text/sentence.ts';
import type {Advice} from '../advise.ts';
import type {Verdict} from '../ruling.ts';
import {toDo} from './because.ts';

/** Each verdict as a friend would say it; the names of the contract are for scripts. */
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
 * What to do, in a few words: "Email Dana Reyes today", "Wait until Thu 3 Dec, then call". `on` is the day that counts
 * in the inbox: later than the advice's where the lead is snoozed.
 */
export function inBrief(advice: Omit<Advice, 'decision'>, on: Day | null = advice.on): string {
	const {verdict, by, to, reason} = advice;
	const day = on ? inShort(on) : '';
	const whom = to?.name ?? 'them';
	if (on !== advice.on) return `Snoozed until ${day}`;
	switch (verdict) {
		case 'answer':
			return `Answer ${whom} today`;
		case 'thank':
			return `Thank ${whom} today`;
		case 'meet':
			return 'Go to the meeting today';
		case 'ask-insider':
			return `Ask ${to?.name ?? 'your insider'} today how fast the hiring goes`;
		case 'contact':
			return `${capital(toDo(by ?? 'email', whom))} today`;
		case 'wait':
			if (reason === 'meeting ahead') return `Wait for the meeting on ${day}`;
			if (reason === 'insider') return `Wait until ${day}, then ask ${to?.name ?? 'inside'}`;
			return `Wait until ${day}, then ${toDo(by ?? 'email', to?.name)}`;
		case 'tickler':
			return `Check back on ${day}`;
		case 'hold':
			return 'Nothing to do';
		case 'stop':
			return 'Do not contact';
		case 'closed':
			return 'Closed';
		default:
			throw verdict satisfies never;
	}
}

/** The same within a sentence: "wait until Thu 3 Dec, then call". */
export function inBriefWithin(advice: Omit<Advice, 'decision'>, on: Day | null = advice.on): string {
	return lowered(inBrief(advice, on));
}
