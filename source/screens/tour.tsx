import {Text} from 'ink';
import {wrap} from '../text/fit.ts';
import {type Lesson, lessons} from './definition.ts';
import {itemsOf, type State, tourHeight} from './state.ts';
import {useTheme} from './theme.ts';

/** What is to be seen at each step on the demo, and the key to press. */
const words: Record<Lesson, string> = {
	move: 'The inbox: on top what is due, with what to do. Below, the chosen lead’s advice. Press j for the next lead.',
	open: 'Press enter to open this lead: five articles, what each says of it, and all that happened.',
	why: 'Why just that day? Press y for the sum behind it, step by step.',
	ask: 'j and k scroll, esc goes back. There, press w: the wizard asks only what can still change the advice.',
	log: 'A number answers; esc leaves, and the answers are kept. Then press l, to log that you did what was advised.',
	undo: 'enter saves the form, esc leaves it. Then press u: whatever was done is taken back.',
};

/** What stands above the keys while the tour is on. */
export function tourWords(step: number): string {
	const lesson = lessons[step];
	return lesson
		? `Tour, step ${step + 1} of ${lessons.length}. ${words[lesson]}`
		: 'That is the tour: enter, y, w, l and u; a adds a lead, ? shows all keys. q ends it; your own leads: touchbase.';
}

/** The tour begins one lead above the first of which the five articles speak, so that j leads to it. */
export function onTour(state: State): State {
	const items = itemsOf(state.inbox);
	const spoken = items.findIndex(({advice}, place) => place > 0 && advice.panel.length > 0);
	return {...state, tour: 0, selected: items[Math.max(0, spoken - 1)]?.lead.id};
}

/** The step of the tour that is on, in always the same number of lines. */
export function TourBanner({step, columns}: {step: number; columns: number}) {
	const theme = useTheme();
	const lines = wrap(tourWords(step), columns - 3);
	return Array.from({length: tourHeight}, (_, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
		<Text key={index} {...theme.bold}>
			{lines[index] ? `│ ${lines[index]}` : '│'}
		</Text>
	));
}
