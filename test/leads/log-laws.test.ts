import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {adviseLead} from '../../source/advice/inbox.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {aDesk, type Desk} from '../verbs/a-desk.ts';

const began: Day = '2026-11-02';
const people = fc.constantFrom('', ' --with dana', ' --with jamal');
const words = fc.oneof(
	fc.tuple(
		fc.constantFrom('followup', 'thanks', 'answered', 'sent-news', 'sent-article', 'voicemail', 'tried'),
		people,
	),
	fc.tuple(
		fc.constantFrom('reply', 'reply --asks', 'reply --tone cold', 'reply --auto', 'awaiting x', 'received'),
		people,
	),
	fc.tuple(
		fc.constantFrom('timeline --due +1w', 'invited --due +2w', 'invited --after +1w', 'offer --due +5d'),
		people,
	),
	fc.constantFrom(
		['interview --at +4d', ''],
		['interview', ' --with dana'],
		['cancelled', ''],
		['no-show', ''],
		['missed', ''],
		['promise --due +3d', ''],
		['kept', ''],
		['away --until +5d', ' --with dana'],
		['away', ''],
		['no-contact', ' --with dana'],
		['no-contact --posting', ''],
		['no-contact --not-by phone', ''],
		['something-new --due +6d', ''],
		['rejected', ''],
		['rejected --final', ''],
		['accepted', ''],
		['accepted --awaiting letter', ''],
		['declined', ''],
		['withdrew --keep', ''],
		['reopened', ''],
		['applied', ''],
	),
);
const line = words.map(([what, whom]) => `log acme ${what}${whom}`);
const someLog = fc.array(fc.record({after: fc.integer({min: 0, max: 9}), line}), {maxLength: 9});

/** A lead with a random log, and the day of the last line. */
const aRandomLead = async (log: readonly {after: number; line: string}[]): Promise<{desk: Desk; day: Day}> => {
	const desk = aDesk(undefined, began);
	await desk.typed('add Acme --with "Dana Reyes" --email d@acme.example', 'person acme Jamal --role insider');
	let day = began;
	for (const {after, line} of log) {
		day = addDays(day, after);
		desk.goTo(day);
		await desk.type(line);
	}
	return {desk, day};
};
const adviceOf = (desk: Desk, day: Day) => adviseLead(desk.lead(), day, {});

/** On its day a reply brings something new. */
const bringsNews: ReadonlySet<string> = new Set(['awaiting', 'timeline', 'invited']);

describe('whatever is logged', () => {
	test('undone and logged again it gives the same', async () => {
		await fc.assert(
			fc.asyncProperty(someLog, line, async (log, last) => {
				const {desk, day} = await aRandomLead(log);
				const before = desk.book();
				if ((await desk.type(last)).exit !== 0) return;
				const after = adviceOf(desk, day);
				await desk.typed('undo');
				expect(desk.book()).toEqual(before);
				await desk.typed('redo');
				expect(adviceOf(desk, day)).toEqual(after);
			}),
			{numRuns: 60},
		);
	});

	test('nobody is written to whom a stop binds, and nothing goes by a channel that is banned', async () => {
		await fc.assert(
			fc.asyncProperty(someLog, async log => {
				const {desk, day} = await aRandomLead(log);
				const {advice, case: asked, history} = adviceOf(desk, day);
				if (advice.verdict === 'closed') return;
				if (asked.situation.toldNotTo === 'person') expect(advice.verdict).toBe('stop');
				if (advice.by) expect(history.reach.notBy).not.toContain(advice.by);
			}),
			{numRuns: 100},
		);
	});

	test('after an answer to an ask that brings nothing new there are two weeks of peace', async () => {
		await fc.assert(
			fc.asyncProperty(someLog, fc.integer({min: 0, max: 13}), async (log, later) => {
				const {desk, day} = await aRandomLead(log);
				await desk.type('log acme followup --with dana');
				const before = adviceOf(desk, day);
				const isNew = desk.lead().log.some(({what, on}) => on === day && bringsNews.has(what));
				if (isNew || before.advice.verdict === 'closed' || before.history.followUps.length === 0) return;
				await desk.typed('log acme reply "nothing yet" --with dana');
				const {advice} = adviceOf(desk, addDays(day, later));
				const asks = ['voices', 'awaited', 'tickler', 'cps tickler'];
				if (advice.verdict === 'contact') expect(asks).not.toContain(advice.reason);
			}),
			{numRuns: 100},
		);
	});

	test('a situation that the log yields is one that may be asked about', async () => {
		await fc.assert(
			fc.asyncProperty(someLog, fc.integer({min: 0, max: 30}), async (log, later) => {
				const {desk, day} = await aRandomLead(log);
				desk.goTo(addDays(day, later));
				const {json} = await desk.type('ask acme --json');
				if (json.situation) expect(() => readSituation(json.situation)).not.toThrow();
			}),
			{numRuns: 100},
		);
	});
});
