import {inWords} from '../../days/day.ts';
import type {Key} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {ask} from '../../verbs/ask.ts';
import {draft} from '../../verbs/draft.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {readAnswer} from '../../verbs/kit/read-answer.ts';
import {log} from '../../verbs/log.ts';
import {tell} from '../../verbs/tell.ts';
import {undo} from '../../verbs/undo.ts';
import type {Effect, Next} from '../action.ts';
import {closeKey} from '../closing.tsx';
import type {Binding} from '../definition.ts';
import {openDraft} from '../draft/state.ts';
import {formFor} from '../form/state.ts';
import {backKey, helpKey, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys} from '../parts/list-keys.ts';
import {isAboutLead, verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {back, onTop, type State, screenOf, withForm, withProblem} from '../state.ts';
import {lineWith, wizardLines} from './lines.ts';
import {type Offer, offers, type TellableWhat} from './offers.ts';
import {advisedWith, answered, answersIn, asking, isWritable, saidNoToAll, stillOpen, wentBack} from './state.ts';

type Wizard = Screen<'wizard'>;

const cursorOf = (state: State, wizard: Wizard): Cursor => ({
	at: wizard.at,
	last: wizardLines(state, wizard).length - 1,
	// Another line is chosen: the day that was being typed was not meant.
	to: at => onTop(state, {...wizard, at, day: undefined, problem: undefined}),
});

const noQuestion = (state: State, wizard: Wizard): string | undefined =>
	asking(state, wizard) === undefined ? 'No question is open.' : undefined;

/** What keys do in the wizard. */
export const wizardKeys: readonly Binding<'wizard'>[] = [
	...listKeys(cursorOf),
	{
		keys: ['enter'],
		label: 'choose',
		description: 'give the chosen answer, or ask again what is known',
		inBar: 'yes',
		run: (state, wizard) => choose(state, wizard, wizard.at),
	},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8'],
		label: 'answer',
		description: 'give the answer with that number',
		inBar: 'yes',
		digits: (state, wizard) => {
			const question = asking(state, wizard);
			return question ? offers(state, wizard, question).length : 0;
		},
		whyNot: noQuestion,
		run: (state, wizard, {key}) => numbered(state, wizard, Number(key)),
	},
	{
		keys: ['0'],
		label: 'no to all',
		description: 'say no to all that is still asked',
		inBar: 'yes',
		whyNot: (state, wizard) => {
			const {today, later} = stillOpen(state, wizard);
			return today.length + later.length === 0 ? 'No question is left.' : undefined;
		},
		run: (state, wizard) => ({state: onTop(state, saidNoToAll(state, wizard))}),
	},
	{
		keys: ['b', 'left'],
		label: 'back',
		description: 'one question back',
		inBar: 'yes',
		whyNot: (_, {given, picked}) => (given.length === 0 && !picked ? 'This is the first question.' : undefined),
		run: (state, wizard) => ({state: onTop(state, wentBack(wizard))}),
	},
	{
		keys: ['u'],
		label: 'undo',
		description: 'take the last answer back; where there is none, the last change',
		run: (state, wizard) =>
			wizard.given.length > 0
				? {state: onTop(state, wentBack(wizard))}
				: {state, effect: {do: 'run', verb: undo, typed: {}, also: [], closes: false}},
	},
	{
		keys: ['c'],
		label: 'change a fact',
		description: 'to what is known, to answer it otherwise',
		inBar: 'if room',
		whyNot: (state, wizard) => {
			const at = knownAt(state, wizard);
			if (at < 0) return 'Nothing is known yet.';
			return wizard.at === at ? 'This is the first of what is known; j goes on.' : undefined;
		},
		run: (state, wizard) => ({
			state: onTop(state, {...wizard, at: knownAt(state, wizard), day: undefined, problem: undefined}),
		}),
	},
	telling('o', 'offer', 'offer', 'tell of an offer that they made'),
	telling('a', 'away', 'away', 'tell that they are away'),
	telling('t', 'they will', 'awaiting', 'tell what they said they would do'),
	{
		keys: ['m'],
		label: 'message',
		description: 'keep the answers, and the words for the next message',
		inBar: 'yes',
		run: write,
	},
	closeKey,
	...verbKeys(verb => isAboutLead(verb) && verb !== ask && verb !== draft && verb !== undo),
	paletteKey,
	helpKey,
	{...backKey, label: 'leave', description: 'leave; the answers are kept', run: leave},
	...wayOutKeys,
];

/** Where what is known begins among the lines. */
function knownAt(state: State, wizard: Wizard): number {
	return wizardLines(state, wizard).findIndex(({is}) => is === 'known');
}

/** A key that opens the form to log something that no question is about. */
function telling(key: string, label: string, what: TellableWhat, description: string): Binding<'wizard'> {
	return {
		keys: [key],
		label,
		description,
		inBar: 'if room',
		run: (state, wizard) => ({state: logging(state, wizard, what)}),
	};
}

function logging(state: State, {lead}: Wizard, what: TellableWhat): State {
	return withForm(state, formFor(log, lead, {texts: {what}, fixed: {what: [what]}}));
}

/** The answer with that number. */
function numbered(state: State, wizard: Wizard, number: number): Next {
	const question = asking(state, wizard);
	return question && number <= offers(state, wizard, question).length
		? choose(state, wizard, number - 1)
		: {state: withProblem(state, `There is no answer ${number}.`)};
}

/** The line that is chosen: an answer, the end, or something that is then asked. */
function choose(state: State, wizard: Wizard, at: number): Next {
	const line = lineWith(state, wizard, at);
	if (!line) return {state};
	switch (line.is) {
		case 'offer':
			return offered(state, wizard, line.offer, at);
		case 'end':
			return isWritable(state, wizard) ? write(state, wizard) : leave(state, wizard);
		case 'open':
			return picking(state, wizard, line.question);
		case 'known':
			return picking(state, wizard, line.known.key);
		default:
			throw line satisfies never;
	}
}

/** Opens a question out of turn; `openDayAt` is the line in which its day is typed at once. */
const picking = (state: State, wizard: Wizard, picked: Wizard['picked'], openDayAt?: number): Next => {
	const day = openDayAt === undefined ? undefined : '';
	return {state: onTop(state, {...wizard, picked, at: openDayAt ?? 0, day, problem: undefined})};
};

function offered(state: State, wizard: Wizard, offer: Offer, at: number): Next {
	const question = asking(state, wizard);
	if (!question) return {state};
	switch (offer.does) {
		case 'answer':
			return {state: onTop(state, answered(state, wizard, offer.about, offer.answers))};
		case 'day':
			return {
				state:
					wizard.day === undefined
						? onTop(state, {...wizard, at, day: ''})
						: withDay(state, {...wizard, at}, offer.key, wizard.day),
			};
		case 'pick': {
			const dayAt = offers(state, wizard, offer.key).findIndex(({does}) => does === 'day');
			return picking(state, wizard, offer.key, dayAt < 0 ? undefined : dayAt);
		}
		case 'log':
			return {state: logging(state, wizard, offer.what)};
		default:
			throw offer satisfies never;
	}
}

function withDay(state: State, wizard: Wizard, question: Key, text: string): State {
	try {
		const answer = readAnswer(
			`${question}=${text}`,
			calendarOf(state.today, () => state.book.profile),
		);
		const {thanked} = answer;
		const {since} = advisedWith(state, wizard).situation;
		if (thanked && thanked !== 'no' && thanked < since)
			throw new Refusal(`${inWords(thanked)} is before what they are thanked for, on ${inWords(since)}.`);
		return onTop(state, answered(state, wizard, [question], answer));
	} catch (error) {
		if (error instanceof Refusal) return onTop(state, {...wizard, problem: error.message});
		throw error;
	}
}

/** What keeps the answers in the log, so that they are not asked twice; nothing where nothing was said. */
function keeping(state: State, wizard: Wizard, closes: boolean): Effect | undefined {
	const answers = Object.entries(answersIn(state, wizard)).map(([key, value]) => `${key}=${value}`);
	if (answers.length === 0) return undefined;
	return {do: 'run', verb: tell, typed: {lead: [wizard.lead], answers}, also: [], closes};
}

/** Away from the wizard, with the answers kept. */
function leave(state: State, wizard: Wizard): Next {
	if (wizard.day !== undefined || wizard.picked !== undefined) return {state: onTop(state, wentBack(wizard))};
	const effect = keeping(state, wizard, true);
	return effect ? {state, effect} : {state: back(state)};
}

/** The answers are kept, and the message that the advice asks for lies in the wizard's place. */
function write(state: State, wizard: Wizard): Next {
	const opened = openDraft(state, wizard.lead);
	const draftScreen = screenOf(opened);
	if (draftScreen.name !== 'draft') return {state: opened};
	const effect = keeping(state, wizard, false);
	const next = {...onTop(state, draftScreen), message: opened.message};
	return effect ? {state: next, effect} : {state: next};
}
