import stringWidth from 'string-width';
import {beforeAll, describe, expect, test} from 'vitest';
import {screens} from '../../source/screens/screens.ts';
import {type State, screenOf} from '../../source/screens/state.ts';
import {someOf} from '../runs.ts';
import {frameOf} from './a-frame.tsx';
import {someStates, withTop} from './some-states.ts';

describe('a frame', () => {
	let states: readonly State[];
	beforeAll(async () => {
		states = await someStates();
	});

	test.each([
		[40, 12, 1],
		[60, 20, 1],
		[80, 24, 3],
		[137, 31, 1],
		[200, 50, 1],
	])(
		'of every screen is never wider than %i columns nor higher than %i lines, and ends in its keys',
		(columns, rows, few) => {
			for (const name of Object.keys(screens) as (keyof typeof screens)[]) {
				for (const state of someOf(withTop(states, name), few)) {
					const lines = frameOf({...state, size: {columns, rows}});
					const called = `${screenOf(state).name}:\n${lines.join('\n')}`;
					expect(lines.length, called).toBeLessThanOrEqual(rows);
					expect(Math.max(...lines.map(line => stringWidth(line))), called).toBeLessThanOrEqual(columns);
					// Help or the way out is among them.
					expect(lines.slice(-2).join('\n'), called).toMatch(/\? |back|leave|quit|empty inbox|keep for later/);
				}
			}
		},
	);
});
