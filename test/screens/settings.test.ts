import {describe, expect, test} from 'vitest';
import {aBook, aLead} from '../a-lead.ts';
import {aSession} from './a-session.ts';

const opened = async (...keys: string[]) => {
	const session = aSession(aBook({name: 'Ada'}, aLead().appliedOn('2026-11-02')));
	await session.press(',', ...keys);
	return session;
};

describe('the settings', () => {
	test('open with a comma and close with esc', async () => {
		const session = await opened();
		expect(session.top('settings').at).toBe(0);
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
	});

	test('keep a choice as it is turned, and undo takes it back', async () => {
		const session = await opened('j', 'j', 'j', 'j', 'space');
		expect(session.keeper.read().profile).toEqual({name: 'Ada', stance: 'persistent'});
		expect(session.says).toBe('Set stance: persistent.');
		await session.press('left', 'left');
		expect(session.keeper.read().profile.stance).toBe('reserved');
		await session.press('esc', 'u', 'u', 'u');
		expect(session.keeper.read().profile).toEqual({name: 'Ada'});
	});

	test('keep a text when enter ends it, and leave it as it was where esc does', async () => {
		const session = await opened('enter');
		expect(session.top('settings').text).toBe('Ada');
		await session.type(' L');
		await session.press('esc');
		expect(session.keeper.read().profile.name).toBe('Ada');
		await session.press('enter');
		await session.type(' Lovelace');
		await session.press('enter');
		expect(session.keeper.read().profile.name).toBe('Ada Lovelace');
	});

	test('say what is wrong with a value, and keep the old one', async () => {
		const session = await opened('G', 'k', 'enter');
		await session.type('tomorrow');
		await session.press('enter');
		expect(session.says).toContain('neither a day like 2026-12-25 nor a country');
		expect(session.keeper.read().profile.holidays).toBeUndefined();
	});
});
