import {describe, expect, test} from 'vitest';
import {newcomer} from '../program.ts';
import {keys, openTerminal} from '../terminal.ts';
import {aPerson} from './a-person.ts';

/** What stands in the log, and what the terminal showed, once a key has been pressed on the line that was understood. */
const pressed = async (key: string) => {
	const person = aPerson();
	await person.says('touchbase add Acme --with "Dana Reyes" --kind interview --on 2026-11-02');
	const terminal = await openTerminal({
		command: 'sh',
		args: ['-c', 'touchbase log acme called dana, mailbox full; echo ended $?; read wait'],
		cwd: person.home,
		env: newcomer(person.home, '2026-11-12'),
		columns: 120,
	});
	await terminal.until(({text}) => text.includes('Any other key: leave.'));
	terminal.press(key);
	const {text} = await terminal.until(screen => /ended \d/.test(screen.text));
	terminal.press(keys.enter);
	return {text, data: person.data() ?? ''};
};

describe('on a terminal the line that was understood is shown, and', () => {
	test.each(['y', keys.enter])('%j logs it', async key => {
		const {text, data} = await pressed(key);
		expect(text).toContain('touchbase log acme tried "called dana, mailbox full" --by phone --with "Dana Reyes"');
		expect(text).toContain('ended 0');
		expect(data).toContain('"tried"');
	});

	test.each(['n', keys.ctrl('c')])('%j logs nothing', async key => {
		const {text, data} = await pressed(key);
		expect(text).toContain('Nothing was logged.');
		expect(text).toContain('ended 2');
		expect(data).not.toContain('"tried"');
	});
});

test('off a terminal the line is said, and nothing is logged', async () => {
	const person = aPerson();
	await person.says('touchbase add Acme');
	const before = person.data();
	const {code, out, err} = await person.says('touchbase log acme emailed');
	expect({code, out}).toEqual({code: 2, out: ''});
	expect(err).toBe('"emailed" is understood as\n  touchbase log acme followup --by email\n');
	expect(person.data()).toBe(before);
});
