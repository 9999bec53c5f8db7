import {advise} from '../../advice/advise.ts';
import {inBriefWithin} from '../../advice/explain/brief.ts';
import {type AdvisedLead, adviseIn} from '../../advice/inbox.ts';
import {isToWrite} from '../../advice/ruling.ts';
import type {Situation} from '../../advice/situation.ts';
import {answersTo, decidesToday, unansweredOf} from '../../advice/wizard.ts';
import {historyOf} from '../../leads/history.ts';
import {type Answers, answerRows, defaultAnswers, isDayKey, type Key, keys} from '../../leads/lead.ts';
import {remembered} from '../parts/remembered.ts';
import type {QuestionName, Screen} from '../screen.ts';
import {leadOf, type State} from '../state.ts';

type Wizard = Screen<'wizard'>;

export function wizardFor(lead: string): Wizard {
	return {
		name: 'wizard',
		lead,
		given: [],
		picked: undefined,
		at: 0,
		day: undefined,
		problem: undefined,
	};
}

/** What is rarely true is asked on one screen. */
const rareKeys: readonly Key[] = ['toldNotTo', 'asked', 'promised', 'awaiting'];

/** The answers given in this wizard, without "Not sure". A later one overrules them, and so does what was logged since. */
export function answersIn(state: State, wizard: Wizard): Partial<Answers> {
	const lead = leadOf(state, wizard.lead);
	const {known} = historyOf(lead, state.today, state.book.profile.holidays);
	const said = new Map<Key, Answers[Key]>();
	for (const {keys: asked, answers, logged} of wizard.given) {
		for (const key of asked) {
			const value = answers[key];
			const from = known[key]?.from;
			const isOvertaken = from !== undefined && lead.log.findIndex(({id}) => id === from.id) >= logged;
			if (value === undefined || isOvertaken) said.delete(key);
			else said.set(key, value);
		}
	}
	return Object.fromEntries(said);
}

/** The lead with the answers given so far, and the questions that can still change its advice. */
const withAnswers = remembered(
	(state: State, wizard: Wizard) => [wizard.given, wizard.lead, state.book, state.today, state.stance],
	(state, wizard): {advised: AdvisedLead; open: readonly Key[]} => {
		const answers = answersIn(state, wizard);
		const advised = adviseIn(state.book, leadOf(state, wizard.lead), state.today, state.stance, answers);
		const unanswered = advised.advice.verdict === 'closed' ? [] : unansweredOf(advised);
		return {advised, open: unanswered.filter(key => !wizard.given.some(each => each.keys.includes(key)))};
	},
);

/** The lead as it looks with the answers given so far. */
export function advisedWith(state: State, wizard: Wizard): AdvisedLead {
	return withAnswers(state, wizard).advised;
}

/** What is still asked: first what can change whether something is due today, then what can only move the day. */
export type StillOpen = {today: readonly QuestionName[]; later: readonly QuestionName[]};

/** The questions that are left, in their order. Nothing is among them that could change nothing. */
export function stillOpen(state: State, wizard: Wizard): StillOpen {
	const {advised, open} = withAnswers(state, wizard);
	const rare = rareIn(open);
	const questionOf = (key: Key): QuestionName => (rare.length > 1 && rare.includes(key) ? 'rare' : key);
	const today = new Set(open.filter(key => decidesToday(key, advised.situation)).map(questionOf));
	const later = new Set(open.map(questionOf).filter(each => !today.has(each)));
	return {today: [...today], later: [...later]};
}

const rareIn = (open: readonly Key[]): readonly Key[] => rareKeys.filter(key => open.includes(key));

/** What a question asks about: all that is rarely true and still open, or one thing. */
export function keysAsked(state: State, wizard: Wizard, question: QuestionName): readonly Key[] {
	return question === 'rare' ? rareIn(withAnswers(state, wizard).open) : [question];
}

/** The question to ask now: the one that was picked, else the first that decides about today; none when it is decided. */
export function asking(state: State, wizard: Wizard): QuestionName | undefined {
	return wizard.picked ?? stillOpen(state, wizard).today[0];
}

/** What the advice would be, in a few words: "email them today", "wait until Mon 16 Nov, then call". */
export function meaningOf(situation: Situation): string {
	return inBriefWithin(advise(situation));
}

/** What answers would make of the advice: "no change", or what it would be then. */
export function meansOf(situation: Situation, answers: Partial<Answers>): string {
	const now = meaningOf(situation);
	const then = meaningOf({...situation, ...answers});
	return then === now ? 'no change' : then;
}

/** An example of what an answer could change, shown beside a question that waits: "wait for it", "do not write". */
export function couldMean(state: State, wizard: Wizard, question: QuestionName): string {
	const {situation} = advisedWith(state, wizard);
	for (const key of keysAsked(state, wizard, question)) {
		for (const value of answersTo(key, situation)) {
			const means = meansOf(situation, {[key]: value});
			if (means === 'no change') continue;
			return isDayKey(key) && key !== 'thanked' && value !== 'none' ? 'then that day counts' : means;
		}
	}
	return 'may move the day';
}

/** The wizard with an answer to some things; without one, "not sure". Later answers stay. */
export function answered(state: State, wizard: Wizard, asked: readonly Key[], answers: Partial<Answers>): Wizard {
	const step = {keys: asked, answers, logged: leadOf(state, wizard.lead).log.length};
	return {...wizard, given: [...wizard.given, step], picked: undefined, at: 0, day: undefined, problem: undefined};
}

/** "No" to all that is left. What "no" does not answer stays open, but is not asked again. */
export function saidNoToAll(state: State, wizard: Wizard): Wizard {
	const {today, later} = stillOpen(state, wizard);
	const left = today.length > 0 ? today : later;
	const asked = left.flatMap(each => keysAsked(state, wizard, each));
	const noes = asked.filter(key => answerRows[key].no).map(key => [key, defaultAnswers[key]]);
	return answered(state, wizard, asked, Object.fromEntries(noes));
}

/** The wizard one question back: the last answer is taken away and asked for again. */
export function wentBack(wizard: Wizard): Wizard {
	const plain = {...wizard, picked: undefined, day: undefined, at: 0, problem: undefined};
	return wizard.picked || wizard.day !== undefined ? plain : {...plain, given: wizard.given.slice(0, -1)};
}

/** Something that is known, and where from. */
export type KnownLine = {key: Key; value: Answers[Key]; from: string};

/** All that is known, the latest answers first: just answered, from the log, from the profile. */
export function knownLines(state: State, wizard: Wizard): KnownLine[] {
	const {history, situation, open} = advisedWith(state, wizard);
	const answers = answersIn(state, wizard);
	const lines = keys
		.filter(key => !open.includes(key))
		.map(key => ({key, value: situation[key], from: sourceOf(key, answers, history.known)}));
	const isNew = ({from}: KnownLine) => from === justNow;
	return [...lines.filter(isNew), ...lines.filter(line => !isNew(line))];
}

const justNow = 'just now';

const sourceOf = (key: Key, answers: Partial<Answers>, known: AdvisedLead['history']['known']): string => {
	if (answers[key] !== undefined) return justNow;
	if (!known[key]) return 'from your settings';
	const isFact = known[key].from === undefined && (key === 'insider' || key === 'contact' || key === 'field');
	return isFact ? 'from the lead' : 'from the log';
};

/** Whether the advice is to write or call today. */
export function isWritable(state: State, wizard: Wizard): boolean {
	return isToWrite(advisedWith(state, wizard).advice.verdict);
}
