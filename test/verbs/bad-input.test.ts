import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readArgv} from '../../source/cli/read-argv.ts';
import {channels, entryKinds, keys, kinds, stances} from '../../source/leads/lead.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {verbs} from '../../source/verbs/all.ts';
import {flagOf} from '../../source/verbs/kit/field.ts';
import {globalFields} from '../../source/verbs/kit/global-fields.ts';
import {anyCharacter} from '../any-character.ts';
import {runs} from '../runs.ts';
import {aDesk} from './a-desk.ts';

const odd = [
	'',
	' ',
	'-',
	'--',
	'-1',
	'\u0000',
	'\u001b[31m',
	'\u202e',
	'💥',
	'__proto__',
	'constructor',
	'[]',
	'{}',
	'%s',
	'../..',
	'NaN',
	'9'.repeat(400),
	'a'.repeat(5000),
];
const days = [
	'fri',
	'2026-06-31',
	'+9999d',
	'-9999w',
	'in 3 weeks',
	'0000-00-00',
	'9999-12-31',
	'next',
	'end of',
	'25:00',
	'fri 10am',
];
const leads = ['acme', 'globex', 'l1', 'nobody', 'Dana Reyes'];
const flags = [
	...new Set(
		[globalFields, ...verbs.map(verb => verb.fields)].flatMap(fields =>
			Object.entries(fields)
				.filter(([, {place}]) => place === 'flag')
				.map(([key]) => flagOf(key)),
		),
	),
];
const values = [
	...odd,
	...days,
	...leads,
	...entryKinds,
	...kinds,
	...channels,
	...stances,
	...keys.map(key => `${key}=no`),
	'thanked=soon',
	'cps-4',
	'last',
];

const anyWord = fc.oneof(fc.constantFrom(...values), fc.string({unit: anyCharacter, maxLength: 12}));
const anyFlag = fc.oneof(
	fc.constantFrom(...flags, '--', '--x', '-h', '-V', '--no-no', '--no-file'),
	fc.tuple(fc.constantFrom(...flags), anyWord).map(([flag, word]) => `${flag}=${word}`),
);
/** Mostly a command that there is, and then words and flags that may or may not go with it. */
const anyLine = fc
	.tuple(
		fc.oneof(
			{weight: 9, arbitrary: fc.constantFrom(...verbs.map(({name}) => name), 'help')},
			{weight: 1, arbitrary: anyWord},
		),
		fc.array(fc.oneof({weight: 3, arbitrary: anyWord}, {weight: 2, arbitrary: anyFlag}), {maxLength: 6}),
	)
	.map(([command, rest]) => [command, ...rest]);

const start = async () =>
	(
		await aDesk().typed(
			'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"',
			'add Globex',
			'add Globex --role Chef',
		)
	).book();

test('whatever is typed is done or refused in a line or two, and what is refused changes nothing', async () => {
	const book = await start();
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(anyLine, async argv => {
			const desk = aDesk(book);
			const came = await desk.type(argv);
			if (came.exit === 0) return;
			refused++;
			expect([2, 3, 4]).toContain(came.exit);
			expect(came.says.trim()).not.toBe('');
			// Who typed NaN is told so: as a heading it stands in the line that explains it, --map "NaN=organization".
			const isTyped = argv.some(word => word.includes('NaN'));
			expect(came.says).not.toMatch(isTyped ? /\bundefined\b|\[object/ : /\bundefined\b|\[object|\bNaN\b/);
			expect(desk.book()).toBe(book);
		}),
		runs(5000),
	);
	expect(refused).toBeGreaterThan(runs(2000).numRuns);
});

test('whatever is done can be read back, and undone', async () => {
	const book = await start();
	await fc.assert(
		fc.asyncProperty(anyLine, async argv => {
			const desk = aDesk(book);
			await desk.type(argv);
			if (desk.book() === book) return;
			for (const {id} of desk.book().leads) expect((await desk.type(['show', id])).exit).toBe(0);
			expect((await desk.type('list --all')).exit).toBe(0);
			expect((await desk.type('undo')).exit).toBe(0);
			expect(desk.book()).toEqual(book);
		}),
		runs(500),
	);
});

const anyDay = fc.constantFrom(
	'2026-11-02',
	'2026-11-12',
	'2026-11-20',
	'2026-06-31',
	'',
	'fri',
	null,
	5,
	true,
	[],
	{},
);
const anyValue = fc.oneof(
	anyDay,
	fc.constantFrom(
		'no',
		'none',
		'posting',
		'person',
		'warm',
		'working',
		'interview',
		'application',
		'balanced',
		false,
		-0,
		'\u0000',
	),
	fc.jsonValue({maxDepth: 2}),
);
const anySituation = fc.record(
	{
		today: fc.oneof({weight: 5, arbitrary: fc.constant('2026-11-12')}, {weight: 1, arbitrary: anyValue}),
		kind: fc.oneof({weight: 5, arbitrary: fc.constantFrom(...kinds)}, {weight: 1, arbitrary: anyValue}),
		since: fc.oneof({weight: 5, arbitrary: fc.constant('2026-11-02')}, {weight: 1, arbitrary: anyValue}),
		...Object.fromEntries(keys.map(key => [key, anyValue])),
		followUps: fc.oneof(
			anyValue,
			fc.array(fc.record({on: anyDay, by: anyValue, what: anyValue}, {requiredKeys: []}), {maxLength: 3}),
		),
		holidays: fc.oneof(anyValue, fc.array(anyDay, {maxLength: 3})),
		stance: anyValue,
		'': anyValue,
	},
	{requiredKeys: []},
);
const anyText = fc.oneof(
	anySituation.map(situation => JSON.stringify(situation)),
	fc.array(anySituation, {maxLength: 3}).map(list => JSON.stringify(list)),
	fc.json(),
	fc.string(),
	fc.constantFrom(
		'',
		'[]',
		'null',
		'{"__proto__": {}}',
		'[[[]]]',
		`${'['.repeat(5000)}`,
		'\ufeff{}',
		'{"today": "2026-11-12", "kind": "interview", "since": "2026-11-02"}',
	),
);

test('whatever a situation holds, there is advice on it or a refusal that names the key; of a list each has its own', async () => {
	const book = await start();
	const desk = aDesk(book);
	let advised = 0;
	await fc.assert(
		fc.asyncProperty(anyText, async text => {
			const came = await desk.type(['ask', `--situation=${text}`]);
			if (came.exit === 0) {
				advised++;
				for (const each of [came.json].flat()) expect(each.error ?? each.verdict).toMatch(/./);
			} else expect(came).toMatchObject({exit: 2, says: expect.stringMatching(/^[^\n]*: /)});
			expect(desk.book()).toBe(book);
		}),
		runs(5000),
	);
	expect(advised).toBeGreaterThan(runs(250).numRuns);
});

test('readArgv itself throws nothing but refusals', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.oneof(anyWord, anyFlag), {maxLength: 5}), async argv => {
			try {
				await readArgv(argv);
			} catch (error) {
				expect(error).toBeInstanceOf(Refusal);
			}
		}),
		runs(500),
	);
});
