import {type Day, daysBetween, inWords} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import {inOrder, isStart} from '../../leads/history.ts';
import type {Channel, Key} from '../../leads/lead.ts';
import {capital, inLetters, listed, withStop} from '../../text/sentence.ts';
import type {Advice} from '../advise.ts';
import {articles} from '../articles.ts';
import {asksOf, lastOf, timelineOf} from '../asks-and-days.ts';
import {asksForCall} from '../channel.ts';
import type {Ground} from '../common-ground.ts';
import type {Decision} from '../decide.ts';
import type {AdvisedLead} from '../inbox.ts';
import type {AdjustedOpinion} from '../panel/index.ts';
import {dayCounted} from '../panel/opinion.ts';
import {rules} from '../rules.ts';
import type {Ruling} from '../ruling.ts';
import type {Place, Speaking} from '../stance.ts';
import {groundWords} from './ground-words.ts';
import {kindWords} from './kind-words.ts';
import {adjustmentWords, countWords, type Explained, sinceWords, skipWords} from './why-words.ts';

/** One part of the explanation: its title, and its steps as sentences. In `voices` there is a line for each of the five. */
export type WhyPart = {of: 'facts' | 'ground' | 'voices' | 'stance' | 'end'; title: string; lines: readonly string[]};

/** Explains the advice on a lead; of a closed one it says only that. */
export function whyLead({lead, situation, open, advice}: AdvisedLead): WhyPart[] {
	const began = inOrder(lead.log).findLast(
		entry => entry.on <= situation.today && (entry.what === 'reply' || isStart(entry)),
	);
	const answered = began?.what === 'reply' && situation.since <= situation.today;
	const parts = whyOf(advice, {s: situation, answered}, open);
	const until = lead.snoozedUntil;
	const isHidden = until && until > situation.today && !advice.owed && advice.verdict !== 'stop';
	if (!isHidden) return parts;
	const snoozed = `You snoozed it: the inbox shows it again on ${inWords(until)}.`;
	return parts.map((part, index) => (index === 0 ? {...part, lines: [...part.lines, snoozed]} : part));
}

/**
 * Explains an advice step by step, from the trace of its decision. The last line of the last part names its day. `open`
 * are the answers that nobody has given.
 */
export function whyOf(advice: Advice, told: Explained, open: readonly Key[] = []): WhyPart[] {
	const {decision} = advice;
	if (!decision) return [{of: 'end', title: 'So', lines: [advice.because]}];
	const {ground, voices, place} = decision.trace;
	const parts: WhyPart[] = [{of: 'facts', title: 'What is known', lines: facts(told)}, passed(told, open, decision)];
	const so: WhyPart = {of: 'end', title: 'So', lines: soLines(decision, advice.by, told)};
	if (ground || !place) return [...parts, so];
	return [
		...parts,
		{of: 'voices', title: 'What the five articles say', lines: voices.map(each => voiceLine(each, told))},
		{of: 'stance', title: `Your stance: ${told.s.stance}`, lines: stanceLines(place, decision, told)},
		so,
	];
}

const facts = (told: Explained): string[] => {
	const {s} = told;
	const ago = daysBetween(s.since, s.today);
	const timeline = timelineOf(s);
	const sent = inOrder(s.followUps).map(
		({on, by, what}) =>
			`${what === 'article' ? 'an article' : (by === 'email' ? 'an ' : 'a ') + channelWords[by].sent} on ${inWords(on)}`,
	);
	return [
		`Today is ${inWords(s.today)}. The clock runs from ${sinceWords(told)}, ${ago < 0 ? 'which is still to come' : ago === 0 ? 'today' : `${ago} ${ago === 1 ? 'day' : 'days'} ago`}.`,
		...(s.thanked === 'no' ? [] : [`You said thank you on ${inWords(s.thanked)}.`]),
		...(sent.length > 0 ? [`Not answered since: ${listed(sent)}.`] : []),
		...(timeline ? [`They said they would decide by ${inWords(timeline)}.`] : []),
	];
};

const passed = (told: Explained, open: readonly Key[], {trace}: Decision): WhyPart => {
	const lines = [...new Set(trace.passed)].map(skipReason => {
		const {says, asked} = skipWords[skipReason];
		return `${says(told)}${asked && open.includes(asked) ? ' (As far as you have noted.)' : ''}`;
	});
	return {
		of: 'ground',
		title: 'What comes before the five',
		lines: trace.ground ? [...lines, `This decides: ${decidingWords(trace.ground, told).join(' ')}`] : lines,
	};
};

/** Explains the step that decides, and its day. */
const decidingWords = ({ruling, own, adjustments}: Ground, told: Explained): string[] => {
	const named = ruling.rules.length > 0 ? ` (${ruling.rules.join(', ')})` : '';
	const moved = own ? adjustmentWords(own, adjustments, told) : [];
	return [groundWords(ruling, told, named), ...moved];
};

const voiceLine = (heard: AdjustedOpinion, told: Explained): string => {
	const {short} = articles[heard.article];
	switch (heard.says) {
		case 'silent':
			return `${short}${heard.rule ? ` (${heard.rule})` : ''} names no day: ${withStop(heard.because)}`;
		case 'hold':
			return `${short} would hold (${heard.rule}). ${rules[heard.rule].says}`;
		case 'day': {
			const own = dayCounted(heard.count, told.s.holidays);
			const counted = `${short} (${heard.rule}): ${countWords(heard.count, own, told)}.`;
			return [counted, ...adjustmentWords(own, heard.adjustments, told)].join(' ');
		}
		default:
			throw heard satisfies never;
	}
};

const saysWords = (heard: Speaking): string => (heard.says === 'hold' ? 'hold' : inWords(heard.on));

/** Lists the voices by day, and says which one the stance takes. */
const stanceLines = ({sorted, at, chosen}: Place, {ruling, trace}: Decision, {s}: Explained): string[] => {
	const days = [...new Set(sorted.map(saysWords))];
	const groups = days.map(day => {
		const names = sorted.filter(each => saysWords(each) === day).map(({article}) => articles[article].short);
		return `${day} (${listed(names)})`;
	});
	const count = sorted.length;
	const speak =
		count === trace.voices.length
			? 'All five speak'
			: `${capital(inLetters(count))} of the five ${count === 1 ? 'speaks' : 'speak'}`;
	const later = days.includes('hold') ? '. To hold counts as later than any day' : '';
	const order =
		days.length === 1
			? `${speak}: ${groups.join('')}.`
			: `${speak}. In the order of their days: ${groups.join('; ')}${later}.`;
	const takes = {
		persistent: 'Persistent takes the first',
		balanced: `Balanced takes the one in the middle, number ${at + 1} of ${count}${count % 2 === 0 ? ' (with an even number, the later one)' : ''}`,
		reserved: 'Reserved takes the last, by which all agree',
	}[s.stance];
	return [order, `${takes}: ${saysWords(chosen)}.`, ...afterStance(ruling, trace)];
};

/** Says what the tickler or the article changes. */
const afterStance = (ruling: Ruling, {tickler, article}: Decision['trace']): string[] => {
	const comesBack = (day: Day) =>
		`Nobody is forgotten. Two months after the last word it comes back once (${tickler?.rule}): ${inWords(day)}.`;
	return [
		...(ruling.reason === 'cps tickler'
			? ['On this day CPS would ask whether they are hiring again (cps-5), so check back then.']
			: []),
		...(tickler ? [comesBack(tickler.on)] : []),
		...(ruling.reason === 'article' && article
			? [
					`You may send them something worth their time before that, without a word about the job (kennedy-2): ${inWords(article.on)}.`,
				]
			: []),
	];
};

/** Says by which channel, what to decide first, and at the end what to do. */
const soLines = ({ruling, closure}: Decision, by: Channel | null, told: Explained): string[] => {
	const {s} = told;
	const closing = closure
		? [
				`You have a job and have asked ${inLetters(asksOf(s).length)} times: first decide whether to go on or to withdraw (stein-7).`,
			]
		: [];
	return [...closing, ...(by && wantsChannel(ruling) ? [channelLine(ruling, by, told)] : []), soWords(ruling, told)];
};

const wantsChannel = ({verdict, reason}: Ruling): boolean =>
	(verdict === 'contact' || verdict === 'wait' || verdict === 'tickler') && reason !== 'meeting ahead';

const channelLine = (ruling: Ruling, by: Channel, {s}: Explained): string => {
	const asks = asksForCall(ruling);
	if (asks && by === 'phone') return `By phone: ${asks} asks for a call.`;
	const last = lastOf(s);
	if (!last) return `By ${by}: no reason for another way yet.`;
	if (last.by === 'email' && by === 'email') return 'By email: a live talk only every couple of months (wise-5).';
	const {sent} = channelWords[last.by];
	return `By ${by}: the last was ${last.by === 'email' ? 'an' : 'a'} ${sent}, and another form is better each time (wise-4, stein-4).`;
};

/** The end of the explanation: what to do, and on which day. */
const soWords = (ruling: Ruling, {s}: Explained): string => {
	const on = ruling.on ? inWords(ruling.on) : '';
	switch (ruling.verdict) {
		case 'answer':
			return `Answer them today, ${on}.`;
		case 'meet':
			return `Go to the ${kindWords[s.kind].noun} today, ${on}.`;
		case 'thank':
			return `Say thank you today, ${on}.`;
		case 'contact':
			return `Get in touch today, ${on}.`;
		case 'ask-insider':
			return `Ask your insider today, ${on}.`;
		case 'wait':
			return ruling.reason === 'meeting ahead' ? `Wait for ${on}.` : `Wait until ${on}, then get in touch.`;
		case 'tickler':
			return `Check back on ${on}.`;
		case 'hold':
			return 'Nothing to do, unless something changes.';
		case 'stop':
			return 'Do not contact them.';
		case 'closed':
			return 'The lead is closed. There is nothing to do.';
		default:
			throw ruling satisfies never;
	}
};
