import {expect, test} from 'vitest';
import {aBook, aLead} from '../a-lead.ts';
import {aDesk} from './a-desk.ts';

const book = () =>
	aBook(
		{stance: 'balanced'},
		aLead('Late').with({id: 'late'}).interviewedOn('2026-11-09', 'Dana'),
		aLead('Meeting').with({id: 'meeting'}).agreedOn('2026-11-05', '2026-11-16', 'Bo'),
		aLead('Promised')
			.with({id: 'promised'})
			.metOn('2026-11-10')
			.thankedOn('2026-11-11')
			.promisedOn('2026-11-10', '2026-11-20'),
		aLead('Stopped').with({id: 'stopped'}).appliedOn('2026-11-01').askedToStopOn('2026-11-02'),
	);

const idsOn = (json: {days: {day: string; leads: {lead: {id: string}}[]}[]}, day: string) =>
	json.days.find(each => each.day === day)?.leads.map(({lead}) => lead.id);

test('the week has seven days from today on: what is due today, each other lead on its day, and who asked to stop on none', async () => {
	const {json} = await aDesk(book()).type('week');
	expect(json.days).toHaveLength(7);
	expect(json.days[0].day).toBe('2026-11-12');
	expect(idsOn(json, '2026-11-12')).toEqual(['late']);
	expect(idsOn(json, '2026-11-16')).toEqual(['meeting']);
	expect(JSON.stringify(json)).not.toContain('stopped');
	expect(json.later.map(({from}: {from: string}) => from)).toEqual([
		'2026-11-19',
		'2026-11-26',
		'2026-12-03',
		'2026-12-10',
	]);
	expect(json.later.map(({count}: {count: number}) => count)).toEqual([1, 0, 0, 0]);
});

test('the week from another day begins on it', async () => {
	const {json} = await aDesk(book()).type('week 2026-11-19');
	expect(idsOn(json, '2026-11-20')).toEqual(['promised']);
});

test('the week as lines names each day, also one on which nothing falls', async () => {
	const {out} = await aDesk(book()).type('week');
	expect(out).toMatch(/Thu 12 Nov, today[\s\S]*Late[\s\S]*Fri 13 Nov, tomorrow\s+.*nothing/);
	expect(out).toMatch(/After that[\s\S]*19 Nov to 25 Nov\s+1/);
});
