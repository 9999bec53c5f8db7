import type {QuestionName, Screen} from '../screen.ts';
import type {State} from '../state.ts';
import {type Offer, offers} from './offers.ts';
import {asking, type KnownLine, knownLines, stillOpen} from './state.ts';

/** A line that the cursor can stand on. */
export type WizardLine =
	| {is: 'offer'; offer: Offer}
	/** Nothing more can change today: what to do now. */
	| {is: 'end'}
	| {is: 'open'; question: QuestionName}
	| {is: 'known'; known: KnownLine};

/** All lines of the wizard: the answers (or the end), what is still open, and what is known. */
export function wizardLines(state: State, wizard: Screen<'wizard'>): WizardLine[] {
	const question = asking(state, wizard);
	const {today, later} = stillOpen(state, wizard);
	const first: WizardLine[] = question
		? offers(state, wizard, question).map(offer => ({is: 'offer', offer}))
		: [{is: 'end'}];
	const left = today.length > 0 ? today : later;
	const open = left.filter(each => each !== question).map((each): WizardLine => ({is: 'open', question: each}));
	const known = knownLines(state, wizard)
		.filter(({key}) => key !== question)
		.map((each): WizardLine => ({is: 'known', known: each}));
	return [...first, ...open, ...known];
}

/** The line the cursor stands on at that place. */
export function lineWith(state: State, wizard: Screen<'wizard'>, at: number): WizardLine | undefined {
	return wizardLines(state, wizard)[at];
}
