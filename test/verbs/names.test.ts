import {expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

const blanks = [' ', '\u3164', '\u2800 \u2800', '\u115f\u1160', '\u{e0041}\ufe0f', '\u200b', '\u001b[2J'];

test.each(blanks.map(name => [JSON.stringify(name), name]))('a name of blanks (%s) is no name', async (_, name) => {
	const desk = await aDesk().typed('add Acme --with "Dana Reyes"');
	const before = desk.book();
	expect((await desk.type(['add', name])).exit).toBe(2);
	expect((await desk.type(['person', 'acme', name])).exit).toBe(2);
	expect((await desk.type(['edit', 'acme', '--organization', name])).exit).toBe(2);
	expect(desk.book()).toBe(before);
});

test('whom nobody can see is not let into a lead', async () => {
	const desk = await aDesk().typed('add Acme');
	const {exit, says} = await desk.type(['log', 'acme', 'reply', '--with', '\u3164']);
	expect(exit).toBe(2);
	expect(says).toMatch(/^--with holds nothing that can be seen/);
	await desk.typed('add "Ac\u034fme Two"');
	expect(desk.book().leads[1]?.organization).toBe('Acme Two');
});
