import stringWidth from 'string-width';
import {beforeAll, describe, expect, test} from 'vitest';
import {type State, screenOf} from '../../source/screens/state.ts';
import {frameOf} from './a-frame.tsx';
import {someStates} from './some-states.ts';

const large = {columns: 80, rows: 24};

describe('a frame', () => {
	let states: State[];
	beforeAll(async () => {
		states = await someStates();
	});

	test.each([
		[40, 12],
		[60, 20],
		[80, 24],
		[137, 31],
		[200, 50],
	])('is never wider than %i columns nor higher than %i lines, whatever it shows', (columns, rows) => {
		// One state of each kind in turn: all of them at every size would take a minute.
		const each = states.filter((_, at) => at % 13 === (columns + rows) % 13);
		for (const state of each) {
			const lines = frameOf({...state, size: {columns, rows}});
			const called = `${screenOf(state).name}:\n${lines.join('\n')}`;
			expect(lines.length, called).toBeLessThanOrEqual(rows);
			expect(Math.max(...lines.map(line => stringWidth(line))), called).toBeLessThanOrEqual(columns);
		}
	});

	test('of every screen ends in its keys, with help or the way out among them', () => {
		for (const state of states.filter((_, at) => at % 7 === 0)) {
			const last = frameOf({...state, size: large})
				.slice(-2)
				.join('\n');
			expect(last, screenOf(state).name).toMatch(/\? keys|back|leave|quit|skip all|keep for later/);
		}
	});
});
