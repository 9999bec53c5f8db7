import {describe, expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const applied = 'add Acme --on 2026-11-02';
const interviewed = 'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"';
const thanked = 'log acme thanks --on 2026-11-03';

/** A story, what its lead has seen, the line typed in haste, what is asked back, the answer, the advice before it and after. */
type Careless = readonly [
	story: string,
	seen: readonly string[],
	typed: string,
	asked: string,
	answer: string,
	before: string,
	after: string,
];

/** Typed as people type who are in a hurry: two of three flags are missing. Today is Thursday 12 November 2026. */
const careless: readonly Careless[] = [
	[
		'they will send the contract by the 27th',
		[interviewed, thanked],
		'awaiting "the contract"',
		'Did they name a day? touchbase log acme awaiting "the contract" --due DAY',
		'awaiting "the contract" --due "27 nov"',
		'wait 2026-11-19 email',
		'wait 2026-12-04 email',
	],
	[
		'they will arrange a call, next week',
		[applied],
		'awaiting "a call"',
		'Did they name a day? touchbase log acme awaiting "a call" --due DAY',
		'awaiting "a call" --due "20 nov"',
		'wait 2026-11-19 email',
		'wait 2026-11-27 email',
	],
	[
		'I withdrew, but may come back to them',
		[interviewed, thanked],
		'withdrew',
		'May you come back to them? touchbase log acme withdrew --keep',
		'withdrew --keep',
		'closed',
		'tickler 2027-01-12 email',
	],
	[
		'I declined kindly; they said the door is open',
		[interviewed, thanked, 'log acme offer'],
		'declined',
		'May you come back to them? touchbase log acme declined --keep',
		'declined --keep',
		'closed',
		'tickler 2027-01-12 email',
	],
	[
		'they asked when we can talk; I said Monday at two, and it is agreed',
		[applied, 'log acme reply --asks "when can we talk?"'],
		'answered "monday 14:00"',
		'Is it agreed? touchbase log acme interview --at "monday 14:00"',
		'interview --at "monday 14:00"',
		'wait 2026-11-19 email',
		'wait 2026-11-16 email',
	],
	[
		'they asked for a time; I took their slot',
		[applied, 'log acme reply --asks "a time for a call"'],
		'answered',
		'Is it agreed? touchbase log acme interview --at DAY',
		'interview --at "20 nov"',
		'wait 2026-11-19 email',
		'wait 2026-11-20 email',
	],
	[
		'they meant to decide last week, and now say the 20th',
		[interviewed, thanked],
		'timeline --due 2026-11-06',
		'That day is past. Did they name a new one? touchbase log acme timeline --due DAY',
		'timeline --due "20 nov"',
		'wait 2026-11-13 email',
		'wait 2026-11-27 email',
	],
	[
		'an offer, to be answered by Friday',
		[interviewed, thanked],
		'offer',
		'By when do they want your answer? touchbase log acme offer --due DAY',
		'offer --due fri',
		'answer 2026-11-12 email',
		'answer 2026-11-12 email by 2026-11-13',
	],
	[
		'a first question after the interview; nobody was thanked',
		[interviewed],
		'followup',
		'Did it thank them? If not: touchbase tell acme thanked=no',
		'thanked=no',
		'wait 2026-12-03 phone',
		'thank 2026-11-12 phone',
	],
	[
		'I asked how it stands, and forgot the thanks',
		[interviewed],
		'voicemail',
		'Did it thank them? If not: touchbase tell acme thanked=no',
		'thanked=no',
		'wait 2026-12-03 phone',
		'thank 2026-11-12 email',
	],
	[
		'they wrote that there is no need to call',
		[interviewed, thanked, 'log acme followup --on 2026-11-11'],
		'note "no need to call, they will write"',
		'Do they want no calls? touchbase log acme no-contact --not-by phone',
		'no-contact --not-by phone',
		'wait 2026-12-02 phone',
		'wait 2026-12-03 email',
	],
	[
		'she wants email only',
		[applied],
		'reply "please use email only"',
		'Do they want no calls? touchbase log acme no-contact --not-by phone',
		'no-contact --not-by phone',
		'wait 2026-11-19 email',
		'tickler 2027-01-12 email',
	],
	[
		'I had promised to write on Friday, and did on Thursday',
		[interviewed, thanked, 'log acme promise --due fri'],
		'followup',
		'Was that your promise for Friday? touchbase log acme kept',
		'kept',
		'wait 2026-11-13 phone',
		'wait 2026-12-03 phone',
	],
	[
		'I called a day before the day I had named',
		[applied, 'log acme promise --due fri --by phone'],
		'voicemail',
		'Was that your promise for Friday? touchbase log acme kept',
		'kept',
		'wait 2026-11-13 phone',
		'wait 2026-11-26 email',
	],
	[
		'they asked whether I can start in May',
		[applied],
		'reply "can you start in may?"',
		'Did they ask you something? touchbase log acme reply --asks',
		'reply --asks "can you start in May?"',
		'wait 2026-11-19 email',
		'answer 2026-11-12 email',
	],
	[
		'they asked for references',
		[interviewed, thanked],
		'reply "please send two references"',
		'Did they ask you something? touchbase log acme reply --asks',
		'reply --asks "two references"',
		'wait 2026-11-19 email',
		'answer 2026-11-12 email',
	],
	[
		'they decide on the 27th',
		[interviewed, thanked],
		'reply "they decide on 27 nov"',
		'Did they name the day by which they decide? touchbase log acme timeline --due "27 nov"',
		'timeline --due "27 nov"',
		'wait 2026-11-19 email',
		'wait 2026-12-04 email',
	],
	[
		'he said he will call on Tuesday',
		[interviewed, thanked],
		'reply "he will call tuesday"',
		'Do they owe you something? touchbase log acme awaiting "their word" --due "tuesday"',
		'awaiting "their call" --due tuesday',
		'wait 2026-11-19 email',
		'wait 2026-11-24 email',
	],
	[
		'she asked me to ring again in the new year',
		[applied],
		'reply "call me again in january"',
		'Did they ask you to be in touch? touchbase log acme invited --due "early january" --by phone',
		'invited --due "early january" --by phone',
		'wait 2026-11-19 email',
		'wait 2027-01-11 phone',
	],
	[
		'an answer from somebody on holiday until the 23rd',
		[applied],
		'note "dana is on holiday until 23 nov"',
		'Are they away? touchbase log acme away --until "23 nov"',
		'away --until "23 nov"',
		'contact 2026-11-12 phone',
		'wait 2026-11-24 phone',
	],
	[
		'they are on leave, until the end of the month',
		[applied],
		'away',
		'Until when? touchbase log acme away --until DAY',
		'away --until "30 nov"',
		'tickler 2027-01-04 email',
		'wait 2026-12-01 phone',
	],
	[
		'I said yes; the letter is still to come',
		[interviewed, thanked, 'log acme offer'],
		'accepted',
		'Is something still to come? touchbase log acme accepted --awaiting "the letter"',
		'accepted --awaiting "the letter"',
		'closed',
		'wait 2026-11-19 email',
	],
	[
		'an interview next Friday, typed as if it had been',
		[applied],
		'interview friday',
		'Is it still to come? touchbase undo, then touchbase log acme interview --at "friday"',
		'interview --at friday',
		'thank 2026-11-12 email',
		'wait 2026-11-13 email',
	],
	[
		'an interview two weeks ago; they decide on the 26th',
		[applied],
		'interview --on 2026-10-27',
		'Did they say by when they decide? touchbase log acme timeline --due DAY',
		'timeline --due "26 nov"',
		'contact 2026-11-12 phone',
		'wait 2026-11-27 phone',
	],
	[
		'a no, and they will keep my papers for the future',
		[applied],
		'rejected "they keep me on file for the future"',
		'Is the door open? touchbase log acme rejected --keep',
		'rejected --keep',
		'closed',
		'thank 2026-11-12 email',
	],
	[
		'an answer that asked me something',
		[applied],
		'reply',
		'Did they ask you something? touchbase log acme reply --asks',
		'reply --asks "your notice period"',
		'wait 2026-11-19 email',
		'answer 2026-11-12 email',
	],
];

describe('what was left out is asked back, and changes the advice when it is told:', () => {
	test.each(careless)('%s', async (_, seen, typed, asked, answer, before, after) => {
		const desk = await aDesk().typed(...seen);
		const advice = async () => {
			const {verdict, on, by, until} = (await desk.type('ask acme --json')).json;
			return [verdict, on, by, until && `by ${until}`].filter(Boolean).join(' ');
		};
		const {out, json} = await desk.type(`log acme ${typed}`);
		const {ask, line} = json.leftOut;
		expect(out).toContain(`${ask} ${line}\n`);
		expect(`${ask} ${line}`.replace(desk.lead().id, 'acme')).toBe(asked);
		expect(await advice()).toBe(before);
		if (line.startsWith('touchbase undo')) await desk.typed('undo');
		await desk.typed(line.startsWith('touchbase tell') ? `tell acme ${answer}` : `log acme ${answer}`);
		expect(await advice()).toBe(after);
		expect(after).not.toBe(before);
	});

	test('there are twenty-six such stories', () => {
		expect(careless).toHaveLength(26);
	});
});

describe('nothing is asked back where nothing would change the advice:', () => {
	test.each([
		[[applied], 'followup'],
		[[interviewed, thanked], 'followup'],
		[[interviewed, thanked], 'offer --due fri'],
		[[interviewed, thanked], 'withdrew --keep'],
		[[applied], 'withdrew'],
		[[applied], 'reply --asks "when?"'],
		[[applied], 'reply --auto'],
		[[applied], 'note "they have a nice office"'],
		[[interviewed, thanked], 'timeline --due "20 nov"'],
		[[interviewed], 'thanks'],
		[[interviewed, thanked], 'voicemail --promise fri'],
	])('%j, %s', async (seen, typed) => {
		const desk = await aDesk().typed(...seen);
		expect((await desk.type(`log acme ${typed}`)).json.leftOut).toBeNull();
	});

	test('a new lead is asked the same', async () => {
		const {out} = await aDesk().type('add Acme --kind interview --on 2026-10-27');
		expect(out).toContain('Did they say by when they decide? touchbase log');
		expect((await aDesk().type('add Acme')).out).not.toContain('touchbase log');
	});
});
