import {expect, test} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {unstyled} from '../../source/text/emphasis.ts';
import {runCommand} from '../../source/verbs/kit/run.ts';
import {rules} from '../../source/verbs/rules.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aKeeper} from '../screens/a-keeper.ts';

test('one rule says where it shows, and on which leads it decides now', async () => {
	const book = aBook(
		{},
		aLead('Acme').with({id: 'acm3'}).interviewedOn('2026-11-02').thankedOn('2026-11-03'),
		aLead('Beta').with({id: 'bet4'}).appliedOn('2026-11-02'),
	);
	const contextOf = (now: Book) => ({book: now, today: '2026-11-12', stance: undefined, newId: () => 'new1'}) as const;
	const asked = async (rule: string) => {
		const {lines, json} = await runCommand(
			await rules.prepare({rule: [rule]}, {today: '2026-11-12'}),
			aKeeper(book),
			contextOf,
		);
		return {lines: lines.map(unstyled), json};
	};
	const {lines, json} = await asked('cps-2');
	expect(lines.slice(-2)).toEqual(['Shows in: the advice', 'Decides now on Acme (acm3)']);
	expect(json).toMatchObject({rule: 'cps-2', leads: [{id: 'acm3'}]});
	expect((await asked('cps-5')).lines.at(-1)).toMatch(/^Shows in: /);
});
