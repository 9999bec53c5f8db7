import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/days/day.ts';
import {demoBook} from '../../source/demo/demo.ts';
import {lessons} from '../../source/screens/definition.ts';
import {advisedIn, initialState, itemsOf, tourHeight} from '../../source/screens/state.ts';
import {onTour, tourWords} from '../../source/screens/tour.tsx';
import {wrap} from '../../source/text/fit.ts';
import {aSession, today} from './a-session.ts';

const size = {columns: 80, rows: 24};

describe('the tour', () => {
	test('is six steps, each done by pressing the real key', async () => {
		const session = aSession(demoBook(today), {tour: 0});
		const keys = [['j'], ['enter'], ['y'], ['esc', 'w'], ['1', 'esc', 'l'], ['enter', 'u']];
		const seen: (number | undefined)[] = [];
		for (const step of keys) {
			await session.press(...step);
			seen.push(session.state.tour);
		}
		expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
		expect(lessons).toHaveLength(6);
		expect(tourWords(6)).toContain('That is the tour');
	});

	test('stays at its step while other keys are pressed', async () => {
		const session = aSession(demoBook(today), {tour: 0});
		await session.press('k', '?', 'esc', 'y', 'esc');
		expect(session.state.tour).toBe(0);
	});

	test('leads, on whatever day, to a lead of which the articles speak', () => {
		for (let n = 0; n < 14; n++) {
			const on = addDays(today, n);
			const state = onTour(initialState({book: demoBook(on), today: on, stance: undefined, size}));
			const items = itemsOf(state.inbox);
			const next = items[items.findIndex(({lead}) => lead.id === state.selected) + 1];
			expect(advisedIn(state, next?.lead.id)?.advice.panel).toHaveLength(5);
		}
	});

	test('has words that fit where it stands, also on 60 columns', () => {
		for (let step = 0; step <= lessons.length; step++) {
			expect(wrap(tourWords(step), 60 - 3).length).toBeLessThanOrEqual(tourHeight);
		}
	});
});
