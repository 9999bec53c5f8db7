import {inWords} from '../../days/day.ts';
import type {Answers, Key} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {readAnswer} from '../../verbs/kit/read-answer.ts';
import type {Binding} from '../keys.ts';
import type {Next} from '../reduce.ts';
import {back, onTop, type State} from '../state.ts';
import {answered, answersIn, asking, knownLines, lookedWith, offers, type Wizard, wentBack} from './state.ts';

/** What a key does in the wizard; nothing where it is none of the wizard's own. */
export const reduceWizard = (state: State, wizard: Wizard, {command}: Binding, key: string): Next | undefined => {
	const question = asking(state, wizard);
	const count = (question ? offers(state, wizard, question).length : 1) + knownLines(state, wizard).length;
	// Another line is chosen: the day that was being typed was not meant.
	const to = (at: number): Next => ({
		state: onTop(state, {
			...wizard,
			at: Math.min(Math.max(at, 0), count - 1),
			day: undefined,
			problem: undefined,
		}),
	});
	switch (command) {
		case 'down':
			return to(wizard.at + 1);
		case 'up':
			return to(wizard.at - 1);
		case 'first':
			return to(0);
		case 'last':
			return to(count - 1);
		case 'choose':
			return choose(state, wizard, question, wizard.at);
		case 'number':
			return numbered(state, wizard, question, Number(key));
		case 'question-back':
			return {state: onTop(state, wentBack(wizard))};
		case 'back':
			return leaveWizard(state, wizard);
		default:
			return undefined;
	}
};

/** The answer with that number; what is known stands below the answers and has none. */
const numbered = (state: State, wizard: Wizard, question: Key | undefined, number: number): Next =>
	question && number <= offers(state, wizard, question).length
		? choose(state, wizard, question, number - 1)
		: {state: {...state, message: {text: `there is no answer ${number}`, tone: 'problem'}}};

/** The line that is chosen: an answer, the end of the wizard, or something known, which is then asked again. */
const choose = (state: State, wizard: Wizard, question: Key | undefined, at: number): Next => {
	const offered = question ? offers(state, wizard, question) : [];
	const known = knownLines(state, wizard)[at - Math.max(offered.length, 1)];
	if (known) return {state: onTop(state, {...wizard, again: known.key, at: 0, day: undefined, problem: undefined})};
	if (!question) return at === 0 ? leaveWizard(state, wizard) : {state};
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
};

const withDay = (state: State, wizard: Wizard, question: Key, text: string): State => {
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
};

/** Away from the wizard; what was answered is kept in the log, so that it is not asked twice. */
const leaveWizard = (state: State, wizard: Wizard): Next => {
	if (wizard.day !== undefined) return {state: onTop(state, {...wizard, day: undefined, problem: undefined})};
	const answers = Object.entries(answersIn(wizard)) as [Key, Answers[Key]][];
	if (answers.length === 0) return {state: back(state)};
	const typed = {lead: [wizard.lead], answers: answers.map(([key, value]) => `${key}=${value}`)};
	return {state, effect: {do: 'run', verb: 'tell', typed, also: [], closes: true}};
};
