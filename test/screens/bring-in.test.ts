import {describe, expect, test} from 'vitest';
import {aBook, aLead} from '../a-lead.ts';
import {aSession} from './a-session.ts';

const opened = async () => {
	const session = aSession(aBook({}, aLead('Acme').as('Staff engineer').appliedOn('2026-11-02')));
	await session.press(':');
	await session.type('import');
	await session.press('enter');
	await session.type('jobs.csv');
	await session.press('enter');
	return session;
};

describe('a table on the screens', () => {
	test('is asked about once, shown row by row, and brought in by yes', async () => {
		const session = await opened();
		expect(session.top('bringIn').question).toBe('d: the day comes first. m: the month.');
		await session.press('d');
		expect(session.top('bringIn').rows.slice(0, 3)).toEqual([
			['2', 'here, less', 'Acme, Staff engineer', 'the table knows more'],
			['3', 'new', 'Opal', expect.stringContaining('applied')],
			['3', 'not read', 'Applied', '"soon" is no day'],
		]);
		expect(session.state.book.leads).toHaveLength(1);
		await session.press('y');
		expect(session.state.screens).toEqual([]);
		expect(session.state.book.leads).toHaveLength(48);
		expect(session.says).toContain('47 new leads');
		await session.press('u');
		expect(session.state.book.leads).toHaveLength(1);
	});

	test('is left without a trace', async () => {
		const session = await opened();
		await session.press('d', 'esc');
		expect(session.state.screens).toEqual([]);
		expect(session.state.book.leads).toHaveLength(1);
	});

	test('adds what is new to a lead that is here where that is wanted', async () => {
		const session = await opened();
		await session.press('d', 'm');
		expect(session.state.book.leads[0]?.log.map(({what}) => what)).toEqual(['applied', 'rejected']);
	});
});
