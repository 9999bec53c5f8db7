import {daysBetween, inWords} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Channel, Key} from '../../leads/lead.ts';
import {advise, byPhone} from '../advise.ts';
import {articles} from '../articles.ts';
import {commonGround, passedOver, type Ruling} from '../common-ground.ts';
import {type Adjustment, liftsIn} from '../lifts.ts';
import {asksOf, inTurn, lastOf, promisedOf, timelineOf} from '../outbound.ts';
import {type AdjustedOpinion, hearAll} from '../panel/index.ts';
import {dayOf} from '../panel/opinion.ts';
import {rules} from '../rules.ts';
import {followStance, ranked, type Speaking} from '../stance.ts';
import {meetingWords} from './because.ts';
import {countWords, liftWords, listed, notWords, sinceWords, type Told} from './why-words.ts';

/** One part of the sum: what it is about, and its steps as sentences. */
export type Part = {title: string; lines: readonly string[]};

/**
 * How the advice comes about, step by step; told by the same functions that give it. The last line of the last part
 * names its day. `open` are the answers nobody has given yet.
 */
export const whyOf = (told: Told, open: readonly Key[] = []): Part[] => {
	const {s} = told;
	const common = commonGround(s);
	const parts = [{title: 'What is known', lines: facts(told)}, passed(told, open, common)];
	if (common) return [...parts, {title: 'So', lines: soLines(common, told)}];
	const heard = hearAll(s);
	return [
		...parts,
		{title: 'What the five articles say', lines: heard.map(each => voiceLine(each, told))},
		{title: `Your stance: ${s.stance}`, lines: stanceLines(heard, told)},
		{title: 'So', lines: soLines(followStance(heard, s), told)},
	];
};

const facts = (told: Told): string[] => {
	const {s} = told;
	const ago = daysBetween(s.since, s.today);
	const timeline = timelineOf(s);
	const sent = inTurn(s).map(
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

const passed = (told: Told, open: readonly Key[], common: Ruling | undefined): Part => {
	const lines = passedOver(told.s).map(not => {
		const {says, asked} = notWords[not];
		return `No${asked && open.includes(asked) ? ', as far as is known' : ''}. ${says(told)}`;
	});
	return {
		title: 'Does common ground decide?',
		lines: common ? [...lines, `Yes. ${decidingWords(common, told).join(' ')}`] : lines,
	};
};

/** Why the step that decides does, and how it comes to its day. */
const decidingWords = (ruling: Ruling, told: Told): string[] => {
	const {s} = told;
	const [rule] = ruling.rules;
	const named = ruling.rules.length > 0 ? ` (${ruling.rules.join(', ')})` : '';
	const moved = (lifts: readonly Adjustment[]) => liftWords(s.today, lifts, told);
	switch (ruling.verdict) {
		case 'stop':
			return [`Somebody there asked you to stop${named}. Nothing else counts.`];
		case 'answer':
			return [`They asked you something: an answer is owed today, ${inWords(s.today)}. No article is needed for that.`];
		case 'thank':
			return [`A thank-you is owed for ${sinceWords(told)}${named}: today, ${inWords(s.today)}, weekend or not.`];
		case 'hold':
			return [
				`The vacancy asks not to be followed up, and ${s.insider ? 'you have asked inside already' : 'you know nobody inside whom you could ask'}${named}.`,
			];
		case 'ask-insider':
			return [
				`The vacancy asks not to be followed up, but you know somebody inside${named}: ask them about the pace of the hiring.`,
				...moved(liftsIn(s, ['roll'])(s.today)),
			];
		default:
			break;
	}
	if (rule === 'cps-1') return [`The ${meetingWords[s.kind]} is still to come${named}: ${inWords(s.since)}.`];
	if (rule === 'smetana-1') {
		const promised = promisedOf(s) ?? s.today;
		if (promised >= s.today)
			return [
				`You promised to be in touch on ${inWords(promised)}${named}; a promise is kept to the day, weekend or not.`,
			];
		return [
			`You promised to be in touch on ${inWords(promised)}${named}, and have not been: as soon as can be.`,
			...moved(liftsIn(s, ['roll'])(s.today)),
		];
	}
	return [
		`You have something new to say, and no article speaks against that${named}.`,
		...moved(liftsIn(s, ['spacing', 'roll'])(s.today)),
	];
};

const voiceLine = (heard: AdjustedOpinion, told: Told): string => {
	const {short} = articles[heard.article];
	switch (heard.says) {
		case 'silent':
			return `${short} is silent${heard.rule ? ` (${heard.rule})` : ''}. ${heard.because}`;
		case 'hold':
			return `${short} holds (${heard.rule}): ${rules[heard.rule].says}`;
		case 'day': {
			const own = dayOf(heard.count, told.s.holidays);
			const counted = `${short} (${heard.rule}): ${countWords(heard.count, own, told)}.`;
			return [counted, ...liftWords(own, heard.lifts, told)].join(' ');
		}
		default:
			throw heard satisfies never;
	}
};

const saysWords = (heard: Speaking): string => (heard.says === 'hold' ? 'hold' : inWords(heard.on));

/** The voices that speak in the order of their days, and which of them the stance takes. */
const stanceLines = (heard: readonly AdjustedOpinion[], {s}: Told): string[] => {
	const {sorted, at} = ranked(heard, s.stance);
	const chosen = sorted[at];
	if (!chosen) return [];
	const days = [...new Set(sorted.map(saysWords))];
	const groups = days.map(day => {
		const names = sorted.filter(each => saysWords(each) === day).map(({article}) => articles[article].short);
		return `${day} (${listed(names)})`;
	});
	const m = sorted.length;
	const speak = m === heard.length ? 'All five speak' : `${m} of the five ${m === 1 ? 'speaks' : 'speak'}`;
	const later = days.includes('hold') ? '. To hold counts as later than any day' : '';
	const order =
		days.length === 1
			? `${speak}: ${groups.join('')}.`
			: `${speak}. In the order of their days: ${groups.join('; ')}${later}.`;
	const takes = {
		persistent: 'Persistent takes the first',
		balanced: `Balanced takes the one in the middle, number ${at + 1} of ${m}${m % 2 === 0 ? ' (of an even number the later: patience costs less)' : ''}`,
		reserved: 'Reserved takes the last, by which all agree',
	}[s.stance];
	const tickler =
		followStance(heard, s).verdict === 'tickler'
			? ['CPS gives this day as the one on which to ask whether they are hiring again (cps-5): the tickler.']
			: [];
	return [order, `${takes}: ${saysWords(chosen)}.`, ...tickler];
};

/** By which channel, what is to be decided first, and at the end what is to be done. */
const soLines = (ruling: Ruling, told: Told): string[] => {
	const {s} = told;
	const {by, closure} = advise(s);
	const closing = closure
		? [
				`You have a job and have asked ${asksOf(s).length} times: first decide whether to go on or to withdraw (stein-7).`,
			]
		: [];
	return [
		...closing,
		...(by && ruling.on && wantsChannel(ruling) ? [channelLine(ruling, by, told)] : []),
		soWords(ruling, told),
	];
};

const wantsChannel = ({verdict, rules: [rule]}: Ruling): boolean =>
	['contact', 'wait', 'tickler'].includes(verdict) && rule !== 'cps-1';

const channelLine = (ruling: Ruling, by: Channel, {s}: Told): string => {
	const asks = ruling.rules.find(rule => byPhone.includes(rule));
	if (asks) return `By phone: ${asks} asks for a call.`;
	const last = lastOf(s);
	if (!last) return 'By email: nothing speaks for another form yet.';
	return `By ${by}: the last was ${last.by === 'email' ? 'an' : 'a'} ${channelWords[last.by].sent}, and another form is better each time (wise-4, stein-4).`;
};

/** The end of the sum: what is to be done, and on which day. */
const soWords = (ruling: Ruling, {s}: Told): string => {
	const on = ruling.on ? inWords(ruling.on) : '';
	switch (ruling.verdict) {
		case 'answer':
			return `Answer them today, ${on}.`;
		case 'meet':
			return `Go to the ${meetingWords[s.kind]} today, ${on}.`;
		case 'thank':
			return `Say thank you today, ${on}.`;
		case 'contact':
			return `Be in touch today, ${on}.`;
		case 'ask-insider':
			return `Ask your insider ${ruling.on === s.today ? 'today, ' : 'on '}${on}.`;
		case 'wait':
			return ruling.rules.includes('cps-1') ? `Wait for ${on}.` : `Wait, and be in touch on ${on}.`;
		case 'tickler':
			return `Leave it in the tickler until ${on}.`;
		case 'hold':
			return 'Hold: no day, unless something changes.';
		case 'stop':
			return 'Do not write or call: no day.';
		case 'closed':
			return 'The lead is closed: nothing is to be done.';
		default:
			throw ruling satisfies never;
	}
};
