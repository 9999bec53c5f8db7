import {describe, expect, test} from 'vitest';
import {entryKinds} from '../../source/leads/lead.ts';
import {whatCanBeLogged, whatGroups} from '../../source/verbs/kit/what-words.ts';
import {aDesk} from './a-desk.ts';

const interviewed = () =>
	aDesk().typed('add Acme --kind interview --on 2026-11-02 --with "Dana Reyes" --with "Bo Lund"');

/** The entries that a line adds, without their ids. */
const entries = async (line: string) => {
	const desk = await interviewed();
	const before = desk.lead().log.length;
	const {exit, says} = await desk.type(line);
	expect(says).toBe('');
	expect(exit).toBe(0);
	return desk
		.lead()
		.log.slice(before)
		.map(({id: _, ...entry}) => entry);
};

describe('what is logged', () => {
	const on = '2026-11-12';
	test.each([
		['applied', {what: 'applied', on}],
		['requested', {what: 'requested', on}],
		['interview --at 2026-11-20', {what: 'interview', on, at: '2026-11-20', with: []}],
		['conversation --with "Li Wei"', {what: 'conversation', on, with: ['Li Wei']}],
		['event', {what: 'event', on, with: []}],
		['thanks', {what: 'thanks', on, by: 'email', with: []}],
		['thanks --with dana --by letter', {what: 'thanks', on, by: 'letter', with: ['Dana Reyes']}],
		['followup', {what: 'followup', on, by: 'email'}],
		['followup --by phone --with bo', {what: 'followup', on, by: 'phone', with: ['Bo Lund']}],
		['sent-news --on yesterday', {what: 'sent-news', on: '2026-11-11', by: 'email'}],
		['sent-article --by social', {what: 'sent-article', on, by: 'social'}],
		['voicemail will try again', {what: 'voicemail', on, by: 'phone', note: 'will try again'}],
		['reply', {what: 'reply', on}],
		['reply --tone warm --asks', {what: 'reply', on, tone: 'warm', asks: true}],
		['timeline --due "end of november"', {what: 'timeline', on, due: '2026-11-30', said: 'end of november'}],
		['promise --due fri', {what: 'promise', on, due: '2026-11-13'}],
		['promise --due "fri 10am"', {what: 'promise', on, due: '2026-11-13', time: '10:00'}],
		['promise --promise fri', {what: 'promise', on, due: '2026-11-13'}],
		['no-contact', {what: 'no-contact', on}],
		['no-contact --posting', {what: 'no-contact', on, posting: true}],
		['something-new', {what: 'something-new', on}],
		['answered', {what: 'answered', on}],
		['note "they move" in May', {what: 'note', on, note: 'they move in May'}],
		['rejected', {what: 'rejected', on}],
		['offer', {what: 'offer', on}],
		['withdrew', {what: 'withdrew', on}],
		['filled', {what: 'filled', on}],
		['reopened', {what: 'reopened', on}],
		['NOTE -2w is too late', {what: 'note', on, note: '-2w is too late'}],
		['note -- --by email', {what: 'note', on, note: '--by email'}],
	])('%s', async (line, wanted) => {
		expect(await entries(`log acme ${line}`)).toEqual([wanted]);
	});

	test('a promise on anything is an entry of its own, with its time', async () => {
		expect(await entries('log acme voicemail "will try again fri" --promise "fri 10am"')).toEqual([
			{what: 'voicemail', on: '2026-11-12', by: 'phone', note: 'will try again fri'},
			{what: 'promise', on: '2026-11-12', due: '2026-11-13', time: '10:00', by: 'phone'},
		]);
	});

	test('is said back, with full days, and then the advice as it stands now', async () => {
		const desk = await interviewed();
		const {out} = await desk.type('log acme thanks --on tue --promise "fri 10am"');
		expect(out).toContain('Tue 10 Nov 2026: said thank you by email');
		expect(out).toContain('promised to be in touch by email on Fri 13 Nov 2026 at 10:00');
		expect(out).toContain('Wait until Fri 13 Nov');
	});

	test('and the time of a promise stands in the inbox on its day', async () => {
		const desk = await interviewed();
		await desk.typed('log acme thanks --promise "today 10am"');
		expect((await desk.type('today')).out).toContain('You said you would write today at 10:00');
	});

	test('a script gets the entry back', async () => {
		const desk = await interviewed();
		const {json} = await desk.type('log acme followup --json');
		expect(json.entry).toMatchObject({what: 'followup', on: '2026-11-12', by: 'email'});
		expect(json.entries).toEqual([json.entry]);
		expect(json.advice.verdict).toBe('wait');
	});

	test('whoever is named and is new is among the people afterwards', async () => {
		const desk = await interviewed();
		await desk.typed('log acme reply --with "Li Wei"');
		expect(desk.lead().people.map(({name}) => name)).toEqual(['Dana Reyes', 'Bo Lund', 'Li Wei']);
	});
});

describe('what cannot be logged is refused, and nothing is changed:', () => {
	test.each([
		['log acme', 'WHAT is missing'],
		['log', 'LEAD is missing'],
		['log acme foo', 'WHAT: "foo" is none of'],
		['log acme folowup', 'Did you mean followup?'],
		['log acme news', 'touchbase log acme something-new'],
		['log acme article', 'touchbase log acme sent-article'],
		['log acme met', 'touchbase log acme conversation'],
		['log acme followup --by pigeon', '--by: "pigeon" is none of'],
		['log acme followup --by posting', 'is none of'],
		['log acme voicemail --by email', 'a voicemail is left by phone'],
		['log acme note --by email', '--by does not go with note'],
		['log acme followup --due fri', '--due does not go with followup'],
		['log acme followup --tone warm', '--tone does not go with followup'],
		['log acme followup --asks', '--asks does not go with followup'],
		['log acme timeline', '--due is missing'],
		['log acme promise', '--due is missing'],
		['log acme promise --due yesterday', 'Wed 11 Nov 2026 is past'],
		['log acme followup --promise yesterday', 'Wed 11 Nov 2026 is past'],
		['log acme followup --on tomorrow', 'is still to come'],
		['log acme followup --on 2026-06-31', 'no day of the calendar'],
		['log acme followup --on fri --on thu', '--on is given twice'],
		['log acme followup --on', '--on wants a value'],
	])('%s', async (line, says) => {
		const desk = await interviewed();
		const before = desk.book();
		const came = await desk.type(line);
		expect(came.exit).toBe(2);
		expect(came.says).toContain(says);
		expect(desk.book()).toBe(before);
	});
});

test('log without WHAT lists every word that can be logged, once, with what it is for', async () => {
	const {says} = await (await interviewed()).type('log acme');
	expect(says).toContain(whatCanBeLogged().join('\n'));
	expect(whatGroups.flatMap(([, group]) => group).toSorted()).toEqual([...entryKinds].toSorted());
});

describe('a day that was named', () => {
	test.each([
		['timeline --due "early december"', 'early December (from Thu 10 Dec 2026)'],
		['awaiting "the letter" --due "mid-february"', 'mid-February (from Mon 15 Feb 2027)'],
		['invited --due spring', 'spring (from Mon 1 Mar 2027)'],
		['promise --due "a few days"', '(from Tue 17 Nov 2026)'],
		['away --until "early december"', 'until early December (from Thu 10 Dec 2026)'],
		['offer --due "end of november"', 'end of November (from Mon 30 Nov 2026)'],
		['timeline --due 2028-01-10', 'Mon 10 Jan 2028 (that is in 424 days).'],
		['interview --at "fri 3pm"', 'agreed for Fri 13 Nov 2026 at 15:00'],
		['interview --on "20 oct"', 'Tue 20 Oct 2026: interview'],
		['interview --at "20 nov 14:00 JST"', 'on your clock'],
	])('is said back as it was meant: %s', async (line, says) => {
		expect((await (await interviewed()).type(`log acme ${line}`)).out).toContain(says);
	});

	test.each([
		'interview --at yesterday',
		'away --until yesterday',
		'promise --due yesterday',
		'followup --promise yesterday',
		'interview --on "20 nov"',
	])('is refused where it cannot be: %s', async line => {
		expect((await (await interviewed()).type(`log acme ${line}`)).exit).toBe(2);
	});
});

test('who asked you to stop and then asks you something is the one to answer, and nobody once it is answered', async () => {
	const desk = await aDesk().typed(
		'add Acme --with "Fran Cole"',
		'log acme no-contact --with fran',
		'log acme reply --with fran --asks "your notice period?"',
	);
	expect((await desk.type('ask acme --json')).json).toMatchObject({verdict: 'answer', to: {name: 'Fran Cole'}});
	await desk.typed('log acme answered --with fran');
	expect((await desk.type('ask acme --json')).json).toMatchObject({verdict: 'stop', on: null});
});

test('an article goes by email, also after an email', async () => {
	const desk = await aDesk().typed(
		'add Acme --kind conversation --on "26 oct" --with "Dana Reyes"',
		'log acme thanks --on "27 oct"',
		'log acme followup --on "4 nov"',
		'tell acme reception=warm article=yes',
	);
	expect((await desk.type('ask acme --json')).json).toMatchObject({what: 'article', rules: ['kennedy-2'], by: 'email'});
});
