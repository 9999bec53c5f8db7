import {describe, expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const thanked = () =>
	aDesk(undefined, '2026-11-12').typed(
		'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes" --email dana@acme.example',
		'log acme thanks --on 2026-11-03',
	);
const last = async (line: string) => {
	const desk = await thanked();
	await desk.typed(line);
	return desk.lead().log.at(-1);
};

describe('done', () => {
	test('logs what was advised, by the advised channel, to the advised person', async () => {
		expect(await last('done acme')).toMatchObject({what: 'followup', by: 'email', with: ['Dana Reyes']});
	});

	test('takes another channel, and a note', async () => {
		expect(await last('done acme "she was kind" --by phone')).toMatchObject({by: 'phone', note: 'she was kind'});
	});

	test('answers what they asked', async () => {
		const desk = await thanked();
		await desk.typed('log acme reply --asks "could you start in May?" --with dana', 'done acme');
		expect(desk.lead().log.at(-1)).toMatchObject({what: 'answered', with: ['Dana Reyes']});
	});

	test('is refused where nothing was advised for today', async () => {
		const desk = await thanked();
		await desk.typed('done acme');
		expect(await desk.type('done acme')).toMatchObject({exit: 2});
	});
});

describe('a look ahead', () => {
	test('says the advice as it will stand on a day, and saves nothing', async () => {
		const desk = await aDesk().typed('add Acme --on 2026-11-12');
		const before = desk.book();
		expect((await desk.type('ask acme --as-of 2026-11-19 --json')).json).toMatchObject({
			today: '2026-11-19',
			verdict: 'contact',
		});
		expect(desk.book()).toBe(before);
		expect((await desk.type('ask acme --as-of 2026-11-01')).exit).toBe(2);
	});

	test('says it as if one more thing were logged, on its day', async () => {
		const desk = await thanked();
		const {json} = await desk.type(['ask', 'acme', '--suppose', 'followup tomorrow --by phone', '--json']);
		expect(json).toMatchObject({today: '2026-11-13', verdict: 'wait'});
		expect(json.situation.followUps).toEqual([{on: '2026-11-13', by: 'phone', what: 'followup'}]);
		expect((await desk.type(['ask', 'acme', '--suppose', 'folowup'])).says).toContain('Did you mean followup?');
	});

	test('says it as log would understand it: its aliases, with a day behind them, and a promise', async () => {
		const desk = await thanked();
		const supposed = async (line: string) => (await desk.type(['ask', 'acme', '--suppose', line, '--json'])).json;
		expect(await supposed('they want references tomorrow')).toMatchObject({today: '2026-11-13', verdict: 'answer'});
		expect(await supposed('followup --promise 2026-11-20')).toMatchObject({verdict: 'wait', on: '2026-11-20'});
		expect((await desk.type(['ask', 'acme', '--suppose', 'called'])).says).toContain('can mean one of these');
		expect(desk.lead().log.some(({what}) => what === 'reply')).toBe(false);
	});
});

describe('delete', () => {
	test('takes a lead out with its log, and undo brings it back', async () => {
		const desk = await thanked();
		const before = desk.book();
		await desk.typed('delete acme');
		expect(desk.book().leads).toEqual([]);
		await desk.typed('undo');
		expect(desk.book()).toEqual(before);
	});
});

describe('a snooze that hides nothing', () => {
	test.each([
		['log acme reply --asks "could you start in May?" --with dana', 'Kept in Due: an answer is owed. Acme'],
		['log acme interview --with dana', 'Kept in Due: a thank-you is owed. Acme'],
		[
			'log acme promise "call them" --due 2026-11-18',
			'It shows on Wed 18 Nov 2026 all the same: a word from you is due. Acme',
		],
	])('says so, and why: %s', async (line, says) => {
		const desk = await thanked();
		await desk.typed(line);
		expect((await desk.type('snooze acme 2026-11-18')).out).toContain(says);
	});

	test('is none where it ends before the promised day, or where nobody waits', async () => {
		const desk = await thanked();
		expect((await desk.type('snooze acme 2026-11-18')).out).toMatch(/^Acme/);
		await desk.typed('log acme promise "call them" --due 2026-11-19');
		expect((await desk.type('snooze acme 2026-11-18')).out).toMatch(/^Acme/);
	});
});

describe('people', () => {
	test('who come from them may be new, which is said', async () => {
		const desk = await thanked();
		expect((await desk.type('log acme reply --with "Bo Lund"')).out).toContain('New in this lead: Bo Lund.');
	});

	test('to whom something goes must be known', async () => {
		const desk = await thanked();
		const came = await desk.type('log acme followup --with "Dana Rayes"');
		expect(came).toMatchObject({exit: 3});
		expect(came.says).toContain('Did you mean Dana Reyes?');
		await desk.typed('person acme "Dana Orwell"');
		expect((await desk.type('log acme followup --with dana')).exit).toBe(4);
	});

	test.each([
		['"Reyes, Dana" <dana@acme.example>', [{name: 'Dana Reyes', email: 'dana@acme.example'}]],
		['Dana Reyes, PhD', [{name: 'Dana Reyes'}]],
		['Ann; Bob', [{name: 'Ann'}, {name: 'Bob'}]],
		['Ann Low, Bob Oss', [{name: 'Ann Low'}, {name: 'Bob Oss'}]],
	])('are named as mail programs write them: %s', async (name, people) => {
		const desk = aDesk();
		await desk.type(['add', 'Acme', '--with', name]);
		expect(desk.lead().people).toEqual(people);
	});

	test('a name that can be one or two is taken as two, with the line for the other reading', async () => {
		const came = await aDesk().type(['add', 'Acme', '--with', 'Reyes, Dana']);
		expect(came.out).toContain('If it is one: touchbase undo, then --with "Dana Reyes".');
	});

	test('a right name stands in the log as well', async () => {
		const desk = await thanked();
		await desk.typed('person acme dana --rename "Dana Orwell" --role hiring');
		expect(desk.lead().people).toEqual([{name: 'Dana Orwell', email: 'dana@acme.example', role: 'hiring'}]);
		expect(desk.lead().log[0]).toMatchObject({with: ['Dana Orwell']});
	});
});
