import fc from 'fast-check';
import {readSituation} from '../../source/advice/read-situation.ts';
import type {Situation, SituationWithGaps} from '../../source/advice/situation.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {channels, isMeeting, type Key, keys, kinds, stances, tones} from '../../source/leads/lead.ts';

/** From the leap day of 2028 and the turns of three years on: where months and years are uneven. */
const anyToday = fc.integer({min: 0, max: 1250}).map(days => addDays('2026-01-01', days));

/** A day `ago` days before today; mostly near, where the rules' boundaries lie. */
const daysAgo = (max: number) => fc.oneof({weight: 3, arbitrary: fc.nat({max: Math.min(16, max)})}, fc.nat({max}));

const around = (today: Day) => fc.integer({min: -25, max: 25}).map(days => addDays(today, days));

const anySince = (today: Day, meeting: boolean) =>
	meeting
		? fc.oneof(
				{weight: 5, arbitrary: daysAgo(100).map(ago => addDays(today, -ago))},
				{weight: 1, arbitrary: fc.integer({min: 1, max: 20}).map(ahead => addDays(today, ahead))},
			)
		: daysAgo(100).map(ago => addDays(today, -ago));

const anyFollowUps = (since: Day, today: Day) =>
	since > today
		? fc.constant([])
		: fc.array(
				fc.record({
					on: daysAgo(100).map(ago => {
						const on = addDays(today, -ago);
						return on < since ? since : on;
					}),
					by: fc.constantFrom(...channels),
					what: fc.constantFrom('followup', 'followup', 'news', 'article'),
				}),
				{maxLength: 5},
			);

/** `value` most of the time, so that common ground does not decide every case. */
const mostly = <T>(value: T, other: fc.Arbitrary<T>, times = 4) =>
	fc.oneof({weight: times, arbitrary: fc.constant(value)}, {weight: 1, arbitrary: other});

/** Nobody, or everybody until a day, or between two days. */
const anyAbsence = (today: Day) => ({away: mostly<string>('none', around(today))});

/** Any situation that is valid, as JSON with every key, as anybody may write it. */
const anyJson = anyToday.chain(today =>
	fc.constantFrom(...kinds, 'interview' as const, 'interview' as const).chain(kind =>
		anySince(today, isMeeting(kind)).chain(since =>
			fc.record({
				today: fc.constant(today),
				kind: fc.constant(kind),
				since: fc.constant(since),
				toldNotTo: mostly('no', fc.constantFrom('posting', 'person')),
				asked: mostly(false, fc.constant(true), 9),
				insider: fc.boolean(),
				met: isMeeting(kind)
					? mostly<string>(
							'none',
							daysAgo(40).map(ago => addDays(since < today ? since : today, -ago)),
						)
					: fc.constant('none'),
				thanked: fc.oneof(
					fc.constant('no'),
					daysAgo(60).map(ago => addDays(today, -ago)),
				),
				timeline: mostly<string>('none', around(today), 1),
				promised: mostly<string>('none', around(today)),
				awaiting: mostly<string>('none', around(today)),
				news: mostly(false, fc.constant(true)),
				article: fc.boolean(),
				contact: mostly('known', fc.constant('none')),
				replied: fc.boolean(),
				...anyAbsence(today),
				closes: mostly<string>('none', around(today)),
				ahead: isMeeting(kind) && since === today ? fc.boolean() : fc.constant(false),
				reception: fc.constantFrom(...tones),
				followUps: anyFollowUps(since, today),
				field: fc.constantFrom('ordinary', 'persistent'),
				employment: fc.constantFrom('working', 'between-jobs'),
				holidays: fc.array(around(today), {maxLength: 8}),
				stance: fc.constantFrom(...stances),
			}),
		),
	),
);

/** Any valid situation, each of whose keys is known. */
export const anySituation: fc.Arbitrary<Situation> = anyJson.map(json => readSituation(json).situation);

/** Any valid situation with some keys open (those of `open`, where given); they stand at their defaults. */
export const anyCase = (open?: readonly Key[]): fc.Arbitrary<SituationWithGaps> =>
	fc.tuple(anyJson, open ? fc.constant(open) : fc.subarray([...keys])).map(([json, unknown]) => {
		const known = Object.entries(json).filter(([key]) => !unknown.includes(key as Key));
		return readSituation(Object.fromEntries(known));
	});
