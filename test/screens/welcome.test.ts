import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/days/day.ts';
import {stances} from '../../source/leads/lead.ts';
import {exampleOf} from '../../source/screens/example.ts';
import {reduce} from '../../source/screens/reduce.ts';
import {initialState, type State, withScreen} from '../../source/screens/state.ts';
import {welcomePage} from '../../source/screens/welcome.tsx';
import {aBook} from '../a-lead.ts';
import {today} from './a-session.ts';

const size = {columns: 80, rows: 24};

/** A first run, key by key; a word in quotes is typed. Gives what is on the screens, and what is to be done outside. */
const aFirstRun = (...steps: string[]) => {
	let state: State = withScreen(initialState({book: aBook({}), today, stance: undefined, size}), welcomePage(0));
	let effect: ReturnType<typeof reduce>['effect'];
	for (const step of steps) {
		const action = step.startsWith('"')
			? ({type: 'typed', text: step.slice(1, -1)} as const)
			: ({type: 'key', key: step} as const);
		({state, effect} = reduce(state, action));
	}
	return {state, effect, top: state.screens.at(-1)};
};

describe('the first run', () => {
	test('asks three things, keeps the answers in one go, and opens the form for a first lead', () => {
		const {effect, top} = aFirstRun('enter', '"Ada Lovelace"', 'enter', '1', '3');
		expect(effect).toMatchObject({
			do: 'run',
			verb: 'config',
			typed: {setting: ['name=Ada Lovelace'], value: ['employment=working', 'stance=persistent']},
		});
		expect(top).toMatchObject({name: 'form', verb: 'add'});
	});

	test('lets a question be skipped, and takes what stands there for an answer', () => {
		const {effect} = aFirstRun('enter', 'enter', 'enter', 'k', 'enter');
		expect(effect).toMatchObject({typed: {setting: ['employment=between-jobs'], value: ['stance=reserved']}});
	});

	test('goes back to a question, and finds what was answered there', () => {
		const {top} = aFirstRun('enter', '"Ada"', 'enter', '1', 'b');
		expect(top).toMatchObject({name: 'welcome', page: 2, at: 0});
		const {top: first} = aFirstRun('enter', '"Ada"', 'enter', 'b');
		expect(first).toMatchObject({name: 'welcome', page: 1, text: 'Ada'});
	});

	test.each([[['esc']], [['q']], [['enter', 'esc']], [['enter', 'enter', 'esc']], [['enter', 'enter', 'enter', 'q']]])(
		'is skipped with one key, and nothing is kept: %j',
		steps => {
			const {effect, state} = aFirstRun(...steps);
			expect(effect).toBeUndefined();
			expect(state.screens).toEqual([]);
		},
	);

	test('goes straight to the first lead, to the demo or to the tour', () => {
		expect(aFirstRun('a').top).toMatchObject({name: 'form', verb: 'add'});
		expect(aFirstRun('d')).toMatchObject({effect: {do: 'quit'}, state: {goesTo: 'demo'}});
		expect(aFirstRun('t')).toMatchObject({effect: {do: 'quit'}, state: {goesTo: 'tour'}});
	});

	test('takes the letters of a name for the name', () => {
		expect(aFirstRun('enter', 'd').top).toMatchObject({name: 'welcome', page: 1});
		expect(aFirstRun('enter', 'q').top).toMatchObject({name: 'welcome', page: 1});
	});
});

describe('the example of the three stances', () => {
	test('has three different answers, on whatever day', () => {
		for (let n = 0; n < 40; n++) {
			const answers = stances.map(stance => exampleOf(addDays('2026-12-10', n), stance));
			expect(new Set(answers).size).toBe(3);
		}
	});

	test('is what the advice says', () => {
		expect(stances.map(stance => exampleOf(today, stance))).toEqual([
			'Check back on Tue 12 Jan',
			'Wait until Thu 3 Dec, then call',
			'Wait until Thu 26 Nov, then call',
		]);
	});
});
