import {describe, expect, test} from 'vitest';
import {sayEntry} from '../../source/advice/explain/say-entry.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import type {Day} from '../../source/days/day.ts';
import type {Book, Lead} from '../../source/leads/lead.ts';
import {issueOf} from '../../source/leads/lead.ts';
import {verbNamed} from '../../source/verbs/index.ts';
import {runCommand} from '../../source/verbs/kit/run.ts';
import {tellOvertaken} from '../../source/verbs/kit/tell-advice.ts';
import type {Verb} from '../../source/verbs/kit/verb.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';
import {aKeeper} from '../screens/a-keeper.ts';

const interviewed = () => aLead().interviewedOn('2026-11-02').thankedOn('2026-11-03').followedUpOn('2026-11-10');

/** A lead, and what is done with it, as commands on their days. */
const aHistory = (lead: ALead) => {
	const keeper = aKeeper(aBook({}, lead));
	let ids = 0;
	const only = (): Lead => keeper.read().leads[0] as Lead;
	return {
		keeper,
		only,
		does: async (today: Day, verb: string, typed: Record<string, string[]>) => {
			const ready = await ((await verbNamed(verb)) as Verb).prepare({lead: ['acme'], ...typed}, {today});
			const contextOf = (book: Book) => ({book, today, stance: undefined, newId: () => `new${++ids}`});
			await runCommand(ready, keeper, contextOf);
		},
		overtakenOn: (today: Day) => tellOvertaken(adviseLead(only(), today, keeper.read().profile)),
	};
};

describe('what the wizard came to', () => {
	test('is kept with its answers, its rules and its day, and the file takes it', async () => {
		const {does, only, keeper} = aHistory(interviewed());
		await does('2026-11-12', 'tell', {answers: ['timeline=none', 'reception=neutral']});
		const receipt = only().log.at(-1);
		expect(receipt).toMatchObject({
			what: 'receipt',
			on: '2026-11-12',
			verdict: 'wait',
			due: '2026-12-01',
			rules: ['cps-4'],
			answers: ['they named no day', 'they take it neither warmly nor coldly'],
		});
		expect(receipt && sayEntry(receipt)).toBe(
			'the wizard came to: wait until Tue 1 Dec 2026 (cps-4), told that they named no day; they take it neither warmly nor coldly',
		);
		expect(issueOf(keeper.read())).toBeUndefined();
	});

	test('is taken back together with the answers', async () => {
		const {does, only, keeper} = aHistory(interviewed());
		const before = only();
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		await keeper.undo();
		expect(only()).toEqual(before);
	});

	test('changes nothing in the advice, nor in how long it has been due', async () => {
		const lead = aLead().interviewedOn('2026-11-02').thankedOn('2026-11-03');
		const {does, only} = aHistory(lead);
		const {advice} = adviseLead(lead.build(), '2026-11-12', {});
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		expect(adviseLead(only(), '2026-11-12', {}).advice).toEqual(advice);
	});
});

describe('a decision that still holds', () => {
	test('is not spoken of while nothing happens, also on the day that it waited for, and after it', async () => {
		const {does, overtakenOn} = aHistory(interviewed());
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		for (const day of ['2026-11-12', '2026-11-20', '2026-12-01', '2026-12-03'] as const) {
			expect(overtakenOn(day)).toEqual([]);
		}
	});
});

describe('a decision that new facts have changed', () => {
	test('is told with what it was, what it is now, and what happened since', async () => {
		const {does, overtakenOn} = aHistory(interviewed());
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		await does('2026-11-16', 'log', {what: ['reply'], tone: ['warm'], asks: []});
		expect(overtakenOn('2026-11-16')).toEqual([
			'On Thu 12 Nov it was: wait until Tue 1 Dec 2026. Now it is: answer on Mon 16 Nov 2026, since then: they answered, warm, and asked something (Mon 16 Nov).',
		]);
	});

	test('is no longer spoken of once the wizard has been asked again', async () => {
		const {does, overtakenOn} = aHistory(interviewed());
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		await does('2026-11-16', 'log', {what: ['followup']});
		expect(overtakenOn('2026-11-16')).toHaveLength(1);
		await does('2026-11-16', 'tell', {answers: ['reception=neutral']});
		expect(overtakenOn('2026-11-16')).toEqual([]);
	});

	test('is not spoken of on a lead that is closed', async () => {
		const {does, overtakenOn} = aHistory(interviewed());
		await does('2026-11-12', 'tell', {answers: ['timeline=none']});
		await does('2026-11-16', 'log', {what: ['rejected'], final: []});
		expect(overtakenOn('2026-11-16')).toEqual([]);
	});
});
