import {withStop} from '../../text/sentence.ts';
import type {AdjustedOpinion} from '../panel/index.ts';
import type {Count, SilentReason} from '../panel/opinion.ts';
import {type RuleId, rules} from '../rules.ts';
import type {Situation} from '../situation.ts';
import {kindWords} from './kind-words.ts';
import {shortReasons} from './short-reasons.ts';

/** The reason of a voice: `short` in at most 34 characters, `brief` in at most 15 for a narrow chart. */
export type VoiceReason = {short: string; brief: string};

/** The reason of one voice. A day says what it counts from, the others name their rule. */
export function voiceReason(heard: AdjustedOpinion, s: Situation): VoiceReason {
	switch (heard.says) {
		case 'silent':
			return {short: heard.because, brief: briefSilence[heard.because]};
		case 'hold':
			return {short: shortReasons[heard.rule], brief: briefHold[heard.rule] ?? 'hold'};
		case 'day':
			return countReason(heard.count, heard.own, s);
		default:
			throw heard satisfies never;
	}
}

/** The reason of one voice in full, in our words; it names a reading as such. */
export function voiceBecause(heard: AdjustedOpinion): string {
	if (heard.says === 'silent') return `Silent: ${withStop(heard.because)}`;
	const {says, reading} = rules[heard.rule];
	return reading ? `${says} (Our reading: ${reading})` : says;
}

const countReason = ({of, n, unit, notBefore}: Count, on: string, s: Situation): VoiceReason => {
	if (notBefore && on === notBefore) return {short: 'the day after the one they named', brief: 'their day'};
	const [span, brief] = spans[`${n} ${unit}`] ?? [`${n} ${unit}`, `${n} ${unit}`];
	const origin = of === 'since' ? (s.replied ? 'their answer' : kindWords[s.kind].began) : origins[of];
	return {short: `${span} after ${origin}`, brief: of === 'thanks' ? 'after thanks' : brief};
};

const spans: Readonly<Record<string, [span: string, brief: string]>> = {
	'5 business days': ['a business week', 'business week'],
	'7 days': ['a week', 'a week'],
	'14 days': ['two weeks', '2 weeks'],
	'21 days': ['three weeks', '3 weeks'],
	'28 days': ['four weeks', '4 weeks'],
	'2 months': ['two months', '2 months'],
};

const origins: Readonly<Record<Exclude<Count['of'], 'since'>, string>> = {
	closing: 'it closed',
	thanks: 'your thank-you',
	message: 'your message',
	call: 'your call',
	timeline: 'the day they named',
};

const briefHold: Partial<Record<RuleId, string>> = {
	'koblyk-2': 'two calls made',
	'koblyk-5': 'only with news',
	'cps-5': 'asked again',
	'kennedy-3': 'taken coldly',
};

const briefSilence: Readonly<Record<SilentReason, string>> = {
	'neither warm nor cold so far': 'warm or cold?',
	'only for people you have met': 'only if you met',
	'send an article, ask nothing': 'send an article',
	'three unanswered are enough': 'three is enough',
	'nothing on this yet': 'nothing yet',
	'chasing is the job': 'it is the job',
	'only after interviews': 'interviews only',
	'they have answered you': 'they answered',
	'only applications and interviews': 'no view on this',
	'twice is enough without a meeting': 'twice is enough',
	'there is nobody to call': 'nobody to call',
	'somebody inside speaks for you': 'somebody inside',
};
