import {advise} from '../../advice/advise.ts';
import {inBriefWithin} from '../../advice/explain/brief.ts';
import {type AdvisedLead, adviseLead} from '../../advice/inbox.ts';
import {type Choice, questions} from '../../advice/questions.ts';
import type {Situation} from '../../advice/situation.ts';
import {unansweredOf} from '../../advice/wizard.ts';
import {type Day, inShort} from '../../days/day.ts';
import {type Answers, type Key, keys} from '../../leads/lead.ts';
import type {Screen} from '../screen.ts';
import {leadIn, type State} from '../state.ts';

type Wizard = Screen<'wizard'>;

export const wizardFor = (lead: string): Wizard => ({
	name: 'wizard',
	lead,
	given: [],
	again: undefined,
	at: 0,
	day: undefined,
	problem: undefined,
});

/** The answers given here that say something. */
export const answersIn = (wizard: Wizard): Partial<Answers> =>
	Object.fromEntries(wizard.given.filter(({value}) => value !== undefined).map(({key, value}) => [key, value]));

type WithAnswers = {of: readonly unknown[]; looked: AdvisedLead; unanswered: readonly Key[]};

/** What was last found with some answers: a key and its frame ask several times, and moving the cursor changes none. */
const lastFound = new WeakMap<Wizard['given'], WithAnswers>();

const withAnswers = (state: State, wizard: Wizard): WithAnswers => {
	const of = [wizard.lead, state.book, state.today, state.stance];
	const last = lastFound.get(wizard.given);
	if (last?.of.every((each, at) => each === of[at])) return last;
	const lead = leadIn(state, wizard.lead);
	// A screen is only about a lead that is in the book: `withBook` takes the others away.
	if (!lead) throw new Error(`There is no lead ${wizard.lead}.`);
	const looked = adviseLead(lead, state.today, state.book.profile, answersIn(wizard), state.stance);
	const unanswered = looked.advice.verdict === 'closed' ? [] : unansweredOf(looked.case);
	const found = {of, looked, unanswered};
	lastFound.set(wizard.given, found);
	return found;
};

/** The lead as it looks with the answers given so far. */
export const lookedWith = (state: State, wizard: Wizard): AdvisedLead => withAnswers(state, wizard).looked;

/** The question to ask now: the first whose answer could still change the advice; none when the advice stands. */
export const asking = (state: State, wizard: Wizard): Key | undefined =>
	wizard.again ?? withAnswers(state, wizard).unanswered.find(key => !wizard.given.some(each => each.key === key));

/** A question's answers as they are offered, the last being that one is not sure. */
export type Offer = {says: string; choice: Choice | undefined; means: string};

/** The answers to choose from, and what the advice would be with each. */
export const offers = (state: State, wizard: Wizard, key: Key): Offer[] => {
	const {situation} = lookedWith(state, wizard).case;
	const meaning = (value: Answers[Key]) => meaningOf({...situation, [key]: value});
	return [
		...questions[key].choices.map(choice => ({
			says: choice.says,
			choice,
			means: 'value' in choice ? meaning(choice.value) : 'type the day',
		})),
		{says: 'Not sure', choice: undefined, means: meaningOf(situation)},
	];
};

/** What the advice would be, in a few words: "email them today", "wait until Mon 16 Nov, then call". */
export const meaningOf = (situation: Situation): string => inBriefWithin(advise(situation));

/** The wizard with an answer to the question that is asked; `undefined` is "not sure". Later answers stay. */
export const answered = (wizard: Wizard, key: Key, value: Answers[Key] | undefined): Wizard => {
	const known = wizard.given.some(each => each.key === key);
	const given = known
		? wizard.given.map(each => (each.key === key ? {key, value} : each))
		: [...wizard.given, {key, value}];
	return {...wizard, given, again: undefined, at: 0, day: undefined, problem: undefined};
};

/** The wizard one question back: the last answer is taken away and asked for again. */
export const wentBack = (wizard: Wizard): Wizard =>
	wizard.again || wizard.day !== undefined
		? {...wizard, again: undefined, day: undefined, at: 0, problem: undefined}
		: {...wizard, given: wizard.given.slice(0, -1), at: 0, problem: undefined};

/** Something that is known, and where from. */
export type KnownLine = {key: Key; value: Answers[Key]; from: string};

/** All that is known, in the order of the questions: from the log, from the profile, or just answered. */
export const knownLines = (state: State, wizard: Wizard): KnownLine[] => {
	const {history, case: asked} = lookedWith(state, wizard);
	return keys
		.filter(key => !asked.open.includes(key))
		.map(key => ({
			key,
			value: asked.situation[key],
			from: sourceOf(key, wizard, history.known[key]?.from?.on, Boolean(history.known[key])),
		}));
};

const sourceOf = (key: Key, wizard: Wizard, logged: Day | undefined, known: boolean): string => {
	if (wizard.given.some(each => each.key === key)) return 'just now';
	if (logged) return `from your log, ${inShort(logged)}`;
	return known ? 'from the facts of the lead' : 'from your profile';
};
