import {type Day, latest} from '../days/day.ts';
import type {Channel} from '../leads/lead.ts';
import type {Article} from './articles.ts';
import {commonGround, type Ruling} from './common-ground.ts';
import {because, voiceBecause} from './explain/because.ts';
import {asksOf, lastOf} from './outbound.ts';
import {type AdjustedOpinion, hearAll} from './panel/index.ts';
import type {RuleId} from './rules.ts';
import type {Situation} from './situation.ts';
import {followStance} from './stance.ts';

export type Verdict = Ruling['verdict'];

/** One article's line of the panel, as it is shown. */
export type Voiced = {
	article: Article;
	verdict: 'contact' | 'wait' | 'hold' | 'silent';
	on: Day | null;
	rule: RuleId | null;
	because: string;
};

/** Whether to follow up, when, by which channel, and why. */
export type Advice = {
	verdict: Verdict;
	/** The day it is for; null where there is none (hold, stop, closed). */
	on: Day | null;
	by: Channel | null;
	rules: readonly RuleId[];
	/** `stein-7`: employed, and three asks without an answer; decide whether to go on or to withdraw. */
	closure: boolean;
	/** One or two sentences. */
	because: string;
	/** All five articles, or none where common ground decided. */
	panel: readonly Voiced[];
};

/** Verdict and day alone: what the wizard tries over and over. */
export const decide = (s: Situation): Ruling => commonGround(s) ?? followStance(hearAll(s), s);

/** The advice: common ground, else the panel and the stance. The only formula there is. */
export const advise = (s: Situation): Advice => {
	const common = commonGround(s);
	const heard = common ? [] : hearAll(s);
	const ruling = common ?? followStance(heard, s);
	const by = suggestedChannel(ruling, s);
	const closure = speaksOfClosing(ruling, s);
	let panel: readonly Voiced[] | undefined;
	let words: string | undefined;
	// Of most leads in a long list only verdict and day are looked at: what nobody reads is not put into words.
	return {
		...ruling,
		by,
		closure,
		get panel() {
			panel ??= heard.map(each => voiced(each, s));
			return panel;
		},
		get because() {
			words ??= because(ruling, s, this.panel, by, closure);
			return words;
		},
	};
};

/** The advice on a lead that is closed: none. */
export const closedAdvice = (outcome: string): Advice => ({
	verdict: 'closed',
	on: null,
	by: null,
	rules: [],
	closure: false,
	because: `This lead is closed (${outcome}); nothing is to be done.`,
	panel: [],
});

const voiced = (heard: AdjustedOpinion, s: Situation): Voiced => {
	const {article, says, rule} = heard;
	const why = voiceBecause(heard);
	if (says !== 'day') return {article, verdict: says, on: null, rule, because: why};
	return {article, verdict: heard.on === s.today ? 'contact' : 'wait', on: heard.on, rule, because: why};
};

/** The rules that ask for a call. */
export const byPhone: readonly RuleId[] = ['koblyk-1', 'koblyk-2', 'cps-4', 'stein-1'];

/** Phone where a rule says so; else another form than the last (`wise-4`, `stein-4`): after email phone, after all else email. */
const suggestedChannel = (ruling: Ruling, s: Situation): Channel | null => {
	if (ruling.on === null) return null;
	if (ruling.rules.some(rule => byPhone.includes(rule))) return 'phone';
	return lastOf(s)?.by === 'email' ? 'phone' : 'email';
};

const speaksOfClosing = (ruling: Ruling, s: Situation): boolean =>
	ruling.verdict !== 'stop' && ruling.verdict !== 'answer' && s.employment === 'working' && asksOf(s).length >= 3;

/**
 * The day on which this advice first fell due, for what is due today: since when somebody waits. The situation is
 * looked at as it stood when something last happened (`lastEvent`): while nothing is logged, advice keeps its day.
 */
export const dueSince = (s: Situation, lastEvent: Day): Day => {
	const then = latest(s.since, lastEvent);
	if (then >= s.today) return s.today;
	const {on} = decide({...s, today: then});
	return on && on < s.today ? on : s.today;
};
