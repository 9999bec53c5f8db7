import {type Day, daysBetween, inShort, inWords} from '../../days/day.ts';
import type {Channel, Kind} from '../../leads/lead.ts';
import {articles} from '../articles.ts';
import {thanksFor} from '../common-ground.ts';
import type {Decision} from '../decide.ts';
import {asksOf, promisedOf} from '../outbound.ts';
import type {AdjustedOpinion} from '../panel/index.ts';
import {rules} from '../rules.ts';
import type {Situation} from '../situation.ts';
import type {Speaking} from '../stance.ts';

/** What happened, as a noun: "the interview". */
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

/** What to do by a channel, to somebody or to nobody in particular: "email Dana Reyes", "call". */
export function toDo(by: Channel, whom?: string): string {
	if (whom)
		return `${{email: 'email', phone: 'call', letter: 'write a letter to', 'in-person': 'see', social: 'message', text: 'text'}[by]} ${whom}`;
	return {
		email: 'email',
		phone: 'call',
		letter: 'write a letter',
		'in-person': 'see them',
		social: 'message them',
		text: 'text',
	}[by];
}

/** A day in a sentence: "Thu 3 Dec", with the year where it is not this year's. */
function dayWords(day: Day, today: Day): string {
	return day.slice(0, 4) === today.slice(0, 4) ? inShort(day) : inWords(day);
}

/** One or two sentences that say what to do and who says so. */
export function because(decision: Decision, s: Situation, by: Channel | null): string {
	const closing = decision.closure
		? `You have a job and have asked ${asksOf(s).length} times: first decide whether to go on or withdraw (stein-7). `
		: '';
	return closing + sentence(decision, s, by ?? 'email');
}

const sentence = (decision: Decision, s: Situation, by: Channel): string => {
	const {ruling, trace} = decision;
	const meeting = meetingWords[s.kind];
	const day = ruling.on ? dayWords(ruling.on, s.today) : '';
	const isToday = ruling.on === s.today;
	const message = isToday ? `${capital(toDo(by, 'them'))} today.` : `Wait until ${day}, then ${toDo(by)}.`;
	switch (ruling.reason) {
		case 'closed':
			return 'This lead is closed. There is nothing to do.';
		case 'told to stop':
			return 'Do not contact them: somebody there asked you to stop. If they write to you, answer (kennedy-4).';
		case 'question':
			return 'Answer them today: they asked you something.';
		case 'promise due':
			return `${message} You said you would be in touch today (smetana-1).`;
		case 'promise missed':
		case 'promise ahead': {
			const promised = dayWords(promisedOf(s) ?? s.today, s.today);
			return `${message} You said you would be in touch on ${promised} (smetana-1).`;
		}
		case 'thanks': {
			const ago = daysBetween(thanksFor(s) ?? s.today, s.today);
			const named = s.kind === 'interview' ? 'Everybody who writes about interviews says so' : 'Wise says so';
			return `Thank them today for the ${s.kind === 'no' ? 'time they gave you' : meeting}${ago > 1 ? `. It was ${ago} days ago, and late is better than never` : ''}. ${named} (${ruling.rules.join(', ')}).`;
		}
		case 'thanks with news':
			return `${message} Say your thanks and your news in one message (koblyk-4, wise-8).`;
		case 'confirm meeting':
			return `${message} They have not confirmed the ${meeting} on ${dayWords(s.since, s.today)}: say when you will be there (smetana-1).`;
		case 'meeting ahead':
			return `Wait for the ${meeting} on ${day}. Prepare what you will ask, above all when they will decide (cps-1).`;
		case 'meeting today':
			return `The ${meeting} is today. Before you leave, ask when they will decide (cps-1).`;
		case 'insider':
			return `${isToday ? 'Today' : `Wait until ${day}, then`} ask the person you know inside how fast the hiring goes, and nothing else. The vacancy asks not to be followed up (koblyk-6, koblyk-7).`;
		case 'posting':
			return 'Do nothing: the vacancy asks not to be followed up. Use the time for the rest of your search (koblyk-6).';
		case 'news':
			return `${message} You have something new to say, and no article speaks against that (koblyk-4, wise-8).`;
		case 'awaited':
			return `${message} They said they would do something, and ${isToday ? 'it is overdue' : 'may need until then'} (cps-3).`;
		case 'not firm':
			return 'Nothing to do. Keep looking until the offer is firm (cps-7).';
		case 'article':
			return `${isToday ? 'Today' : `Wait until ${day}, then`} send them what you came across, without a word about the job (kennedy-2).`;
		case 'cps tickler':
			return `Check back on ${day}: ask whether they are hiring again. ${agreement(decision, s)}`;
		case 'tickler': {
			const what =
				s.kind === 'conversation' || s.kind === 'event'
					? 'say hello'
					: 'ask whether they are hiring again, or close this lead';
			const last = trace.tickler?.rule === 'wise-5' ? 'wise-5' : 'cps-5';
			return `${isToday ? `Check back today: ${what}` : `Check back on ${day}: ${what}`} (${last}). ${trace.place ? agreement(decision, s) : 'They said no, and the door is open.'}`;
		}
		case 'held':
			return `Nothing to do, unless something changes. ${trace.place ? agreement(decision, s) : 'You have asked once more since their no (cps-5).'}`;
		case 'voices':
			return `${message} ${agreement(decision, s)}`;
		default:
			throw ruling satisfies never;
	}
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const counts = ['none', 'one', 'two', 'three', 'four', 'five'];

const named = (voices: readonly Speaking[]): string => listed(voices.map(({article}) => articles[article].short));

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How many of the articles that speak agree, who they are, and what the others say. */
const agreement = ({ruling, trace}: Decision, s: Situation): string => {
	if (!trace.place) return '';
	const {sorted, chosen} = trace.place;
	const isWith = (heard: Speaking) =>
		chosen.says === 'hold' ? heard.says === 'hold' : heard.says === 'day' && heard.on <= chosen.on;
	const agreeing = sorted.filter(isWith);
	const others = sorted.filter(heard => !isWith(heard));
	if (sorted.length === 1) return `Only ${named(agreeing)} speaks.`;
	const one = agreeing.length === 1;
	const says =
		chosen.says === 'hold'
			? 'would hold'
			: ruling.on === s.today
				? `${one ? 'says' : 'say'} it is time`
				: `${one ? 'says' : 'say'} that day or sooner`;
	const wait = others.filter(heard => heard.says === 'day');
	const hold = others.filter(heard => heard.says === 'hold');
	return [
		`${howMany(agreeing.length, sorted.length)} ${says}: ${named(agreeing)}.`,
		...(chosen.says !== 'hold' && wait.length > 0 ? [`${named(wait)} would wait.`] : []),
		...(hold.length > 0 ? [`${named(hold)} would hold.`] : []),
		...(s.stance === 'persistent' && others.length > 0 ? ['One is enough for you.'] : []),
	].join(' ');
};

/** "Three of the four who speak", "All four who speak", "Both who speak". */
const howMany = (agreeing: number, all: number): string => {
	if (agreeing < all) return `${capital(counts[agreeing] ?? '')} of the ${counts[all]} who speak`;
	return all === 2 ? 'Both who speak' : `All ${counts[all]} who speak`;
};

/** Why one article says what it says, in our words; a reading is named as such. */
export function voiceBecause(heard: AdjustedOpinion): string {
	if (heard.says === 'silent') return `Silent: ${heard.because}.`.replace('?.', '?');
	const {says, reading} = rules[heard.rule];
	return reading ? `${says} (Our reading: ${reading})` : says;
}
