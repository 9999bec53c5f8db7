import fc from 'fast-check';
import {type Change, setProfile} from '../../source/leads/change.ts';
import type {Book, Entry, Lead, Profile} from '../../source/leads/lead.ts';

const day = fc.integer({min: 1, max: 28}).map(n => `2026-11-${String(n).padStart(2, '0')}` as const);
const words = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 12}),
	fc.constantFrom('__proto__', 'constructor', '', '🙂', '\u202e'),
);
const name = words.map(text => `Acme ${text}`);
/** Anything that JSON can hold and touchbase takes. */
export const anyJson = fc.jsonValue({maxDepth: 3}).filter(value => !JSON.stringify(value).includes('"__proto__":'));

/** Keys and values that touchbase does not know. */
const unknown = fc.dictionary(
	fc.string({maxLength: 5}).map(key => `x-${key}`),
	anyJson,
	{maxKeys: 2},
);

const start = fc.record({on: day, what: fc.constantFrom('applied', 'wrote', 'requested')});
const other = fc.oneof(
	fc.record({on: day, what: fc.constant('note'), note: words}),
	fc.record({on: day, what: fc.constant('promise'), due: day}),
	fc.record({on: day, what: fc.constant('event'), with: fc.array(words, {maxLength: 2})}),
	fc.record({on: day, what: fc.constant('followup'), by: fc.constantFrom('email', 'phone')}),
	fc.record({on: day, what: fc.constant('told'), key: fc.constant('asked'), value: fc.boolean()}),
);

const withIds = <T>(prefix: string, numbers: readonly number[], items: readonly T[]) =>
	items.map((item, index) => ({id: `${prefix}${numbers[index] ?? index}`, ...item}));

/** Different numbers from 0 to 9, in any order: two books share some ids and not others. */
const numbers = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {minLength: 6});

const log = fc
	.tuple(numbers, start, fc.array(fc.tuple(other, unknown), {maxLength: 4}))
	.map(
		([ids, first, rest]) =>
			withIds('e', ids, [first, ...rest.map(([entry, more]) => ({...entry, ...more}))]) as Entry[],
	);

const lead = fc
	.record(
		{
			organization: name,
			role: words,
			note: words,
			snoozedUntil: day,
			people: fc.array(fc.record({name: words, role: fc.constantFrom('insider', 'hiring')}, {requiredKeys: ['name']}), {
				maxLength: 2,
			}),
			log,
			more: unknown,
		},
		{requiredKeys: ['organization', 'people', 'log', 'more']},
	)
	.map(({more, ...known}) => ({...known, ...more}));

const profile = fc
	.tuple(
		fc.record(
			{name: words, stance: fc.constantFrom('reserved', 'balanced'), holidays: fc.array(day, {maxLength: 2})},
			{requiredKeys: []},
		),
		unknown,
	)
	.map(([known, more]) => ({...known, ...more}) as Profile);

/** A book as it may be in a data file, with keys that touchbase does not know at every level but the top. */
export const anyBook: fc.Arbitrary<Book> = fc
	.tuple(profile, numbers, fc.array(lead, {maxLength: 5}))
	.map(([profile, ids, leads]) => ({version: 2 as const, profile, leads: withIds('l', ids, leads) as Lead[]}))
	.map(book => JSON.parse(JSON.stringify(book)));

/** Changes that make the second book out of the first: all leads go, and those of the second come. */
export const changesBetween = (from: Book, to: Book): Change[] => [
	...Object.keys({...from.profile, ...to.profile}).flatMap(name => {
		const key = name as keyof Profile;
		const same = JSON.stringify(from.profile[key]) === JSON.stringify(to.profile[key]);
		return same ? [] : setProfile(from, key, to.profile[key]);
	}),
	...from.leads.map((lead, at): Change => ({of: 'lead', id: lead.id, at, from: lead, to: undefined})).reverse(),
	...to.leads.map((lead, at): Change => ({of: 'lead', id: lead.id, at, from: undefined, to: lead})),
];
