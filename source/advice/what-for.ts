import type {History} from '../leads/history.ts';
import type {What} from '../leads/lead.ts';
import {asksOf, openAsksOf, timelineOf} from './asks-and-days.ts';
import type {LogFacts} from './log-facts.ts';
import {rules} from './rules.ts';
import type {Ruling, Verdict} from './ruling.ts';
import type {Situation} from './situation.ts';

/** The purposes of a message or a meeting. */
export const purposes = [
	'answer',
	'offer',
	'thanks',
	'promised',
	'invited',
	'meeting',
	'news',
	'article',
	'awaiting',
	'status',
	'overdue',
	'filled',
	'again',
	'hiring-again',
	'catch-up',
	'insider',
	'reminder',
	'request',
	'request-call',
	'speculative',
] as const;
export type Purpose = (typeof purposes)[number];

/** The purpose of what is to be done; null where there is nothing to do. */
export function whatFor(
	ruling: Ruling,
	s: Situation,
	{offer, promise}: Pick<LogFacts, 'offer' | 'promise'>,
): Purpose | null {
	switch (ruling.reason) {
		case 'closed':
		case 'told to stop':
		case 'posting':
		case 'not firm':
		case 'held':
			return null;
		case 'question':
			return offer ? 'offer' : 'answer';
		case 'promise due':
		case 'promise missed':
		case 'promise ahead':
			return promise?.why === 'invited' ? 'invited' : 'promised';
		case 'thanks':
			return 'thanks';
		case 'thanks with news':
		case 'news':
			return 'news';
		case 'confirm meeting':
		case 'meeting ahead':
		case 'meeting today':
			return 'meeting';
		case 'insider':
			return 'insider';
		case 'awaited':
			return 'awaiting';
		case 'article':
			return 'article';
		case 'cps tickler':
			return 'hiring-again';
		case 'tickler':
			return s.kind === 'conversation' || s.kind === 'event' ? 'catch-up' : 'hiring-again';
		case 'voices':
			return askFor(ruling, s);
		default:
			throw ruling satisfies never;
	}
}

/** The question to ask on the voices' day. */
const askFor = ({rules: named}: Ruling, s: Situation): Purpose => {
	const question = named.map(rule => rules[rule].asks).find(asks => asks !== undefined);
	if (question) return question;
	const asked = asksOf(s).length > 0;
	switch (s.kind) {
		case 'request':
			return asked ? 'again' : s.replied ? 'request' : 'request-call';
		case 'speculative':
			return asked ? 'again' : 'speculative';
		case 'application':
			return asked ? 'again' : 'reminder';
		case 'conversation':
		case 'event':
			return 'catch-up';
		case 'interview': {
			const timeline = timelineOf(s);
			if (timeline && timeline < s.today && openAsksOf(s).every(({on}) => on <= timeline)) return 'overdue';
			return asked ? 'again' : 'status';
		}
		case 'no':
		case 'accepted':
			return 'again';
		default:
			throw s.kind satisfies never;
	}
};

/** The word under which the log keeps what today's advice asks for; undefined where it asks for nothing today. */
export function whatToLog(
	{verdict, what}: {verdict: Verdict; what: Purpose | null},
	{upcoming}: Pick<History, 'upcoming'>,
): What | undefined {
	switch (verdict) {
		case 'answer':
			return 'answered';
		case 'thank':
			return 'thanks';
		case 'meet':
			return upcoming?.what;
		case 'contact':
		case 'ask-insider':
			return what === 'news' || what === 'article' ? `sent-${what}` : 'followup';
		case 'wait':
		case 'tickler':
		case 'hold':
		case 'stop':
		case 'closed':
			return undefined;
		default:
			throw verdict satisfies never;
	}
}
