import type {RuleId} from '../advice/rules.ts';
import type {Channel, Kind} from '../leads/lead.ts';
import {keysOf} from '../text/keys-of.ts';

export const media = ['email', 'phone', 'voicemail', 'letter'] as const;
/** The ways to put a draft: as a text to read, or as words to say. */
export type Medium = (typeof media)[number];

/** The ways a draft may go out: every channel, and the voicemail that a call may end in. */
export type Way = Channel | 'voicemail';

/** The medium of a channel: what goes out by `text` or `social` is written like an e-mail, without a subject line. */
export function mediumOf(way: Way): Medium {
	return way === 'letter' || way === 'voicemail' ? way : way === 'phone' || way === 'in-person' ? 'phone' : 'email';
}

/** True where you say the words instead of writing them. */
export function isSpoken(medium: Medium): boolean {
	return medium === 'phone' || medium === 'voicemail';
}

/** The row of a kind of draft: its name, the rules that shape it, how it is logged, where it fits. */
export type DraftKindRow = {
	label: string;
	rules: readonly RuleId[];
	/** The kinds of lead for which its words are true; all of them if left out. */
	fits?: readonly Kind[];
	/** The word by which it is logged, if that is no follow-up. */
	logs?: 'thanks' | 'sent-news' | 'sent-article' | 'requested' | 'answered' | 'accepted' | 'declined' | 'withdrew';
	/** The channel, where the advice names none or the kind has its own rule. */
	by?: Channel;
	/** A letter of this kind says when you will be in touch (`koblyk-9`). */
	followsUp?: true;
	/** It asks for nothing, so that a voicemail of it does not promise another call. */
	wantsNothing?: true;
	/** True of few leads: offered where the advice asks for it, or by its name. */
	seldom?: true;
};

const sent = ['application', 'speculative'] as const;
const jobs = [...sent, 'interview'] as const;
const met = ['interview', 'conversation', 'event'] as const;

/** The kinds of draft. Their names are those of your template files. */
const table = {
	thanks: {
		label: 'thank-you',
		rules: ['kennedy-1', 'stein-2', 'cps-6', 'wise-2', 'wise-6'],
		fits: met,
		logs: 'thanks',
		by: 'email',
		wantsNothing: true,
	},
	status: {label: 'asking where things stand', rules: ['cps-2', 'stein-3', 'wise-6'], fits: jobs, followsUp: true},
	overdue: {label: 'after the day they named', rules: ['cps-3', 'stein-3', 'wise-6'], followsUp: true},
	awaiting: {label: 'asking for what they said they would do', rules: ['cps-3', 'wise-6'], seldom: true},
	again: {
		label: 'asking once more, with something added',
		rules: ['stein-4', 'stein-5', 'wise-4', 'wise-8'],
		followsUp: true,
	},
	promised: {label: 'as you promised', rules: ['smetana-1', 'wise-6'], followsUp: true, seldom: true},
	invited: {label: 'as they asked you to', rules: ['smetana-1', 'wise-6'], seldom: true},
	meeting: {label: 'confirming the meeting', rules: ['smetana-1', 'wise-6'], seldom: true},
	'no-show': {label: 'after they did not come', rules: ['wise-7', 'wise-6'], seldom: true},
	missed: {label: 'an apology for a meeting you missed', rules: ['wise-7', 'wise-6'], seldom: true},
	cancelled: {label: 'another day for the meeting', rules: ['wise-7', 'wise-6'], seldom: true},
	news: {label: 'something new', rules: ['koblyk-4', 'wise-8', 'wise-6'], logs: 'sent-news', followsUp: true},
	'other-offer': {
		label: 'an offer elsewhere, and your day',
		rules: ['koblyk-4', 'wise-6'],
		fits: jobs,
		logs: 'sent-news',
		seldom: true,
	},
	reminder: {
		label: 'gentle reminder of what you sent',
		rules: ['stein-1', 'wise-6'],
		fits: ['application'],
		followsUp: true,
	},
	request: {
		label: 'asking for an informational interview',
		rules: ['koblyk-9', 'wise-6'],
		fits: ['request'],
		logs: 'requested',
		by: 'email',
		followsUp: true,
	},
	'request-call': {
		label: 'the call after asking for a talk',
		rules: ['koblyk-1', 'koblyk-2', 'smetana-2'],
		fits: ['request'],
		by: 'phone',
		followsUp: true,
	},
	speculative: {
		label: 'asking whether they have looked and whether you can meet',
		rules: ['koblyk-3', 'wise-6'],
		fits: ['speculative'],
		followsUp: true,
	},
	'catch-up': {
		label: 'keeping in touch',
		rules: ['wise-3', 'wise-4', 'wise-7'],
		fits: ['conversation', 'event'],
		wantsNothing: true,
	},
	article: {
		label: 'an article, without a word about the job',
		rules: ['kennedy-2'],
		logs: 'sent-article',
		by: 'email',
		wantsNothing: true,
	},
	filled: {
		label: 'asking whether the job has been filled',
		rules: ['cps-4', 'smetana-2'],
		fits: jobs,
		by: 'phone',
		followsUp: true,
	},
	'hiring-again': {label: 'asking whether they are hiring again', rules: ['cps-5', 'wise-8'], followsUp: true},
	insider: {label: 'asking somebody inside about the pace', rules: ['koblyk-7'], fits: jobs, by: 'email'},
	introduction: {label: 'asking somebody for an introduction', rules: ['wise-7', 'wise-6'], by: 'email', seldom: true},
	answer: {label: 'answering their question', rules: ['wise-6', 'wise-7'], logs: 'answered', by: 'email'},
	correction: {label: 'a correction', rules: ['wise-6', 'wise-7'], by: 'email', seldom: true, wantsNothing: true},
	'get-well': {
		label: 'a kind word where somebody is ill',
		rules: ['wise-6', 'wise-7'],
		logs: 'answered',
		by: 'email',
		seldom: true,
		wantsNothing: true,
	},
	offer: {
		label: 'thanks for the offer, and time to read it',
		rules: ['smetana-1', 'wise-7'],
		logs: 'answered',
		by: 'email',
		seldom: true,
	},
	accept: {
		label: 'accepting the offer',
		rules: ['cps-7', 'wise-7'],
		logs: 'accepted',
		by: 'email',
		seldom: true,
	},
	'mistaken-no': {
		label: 'a no after your yes: asking how it stands',
		rules: ['cps-7', 'wise-7'],
		fits: ['accepted'],
		by: 'phone',
		seldom: true,
	},
	decline: {
		label: 'declining the offer',
		rules: ['stein-8', 'wise-7'],
		logs: 'declined',
		by: 'email',
		seldom: true,
		wantsNothing: true,
	},
	withdrawal: {
		label: 'withdrawing',
		rules: ['stein-8', 'wise-7'],
		fits: [...jobs, 'accepted'],
		logs: 'withdrew',
		by: 'email',
		wantsNothing: true,
	},
	'after-no': {
		label: 'thanks after a no',
		rules: ['wise-2', 'wise-7'],
		fits: [...jobs, 'no'],
		logs: 'thanks',
		by: 'email',
		wantsNothing: true,
	},
	back: {
		label: 'back after a no, with news',
		rules: ['koblyk-4', 'cps-5'],
		logs: 'sent-news',
		by: 'email',
		seldom: true,
	},
	taken: {
		label: 'thanks to a helper, now that you have a job',
		rules: ['wise-2', 'wise-7'],
		logs: 'thanks',
		by: 'email',
		wantsNothing: true,
	},
} as const satisfies Record<string, DraftKindRow>;

export type DraftKind = keyof typeof table;

export const draftKinds = keysOf(table);

/** Every kind of draft, with what is known of it. */
export const draftKindRows: Readonly<Record<DraftKind, DraftKindRow>> = table;

/** The kinds of draft that fit a lead, in the order of the table. */
export function kindsFor(kind: Kind): DraftKind[] {
	return draftKinds.filter(each => draftKindRows[each].fits?.includes(kind) ?? true);
}
