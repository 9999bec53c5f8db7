import {describe, expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const interviewed = [
	'add Acme --role Cook --kind interview --on 2026-10-12 --with "Dana Reyes" --phone "555 0117"',
	'log acme thanks --on 2026-10-13',
];
const agreed = [
	'add Acme --role Cook --on 2026-10-20 --with "Dana Reyes"',
	'log acme interview --at "2026-11-13 14:00" --with dana --on 2026-11-02',
];

test.each([
	[
		'a meeting that they did not come to names the hour and offers two new ones',
		[...agreed, 'log acme no-show --with dana'],
		'no-show',
		[
			'speak on Friday 13 November at 14:00',
			'Would Monday 16 November at 14:00 or Tuesday 17 November at 14:00 suit you',
		],
	],
	[
		'a meeting that you missed has a short apology',
		[...agreed, 'log acme missed'],
		'missed',
		['I was not there on', 'The fault is mine'],
	],
	[
		'a meeting called off because she is ill begins with two kind lines',
		[...agreed, 'log acme cancelled "she is ill" --with dana'],
		'cancelled',
		['I am sorry to hear that you are not well. I wish you a good recovery.', 'glad to find another day'],
	],
	[
		'an offer names their day',
		[...interviewed, 'log acme offer --due 2026-11-20 --with dana'],
		'offer',
		['you will have my answer by Friday 20 November.'],
	],
	[
		'an offer from elsewhere is told to the others, with the day',
		[...interviewed, 'log acme something-new "an offer elsewhere" --due 2026-11-20'],
		'other-offer',
		['my answer is due by Friday 20 November'],
	],
	[
		'what they asked you to do is said as they asked it',
		[
			'add Acme --kind conversation --on 2026-10-02 --with "Dana Reyes"',
			'log acme invited --due 2026-11-12 --with dana',
		],
		'invited',
		['You asked me to get in touch on Thursday 12 November, and here I am.'],
	],
	[
		'a promise is kept in the words it was made in',
		[...interviewed, 'log acme promise "send the portfolio" --due 2026-11-12'],
		'promised',
		['hear from me on Thursday 12 November about the role of Cook', 'It is about this: send the portfolio.'],
	],
	[
		'after a no news is told to who knows you already',
		[
			...interviewed,
			'log acme rejected --with dana --on 2026-11-01',
			'log acme thanks --on 2026-11-02',
			'log acme something-new "moved to Bonn"',
		],
		'back',
		['something has changed on my side: I moved to Bonn.'],
	],
	[
		'a question that is four days old is answered with an apology first',
		[
			'add Acme --on 2026-11-02 --with "Dana Reyes"',
			'log acme reply --on 2026-11-08 --asks "could you come on Thursday?" --with dana',
		],
		'answer',
		['\n\nI am sorry for the late answer. ', 'You asked: could you come on Thursday? '],
	],
])('%s', async (_, lines, kind, said) => {
	const desk = await aDesk().typed(...lines);
	const {json, says} = await desk.type('draft acme');
	expect(says).toBe('');
	const [draft] = json.drafts;
	expect([draft.kind, draft.to]).toEqual([kind, 'Dana Reyes']);
	for (const words of said) expect(draft.text).toContain(words);
});

test.each([
	['accept', 'accepted'],
	['decline', 'declined'],
	['offer', 'answered'],
])('the words that %s an offer are logged as %s', async (kind, what) => {
	const desk = await aDesk().typed(
		...interviewed,
		'log acme offer --due 2026-11-20',
		`draft acme --kind ${kind} --log`,
	);
	expect(desk.lead().log.at(-1)).toMatchObject({what, with: ['Dana Reyes']});
});

test('a call begins with the number', async () => {
	const desk = await aDesk().typed(...interviewed);
	expect((await desk.type('draft acme --kind status --by phone')).out).toMatch(
		/^Call 555 0117\.\n\nHello Dana Reyes, this is /,
	);
});

test('somebody who has answered is not asked whether the application has arrived', async () => {
	const desk = await aDesk().typed('add Acme --on 2026-11-02 --with "Dana Reyes"', 'log acme reply --on 2026-11-03');
	const {out} = await desk.type('draft acme --kind reminder');
	expect(out).not.toContain('reached');
	expect(out).toContain('Since I heard from you on Tuesday 3 November');
});

test('where there is no job none is mentioned, whatever the draft', async () => {
	for (const kind of ['conversation', 'event']) {
		const desk = await aDesk().typed(`add Acme --kind ${kind} --on 2026-10-12 --with "Dana Reyes"`);
		for (const draft of ['thanks', 'promised', 'awaiting', 'again', 'news', 'catch-up', 'overdue', 'no-show']) {
			const {out} = await desk.type(`draft acme --kind ${draft}`);
			expect(out, draft).not.toMatch(/\b(job|role|position|application|hiring)\b/i);
		}
	}
});

describe('a draft goes out by a way there is', () => {
	test('where only an address is known, what would be a call is an e-mail', async () => {
		const desk = await aDesk().typed(
			'add Acme --kind interview --on 2026-10-20 --with "Dana Reyes" --email d@acme.example',
			'log acme thanks --on 2026-10-21',
		);
		const {json} = await desk.type('draft acme --kind filled --json');
		expect(json.drafts[0]).toMatchObject({by: 'email', to: 'Dana Reyes'});
	});

	test('thanks through an agency go to its recruiter and name the interviewers', async () => {
		const desk = await aDesk().typed(
			'add Acme --agency Hays --kind interview --on yesterday --with "Dana Reyes, Bo Lund"',
			'person acme "Ona Hale" --role recruiter --email ona@hays.example',
		);
		const {json} = await desk.type('draft acme --json');
		expect(json.drafts).toHaveLength(1);
		expect(json.drafts[0]).toMatchObject({to: 'Ona Hale', address: 'ona@hays.example', kind: 'thanks'});
		expect(json.drafts[0].text).toContain('Please pass my thanks on to Dana Reyes and Bo Lund.');
		await desk.typed('draft acme --log');
		expect((await desk.type('ask acme --json')).json.situation.thanked).toBe('2026-11-12');
	});
});
