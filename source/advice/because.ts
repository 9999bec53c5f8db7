import {daysBetween, inWords} from '../leads/day.ts';
import type {Channel, Kind} from '../leads/lead.ts';
import type {Voiced} from './advise.ts';
import type {Ruling} from './common-ground.ts';
import {asksOf, promisedOf} from './outbound.ts';
import type {Heard} from './panel/index.ts';
import {authorOf, type RuleId, rules} from './rules.ts';
import type {Situation} from './situation.ts';

const byWords: Record<Channel, string> = {
	email: 'by email',
	phone: 'by phone',
	letter: 'by letter',
	'in-person': 'in person',
	social: 'by a message on the network where you are connected',
	text: 'by text message',
};

export const meetingWords: Record<Kind, string> = {
	application: 'application',
	speculative: 'letter',
	request: 'request',
	interview: 'interview',
	conversation: 'talk',
	event: 'meeting',
};

/** One or two sentences that say what to do and who says so, with the rule. */
export const because = (
	ruling: Ruling,
	s: Situation,
	panel: readonly Voiced[],
	by: Channel | null,
	closure: boolean,
): string => {
	const closing = closure
		? ` You have a job and have asked ${asksOf(s).length} times: first decide whether to go on or to withdraw (stein-7).`
		: '';
	return (panel.length > 0 ? fromPanel(ruling, s, panel, by) : fromCommonGround(ruling, s)) + closing;
};

/** Why one article says what it says, in our words; a reading is named as such. */
export const voiceBecause = (heard: Heard): string => {
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
	const how = by ? `, ${byWords[by]}` : '';
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

const follows = (s: Situation, ruling: Ruling, panel: readonly Voiced[], speaking: number): string => {
	const by = panel.filter(
		({verdict, on}) => verdict !== 'silent' && verdict !== 'hold' && on && ruling.on && on <= ruling.on,
	).length;
	const agree = ruling.on ? by : panel.filter(({verdict}) => verdict === 'hold').length;
	const voices =
		agree < speaking ? `${agree} of the ${speaking} articles that speak` : `all ${speaking} articles that speak`;
	if (speaking === 1) return 'one article speaks, and says so';
	switch (s.stance) {
		case 'persistent':
			return ruling.on
				? `you follow the first article that says so (persistent), of ${speaking}`
				: `all ${speaking} articles that speak say so`;
		case 'balanced':
			return ruling.on
				? `${voices} would have you in touch by then (balanced: most of them)`
				: `${voices} would hold, and for a balanced stance that decides`;
		case 'reserved':
			return ruling.on
				? `by then all ${speaking} articles that speak agree (reserved)`
				: `for a reserved stance all must agree, and ${agree} of ${speaking} would hold`;
		default:
			throw s.stance satisfies never;
	}
};
