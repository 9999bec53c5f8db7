import type {RuleId} from '../advice/rules.ts';
import {type Channel, isMeeting, type Kind} from '../leads/lead.ts';

/** What a draft is for. The names are those of the templates in the configuration folder. */
export const draftKinds = [
	'thanks',
	'status',
	'overdue',
	'again',
	'promised',
	'news',
	'reminder',
	'request',
	'request-call',
	'meeting',
	'keep-in-touch',
	'article',
	'filled',
	'hiring-again',
	'insider',
	'answer',
	'withdrawal',
	'after-no',
	'offer',
	'taken',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The templates: one for each kind, and for thanks one for each kind of meeting. */
export const templateNames = [...draftKinds, 'thanks-talk', 'thanks-event'] as const;
export type TemplateName = (typeof templateNames)[number];

export const forms = ['email', 'phone', 'voicemail', 'letter'] as const;
/** How a draft is put: to be read by somebody, or to be said by you. */
export type Form = (typeof forms)[number];

/** How a draft may go out: every channel, and the voicemail that a call may end in. */
export type Way = Channel | 'voicemail';

/** The form in which a channel asks for its words: a short message is an e-mail without its subject line. */
export const formOf = (way: Way): Form =>
	way === 'letter' || way === 'voicemail' ? way : way === 'phone' || way === 'in-person' ? 'phone' : 'email';

/** True where the words are said and not read. */
export const isSpoken = (form: Form): boolean => form === 'phone' || form === 'voicemail';

/** What is known of a kind of draft: how it is called, which rules shape it, and what it is logged as. */
export type Occasion = {
	says: string;
	rules: readonly RuleId[];
	/** How it goes out where the advice names no channel, or where its own rule does. */
	by?: Channel;
	/** A letter of this kind says when you will be in touch (`koblyk-9`). */
	followsUp?: true;
	logs: 'thanks' | 'followup' | 'news' | 'article' | 'requested' | 'answered' | 'withdrew';
};

export const occasions: Readonly<Record<DraftKind, Occasion>> = {
	thanks: {
		says: 'thank-you',
		rules: ['kennedy-1', 'stein-2', 'cps-6', 'wise-2', 'wise-6'],
		by: 'email',
		logs: 'thanks',
	},
	status: {
		says: 'asking where things stand',
		rules: ['cps-2', 'stein-3', 'wise-6'],
		followsUp: true,
		logs: 'followup',
	},
	overdue: {
		says: 'after the day they named',
		rules: ['cps-3', 'stein-3', 'wise-6'],
		followsUp: true,
		logs: 'followup',
	},
	again: {
		says: 'asking once more, with something added',
		rules: ['stein-4', 'stein-5', 'wise-4', 'wise-8'],
		followsUp: true,
		logs: 'followup',
	},
	promised: {says: 'as you promised', rules: ['smetana-1', 'stein-3', 'wise-6'], followsUp: true, logs: 'followup'},
	news: {says: 'something new', rules: ['koblyk-4', 'wise-8', 'wise-6'], followsUp: true, logs: 'news'},
	reminder: {
		says: 'gentle reminder of what you sent',
		rules: ['stein-1', 'wise-6'],
		followsUp: true,
		logs: 'followup',
	},
	request: {
		says: 'asking for an informational interview',
		rules: ['koblyk-9', 'wise-6'],
		by: 'email',
		followsUp: true,
		logs: 'requested',
	},
	'request-call': {
		says: 'the call after asking for a talk',
		rules: ['koblyk-1', 'koblyk-2', 'smetana-2'],
		by: 'phone',
		followsUp: true,
		logs: 'followup',
	},
	meeting: {
		says: 'asking whether they have looked and whether you can meet',
		rules: ['koblyk-3', 'wise-6'],
		followsUp: true,
		logs: 'followup',
	},
	'keep-in-touch': {
		says: 'keeping in touch',
		rules: ['wise-3', 'wise-4', 'wise-7'],
		followsUp: true,
		logs: 'followup',
	},
	article: {says: 'an article, without a word about the job', rules: ['kennedy-2'], by: 'email', logs: 'article'},
	filled: {
		says: 'asking whether the job has been filled',
		rules: ['cps-4', 'smetana-2'],
		by: 'phone',
		followsUp: true,
		logs: 'followup',
	},
	'hiring-again': {
		says: 'asking whether they are hiring again',
		rules: ['cps-5', 'wise-8'],
		followsUp: true,
		logs: 'followup',
	},
	insider: {says: 'asking somebody inside about the pace', rules: ['koblyk-7'], by: 'email', logs: 'followup'},
	answer: {says: 'answering their question', rules: ['wise-6', 'wise-7'], by: 'email', logs: 'answered'},
	withdrawal: {says: 'withdrawing', rules: ['stein-8', 'wise-7'], by: 'email', logs: 'withdrew'},
	'after-no': {says: 'thanks after a no', rules: ['wise-2', 'wise-7'], by: 'email', logs: 'thanks'},
	offer: {says: 'thanks for the offer', rules: ['smetana-1', 'wise-7'], by: 'email', logs: 'answered'},
	taken: {
		says: 'thanks to a helper, now that you have a job',
		rules: ['wise-2', 'wise-7'],
		by: 'email',
		logs: 'thanks',
	},
};

/** The kinds of draft that fit what one waits on; none of the others would say what is true. */
export const kindsFor = (kind: Kind): DraftKind[] =>
	draftKinds.filter(each => {
		switch (each) {
			case 'thanks':
				return isMeeting(kind);
			case 'status':
			case 'overdue':
			case 'filled':
				return kind === 'interview';
			case 'reminder':
				return kind === 'application';
			case 'meeting':
				return kind === 'speculative';
			case 'request':
			case 'request-call':
				return kind === 'request';
			case 'keep-in-touch':
				return kind === 'conversation' || kind === 'event';
			case 'insider':
				return kind === 'application' || kind === 'interview';
			case 'withdrawal':
			case 'after-no':
			case 'offer':
				return kind === 'application' || kind === 'speculative' || kind === 'interview';
			default:
				return true;
		}
	});
