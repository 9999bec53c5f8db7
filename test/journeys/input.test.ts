import {describe, expect, test} from 'vitest';
import {someLeads} from '../screens/some-leads.ts';
import {keys, type Screen} from '../terminal.ts';
import {anInbox} from './an-inbox.ts';

const chosen = ({lines}: Screen) => lines.find(line => line.startsWith('▌')) ?? '';

describe('another terminal that writes the file while the inbox is open', () => {
	const {person, open} = anInbox(someLeads(20), 'They wait for you');

	test('leaves the text alone that is being typed, and its cursor', async () => {
		const {terminal} = open;
		terminal.press(`l${keys.tab.repeat(3)}abc${keys.left}${keys.left}`);
		await terminal.until(/▸ about +abc/);
		await person.types('add', 'Somebody new');
		await person.types('log', 'Delft', 'note', 'while the form is open');
		terminal.press('X');
		await terminal.until(/▸ about +aXbc/);
		terminal.press(keys.escape);
		await terminal.until('2 Waiting 8');
	});

	test('is seen at once; the chosen lead stays chosen', async () => {
		const {terminal} = open;
		terminal.press('gjjj');
		const before = await terminal.until(screen => screen.lines.indexOf(chosen(screen)) === 7, 'the fourth is chosen');
		expect(before.text).toMatch(/answer +Delft/);
		await person.types('log', 'Delft', 'answered');
		const after = await terminal.until(screen => !/answer +Delft/.test(screen.text), 'Delft is no longer due');
		expect(chosen(after)).toBe(chosen(before));
	});
});
