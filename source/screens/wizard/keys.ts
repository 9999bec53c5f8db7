import {inWords} from '../../days/day.ts';
import type {Key} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {ask} from '../../verbs/ask.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {readAnswer} from '../../verbs/kit/read-answer.ts';
import {tell} from '../../verbs/tell.ts';
import type {Next} from '../action.ts';
import {closeKey} from '../closing.tsx';
import type {Binding} from '../definition.ts';
import {backKey, helpKey, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys} from '../parts/list-keys.ts';
import {isAboutLead, verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {back, onTop, type State, withProblem} from '../state.ts';
import {answered, answersIn, asking, knownLines, lookedWith, offers, wentBack} from './state.ts';

type Wizard = Screen<'wizard'>;

/** The answers, or the one line of the result, and below them what is known. */
const cursorOf = (state: State, wizard: Wizard): Cursor => {
	const question = asking(state, wizard);
	const count = (question ? offers(state, wizard, question).length : 1) + knownLines(state, wizard).length;
	// Another line is chosen: the day that was being typed was not meant.
	const to = (at: number) => onTop(state, {...wizard, at, day: undefined, problem: undefined});
	return {at: wizard.at, last: count - 1, to};
};

/** What keys do in the wizard. */
export const wizardKeys: readonly Binding<'wizard'>[] = [
	...listKeys(cursorOf),
	{
		keys: ['enter'],
		label: 'choose',
		description: 'give the chosen answer, or change what is known',
		inBar: 'yes',
		run: (state, wizard) => choose(state, wizard, wizard.at),
	},
	{
		keys: ['1', '2', '3', '4'],
		label: 'answer',
		description: 'give the answer with that number',
		inBar: 'yes',
		whyNot: (state, wizard) => (asking(state, wizard) === undefined ? 'No question is open.' : undefined),
		run: (state, wizard, {key}) => numbered(state, wizard, Number(key)),
	},
	{
		keys: ['b', 'left'],
		label: 'back',
		description: 'one question back',
		inBar: 'yes',
		whyNot: (_, {given, again}) => (given.length === 0 && !again ? 'This is the first question.' : undefined),
		run: (state, wizard) => ({state: onTop(state, wentBack(wizard))}),
	},
	closeKey,
	...verbKeys(verb => isAboutLead(verb) && verb !== ask),
	paletteKey,
	helpKey,
	{...backKey, description: 'back; the answers are kept', run: leave},
	...wayOutKeys,
];

/** The answer with that number; what is known stands below the answers and has none. */
function numbered(state: State, wizard: Wizard, number: number): Next {
	const question = asking(state, wizard);
	return question && number <= offers(state, wizard, question).length
		? choose(state, wizard, number - 1)
		: {state: withProblem(state, `There is no answer ${number}.`)};
}

/** The line that is chosen: an answer, the end of the wizard, or something known, which is then asked again. */
function choose(state: State, wizard: Wizard, at: number): Next {
	const question = asking(state, wizard);
	const offered = question ? offers(state, wizard, question) : [];
	const known = knownLines(state, wizard)[at - Math.max(offered.length, 1)];
	if (known) return {state: onTop(state, {...wizard, again: known.key, at: 0, day: undefined, problem: undefined})};
	if (!question) return at === 0 ? leave(state, wizard) : {state};
	const offer = offered[at];
	if (!offer) return {state};
	const {choice} = offer;
	if (!choice) return {state: onTop(state, answered(wizard, question, undefined))};
	if ('value' in choice) return {state: onTop(state, answered(wizard, question, choice.value))};
	return {
		state:
			wizard.day === undefined
				? onTop(state, {...wizard, at, day: ''})
				: withDay(state, {...wizard, at}, question, wizard.day),
	};
}

function withDay(state: State, wizard: Wizard, question: Key, text: string): State {
	try {
		const answer = readAnswer(
			`${question}=${text}`,
			calendarOf(state.today, () => state.book.profile),
		);
		const {thanked} = answer;
		const {since} = lookedWith(state, wizard).case.situation;
		if (thanked && thanked !== 'no' && thanked < since)
			throw new Refusal(`${inWords(thanked)} is before what they are thanked for, on ${inWords(since)}.`);
		return onTop(state, answered(wizard, question, answer[question]));
	} catch (error) {
		if (error instanceof Refusal) return onTop(state, {...wizard, problem: error.message});
		throw error;
	}
}

/** Away from the wizard; what was answered is kept in the log, so that it is not asked twice. */
function leave(state: State, wizard: Wizard): Next {
	if (wizard.day !== undefined) return {state: onTop(state, {...wizard, day: undefined, problem: undefined})};
	const answers = Object.entries(answersIn(wizard)).map(([key, value]) => `${key}=${value}`);
	if (answers.length === 0) return {state: back(state)};
	return {
		state,
		effect: {do: 'run', verb: tell.name, typed: {lead: [wizard.lead], answers}, also: [], closes: true},
	};
}
