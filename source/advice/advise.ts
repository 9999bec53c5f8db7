import type {Day} from '../days/day.ts';
import type {Channel} from '../leads/lead.ts';
import type {Article} from './articles.ts';
import {channelFor} from './channel.ts';
import {type Decision, decide} from './decide.ts';
import {because} from './explain/because.ts';
import {voiceBecause, voiceReason} from './explain/voice-reason.ts';
import {type Addressee, type LogFacts, noFacts} from './log-facts.ts';
import type {AdjustedOpinion} from './panel/index.ts';
import type {RuleId} from './rules.ts';
import type {Reason, Ruling, Verdict} from './ruling.ts';
import type {Situation} from './situation.ts';
import {type Purpose, whatFor} from './what-for.ts';

/** One article's line of the panel. `own` is its day before the adjustments; it is a business day, and may be past. */
export type Voiced = {
	article: Article;
	verdict: 'contact' | 'wait' | 'hold' | 'silent';
	on: Day | null;
	own: Day | null;
	rule: RuleId | null;
	/** Why, in at most 34 characters. */
	short: string;
	because: string;
};

/** Whether to follow up, what for, when, by which channel, and why. */
export type Advice = {
	verdict: Verdict;
	/** How the ruling came about. Code asks for this, never for the rules. */
	reason: Reason;
	/** What the message or meeting is for; null where there is nothing to do. */
	what: Purpose | null;
	/** Somebody there waits for you. */
	owed: boolean;
	to: Addressee | null;
	/** The day to act; null where there is none (hold, stop, closed). */
	on: Day | null;
	/** The day by which they want it, if they named one. */
	until: Day | null;
	by: Channel | null;
	rules: readonly RuleId[];
	/** `stein-7`: you have a job and made three asks without an answer; decide whether to go on or to withdraw. */
	closure: boolean;
	/** The reason, in one or two sentences. The brief says what to do. */
	because: string;
	/** All five articles, or none where common ground decided. */
	panel: readonly Voiced[];
	/** How the advice came about, for whoever tells it; undefined for a closed lead. */
	decision: Decision | undefined;
};

/** Gives the advice on a situation. `factsFor` adds what only the log knows: whom to write to, how and by when. */
export function advise(s: Situation, factsFor: (ruling: Ruling) => LogFacts = () => noFacts): Advice {
	const decision = decide(s);
	const {ruling, closure, trace} = decision;
	const facts = factsFor(ruling);
	const by = channelFor(ruling, s, facts);
	return {
		...ruling,
		what: whatFor(ruling, s, facts),
		owed: isOwed(decision, s),
		to: facts.to,
		until: facts.until,
		by,
		closure,
		because: because(decision, s, facts),
		panel: trace.voices.map(each => voiced(each, s)),
		decision,
	};
}

/** The advice on a closed lead: there is nothing to do. */
export function closedAdvice(outcome: string): Advice {
	return {
		verdict: 'closed',
		reason: 'closed',
		what: null,
		owed: false,
		to: null,
		on: null,
		until: null,
		by: null,
		rules: [],
		closure: false,
		because: `This lead is closed (${outcome}).`,
		panel: [],
		decision: undefined,
	};
}

const voiced = (heard: AdjustedOpinion, s: Situation): Voiced => {
	const {article, says, rule} = heard;
	const why = voiceBecause(heard);
	const {short} = voiceReason(heard, s);
	if (says !== 'day') return {article, verdict: says, on: null, own: null, rule, short, because: why};
	const {on, own} = heard;
	return {article, verdict: on === s.today ? 'contact' : 'wait', on, own, rule, short, because: why};
};

/** True where somebody there waits for you today: for an answer, thanks, a meeting or a promised word. */
const isOwed = ({ruling}: Decision, s: Situation): boolean => isOwedOnItsDay(ruling.reason) && ruling.on === s.today;

/** True where somebody there waits for you on the day of a ruling with this reason. */
export function isOwedOnItsDay(reason: Ruling['reason']): boolean {
	return owed[reason] !== undefined;
}

/** What somebody there waits for: "a thank-you is owed"; undefined where nobody waits. */
export function owedInWords(reason: Ruling['reason']): string | undefined {
	return owed[reason];
}

const owed: Record<Ruling['reason'], string | undefined> = {
	closed: undefined,
	'told to stop': undefined,
	question: 'an answer is owed',
	'promise due': 'a word from you is due',
	'promise missed': 'a word from you is due',
	'promise ahead': 'a word from you is due',
	thanks: 'a thank-you is owed',
	'thanks with news': 'a thank-you is owed',
	'confirm meeting': 'a meeting is agreed',
	'meeting ahead': 'a meeting is agreed',
	'meeting today': 'a meeting is agreed',
	insider: undefined,
	posting: undefined,
	news: undefined,
	awaited: undefined,
	'not firm': undefined,
	voices: undefined,
	'cps tickler': undefined,
	tickler: undefined,
	held: undefined,
	article: undefined,
};
