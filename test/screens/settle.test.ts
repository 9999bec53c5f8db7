import {describe, expect, test} from 'vitest';
import {wordsOnMachines} from '../../source/screens/settle/view.tsx';
import {screenOf} from '../../source/screens/state.ts';
import {aSession} from './a-session.ts';
import {differingBook} from './some-states.ts';

describe('where machines differ', () => {
	test('the inbox says so, M and a digit settle one, and the last one closes the screen', async () => {
		const session = aSession(differingBook);
		expect(wordsOnMachines(session.state)).toBe('Your machines differ on 2: M settles them.');
		await session.press('M', '2');
		expect(session.state.book.leads[0]?.role).toBe('Cook');
		expect(wordsOnMachines(session.state)).toBe('Your machines differ on 1: M settles it.');
		await session.press('3');
		expect(session.says).toMatch(/there are 2 versions, not 3/);
		await session.press('1');
		expect(screenOf(session.state).name).toBe('inbox');
		expect(wordsOnMachines(session.state)).toBeUndefined();
		await session.press('M');
		expect(session.says).toBe('Your machines agree on everything.');
		await session.press('u', 'u');
		expect(wordsOnMachines(session.state)).toBe('Your machines differ on 2: M settles them.');
	});
});
