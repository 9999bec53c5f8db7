import {daysBetween, inWords} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Channel, Kind} from '../../leads/lead.ts';
import type {Voiced} from '../advise.ts';
import type {Ruling} from '../common-ground.ts';
import {asksOf, promisedOf} from '../outbound.ts';
import type {AdjustedOpinion} from '../panel/index.ts';
import {authorOf, type RuleId, rules} from '../rules.ts';
import type {Situation} from '../situation.ts';

export const meetingWords: Record<Kind, string> = {
	application: 'application',
	speculative: 'letter',
	request: 'request',
	interview: 'interview',
	conversation: 'talk',
	event: 'meeting',
	no: 'answer',
	accepted: 'offer',
};

/** One or two sentences that say what to do and who says so, with the rule. */
export const because = (
	ruling: Ruling,
	s: Situation,
	panel: readonly Voiced[],
	by: Channel | null,
	closure: boolean,
): string => {
	const asks = asksOf(s).length;
	const first = closure
		? `You have a job and have asked ${asks} times: first decide whether to go on or to withdraw (stein-7). `
		: '';
	return (
		first + (panel.length > 0 ? fromPanel(ruling, s, panel, by) : fromCommonGround(ruling, s)) + twoMessages(ruling)
	);
};

/** An article never speaks of the job: where it is due on the day of a question, one of the two waits a week. */
const twoMessages = ({rules: named}: Ruling): string =>
	named.includes('kennedy-2') && named.length > 1
		? ' An article to share (kennedy-2) and a question about the job are two messages: send one, the other waits a week.'
		: '';

/** Why one article says what it says, in our words; a reading is named as such. */
export const voiceBecause = (heard: AdjustedOpinion): string => {
	if (heard.says === 'silent') return heard.because;
	const {says, reading} = rules[heard.rule];
	return reading ? `${says} (Our reading: ${reading})` : says;
};

const quoted = (rule: RuleId): string => `${authorOf(rule)}: ${rules[rule].says} (${rule})`;

const fromCommonGround = (ruling: Ruling, s: Situation): string => {
	const [rule] = ruling.rules;
	const meeting = meetingWords[s.kind];
	switch (ruling.verdict) {
		case 'stop':
			return 'Somebody there asked you to stop, so do not write or call; if they come back to you, answer. Melissa Kennedy says the same (kennedy-4).';
		case 'answer':
			return 'They asked you something and are waiting for it: answer today, before anything else.';
		case 'meet':
			return `The ${meeting} is today: have your questions ready, and ask before you leave when they will decide (cps-1).`;
		case 'thank': {
			const ago = daysBetween(s.since, s.today);
			return `Thank them for the ${meeting} today${ago > 1 ? `: it was ${ago} days ago, and late is better than never` : ', while it is fresh'}. ${ruling.rules.length > 1 ? 'All who write about interviews say so' : `${authorOf(rule ?? 'wise-2')} says so`} (${ruling.rules.join(', ')}).`;
		}
		case 'ask-insider':
			return `The vacancy asks not to be followed up, but you know somebody inside: ask them ${on(ruling, s)} how fast the hiring goes, and nothing else. Liz Koblyk (koblyk-6, koblyk-7).`;
		case 'hold':
			return 'The vacancy asks not to be followed up, so leave it, and use the time for the rest of your search. Liz Koblyk (koblyk-6).';
		case 'contact':
		case 'wait':
		case 'tickler':
			if (rule === 'smetana-1') return promised(ruling, s);
			if (rule === 'cps-1')
				return `The ${meeting} is still to come, on ${inWords(s.since)}: until then prepare it, and before you leave there ask when they will decide (cps-1).`;
			return ruling.verdict === 'contact'
				? 'You have something new to say, so say it today; no article speaks against that (koblyk-4, wise-8).'
				: `You have something new to say: say it ${on(ruling, s)}, when your last message is three days old and the offices are open (koblyk-4, wise-8).`;
		case 'closed':
			return 'This lead is closed.';
		default:
			throw ruling satisfies never;
	}
};

const on = (ruling: Ruling, s: Situation): string =>
	ruling.on === s.today || !ruling.on ? 'today' : `on ${inWords(ruling.on)}`;

const promised = (ruling: Ruling, s: Situation): string => {
	const day = promisedOf(s) ?? s.today;
	if (day > s.today)
		return `You said that you would be in touch on ${inWords(day)}: wait until then, and then do it (smetana-1).`;
	if (day === s.today)
		return 'You said that you would be in touch today: do it, at the time you agreed on (smetana-1).';
	return `You said that you would be in touch on ${inWords(day)}, and that day has passed: make it good ${on(ruling, s)} (smetana-1).`;
};

const fromPanel = (ruling: Ruling, s: Situation, panel: readonly Voiced[], by: Channel | null): string => {
	const speaking = panel.filter(({verdict}) => verdict !== 'silent').length;
	const because = ruling.rules.map(quoted)[0] ?? '';
	const how = by ? `, ${channelWords[by].by}` : '';
	const counted = follows(s, ruling, panel, speaking);
	switch (ruling.verdict) {
		case 'contact':
			return `Be in touch today${how}: ${counted}. ${because}`;
		case 'tickler':
			return `In the tickler until ${inWords(ruling.on)}, then ask whether they are hiring again: ${counted}. ${because}`;
		case 'wait':
			return `Wait until ${inWords(ruling.on)}, then be in touch${how.replace(',', '')}: ${counted}. ${because}`;
		default:
			return `Hold until something changes: ${counted}. ${because}`;
	}
};

/** How many articles say so, and why that is enough for the stance. */
const follows = (s: Situation, ruling: Ruling, panel: readonly Voiced[], speaking: number): string => {
	if (speaking === 1) return 'one article speaks, and says so';
	const {on} = ruling;
	const agreeing = panel.filter(voice => (on ? voice.on !== null && voice.on <= on : voice.verdict === 'hold')).length;
	const all = speaking === 2 ? 'both articles that speak' : `all ${speaking} articles that speak`;
	const some = agreeing === speaking ? all : `${agreeing} of the ${speaking} articles that speak`;
	const say = on === null ? 'would hold' : agreeing === 1 ? 'says' : 'say';
	const what = on === null ? '' : on === s.today ? ' that it is time' : ' that day or sooner';
	switch (s.stance) {
		case 'persistent':
			return on === null ? `${all} would hold` : `${some} ${say}${what}, and one is enough for a persistent stance`;
		case 'balanced': {
			const split = on === null && agreeing * 2 === speaking;
			return `${some} ${say}${what}${split ? ', and where they split evenly patience costs less' : ''}`;
		}
		case 'reserved':
			return agreeing === speaking
				? `${all} ${say}${what}`
				: `${some} ${say}${what}, and for a reserved stance all must agree`;
		default:
			throw s.stance satisfies never;
	}
};
