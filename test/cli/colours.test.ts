import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {freshFolder, newcomer} from '../program.ts';

const coloured = /\u001b\[/;

test('colours are turned off for good by a setting, for one call by a flag, and where there is no terminal', () => {
	const home = freshFolder();
	const run = (args: readonly string[], more: Record<string, string> = {}) =>
		spawnSync('touchbase', args, {env: {...newcomer(home, '2026-11-12'), ...more}, encoding: 'utf8'}).stdout;
	run(['add', 'Acme']);
	const forced = {FORCE_COLOR: '1'};
	expect(run(['list'])).not.toMatch(coloured);
	expect(run(['list'], forced)).toMatch(coloured);
	expect(run(['list', '--no-color'], forced)).not.toMatch(coloured);
	expect(run(['list'], {...forced, NO_COLOR: '1'})).not.toMatch(coloured);
	run(['config', 'colours', 'never']);
	expect(run(['list'], forced)).not.toMatch(coloured);
	run(['config', 'colours', 'auto']);
	expect(run(['list'], forced)).toMatch(coloured);
});
