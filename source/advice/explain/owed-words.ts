import {type Day, daysBetween, inWords} from '../../days/day.ts';
import {bySaid, whenSaid} from '../../days/vague-days.ts';
import {channelWords} from '../../leads/channels.ts';
import {listed} from '../../text/sentence.ts';
import {promisedOf} from '../asks-and-days.ts';
import {thanksFor} from '../common-ground.ts';
import type {LogFacts} from '../log-facts.ts';
import type {RuleId} from '../rules.ts';
import type {Situation} from '../situation.ts';
import {kindWords} from './kind-words.ts';

/** A day in a sentence: "on Thu 3 Dec", "today"; with its year if that is another year. A vague day keeps its words. */
export function onDay(day: Day, today: Day, said?: string): string {
	return said ? whenSaid(said) : day === today ? 'today' : `on ${inWords(day, today)}`;
}

const byDay = (day: Day, today: Day, said?: string): string =>
	said ? bySaid(said) : day === today ? 'today' : `by ${inWords(day, today)}`;

/** Somebody's words, as the end of a sentence. */
const quoted = (words: string): string => (/[.?!…]$/.test(words) ? `"${words}"` : `"${words}".`);

/** Their question, in their words, and the day by which they want the answer. */
export function questionWords({today}: Situation, {offer, asked, until}: LogFacts): string {
	if (offer) return `They made you an offer and want your answer${until ? ` ${byDay(until, today)}` : ''}.`;
	const isFar = until !== null && daysBetween(today, until) > 3;
	const first = isFar ? '' : 'Answer before anything else.';
	const wanted = until ? `They want it ${byDay(until, today)}. ${first}`.trim() : first;
	return asked ? `They asked: ${quoted(asked)} ${wanted}` : `They asked you something. ${wanted}`;
}

/** Why you owe a word; `isMissed` where its day is over. */
export function promiseWords(s: Situation, facts: LogFacts, isMissed: boolean): string {
	const {promise, triedInVain} = facts;
	const vain = promise?.by && triedInVain.includes(promise.by) ? channelWords[promise.by].by : undefined;
	const how = vain ? ` You reached nobody ${vain}: try another way.` : isMissed ? ' That day has passed.' : '';
	const rule = promise?.why === 'news' || promise?.why === 'offer' || promise?.why === 'courtesy' ? '' : ' (smetana-1)';
	return `${promiseClause(s, facts)}${rule}.${how}`;
}

const promiseClause = (s: Situation, {promise}: LogFacts): string => {
	const {today} = s;
	const day = promisedOf(s) ?? today;
	const time = promise && 'time' in promise.entry && promise.entry.time;
	const on = `${onDay(day, today, promise?.said)}${time ? ` at ${time}` : ''}`;
	const about = promise?.what ? `: "${promise.what}"` : '';
	if (!promise) return `You said you would get in touch ${on}`;
	const verb = promise.by ? channelWords[promise.by].promised : 'get in touch';
	switch (promise.why) {
		case 'promise':
			return `You said you would ${verb} ${on}${about}`;
		case 'invited': {
			const {entry} = promise;
			const when =
				entry.what === 'invited' && entry.after ? `if you heard nothing ${byDay(entry.due, today, entry.said)}` : on;
			return `They asked you to ${verb} ${when}${about}`;
		}
		case 'news': {
			const {entry} = promise;
			const needed = 'due' in entry && entry.due ? byDay(entry.due, today) : 'soon';
			return `You need their word ${needed}${promise.what ? `, for you have news: "${promise.what}"` : ''}`;
		}
		case 'offer':
			return `They wait for your answer to their offer: give it ${on}`;
		case 'courtesy':
			return courtesyWords(promise, today);
		default:
			throw promise.why satisfies never;
	}
};

/** Why you owe a courtesy: a meeting was not held, or a machine said no to what you accepted. */
const courtesyWords = (
	{entry, meeting}: Pick<NonNullable<LogFacts['promise']>, 'entry' | 'meeting'>,
	today: Day,
): string => {
	const when = meeting ? ` ${onDay(meeting.on, today)}` : '';
	switch (entry.what) {
		case 'missed':
			return `You missed the meeting${when}: say sorry, and ask for another day`;
		case 'no-show':
			return `They did not come to the meeting${when}: offer two new times`;
		case 'rejected':
		case 'filled':
			return `You had accepted, and a machine said no ${onDay(entry.on, today)}: ask whether that is a mistake`;
		default:
			return `The meeting${when} was called off: say that you would be glad of another day`;
	}
};

/** For what you owe thanks, who says so, and through whom they go. */
export function thanksWords(named: readonly RuleId[], s: Situation, {supposed, through}: LogFacts): string {
	const day = thanksFor(s) ?? s.today;
	const ago = daysBetween(day, s.today);
	const when = ago === 0 ? 'today' : ago === 1 ? 'yesterday' : onDay(day, s.today);
	const what =
		s.kind === 'no' ? 'They gave you their time before they said no' : `The ${kindWords[s.kind].noun} was ${when}`;
	const late = ago > 1 ? ', and late thanks are better than none' : '';
	const who =
		s.kind === 'interview'
			? 'CPS, Kennedy, Wise and Stein would thank them.'
			: `Wise would thank whoever gives you time (${named.join(', ')}).`;
	return `${what}${late}. ${who}${through ? ` Send it through ${through}.` : ''}${supposed ? notHeldWords : ''}`;
}

/** The words for a meeting that was agreed and of which nothing was logged. */
export const notHeldWords = ' It did not take place? Log no-show, cancelled or missed.';

/** What they said they would do, by when, and when you may ask about it. */
export function awaitedWords(s: Situation, facts: LogFacts, on: Day): string {
	const isAnswer = facts.awaiting?.answer;
	const now = `${isAnswer ? 'They have not answered. ' : ''}It is time to ask`;
	const ask =
		on === s.today ? now : `If ${isAnswer ? 'they have not answered' : 'it has not come'}, ask ${onDay(on, s.today)}`;
	return `${oweWords(s, facts)} ${ask} (cps-3).`;
}

/** True for a thing: "promised the contract". Everything else is quoted as their words. */
const isThing = (what: string): boolean => /^(?:an?|the|their|his|her|your|my|some|two|three) /i.test(what);

const oweWords = ({today}: Situation, {awaiting}: LogFacts): string => {
	if (!awaiting) return 'They said they would do something.';
	const {entry, what, with: people, answer} = awaiting;
	const who = people.length > 0 ? listed(people) : 'They';
	if (answer) {
		const did = 'by' in entry && entry.by === 'phone' ? 'called' : 'wrote';
		return `You ${did} ${onDay(entry.on, today)}, as they asked.`;
	}
	const due = 'due' in entry && entry.due ? byDay(entry.due, today, 'said' in entry ? entry.said : undefined) : '';
	const thing = what && (isThing(what) ? what : `"${what}"`);
	switch (entry.what) {
		case 'cancelled':
			return `The meeting was called off ${onDay(entry.on, today)}, and they owe you a new date.`;
		case 'no-show':
			return `They did not come ${onDay(entry.on, today)}, and they owe you a new date.`;
		case 'missed':
			return 'You missed the meeting, and they have not named a new date yet.';
		case 'rejected':
		case 'filled':
			return `A machine said no ${onDay(entry.on, today)}, and you asked whether that is a mistake.`;
		case 'accepted':
			return `You said yes ${onDay(entry.on, today)}. They owe you ${thing ?? 'the rest'}${due ? ` ${due}` : ''}.`;
		default:
			if (due) return `${who} promised ${thing ?? 'to do something'} ${due}.`;
			return `${who} promised ${thing ?? 'to do something'}; they said so ${onDay(entry.on, today)}.`;
	}
};
