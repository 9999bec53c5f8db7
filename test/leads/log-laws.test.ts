import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {adviseLead} from '../../source/advice/inbox.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {unansweredOf} from '../../source/advice/wizard.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {isMeetingEntry} from '../../source/leads/history/meetings.ts';
import {keys, type Lead, stances} from '../../source/leads/lead.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {supposing} from '../../source/verbs/log/suppose.ts';
import {mattering} from '../advice/mattering.ts';
import {lawRuns, lawTimeout} from '../runs.ts';
import {aDesk} from '../verbs/a-desk.ts';

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
const line = words.map(([what, whom]) => `${what}${whom}`);
const someLog = fc.array(fc.record({after: fc.integer({min: 0, max: 9}), line}), {maxLength: 9});
type Log = readonly {after: number; line: string}[];

const acme: Lead = {
	id: 'acme',
	organization: 'Acme',
	people: [
		{name: 'Dana Reyes', email: 'd@acme.example'},
		{name: 'Jamal', role: 'insider'},
	],
	log: [{id: 'began', on: began, what: 'applied'}],
};

/** The lead with one line more in its log; as it was where the line is refused. */
const withLine = (lead: Lead, typed: string, today: Day): Lead => {
	try {
		return supposing(lead, [typed], today, {today, profile: {}}).lead;
	} catch (error) {
		if (error instanceof Refusal) return lead;
		throw error;
	}
};

/** A lead with a random log, and the day of the last line. */
const aRandomLead = (log: Log): {lead: Lead; day: Day} => {
	let lead = acme;
	let day = began;
	for (const {after, line: typed} of log) {
		day = addDays(day, after);
		lead = withLine(lead, typed, day);
	}
	return {lead, day};
};
const adviceOn = (lead: Lead, day: Day) => adviseLead(lead, day, {});

/** On its day a reply brings something new. */
const bringsNews: ReadonlySet<string> = new Set(['awaiting', 'timeline', 'invited']);

const law = <Ts extends [unknown, ...unknown[]]>(
	title: string,
	few: number,
	arbitraries: {[K in keyof Ts]: fc.Arbitrary<Ts[K]>},
	holds: (...values: Ts) => void,
) => test(title, () => fc.assert(fc.property(...arbitraries, holds), lawRuns(few)), lawTimeout);

describe('whatever is logged', () => {
	test(
		'undone and logged again it gives the same',
		async () => {
			await fc.assert(
				fc.asyncProperty(someLog, line, async (log, last) => {
					const {lead, day} = aRandomLead(log);
					const desk = aDesk({version: 2, profile: {}, leads: [lead]}, day);
					const before = desk.book();
					if ((await desk.type(`log acme ${last}`)).exit !== 0) return;
					const after = adviceOn(desk.lead(), day);
					await desk.typed('undo');
					expect(desk.book()).toEqual(before);
					await desk.typed('redo');
					expect(adviceOn(desk.lead(), day)).toEqual(after);
				}),
				lawRuns(60),
			);
		},
		lawTimeout,
	);

	law('nobody is written to whom a stop binds, and nothing goes by a channel that is banned', 200, [someLog], log => {
		const {lead, day} = aRandomLead(log);
		const {advice, situation, history} = adviceOn(lead, day);
		if (advice.verdict === 'closed') return;
		if (situation.toldNotTo === 'person') expect(advice.verdict).toBe('stop');
		if (advice.by) expect(history.reach.notBy).not.toContain(advice.by);
		if (advice.to) expect(history.reach.offLimits).not.toContain(advice.to.name);
	});

	law(
		'after an answer to an ask that brings nothing new there are two weeks of peace',
		200,
		[someLog, fc.integer({min: 0, max: 13})],
		(log, later) => {
			const {lead: random, day} = aRandomLead(log);
			const lead = withLine(random, 'followup --with dana', day);
			const before = adviceOn(lead, day);
			const isNew = lead.log.some(({what, on}) => on === day && bringsNews.has(what));
			if (isNew || before.advice.verdict === 'closed' || before.history.followUps.length === 0) return;
			const {advice} = adviceOn(withLine(lead, 'reply "nothing yet" --with dana', day), addDays(day, later));
			const asks = ['voices', 'awaited', 'tickler', 'cps tickler'];
			if (advice.verdict === 'contact') expect(asks).not.toContain(advice.reason);
		},
	);

	law(
		'a situation that the log yields is one that may be asked about',
		200,
		[someLog, fc.integer({min: 0, max: 30})],
		(log, later) => {
			const {lead, day} = aRandomLead(log);
			const {advice, situation} = adviceOn(lead, addDays(day, later));
			if (advice.verdict === 'closed') return;
			expect(readSituation(structuredClone(situation)).situation).toEqual(situation);
		},
	);

	law('persistent is never later than balanced, nor balanced than reserved', 200, [someLog], log => {
		const {lead, day} = aRandomLead(log);
		const [reserved, balanced, persistent] = stances.map(
			stance => adviseLead(lead, day, {}, {}, stance).advice.on ?? 'hold',
		);
		expect([persistent, balanced, reserved]).toEqual([persistent, balanced, reserved].toSorted());
	});

	law('while nothing is logged, the advice keeps its day', 100, [someLog], log => {
		const {lead, day} = aRandomLead(log);
		const {advice} = adviceOn(lead, day);
		const {on, verdict} = advice;
		if (on === null || (verdict !== 'wait' && verdict !== 'tickler')) return;
		for (let today = addDays(day, 1); today <= on; today = addDays(today, 1)) {
			// A meeting to come has been in between: from then on there is something else to do.
			if (
				lead.log.some(entry => (isMeetingEntry(entry) || entry.what === 'rescheduled') && entry.at && entry.at <= today)
			)
				return;
			const later = adviceOn(lead, today).advice;
			expect({today, on: later.on}).toEqual({today, on});
		}
	});

	test('a word that you promised for a weekend waits until they are back after it', () => {
		const {lead, day} = aRandomLead([
			{after: 7, line: 'away --until +5d --with dana'},
			{after: 2, line: 'promise --due +3d'},
		]);
		for (const today of [day, addDays(day, 3), addDays(day, 5)])
			expect(adviceOn(lead, today).advice.on).toBe('2026-11-16');
	});

	test('a friend inside whom you were to ring hides no answer that you owe to an offer', () => {
		const {lead, day} = aRandomLead([
			{after: 0, line: 'invited --due +2w --with jamal'},
			{after: 4, line: 'offer --due +5d'},
			{after: 10, line: 'followup'},
		]);
		expect(adviceOn(lead, day).advice.on).toBe('2026-11-17');
		expect(adviceOn(lead, addDays(day, 1)).advice.verdict).toBe('answer');
	});

	const fewKeys = fc.subarray([...keys], {minLength: 1, maxLength: 4});

	law('what is asked is every open key that could matter and no other', 100, [someLog, fewKeys], (log, few) => {
		const {lead, day} = aRandomLead(log);
		const {advice, situation, open} = adviceOn(lead, day);
		if (advice.verdict === 'closed') return;
		const one = {situation, open: open.filter(key => few.includes(key))};
		expect(unansweredOf(one)).toEqual(mattering(one));
	});

	law('no question is asked that could change nothing', 20, [someLog], log => {
		const {lead, day} = aRandomLead(log);
		const {advice, situation, open} = adviceOn(lead, day);
		if (advice.verdict === 'closed') return;
		const unanswered = unansweredOf({situation, open});
		expect(open).toEqual(expect.arrayContaining(unanswered));
		if (advice.verdict === 'stop') expect(unanswered).toEqual([]);
	});
});
