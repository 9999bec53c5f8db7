import {expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const interviewed = [
	'add Acme --role Cook --kind interview --on 2026-10-12 --with "Dana Reyes" --phone "555 0117"',
	'log acme thanks --on 2026-10-13',
];

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
