import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/days/day.ts';
import {stances} from '../../source/leads/lead.ts';
import {exampleOf} from '../../source/screens/stance-example.ts';
import {firstWelcome} from '../../source/screens/welcome.tsx';
import {aBook} from '../a-lead.ts';
import {aSession, today} from './a-session.ts';

/** A first run, key by key; a word in quotes is typed. */
const aFirstRun = async (...steps: string[]) => {
	const session = aSession(aBook({}), {screen: firstWelcome});
	for (const step of steps) await (step.startsWith('"') ? session.type(step.slice(1, -1)) : session.press(step));
	return session;
};

describe('the first run', () => {
	test('asks for the company, then for what happened there: the lead is there after one line and one digit, with its advice', async () => {
		const {state, says} = await aFirstRun('"Acme"', 'enter', '3', 'enter');
		expect(state.book.leads).toMatchObject([{organization: 'Acme', log: [{what: 'requested', on: today}]}]);
		expect(state.screens).toEqual([]);
		expect(says).toMatch(/^Added Acme. Next: wait until/);
	});

	test('takes kind, day and person with six keys besides what is typed', async () => {
		const keys = ['enter', '4', 'tab', 'tab', '"2 nov"', 'tab', '"Dana Reyes"', 'enter'];
		const {state} = await aFirstRun('"Acme"', ...keys);
		expect(state.book.leads).toMatchObject([
			{organization: 'Acme', log: [{what: 'interview', on: '2026-11-02', with: ['Dana Reyes']}]},
		]);
		expect(keys.filter(key => !key.startsWith('"')).length).toBe(6);
	});

	test('throws nothing away that was typed: a opens the form with it', async () => {
		const left = await aFirstRun('"Acme"', 'esc');
		expect(left.state.screens).toEqual([]);
		expect(left.says).toContain('Kept: "Acme"');
		await left.press('a');
		expect(left.top('form')).toMatchObject({verb: {name: 'add'}, texts: {organization: 'Acme'}});
	});

	test('says what to type where nothing was, and leads to the demo and to the tour', async () => {
		expect((await aFirstRun('enter')).says).toMatch(/^Type the name/);
		expect((await aFirstRun('down', 'enter')).state.goesTo).toBe('demo');
		expect((await aFirstRun('down', 'down', 'enter')).state.goesTo).toBe('tour');
		expect((await aFirstRun('down', 't')).state.goesTo).toBe('tour');
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
