import {type Day, daysBetween, inWords} from '../../days/day.ts';
import {whenSaid} from '../../days/edges.ts';
import type {Channel, Kind} from '../../leads/lead.ts';
import {articles} from '../articles.ts';
import {thanksFor} from '../common-ground.ts';
import type {Decision} from '../decide.ts';
import type {LogFacts} from '../log-facts.ts';
import {asksOf, promisedOf} from '../outbound.ts';
import type {AdjustedOpinion} from '../panel/index.ts';
import {type RuleId, rules} from '../rules.ts';
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

/**
 * Why, in one or two sentences that can be read alone. What to do stands in the brief, and is not said again: the reason
 * comes first, then who says so, or what to mind.
 */
export function because(decision: Decision, s: Situation, facts: LogFacts): string {
	const closing = decision.closure
		? `You have a job and have asked ${asksOf(s).length} times: first decide whether to go on or withdraw (stein-7). `
		: '';
	return closing + reasonFor(decision, s, facts);
}

const reasonFor = (decision: Decision, s: Situation, facts: LogFacts): string => {
	const {ruling, trace} = decision;
	const meeting = meetingWords[s.kind];
	const on = (day: Day) => onDay(day, s.today);
	const isToday = ruling.on === s.today;
	switch (ruling.reason) {
		case 'closed':
			return 'This lead is closed.';
		case 'told to stop':
			return 'Somebody there asked you to stop (kennedy-4). If they write to you, answer.';
		case 'question':
			return questionWords(s, facts);
		case 'promise due':
		case 'promise missed':
		case 'promise ahead':
			return `${promiseWords(s, facts)} (smetana-1).`;
		case 'thanks':
			return thanksWords(ruling.rules, s);
		case 'thanks with news':
			return 'You owe them thanks, and you have news. Say both in one message (koblyk-4, wise-8).';
		case 'confirm meeting':
			return `They have not confirmed the ${meeting} ${on(s.since)}${timeOf(facts)}. Say when you will be there (smetana-1).`;
		case 'meeting ahead':
			return `The ${meeting}${withWhom(facts)} is ${on(s.since)}${timeOf(facts)}. Prepare what you will ask, above all when they will decide (cps-1).`;
		case 'meeting today':
			return `The ${meeting}${withWhom(facts)} is today${timeOf(facts)}. Before you leave, ask when they will decide (cps-1).`;
		case 'insider':
			return `The vacancy asks you not to follow up, but somebody inside may know more. Ask ${isToday ? '' : `${on(ruling.on)} `}about the pace, and nothing else (koblyk-6, koblyk-7).`;
		case 'posting':
			return 'The vacancy asks you not to follow up (koblyk-6). Use the time for the rest of your search.';
		case 'news':
			return 'You have news, and that is a reason to write (koblyk-4, wise-8).';
		case 'awaited':
			return awaitedWords(s, facts, isToday);
		case 'not firm':
			return 'You said yes, but the offer is not firm yet. Keep looking until it is (cps-7).';
		case 'article':
			return 'You came across something worth their time. Send it without a word about the job (kennedy-2).';
		case 'cps tickler':
			return `${agreement(decision, s)} Ask whether they are hiring again (cps-5).`;
		case 'tickler': {
			const what =
				s.kind === 'conversation' || s.kind === 'event'
					? 'say hello'
					: 'ask whether they are hiring again, or close this lead';
			const rule = trace.tickler?.rule === 'wise-5' ? 'wise-5' : 'cps-5';
			return `${trace.place ? agreement(decision, s) : 'They said no, and the door is open.'} ${isToday ? 'Now' : 'After two months'} ${what} (${rule}).`;
		}
		case 'held':
			return trace.place ? agreement(decision, s) : 'They said no, and you have asked once more since (cps-5).';
		case 'voices':
			return agreement(decision, s);
		default:
			throw ruling satisfies never;
	}
};

/** A day in a sentence: "on Thu 3 Dec", "today", with the year where it is not this year's; a vague day as it was said. */
const onDay = (day: Day, today: Day, said?: string): string =>
	said ? whenSaid(said) : day === today ? 'today' : `on ${inWords(day, today)}`;

const byDay = (day: Day, today: Day): string => (day === today ? 'today' : `by ${inWords(day, today)}`);

const withWhom = ({to}: LogFacts): string => (to ? ` with ${to.name}` : '');

const timeOf = ({meetingTime}: LogFacts): string => (meetingTime ? ` at ${meetingTime}` : '');

/** Words that somebody said, as the end of a sentence. */
const quoted = (words: string): string => (/[.?!…]$/.test(words) ? `"${words}"` : `"${words}".`);

const questionWords = ({today}: Situation, {offer, asked, until}: LogFacts): string => {
	if (offer) return `They made you an offer and want your answer${until ? ` ${byDay(until, today)}` : ''}.`;
	const wanted = until
		? `They want it ${byDay(until, today)}: answer before anything else.`
		: 'Answer before anything else.';
	return asked ? `They asked: ${quoted(asked)} ${wanted}` : `They asked you something. ${wanted}`;
};

/** Why a word from you is due, without the full stop. */
const promiseWords = (s: Situation, {promised}: LogFacts): string => {
	const day = promisedOf(s) ?? s.today;
	const time = promised && 'time' in promised.entry && promised.entry.time;
	const on = `${onDay(day, s.today, promised?.said)}${time ? ` at ${time}` : ''}`;
	const about = promised?.what ? `: "${promised.what}"` : '';
	if (!promised) return `You said you would be in touch ${on}`;
	switch (promised.why) {
		case 'promise':
			return `You said you would be in touch ${on}${about}`;
		case 'invited':
			return `They asked you to be in touch ${on}${about}`;
		case 'news': {
			const {entry} = promised;
			const needed = 'due' in entry && entry.due ? byDay(entry.due, s.today) : 'soon';
			return `You need their word ${needed}${about}`;
		}
		case 'offer':
			return `Their offer waits for your answer: give it ${on}`;
		case 'courtesy': {
			const when = promised.meeting ? ` ${onDay(promised.meeting.on, s.today)}` : '';
			const {what} = promised.entry;
			if (what === 'missed') return `You missed the meeting${when}: say sorry, and ask for another day`;
			if (what === 'no-show') return `They did not come to the meeting${when}: offer two new times`;
			return `The meeting${when} was called off: say that you would be glad of another day`;
		}
		default:
			throw promised.why satisfies never;
	}
};

const thanksWords = (named: readonly RuleId[], s: Situation): string => {
	const day = thanksFor(s) ?? s.today;
	const ago = daysBetween(day, s.today);
	const when = ago === 0 ? 'today' : ago === 1 ? 'yesterday' : onDay(day, s.today);
	const what =
		s.kind === 'no' ? 'They gave you their time before they said no' : `The ${meetingWords[s.kind]} was ${when}`;
	const late = ago > 1 ? ', and late thanks are better than none' : '';
	const who =
		s.kind === 'interview'
			? 'All four who write about interviews would thank them'
			: 'Wise would thank whoever gives you time';
	return `${what}${late}. ${who} (${named.join(', ')}).`;
};

/** What they said they would do, by when, and that a week later one may ask. */
const awaitedWords = (s: Situation, {awaited}: LogFacts, isToday: boolean): string => {
	const {entry, what, with: people = []} = awaited ?? {};
	const who = people.length > 0 ? listed(people) : 'They';
	const due = entry && 'due' in entry ? entry.due : undefined;
	const said = entry && 'said' in entry ? entry.said : undefined;
	const by = due ? `, ${said ? whenSaid(said) : byDay(due, s.today)}` : entry ? `, ${onDay(entry.on, s.today)}` : '';
	const told = what
		? `${who} said you would get this${by}: ${quoted(what)}`
		: `${who} said they would do something${by}.`;
	return `${told} ${isToday ? 'It is time to ask about it' : 'Give them until then, and ask if it has not come'} (cps-3).`;
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
	const one = agreeing.length === 1;
	const says =
		chosen.says === 'hold'
			? 'would hold'
			: ruling.on === s.today
				? `${one ? 'says' : 'say'} it is time`
				: `${one ? 'says' : 'say'} ${inWords(chosen.on, s.today)}${one && sorted.length === 1 ? '' : ' or sooner'}`;
	if (sorted.length === 1) return `Only ${named(agreeing)} has a view here, and ${says}.`;
	const wait = others.filter(heard => heard.says === 'day');
	const hold = others.filter(heard => heard.says === 'hold');
	const isHold = chosen.says === 'hold';
	return [
		`${howMany(agreeing.length, sorted.length)} ${says}: ${named(agreeing)}.`,
		...(wait.length > 0 ? [`${named(wait)} would ${isHold ? 'go on' : 'wait'}.`] : []),
		...(hold.length > 0 ? [`${named(hold)} would hold.`] : []),
		...(s.stance === 'persistent' && others.length > 0 ? ['You are persistent: one is enough.'] : []),
		...(s.stance === 'reserved' && isHold && others.length > 0 ? ['You are reserved: all must agree.'] : []),
		...(s.stance === 'balanced' && agreeing.length === others.length ? ['When it is even, you wait.'] : []),
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
