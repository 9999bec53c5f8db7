import {expect, test} from 'vitest';
import {asFound, keys} from '../terminal.ts';
import {programAs} from './escapes/a-build.ts';
import {aSitting, inboxIsOpen, toTheNote} from './sessions.ts';

test.skipIf(process.platform === 'win32').each(['in the inbox', 'in a text'])(
	'ctrl-z %s: the shell has its terminal as it was, and fg comes back to all that was there',
	async where => {
		const {opens, book} = await aSitting();
		const program = await programAs('ours');
		const shell = await opens([], {command: '/bin/sh', args: ['-i', '-m']});
		shell.press(`${process.execPath} ${program}\n`);
		await shell.until(inboxIsOpen);
		if (where === 'in a text') {
			shell.press(`${toTheNote}half a`);
			await shell.until('half a');
		}
		shell.press(keys.ctrl('z'));
		await shell.until(/Stopped|Suspended/i);
		expect(shell.modes).toEqual(asFound);
		shell.press('echo in the $((6 * 7))\n');
		await shell.until('in the 42');
		shell.press('fg\n');
		await shell.until(where === 'in a text' ? /▸ about +half a/ : inboxIsOpen);
		expect(shell.modes).toMatchObject({alternate: true, bracketedPasteMode: true});
		if (where === 'in a text') {
			shell.press(` thought${keys.enter}`);
			await shell.until(inboxIsOpen);
			expect(book().leads.flatMap(({log}) => log.map(({note}) => note))).toContain('half a thought');
		}
		shell.press('q');
		await shell.until(screen => !screen.alternate, 'the shell again');
	},
);
