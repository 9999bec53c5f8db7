import {describe, expect, test} from 'vitest';
import {entryKinds} from '../../source/leads/lead.ts';
import {aliases, nothings} from '../../source/verbs/log/aliases.ts';
import {aDesk} from './a-desk.ts';

const met = (await aDesk().typed('add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"')).book();
const interviewed = () => aDesk(met);

/** The lines that are named for some words, without `touchbase log acme`; nothing is logged. */
const namedFor = async (words: string): Promise<string[]> => {
	const desk = interviewed();
	const before = desk.book();
	const {exit, says} = await desk.type(['log', 'acme', ...words.split(' ')]);
	expect(exit).toBe(2);
	expect(desk.book()).toBe(before);
	return says
		.split('\n')
		.slice(1)
		.map(line => line.trim().replace('touchbase log acme ', ''));
};

describe('what people type is understood as one line, and named:', () => {
	test.each([
		['called dana, mailbox full', 'tried "called dana, mailbox full" --by phone --with "Dana Reyes"'],
		['called dana no answer', 'tried "called dana no answer" --by phone --with "Dana Reyes"'],
		['mailbox full', 'tried --by phone'],
		['voicemail full', 'tried --by phone'],
		['called, left a message', 'voicemail "called, left a message"'],
		['lvm', 'voicemail'],
		['emailed', 'followup --by email'],
		['emailed dana', 'followup --by email --with "Dana Reyes"'],
		['texted --on yesterday', 'followup --by text --on yesterday'],
		['emailed --by letter', 'followup --by letter'],
		['pinged', 'followup'],
		['wrote again', 'followup'],
		['thank you note', 'thanks'],
		['dana called', 'reply --by phone --with "Dana Reyes"'],
		['they called', 'reply --by phone'],
		['she replied', 'reply'],
		['i replied', 'answered'],
		['they left a message', 'reply --asks "to be called back" --by phone'],
		['dana left a voicemail', 'reply --asks "to be called back" --by phone --with "Dana Reyes"'],
		['they followed up', 'reply'],
		['emailed dana on monday', 'followup "emailed dana on monday" --by email --on monday --with "Dana Reyes"'],
		['they want references by friday', 'reply "they want references by friday" --asks references --due friday'],
		['dana will call tuesday', 'awaiting "dana will call tuesday" --due tuesday --with "Dana Reyes"'],
		['dana ooo till dec 1', 'away "dana ooo till dec 1" --until "dec 1" --with "Dana Reyes"'],
		['interview moved to wed', 'rescheduled "interview moved to wed" --at wed'],
		['passed the background check', 'received "the background check"'],
		['verbal offer, letter next week', 'offer "verbal offer, letter next week"'],
		['missed call', 'reply --asks "to be called back" --by phone'],
		['bob called', 'reply "bob called" --by phone'],
		['just called dana, no answer', 'tried "just called dana, no answer" --by phone --with "Dana Reyes"'],
		['they want references', 'reply --asks references'],
		['got homework', 'reply --asks homework'],
		['turned in the homework', 'answered "turned in the homework"'],
		['dana will call', 'awaiting "their call" --with "Dana Reyes"'],
		['background check', 'awaiting "the background check"'],
		['ooo', 'away'],
		['dana on vacation', 'away --with "Dana Reyes"'],
		['interviewed', 'interview'],
		['no show', 'no-show'],
		['called off', 'cancelled'],
		['interview cancelled', 'cancelled'],
		['interview cancelled by them', 'cancelled "interview cancelled by them"'],
		['rejected me', 'rejected'],
		['turned me down', 'rejected'],
		['they turned me down', 'rejected'],
		['rejected the offer', 'declined'],
		['offer-accepted', 'accepted'],
		['offer accepted', 'accepted'],
		['offer declined', 'declined'],
		['offer rescinded', 'rejected'],
		['signed', 'accepted'],
		['position filled', 'filled'],
		['posting is gone', 'filled --heard'],
		['gave up', 'withdrew'],
	])('%s: %s', async (words, line) => {
		expect(await namedFor(words)).toEqual([line]);
	});
});

describe('what can mean several things names them all, and logs none:', () => {
	test.each([
		['called', ['followup --by phone', 'voicemail', 'tried --by phone']],
		['submitted', ['applied', 'answered']],
		['replied', ['reply', 'answered']],
		['references', ['reply --asks references', 'answered']],
		['assessment', ['reply --asks "the assessment"', 'answered']],
		['take-home', ['reply --asks "the take-home"', 'answered']],
		['onsite', ['interview --by in-person', 'interview --by in-person --at DAY']],
		['phone screen', ['interview --by phone', 'interview --by phone --at DAY']],
		[
			'interview invite for monday',
			[
				'reply "interview invite for monday" --asks "when you can come"',
				'interview "interview invite for monday" --at monday',
			],
		],
		['postponed', ['rescheduled --at DAY', 'cancelled']],
		['hired', ['accepted', 'offer', 'filled']],
		['turned down', ['rejected', 'declined']],
		['position closed', ['filled --heard', 'filled']],
		['linkedin message', ['followup --by social', 'reply --by social']],
		['not interested', ['rejected', 'withdrew', 'reply --tone cold']],
		['they asked about salary', ['reply "they asked about salary"', 'note "they asked about salary"']],
		['news', ['sent-news', 'something-new']],
		['article', ['sent-article', 'touchbase news add WHAT --kind article']],
		['met', ['interview', 'conversation', 'event']],
	])('%s', async (words, lines) => {
		expect(await namedFor(words)).toEqual(lines);
	});
});

describe('what is nothing that happened is not logged:', () => {
	test.each(Object.keys(nothings))('%s', async words => {
		const desk = interviewed();
		const {exit, says} = await desk.type(`log acme "${words}"`);
		expect(exit).toBe(2);
		expect(says).toContain('touchbase');
		expect(says).not.toMatch(/LEAD|WHAT/);
	});
});

describe('every line of every alias is one that log takes', () => {
	const lines = [...new Set(Object.values(aliases).flat())].filter(line => !line.startsWith('touchbase'));
	test.each(lines)('%s', async line => {
		const desk = interviewed();
		await desk.typed('log acme interview --at "20 nov"');
		await desk.typed(`log acme ${line.replace('DAY', 'fri')}`);
	});
});

describe('no harm is done', () => {
	test('there are far more than eighty of them', () => {
		expect(Object.keys({...aliases, ...nothings}).length).toBeGreaterThan(200);
	});

	test('none stands in the way of a word of the log', () => {
		expect(Object.keys(aliases).filter(phrase => entryKinds.some(what => what === phrase))).toEqual([]);
	});

	test('what was not done, or not yet, is not understood as done', async () => {
		const desk = interviewed();
		for (const line of ["haven't emailed yet", 'should be called', 'not hired', 'if rejected me'])
			expect((await desk.type(['log', 'acme', ...line.split(' ')])).says).toContain('is none of');
	});

	test('no word for a message or a call names an end', () => {
		const ends = /^(filled|rejected|accepted|declined|withdrew)/;
		const messages = Object.entries(aliases).filter(([phrase]) => /call|phon|rang|mail|text|wrote|repl/.test(phrase));
		expect(messages.filter(([, lines]) => lines.some(line => ends.test(line)))).toEqual([]);
	});

	test('an end by more than one reading is never taken by itself', () => {
		for (const phrase of ['closed', 'hired', 'turned down', 'said no', 'passed'])
			expect(aliases[phrase]?.length).toBeGreaterThan(1);
	});

	test('a comma behind the word is no part of it', async () => {
		const desk = await interviewed();
		await desk.typed('log acme withdrew, took another job');
		expect(desk.lead().log.at(-1)).toMatchObject({what: 'withdrew', note: 'took another job'});
	});

	test('a lead that is not there is said first', async () => {
		expect((await interviewed().type('log zebra emailed')).exit).toBe(3);
	});
});
