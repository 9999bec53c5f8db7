import {itemsOf, type State} from './state.ts';

/** One step of the tour: what is to be seen, the key to press, and the command that the key is for. */
export type TourStep = {command: string; says: string};

/** Six steps on the demo, each done by pressing the real key. */
export const tourSteps: readonly TourStep[] = [
	{
		command: 'down',
		says: 'The inbox: on top what is due, with what to do. Below, the chosen lead’s advice. Press j for the next lead.',
	},
	{command: 'open', says: 'Press enter to open this lead: five articles, what each says of it, and all that happened.'},
	{command: 'why', says: 'Why just that day? Press y for the sum behind it, step by step.'},
	{
		command: 'ask',
		says: 'j and k scroll, esc goes back. There, press w: the wizard asks only what can still change the advice.',
	},
	{
		command: 'log',
		says: '1 to 5 answers; esc leaves, and the answers are kept. Then press l, to log that you did what was advised.',
	},
	{command: 'undo', says: 'enter saves the form, esc leaves it. Then press u: whatever was done is taken back.'},
];

/** What stands above the keys while the tour is on. */
export const tourWords = (step: number): string => {
	const here = tourSteps[step];
	return here
		? `Tour, step ${step + 1} of ${tourSteps.length}. ${here.says}`
		: 'That is the tour: enter, y, w, l and u; a adds a lead, ? shows all keys. q ends it; your own leads: touchbase.';
};

/** The step that comes next, once a key has done what it is for. */
export const afterCommand = (step: number, command: string): number =>
	tourSteps[step]?.command === command ? step + 1 : step;

/** Lines that the tour takes. */
export const tourHeight = 3;

/** The tour begins on the lead before one of which the five articles speak: that is the one to look at. */
export const onTour = (state: State): State => {
	const items = itemsOf(state.inbox);
	const spoken = items.findIndex(({advice}, place) => place > 0 && advice.panel.length > 0);
	return {...state, tour: 0, selected: items[Math.max(0, spoken - 1)]?.lead.id};
};
