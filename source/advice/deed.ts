import type {What} from '../leads/lead.ts';
import type {AdvisedLead} from './inbox.ts';

/** The word under which the log keeps what today's advice asks for; undefined where it asks for nothing today. */
export function deedOf({advice, history}: Pick<AdvisedLead, 'advice' | 'history'>): What | undefined {
	const {verdict, what} = advice;
	switch (verdict) {
		case 'answer':
			return 'answered';
		case 'thank':
			return 'thanks';
		case 'meet':
			return history.upcoming?.what;
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
