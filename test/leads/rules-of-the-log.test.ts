import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/days/day.ts';
import {aDesk} from '../verbs/a-desk.ts';

/** What `ask` says on a day of a lead that these lines make, each typed on the day before the colon. */
const ask = async (on: Day, ...lines: string[]) => {
	const desk = aDesk(undefined, '2026-11-02');
	for (const line of lines) {
		const [day = '', words = ''] = line.split(/: (.*)/s);
		desk.goTo(day as Day);
		await desk.typed(words);
	}
	desk.goTo(on);
	return (await desk.type('ask acme --json')).json;
};
const interviewed = '2026-11-02: add Acme --kind interview --with "Dana Reyes" --email dana@acme.example';
const applied = '2026-11-02: add Acme --with "Dana Reyes" --email dana@acme.example';
const thanked = '2026-11-03: log acme thanks';

describe('a reply', () => {
	test('while a meeting is ahead moves no day', async () => {
		const lines = [applied, '2026-11-04: log acme interview --at 2026-11-20', '2026-11-10: log acme reply'];
		expect((await ask('2026-11-11', ...lines)).situation).toMatchObject({since: '2026-11-20', replied: true});
	});

	test('of a machine, with a question, is a note', async () => {
		const {situation} = await ask('2026-11-11', applied, '2026-11-05: log acme reply --auto --asks');
		expect(situation).toMatchObject({since: '2026-11-02', asked: false, replied: false});
	});
});

describe('an attempt', () => {
	test('is no follow-up, and takes its channel away up to and with the next business day', async () => {
		const lines = [interviewed, thanked, '2026-11-04: log acme promise call --due 2026-11-13 --by phone'];
		const tried = [...lines, '2026-11-04: person acme dana --phone 555', '2026-11-13: log acme tried --by phone'];
		expect(await ask('2026-11-16', ...tried)).toMatchObject({by: 'email', situation: {followUps: []}});
		expect(await ask('2026-11-17', ...tried)).toMatchObject({by: 'phone'});
	});
});

describe('promises', () => {
	const lines = [
		interviewed,
		thanked,
		'2026-11-03: log acme promise one --due 2026-11-10',
		'2026-11-03: log acme promise two --due 2026-11-12',
	];

	test('may be several; what goes out keeps those that are due by then', async () => {
		expect((await ask('2026-11-09', ...lines)).situation.promised).toBe('2026-11-10');
		const kept = [...lines, '2026-11-10: log acme followup'];
		expect((await ask('2026-11-11', ...kept)).situation.promised).toBe('2026-11-12');
	});

	test('are kept one by one, the earliest first, where it is said', async () => {
		expect((await ask('2026-11-09', ...lines, '2026-11-09: log acme kept')).situation.promised).toBe('2026-11-12');
	});

	test('keep a vague day as it was said', async () => {
		const desk = await aDesk(undefined, '2026-11-12').typed('add Acme', 'log acme timeline --due "early december"');
		expect(desk.lead().log.at(-1)).toMatchObject({due: '2026-12-10', said: 'early december'});
	});
});

describe('a meeting that was agreed', () => {
	const agreed = '2026-11-04: log acme interview --at "2026-11-20 14:00" --with dana';

	test('that both sides moved is refused where none is agreed', async () => {
		const desk = await aDesk(undefined, '2026-11-04').typed('add Acme');
		expect((await desk.type('log acme rescheduled --at 2026-11-20')).exit).toBe(2);
	});

	test('and did not take place leaves the wait as it was before it', async () => {
		const {situation} = await ask('2026-11-24', applied, agreed, '2026-11-23: log acme no-show');
		expect(situation).toMatchObject({kind: 'application', since: '2026-11-23', promised: '2026-11-23'});
	});

	test('has been once a thank-you is logged on its day', async () => {
		expect(await ask('2026-11-20', applied, agreed)).toMatchObject({verdict: 'meet'});
		const after = await ask('2026-11-20', applied, agreed, '2026-11-20: log acme thanks --with dana');
		expect(after.situation).toMatchObject({ahead: false, kind: 'interview', thanked: '2026-11-20'});
	});
});

describe('the end', () => {
	test('is not firm where something is awaited, and is when it has come', async () => {
		const yes = [interviewed, thanked, '2026-11-10: log acme accepted', '2026-11-11: log acme awaiting "the letter"'];
		expect((await ask('2026-11-12', ...yes)).situation).toMatchObject({kind: 'accepted', awaiting: '2026-11-11'});
		expect((await ask('2026-11-12', ...yes, '2026-11-12: log acme received')).verdict).toBe('closed');
	});

	test('is opened again by a word of theirs', async () => {
		const no = [applied, '2026-11-10: log acme rejected'];
		expect((await ask('2026-11-12', ...no)).verdict).toBe('closed');
		const {situation} = await ask('2026-11-12', ...no, '2026-11-12: log acme reply "a kind word"');
		expect(situation).toMatchObject({kind: 'no', since: '2026-11-12', thanked: '2026-11-12'});
	});

	test('that you take back leaves no thanks owed: they count as sent when the last went out, or on that day', async () => {
		const met = [interviewed, '2026-11-02: log acme interview --with bo'];
		const no = '2026-11-05: log acme rejected --keep --with dana --with bo';
		const back = '2026-11-12: log acme reopened';
		for (const [lines, day] of [
			[[...met, no, '2026-11-06: log acme thanks --with dana', back], '2026-11-06'],
			[
				[...met, no, '2026-11-06: log acme thanks --with dana', '2026-11-09: log acme thanks --with bo', back],
				'2026-11-09',
			],
			[[...met, no, back], '2026-11-12'],
			[[...met, '2026-11-03: log acme thanks --with bo', back], '2026-11-03'],
		] as const)
			expect(await ask('2026-11-12', ...lines), lines.join()).toMatchObject({
				verdict: 'wait',
				situation: {thanked: day},
			});
	});

	test('takes away what was agreed', async () => {
		const lines = [
			interviewed,
			thanked,
			'2026-11-04: log acme interview --at 2026-11-20',
			'2026-11-10: log acme filled',
		];
		expect((await ask('2026-11-12', ...lines)).situation).toMatchObject({kind: 'no', since: '2026-11-10'});
	});
});

describe('a stop', () => {
	const stop = [interviewed, thanked, '2026-11-05: log acme no-contact --with dana'];

	test('gives way to what somebody else asks, until it is answered', async () => {
		const asked = [...stop, '2026-11-06: log acme reply --asks "are you free?" --with "Bo Lund"'];
		expect(await ask('2026-11-07', ...asked)).toMatchObject({verdict: 'answer', to: {name: 'Bo Lund'}});
		expect((await ask('2026-11-09', ...asked, '2026-11-09: log acme answered --with bo')).verdict).toBe('stop');
	});

	test('is lifted by an offer of theirs', async () => {
		expect((await ask('2026-11-10', ...stop, '2026-11-10: log acme offer')).verdict).toBe('answer');
	});
});
