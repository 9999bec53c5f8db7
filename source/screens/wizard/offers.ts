import {type Offered, offeredFor, questions} from '../../advice/questions.ts';
import type {Situation} from '../../advice/situation.ts';
import {type Answers, defaultAnswers, type Key} from '../../leads/lead.ts';
import type {QuestionName, Screen} from '../screen.ts';
import type {State} from '../state.ts';
import {advisedWith, keysAsked, meansOf} from './state.ts';

/** What choosing an answer does. */
type OfferAction =
	/** It is the answer to all that it is `about`; "Not sure" leaves each of them open. */
	| {does: 'answer'; about: readonly Key[]; answers: Partial<Answers>}
	/** It wants a day besides. */
	| {does: 'day'; key: Key}
	/** It leads to the question about that one thing. */
	| {does: 'pick'; key: Key}
	/** It opens the form to log it. */
	| {does: 'log'; what: TellableWhat};

/** What can be told from inside the wizard, as an entry of its own. */
export type TellableWhat = 'offer' | 'away' | 'awaiting';

/** One answer as it is offered, and what the advice would be with it. */
export type Offer = {says: string; means: string} & OfferAction;

/** How a question is asked, and why. */
export function questionWords(question: QuestionName): {ask: string; why: string} {
	if (question === 'rare') return {ask: 'Does one of these hold?', why: 'Each of them comes before the five articles.'};
	const {ask, why, rules} = questions[question];
	return {ask, why: rules.length > 0 ? `${why}  ${rules.join(', ')}` : why};
}

/** The answers to choose from; the last is "Not sure". */
export function offers(state: State, wizard: Screen<'wizard'>, question: QuestionName): Offer[] {
	const {situation} = advisedWith(state, wizard);
	const asked = keysAsked(state, wizard, question);
	const notSure: Offer = {says: 'Not sure', means: 'no change', does: 'answer', about: asked, answers: {}};
	if (question !== 'rare') return [...offeredFor(question).map(each => offerOf(question, each, situation)), notSure];
	const none = Object.fromEntries(asked.map(key => [key, defaultAnswers[key]]));
	return [
		{says: 'None of these', means: meansOf(situation, none), does: 'answer', about: asked, answers: none},
		...rareOffers.filter(({key}) => asked.includes(key)).map(({offer}) => offer(situation)),
		{says: 'They made an offer', means: 'opens the log', does: 'log', what: 'offer'},
		{says: 'They are away', means: 'opens the log', does: 'log', what: 'away'},
		notSure,
	];
}

const offerOf = (key: Key, {says, value}: Offered, situation: Situation): Offer =>
	value === undefined
		? {says, means: 'type the day', does: 'day', key}
		: {says, means: meansOf(situation, {[key]: value}), does: 'answer', about: [key], answers: {[key]: value}};

const rareOffers: readonly {key: Key; offer: (situation: Situation) => Offer}[] = [
	{
		key: 'toldNotTo',
		offer: situation => ({
			says: 'Somebody asked me not to write',
			means: meansOf(situation, {toldNotTo: 'person'}),
			does: 'pick',
			key: 'toldNotTo',
		}),
	},
	{
		key: 'asked',
		offer: situation => ({
			says: 'They asked me something',
			means: meansOf(situation, {asked: true}),
			does: 'answer',
			about: ['asked'],
			answers: {asked: true},
		}),
	},
	{
		key: 'promised',
		offer: () => ({says: 'I promised a day', means: 'wait for that day', does: 'pick', key: 'promised'}),
	},
	{
		key: 'awaiting',
		offer: () => ({says: 'They said they would do something', means: 'wait for it', does: 'pick', key: 'awaiting'}),
	},
];
