import type {ValidateFunction} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {demoBook} from '../../source/demo/demo.ts';
import {isObject, type JsonSchema} from '../../source/leads/shape.ts';
import {verbs} from '../../source/verbs/all.ts';
import {documents} from '../../source/verbs/schema/documents.ts';
import {aDesk} from './a-desk.ts';

// What ajv makes of a schema is used once or twice: to make it shorter first takes longer.
const ajv = new Ajv2020({
	strict: true,
	strictTypes: false,
	strictRequired: false,
	allErrors: true,
	code: {optimize: false},
});
formats.default(ajv);

/** Several documents are alike to the letter: they are one validator. */
const made = new Map<string, ValidateFunction>();
const validators = Object.fromEntries(
	Object.entries(documents).map(([name, {shape}]) => {
		const schema = JSON.stringify(shape.schema());
		const validate = made.get(schema) ?? ajv.compile(JSON.parse(schema));
		made.set(schema, validate);
		return [name, validate];
	}),
);

/** What is wrong with a document, as others who check it by its schema would read it. */
const flaws = (name: string, json: unknown): string => {
	const validate = validators[name];
	const shape = documents[name]?.shape;
	if (!validate || !shape) throw new Error(`there is no document ${name}`);
	const written: unknown = JSON.parse(JSON.stringify(json));
	if (!validate(written)) return ajv.errorsText(validate.errors);
	return untold(written, [shape.schema()]).join(', ');
};

/** The keys of a document that its schema does not tell of, each with its path. */
const untold = (json: unknown, schemas: readonly JsonSchema[], path = ''): string[] => {
	const all = schemas.flatMap(alternatives);
	if (all.some(schema => Object.keys(schema).length === 0)) return [];
	if (Array.isArray(json)) return json.flatMap((each, at) => untold(each, below(all, 'items'), `${path}[${at}]`));
	if (!isObject(json)) return [];
	const anyKey = below(all, 'additionalProperties');
	return Object.entries(json).flatMap(([key, value]) => {
		const told = [...below(all, 'properties').flatMap(properties => below([properties], key)), ...anyKey];
		return told.length === 0 ? [`${path}.${key} is not told of`] : untold(value, told, `${path}.${key}`);
	});
};

/** A schema and all that it is put together of. */
const alternatives = (schema: JsonSchema): JsonSchema[] => [
	schema,
	...['allOf', 'anyOf', 'oneOf'].flatMap(keyword => below([schema], keyword)).flatMap(alternatives),
];

/** The schemas that stand under a keyword: one, or a list of them. */
const below = (schemas: readonly JsonSchema[], keyword: string): JsonSchema[] =>
	schemas.flatMap(({[keyword]: found}) => (Array.isArray(found) ? found : [found])).filter(isObject);

const lines: Record<string, readonly string[]> = {
	today: ['today', 'today --limit 2'],
	week: ['week', 'week 2026-12-01'],
	add: ['add Zenith --role Tester --at "2026-11-20 10:00" --with Ann'],
	log: ['log acorn reply --asks "when can you start?"', 'log acorn offer', 'log acorn followup'],
	done: ['done cedar'],
	ask: ['ask acorn', 'ask cedar', 'ask acorn --answer news=yes', 'ask acorn --suppose "followup tomorrow"'],
	snooze: ['snooze acorn +3d'],
	list: ['list', 'list --all'],
	show: ['show acorn', 'show cedar'],
	history: ['history', 'history acorn', 'history --since 2030-01-01'],
	why: ['why acorn', 'why cedar'],
	draft: [
		'draft acorn',
		'draft cedar --kind answer',
		'draft cedar --log',
		'draft --template thanks',
		'draft --courtesy',
	],
	debrief: ['debrief acorn --with Ann'],
	prep: ['prep acorn'],
	news: ['news list', 'news add "passed the CKA exam" --kind certificate'],
	edit: ['edit acorn --role Chief'],
	person: ['person acorn "Ann Other" --email ann@example.com'],
	tell: ['tell acorn reception=warm'],
	correct: ['correct acorn last --note "so it was"'],
	delete: ['delete acorn'],
	undo: ['undo'],
	redo: ['redo'],
	restore: ['restore'],
	config: ['config', 'config stance=reserved', 'config stance --preview'],
	doctor: ['doctor'],
	resolve: ['resolve'],
	report: ['report'],
	stats: ['stats', 'stats --from "1 nov"'],
	rules: ['rules', 'rules cps-2'],
	export: ['export --format csv', 'export --format ics --to leads.ics'],
	schema: ['schema', 'schema today'],
	completions: ['completions bash', 'completions bash -- show a', 'completions fish -- import --file='],
	tour: ['tour'],
};

describe('each document fits its schema', () => {
	test.each(Object.entries(lines))('%s', async (name, typed) => {
		for (const line of typed) {
			const desk = aDesk(demoBook('2026-11-12'));
			if (name === 'undo' || name === 'redo') await desk.typed('snooze acorn +3d');
			if (name === 'redo') await desk.typed('undo');
			const came = await desk.type(`${line} --json`);
			expect(came.exit, `${line}: ${came.says}`).toBe(0);
			expect(flaws(name, came.json), line).toBe('');
		}
	});

	test('the data file does, of every lead of the demo', () => {
		const book = demoBook('2026-11-12');
		expect(flaws('data-file', book)).toBe('');
		expect(flaws('data-file', {...book, version: 3})).not.toBe('');
		expect(flaws('data-file', {...book, leads: [{...book.leads[0], log: []}, 7]})).not.toBe('');
	});

	test('what came of a table does', async () => {
		const table = 'Company,Title,Status,Date\nZenith,Tester,Applied,2026-11-01\n,,Maybe,\n';
		const came = await aDesk(demoBook('2026-11-12')).type(['import', table, '--yes', '--json']);
		expect(came.json.counts.new).toBe(1);
		expect(flaws('import', came.json)).toBe('');
	});

	test('what came of a message does', async () => {
		const message = [
			'From: Ann Other <ann@zenith.example>',
			'To: me@home.example',
			'Date: Tue, 10 Nov 2026 10:00:00 +0000',
			'Message-ID: <1@zenith.example>',
			'Subject: Your application',
			'',
			'Could you send your references?',
		].join('\n');
		const desk = await aDesk().typed('add Zenith --email ann@zenith.example', 'config email=me@home.example');
		const came = await desk.type(['mail', message, '--yes', '--json']);
		expect(came.exit, came.says).toBe(0);
		expect(flaws('mail', came.json)).toBe('');
	});

	test('a change that is only tried does', async () => {
		expect(flaws('dry-run', (await aDesk(demoBook('2026-11-12')).type('snooze acorn +3d -n --json')).json)).toBe('');
	});
});

test('every command has a schema of what it writes', () => {
	expect(verbs.map(({name}) => name).filter(name => !documents[name])).toEqual([]);
	expect(Object.keys(lines).filter(name => !documents[name])).toEqual([]);
});
