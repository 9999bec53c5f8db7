import {inWords} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Channel} from '../../leads/lead.ts';
import {inLetters} from '../../text/sentence.ts';
import {asksOf} from '../asks-and-days.ts';
import {channelRemark} from '../channel.ts';
import type {Decision} from '../decide.ts';
import type {LogFacts} from '../log-facts.ts';
import type {Situation} from '../situation.ts';
import {agreement} from './agreement.ts';
import {kindWords} from './kind-words.ts';
import {awaitedWords, notHeldWords, onDay, promiseWords, questionWords, thanksWords} from './owed-words.ts';

/** The act on a channel: "email Dana Reyes", "call". */
export function toDo(by: Channel, whom?: string): string {
	const {act, actOn} = channelWords[by];
	return whom ? `${actOn} ${whom}` : act;
}

/**
 * The reason for the advice, in one or two sentences that stand alone: first why, then who says so, or what to mind.
 * The brief says what to do.
 */
export function because(decision: Decision, s: Situation, facts: LogFacts): string {
	const closing = decision.closure
		? `You have a job and have asked ${inLetters(asksOf(s).length)} times: first decide whether to go on or withdraw (stein-7). `
		: '';
	return (
		closing +
		reasonFor(decision, s, facts) +
		absence(decision, s) +
		coldly(decision, s, facts) +
		channelRemark(decision.ruling, s, facts)
	);
}

const reasonFor = (decision: Decision, s: Situation, facts: LogFacts): string => {
	const {ruling, trace} = decision;
	const meeting = kindWords[s.kind].noun;
	const isToday = ruling.on === s.today;
	switch (ruling.reason) {
		case 'closed':
			return 'This lead is closed.';
		case 'told to stop':
			return 'Somebody there asked you to stop (kennedy-4). If they write to you, answer.';
		case 'question':
			return questionWords(s, facts);
		case 'promise due':
		case 'promise ahead':
			return promiseWords(s, facts, false);
		case 'promise missed':
			return promiseWords(s, facts, true);
		case 'thanks':
			return thanksWords(ruling.rules, s, facts);
		case 'thanks with news':
			return `You owe them thanks, and you have ${newsWords(facts)}. Say both in one message (koblyk-4, wise-8).${facts.supposed ? notHeldWords : ''}`;
		case 'confirm meeting':
			return `They have not confirmed the ${meeting} ${onDay(s.since, s.today)}${timeOf(facts)}. Say when you will be there (smetana-1).`;
		case 'meeting ahead':
			return `The ${meeting}${withWhom(facts)} is ${onDay(s.since, s.today)}${timeOf(facts)}. Prepare what you will ask${s.kind === 'interview' ? ', above all when they will decide' : ''} (cps-1).`;
		case 'meeting today':
			return `The ${meeting}${withWhom(facts)} is today${timeOf(facts)}. Before you leave, ${s.kind === 'interview' ? 'ask when they will decide (cps-1)' : 'agree on what comes next'}.`;
		case 'insider':
			return `The vacancy asks you not to follow up, but somebody inside may know more. Ask ${isToday ? '' : `${onDay(ruling.on, s.today)} `}how fast the hiring goes, and nothing else (koblyk-6, koblyk-7).`;
		case 'posting':
			return 'The vacancy asks you not to follow up (koblyk-6). Use the time for the rest of your search.';
		case 'news':
			return `You have ${newsWords(facts)}, and that is a reason to write (koblyk-4, wise-8).`;
		case 'awaited':
			return awaitedWords(s, facts, ruling.on);
		case 'not firm':
			return 'You said yes, but the offer is not firm yet. Keep looking until it is (cps-7).';
		case 'article':
			return 'You came across something worth their time. Send it without a word about the job (kennedy-2).';
		case 'cps tickler':
			return `${agreement(decision, s)} On that day, ask whether they are hiring again (cps-5).`;
		case 'tickler': {
			const what =
				s.kind === 'conversation' || s.kind === 'event'
					? 'say hello'
					: 'ask whether they are hiring again, or close this lead';
			const rule = trace.tickler?.rule === 'wise-5' ? 'wise-5' : 'cps-5';
			const when = isToday ? 'Two months have passed:' : `On ${inWords(ruling.on, s.today)},`;
			return `${trace.place ? agreement(decision, s) : `${overWords(facts)}, and the door is open.`} ${when} ${what} (${rule}).`;
		}
		case 'held':
			return trace.place
				? agreement(decision, s)
				: `${overWords(facts)}, and you have asked once more since. That is enough (cps-5).`;
		case 'voices':
			return agreement(decision, s);
		default:
			throw ruling satisfies never;
	}
};

/** Says so where the day is later because they are away. */
const absence = ({ruling, trace}: Decision, s: Situation): string => {
	const {chosen} = trace.place ?? {};
	const adjustments =
		ruling.reason === 'voices'
			? chosen?.says === 'day'
				? chosen.adjustments
				: []
			: [
					...(trace.ground?.adjustments ?? []),
					...(trace.tickler?.adjustments ?? []),
					...(trace.article?.adjustments ?? []),
				];
	if (s.away === 'none' || !adjustments.some(({by}) => by === 'away')) return '';
	return ` They are away until ${inWords(s.away, s.today)}.`;
};

/** `kennedy-3`: what they took coldly is no reason to write more. */
const coldly = ({ruling}: Decision, s: Situation, {lessOften}: LogFacts): string => {
	if (ruling.reason !== 'voices' || ruling.verdict !== 'contact') return '';
	if (lessOften) return ` They asked: "${lessOften}".`;
	return s.reception === 'cold' ? ' They took the last one coldly: one short message, or none.' : '';
};

const withWhom = ({to}: LogFacts): string => (to ? ` with ${to.name}` : '');

const timeOf = ({meetingTime}: LogFacts): string => (meetingTime ? ` at ${meetingTime}` : '');

const newsWords = ({news}: LogFacts): string => (news ? `news ("${news}")` : 'news');

/** How it ended, where the door is open. */
const overWords = ({ended}: LogFacts): string => {
	switch (ended) {
		case 'withdrew':
			return 'You withdrew';
		case 'declined':
			return 'You declined their offer';
		case 'filled':
			return 'The job was filled';
		case 'rejected':
			return 'They said no';
		default:
			throw ended satisfies never;
	}
};
