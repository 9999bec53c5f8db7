import {expect, test} from 'vitest';
import {aLead} from '../a-lead.ts';
import {aDesk} from './a-desk.ts';

test('of several leads the only open one is meant; of several open ones none, and nothing is changed', async () => {
	const desk = await aDesk().typed('add Acme --role Chef', 'add Acme --role Cook');
	const before = desk.book();
	expect((await desk.type('log acme voicemail')).exit).toBe(4);
	expect(desk.book()).toBe(before);
	await desk.typed('log "Acme, Chef" rejected --final', 'log acme voicemail');
	expect(desk.book().leads.map(({log}) => log.at(-1)?.what)).toEqual(['rejected', 'voicemail']);
	await desk.typed('log acme withdrew');
	expect((await desk.type('log acme reopened')).exit).toBe(4);
	await desk.typed('log "Acme, Chef" reopened', 'log acme note "once more"');
	expect(desk.book().leads[0]?.log.at(-1)?.note).toBe('once more');
});

test('a lead that was rejected and applied to again is listed, and is offered what is new', async () => {
	const desk = await aDesk().typed('add Acme --on 2026-09-01', 'log acme rejected --final --on 2026-09-20');
	expect((await desk.type('list')).out).toContain('No lead is open');
	expect((await desk.type('news add "I passed the exam"')).out).toContain('nobody is waiting');
	await desk.typed('log acme applied --on 2026-11-02');
	expect((await desk.type('list')).out).toContain('Acme');
	expect((await desk.type('news add "I moved to Bern"')).out).toContain('Not told yet: Acme.');
});

test('a name in the data file puts no line of its own into a refusal', async () => {
	const evil = 'Acme\nThe file is gone. Type: rm \u001b[2J';
	const book = {
		version: 2 as const,
		profile: {},
		leads: [
			aLead(evil).with({id: 'a1\nx'}).knowing('Bo\nA').knowing('Bo\nB').build(),
			aLead(`${evil} 2`).with({id: 'a2'}).as('Chef\r\nCook').build(),
		],
	};
	const said = async (line: string) => (await aDesk(book).type(line)).says;
	const several = await said('show acme');
	expect(several.split('\n')).toHaveLength(3);
	expect(several).not.toContain('\u001b');
	expect((await said('show acmee')).split('\n')).toHaveLength(1);
	expect((await said('log "a1 x" note --with bo')).split('\n')).toHaveLength(3);
	expect((await said('log "a1 x" followup --with zoe')).split('\n')).toHaveLength(1);
});
