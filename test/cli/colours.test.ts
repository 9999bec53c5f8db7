import {expect, test} from 'vitest';
import {aPerson} from './a-person.ts';

const coloured = /\u001b\[/;

test('colours are turned off for good by a setting, for one call by a flag, and where there is no terminal', async () => {
	const person = aPerson();
	const lists = async (flags = '', env: Record<string, string> = {}) =>
		(await person.says(`touchbase list ${flags}`, env)).out;
	await person.says('touchbase add Acme');
	const forced = {FORCE_COLOR: '1'};
	expect(await lists()).toContain('Acme');
	expect(await lists()).not.toMatch(coloured);
	expect(await lists('', forced)).toMatch(coloured);
	expect(await lists('--no-color', forced)).not.toMatch(coloured);
	expect(await lists('', {...forced, NO_COLOR: '1'})).not.toMatch(coloured);
	await person.says('touchbase config colours never');
	expect(await lists('', forced)).not.toMatch(coloured);
	await person.says('touchbase config colours auto');
	expect(await lists('', forced)).toMatch(coloured);
});
