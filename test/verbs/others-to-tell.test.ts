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
	test('names the other interviews, which may want to know of it (koblyk-4), until it is answered', async () => {
		const desk = await searching();
		const told = /Your other interviews may want to know of it \(koblyk-4\): Beta\./;
		expect((await desk.type('log acme offer --due 2026-11-20')).out).toMatch(told);
		expect((await desk.type('today')).out).toMatch(told);
		expect((await desk.type('ask acme')).out).toMatch(told);
		expect((await desk.type('ask beta --json')).json.verdict).toBe('wait');
		const [, line = ''] = /"touchbase (draft [^"]*)"/.exec((await desk.type('ask acme')).out) ?? [];
		expect((await desk.type(line)).out).toContain('I have been made an offer elsewhere');
		await desk.typed('log acme declined');
		expect((await desk.type('today')).out).not.toMatch(told);
	});

	test('that was taken leaves others to be told, until they are', async () => {
		const desk = await searching();
		await desk.typed('log acme offer');
		const told = 'Not told yet that you took the offer of Acme: Beta; Gamma.';
		expect((await desk.type('log acme accepted')).out).toContain(told);
		expect((await desk.type('today')).out).toContain(told);
		await desk.typed('log beta withdrew');
		expect((await desk.type('today')).out).toContain('took the offer of Acme: Gamma.');
		await desk.typed('log gamma withdrew');
		expect((await desk.type('today')).out).not.toContain('Not told yet');
	});

	test('that is not firm yet is told to nobody else', async () => {
		const desk = await searching();
		await desk.typed('log acme offer');
		expect((await desk.type('log acme accepted --awaiting "the contract"')).out).not.toContain('Not told yet');
		expect((await desk.type('log acme received')).out).toContain('Not told yet');
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
