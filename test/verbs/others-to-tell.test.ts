import {describe, expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const searching = () =>
	aDesk().typed(
		'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"',
		'add Beta --kind interview --on 2026-11-04 --with "Bo Lund" --email bo@beta.example',
		'add Gamma --on 2026-11-05',
		'log acme thanks',
		'log beta thanks',
	);

describe('an offer', () => {
	test('names the other interviews, which may want to hear of it (koblyk-4), until it is answered', async () => {
		const desk = await searching();
		const told = /Your other interviews may want to hear of it \(koblyk-4\): Beta\./;
		expect((await desk.type('log acme offer --due 2026-11-20')).out).toMatch(told);
		expect((await desk.type('today')).out).toMatch(told);
		expect((await desk.type('ask acme')).out).toMatch(told);
		expect((await desk.type('ask beta --json')).json.verdict).toBe('wait');
		const [, line = ''] = /: touchbase (draft .*)/.exec((await desk.type('ask acme')).out) ?? [];
		expect((await desk.type(line)).out).toContain('I have been made an offer elsewhere');
		await desk.typed('log acme declined');
		expect((await desk.type('today')).out).not.toMatch(told);
	});

	test('that was taken leaves others to be told, until they are', async () => {
		const desk = await searching();
		await desk.typed('log acme offer');
		const told = "You took Acme's offer. Still to be told: Beta, Gamma.";
		expect((await desk.type('log acme accepted')).out).toContain(told);
		expect((await desk.type('today')).out).toContain(told);
		await desk.typed('log beta withdrew');
		expect((await desk.type('today')).out).toContain('Still to be told: Gamma.');
		await desk.typed('log gamma withdrew');
		expect((await desk.type('today')).out).not.toContain('Still to be told');
	});

	test('that is not firm yet is told to nobody else', async () => {
		const desk = await searching();
		await desk.typed('log acme offer');
		expect((await desk.type('log acme accepted --awaiting "the contract"')).out).not.toContain('Still to be told');
		expect((await desk.type('log acme received')).out).toContain('Still to be told');
	});

	test('that is firm ends the asking: whoever is due is told, and done ends it', async () => {
		const desk = await searching();
		await desk.typed('log acme offer', 'log acme accepted --awaiting "the contract"');
		desk.goTo('2026-11-16');
		expect((await desk.type('today')).out).toMatch(/Time to get in touch.*\n.*call +Gamma/s);
		await desk.typed('log acme received');
		const due = (await desk.type('today')).out;
		expect(due).not.toContain('Time to get in touch');
		expect(due).toMatch(/You took a job: tell them.*tell +Gamma/s);
		expect(due).toContain('You took the offer of Acme, firm since Mon 16 Nov: tell them, or close it (stein-8).');
		expect((await desk.type('ask gamma')).out).toContain('You took the offer of Acme');
		expect((await desk.type('ask gamma --json')).json.verdict).toBe('contact');
		expect((await desk.type('draft gamma')).out).toContain('withdraw');
		await desk.typed('undo');
		expect((await desk.type('today')).out).toContain('Time to get in touch');
		await desk.typed('redo', 'done gamma');
		expect(desk.lead('Gamma').log.at(-1)?.what).toBe('withdrew');
	});

	test('that is firm makes another offer due every day, until it is declined', async () => {
		const desk = await searching();
		await desk.typed('log beta offer', 'log beta followup "may I sleep on it?"');
		expect((await desk.type('today')).out).not.toMatch(/answer +Beta/);
		await desk.typed('log acme offer', 'log acme accepted');
		expect((await desk.type('today')).out).toMatch(
			/answer +Beta.*\n +You took the offer of Acme: decline theirs, kindly/,
		);
		for (const line of ['show beta', 'ask beta', 'log beta note "a second thought"'])
			expect((await desk.type(line)).out, line).toContain('You took the offer of Acme: decline theirs, kindly.');
		expect((await desk.type('draft beta')).json.drafts[0].kind).toBe('decline');
		await desk.typed('done beta');
		expect(desk.lead('Beta').log.at(-1)?.what).toBe('declined');
		expect((await desk.type('today')).out).not.toMatch(/answer +Beta/);
	});

	test('that is firm lets you decline another that still has time, and no draft asks for more of it', async () => {
		const desk = await searching();
		await desk.typed('log beta offer --due 2026-11-25', 'log acme offer', 'log acme accepted');
		expect((await desk.type('today')).out).toMatch(/by 25 Nov +answer +Beta.*\n.*You took the offer of Acme: say so/);
		expect((await desk.type('draft beta')).json.drafts[0].kind).toBe('decline');
	});

	test('that is firm is mentioned where an answer is owed', async () => {
		const desk = await searching();
		await desk.typed('log beta reply --asks "two references"', 'log acme offer', 'log acme accepted');
		expect((await desk.type('today')).out).toMatch(/answer +Beta.*\n.*You took the offer of Acme: say so/);
	});
});

test('news that is kept for one lead is something new to say there, and nowhere else', async () => {
	const desk = await searching();
	const {out} = await desk.type('news add "passed the exam" --lead beta');
	expect(out).toContain('You have news ("passed the exam")');
	expect((await desk.type('ask beta --json')).json.situation.news).toBe(true);
	expect((await desk.type('ask acme --json')).json.situation.news).toBe(false);
	await desk.typed('news add "a talk on type systems" --kind article --lead acme');
	expect((await desk.type('ask acme --json')).json.situation.article).toBe(true);
	await desk.typed('undo');
	expect((await desk.type('ask acme --json')).json.situation.article).toBe(false);
	expect((await desk.type('news list')).out).not.toContain('type systems');
});

test('who asked you to stop is not listed as somebody to get in touch with when a snooze is over', async () => {
	const desk = await searching();
	await desk.typed('log beta no-contact', 'snooze beta tomorrow');
	desk.goTo('2026-11-13');
	const {out} = await desk.type('today');
	expect(out).toMatch(/You put these off {2}1\n.*no contact +Beta/);
	expect(out).toContain('Somebody there asked you to stop');
});

test('a message that was drafted and logged is asked about as a typed one is', async () => {
	const desk = await searching();
	await desk.typed('log beta promise "send the figures" --due 2026-11-13', 'log beta something-new "a reference"');
	expect((await desk.type('draft beta --kind news --news reference --log')).says).toContain('none of your news');
	expect((await desk.type('draft beta --kind status --log')).out).toContain('Was that your promise for Friday?');
});

test('a meeting that is agreed with a new lead is said back with its zone and its distance', async () => {
	const {out} = await aDesk().type('add Acme --at "2026-11-20 10:00 UTC"');
	expect(out).toMatch(/10:00 UTC|UTC is/);
	expect((await aDesk().type('add Acme --at 2028-03-03')).out).toMatch(/Fri 3 Mar 2028, .* ahead|in \d+/);
});
