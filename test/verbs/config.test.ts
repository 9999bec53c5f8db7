import {describe, expect, test} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {unstyled} from '../../source/text/emphasis.ts';
import {config} from '../../source/verbs/config.ts';
import {runCommand} from '../../source/verbs/kit/run.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aKeeper} from '../screens/a-keeper.ts';

const today = '2026-11-12';

/** A person's settings, told as what was typed after `touchbase config`. */
const aPerson = (book: Book = aBook({})) => {
	const keeper = aKeeper(book);
	const types = async (...words: string[]) => {
		const [setting, ...value] = words;
		const typed = {...(setting !== undefined && {setting: [setting]}), ...(value.length > 0 && {value})};
		const ready = await config.prepare(typed, {today});
		const contextOf = (now: Book) =>
			({book: now, today, stance: undefined, newId: () => 'new1', file: '~/leads.json'}) as const;
		const answer = await runCommand(ready, keeper, contextOf);
		return {...answer, lines: answer.lines.map(unstyled)};
	};
	return {types, keeper};
};

describe('touchbase config', () => {
	test('lists every setting with what it may be, and where the data is', async () => {
		const {lines, json} = await aPerson(aBook({stance: 'reserved'})).types();
		expect(lines).toContain('stance      reserved');
		expect(lines).toContain('            whom to follow where the articles disagree: reserved, balanced, persistent');
		expect(lines).toContain('employment  between-jobs');
		expect(lines).toContain('data file   ~/leads.json');
		expect(json).toMatchObject({stance: 'reserved', name: null, file: '~/leads.json'});
	});

	test('tells one', async () => {
		const {lines} = await aPerson(aBook({name: 'Ada'})).types('name');
		expect(lines[0]).toBe('name        Ada');
	});

	test('sets one, or several at once, and undo takes them back together', async () => {
		const {types, keeper} = aPerson(aBook({}, aLead().appliedOn('2026-11-02')));
		expect((await types('stance', 'Reserved')).lines).toEqual(['Set stance: reserved.']);
		await types('name=Ada Lovelace', 'employment=working');
		expect(keeper.read().profile).toEqual({stance: 'reserved', name: 'Ada Lovelace', employment: 'working'});
		await keeper.undo();
		expect(keeper.read().profile).toEqual({stance: 'reserved'});
	});

	test('takes one away', async () => {
		const {types, keeper} = aPerson(aBook({name: 'Ada', stance: 'reserved'}));
		await types('name', 'none');
		expect(keeper.read().profile).toEqual({stance: 'reserved'});
	});

	test.each([
		[['stance', 'bold'], 'stance: "bold" is none of reserved, balanced, persistent.'],
		[['employment=busy'], 'employment: "busy" is none of working, between-jobs.'],
		[['stanse', 'bold'], 'There is no setting "stanse". Did you mean stance? There are name, email'],
		[
			['holidays', 'tomorrow'],
			'holidays: "tomorrow" is neither a day like 2026-12-25 nor a country like DE, US or DE-BY.',
		],
		[['holidays', 'QQ'], 'holidays: QQ is no country that is known.'],
		[['holidays', 'DE-XX'], 'holidays: DE-XX is no part of Germany that is known.'],
		[['name=Ada', 'stance'], '"stance": write it as SETTING=VALUE, as the others.'],
		[['name=Ada', 'name=Bea'], 'name is given twice; give it once.'],
	])('refuses %j, with what is allowed', async (words, says) => {
		const {types, keeper} = aPerson();
		await expect(types(...words)).rejects.toThrow(says);
		expect(keeper.read().profile).toEqual({});
	});
});

describe('holidays', () => {
	test('are days of one’s own, sorted, each once', async () => {
		const {types, keeper} = aPerson();
		await types('holidays', '2026-12-31,2026-12-24', '2026-12-24');
		expect(keeper.read().profile.holidays).toEqual(['2026-12-24', '2026-12-31']);
	});

	test('are the public ones of a country for this year and two more, on that country’s calendar', async () => {
		const {types, keeper} = aPerson();
		await types('holidays', 'us');
		const {holidays = []} = keeper.read().profile;
		expect(holidays).toContain('2026-11-26');
		expect(holidays).toContain('2028-07-04');
		expect(holidays).not.toContain('2026-02-14');
	});

	test('are those of a part of it, and a day besides', async () => {
		const {types, keeper} = aPerson();
		await types('holidays', 'DE-BY', '2026-12-24');
		const {holidays = []} = keeper.read().profile;
		expect(holidays).toContain('2027-01-06');
		expect(holidays).toContain('2026-12-24');
	});
});
