import {describe, expect, test} from 'vitest';
import {foreignCommands} from '../../source/cli/foreign-commands.ts';
import {helpOn, overview} from '../../source/cli/help.ts';
import {manPage} from '../../source/cli/man-page.ts';
import {readArgv} from '../../source/cli/read-argv.ts';
import {channels, entryKinds, starts} from '../../source/leads/lead.ts';
import {verbs} from '../../source/verbs/all.ts';
import {verbNamed} from '../../source/verbs/index.ts';
import {flagOf} from '../../source/verbs/kit/field.ts';
import {aDesk, words} from './a-desk.ts';

const asked = async (line: string) => {
	const {verb, typed, global} = await readArgv(words(line));
	return {verb: verb?.name, ...typed, ...(Object.keys(global).length > 0 && {global})};
};

describe('a line is taken apart into command, words and flags', () => {
	test.each([
		['', {verb: undefined}],
		['today', {verb: 'today'}],
		['--json', {verb: undefined, global: {json: []}}],
		[
			'log acme voicemail will try again',
			{verb: 'log', lead: ['acme'], what: ['voicemail'], note: ['will', 'try', 'again']},
		],
		['log --by phone acme followup', {verb: 'log', lead: ['acme'], what: ['followup'], by: ['phone']}],
		['log acme thanks --with=Dana --with Bo', {verb: 'log', lead: ['acme'], what: ['thanks'], with: ['Dana', 'Bo']}],
		['log acme followup --on -2w', {verb: 'log', lead: ['acme'], what: ['followup'], on: ['-2w']}],
		['snooze acme +3d', {verb: 'snooze', lead: ['acme'], day: ['+3d']}],
		['--file x.json list --all', {verb: 'list', all: [], global: {file: ['x.json']}}],
		['list --no-color', {verb: 'list', global: {noColor: []}}],
		['add Acme --do-not-contact', {verb: 'add', organization: ['Acme'], doNotContact: []}],
		['add Acme --phone 0123', {verb: 'add', organization: ['Acme'], phone: ['0123']}],
		['log acme note 007', {verb: 'log', lead: ['acme'], what: ['note'], note: ['007']}],
		['log acme note - called back', {verb: 'log', lead: ['acme'], what: ['note'], note: ['-', 'called', 'back']}],
		['log acme note -- --json', {verb: 'log', lead: ['acme'], what: ['note'], note: ['--json']}],
		['ask --situation -', {verb: 'ask', situation: ['-']}],
		['list -h', {verb: 'list', global: {help: []}}],
		['-f x.json list -n -q', {verb: 'list', global: {file: ['x.json'], dryRun: [], quiet: []}}],
		[
			'log acme note -f=x.json -v',
			{verb: 'log', lead: ['acme'], what: ['note'], global: {file: ['x.json'], verbose: []}},
		],
		['log acme followup --by -v', {verb: 'log', lead: ['acme'], what: ['followup'], by: ['-v']}],
		['-v', {verb: undefined, global: {version: []}}],
		['-V', {verb: undefined, global: {version: []}}],
		['help', {verb: undefined, global: {help: []}}],
		['help log', {verb: 'log', global: {help: []}}],
		['help --man', {verb: undefined, man: [], global: {help: []}}],
	])('%s', async (line, wanted) => {
		expect(await asked(line)).toEqual(wanted);
	});
});

test.each([
	'"quoted"',
	"'",
	'"',
	'""',
	"'\"'",
	'two\nlines',
	' ',
	'',
	'=',
	'a=b',
	'--',
	'-x',
	'{}',
	'%s',
	'\\',
	'0x10',
	'1e3',
	'__proto__',
])('a value comes as it was typed: %j', async value => {
	const {typed} = await readArgv(['add', `--note=${value}`, '--role', value.replace(/^--$/, ''), '--', value]);
	expect(typed.organization).toEqual([value]);
	expect(typed.note).toEqual([value]);
	expect(typed.role).toEqual([value.replace(/^--$/, '')]);
});

describe('what is mistyped is refused, and the nearest is named', () => {
	test.each([
		['lits', 'There is no command "lits". Did you mean list?'],
		['tod', 'Did you mean today?'],
		['lgo acme note', 'Did you mean log?'],
		['Snoze acme fri', 'Did you mean snooze?'],
		['acme', 'There is no command "acme". If it is a lead: touchbase show acme. See "touchbase help".'],
		['help snoze', 'Did you mean snooze?'],
		['log acme reply --tomr warm', 'There is no flag "--tomr". Did you mean --tone? See "touchbase log --help".'],
		['list --alll', 'Did you mean --all?'],
		['list --jsno', 'Did you mean --json?'],
		['list --all=yes', '--all takes no value'],
		['list --no-all', 'There is no flag "--no-all"'],
		['list --contact', 'There is no flag'],
		['list -x', 'There is no flag'],
		['today extra', '"extra" is one word too many; put quotes'],
		['export csv', '"csv" is one word too many; did you mean --format csv? See "touchbase export --help".'],
		['list --file', '--file wants a value after it.'],
		['list --file --json', '--file wants a value after it.'],
		['list --__proto__', 'There is no flag'],
		['log acme note --quite-so', 'There is no flag "--quite-so"'],
		['list --constructor', 'There is no flag'],
		['log acme followup --toString', 'There is no flag'],
	])('%s', async (line, says) => {
		const came = await aDesk().type(line);
		expect(came.exit).toBe(2);
		expect(came.says).toContain(says);
		expect(came.says.split('\n')).toHaveLength(1);
	});
});

describe('a word of other programs', () => {
	test.each([
		['close acme', ['touchbase log acme withdrew  (you ended it)', 'touchbase log acme rejected  (they said no)']],
		['search acme', ['touchbase list acme']],
		['find "Acme Inc"', ['touchbase list "Acme Inc"']],
		['close --file x.json acme', ['touchbase log acme withdrew']],
		['new --stance reserved', ['touchbase add LEAD']],
		['statistics', ['touchbase stats']],
		['remove acme', ['touchbase delete acme']],
		['reopen acme', ['touchbase log acme reopened']],
		['followup acme', ['touchbase log acme followup']],
		['called acme', ['touchbase log acme tried --by phone']],
		['ghosted acme', ['touchbase ask acme']],
		['apply "Acme Inc"', ['touchbase add "Acme Inc"']],
		['show-me', []],
	])('%s is refused with the lines that may be meant', async (line, lines) => {
		const came = await aDesk().type(line);
		expect(came.exit).toBe(2);
		for (const each of lines)
			expect(
				came.says
					.split('\n')
					.map(said => said.trim())
					.join('\n'),
			).toContain(each);
	});

	const filled = (line: string) => {
		const examples = {
			LEAD: 'acme',
			DAY: 'fri',
			NAME: 'Ann',
			TEXT: 'Chef',
			FILE: 'x.csv',
			WHAT: 'note',
			REMOTE: 'x.git',
		};
		return Object.entries(examples).reduce((text, [word, example]) => text.replaceAll(word, example), line);
	};

	test.each(Object.entries(foreignCommands))(
		'%s is no command, and leads only to lines that are',
		async (word, lines) => {
			expect(await verbNamed(word)).toBeUndefined();
			for (const line of lines) {
				const {verb, typed, global} = await readArgv(words(filled(line)));
				expect(verb ?? Object.keys(global)[0], line).toBeDefined();
				await verb?.prepare(typed, {today: '2026-11-12'});
			}
		},
	);

	test.each(['klose', 'understand', 'dele', 'rest', 'mergers', 'redu'])(
		'%s names nothing that takes away',
		async word => {
			expect((await aDesk().type(word)).says).not.toMatch(/mean (delete|undo|restore|merge)/);
		},
	);
});

describe('help', () => {
	test('names every command', () => {
		const text = overview().join('\n');
		for (const {name} of verbs) expect(text).toMatch(new RegExp(`^  touchbase ${name}\\b`, 'm'));
	});

	test.each(verbs.map(verb => [verb.name, verb] as const))(
		'on %s begins with what it does and examples, and names every word and flag',
		(_, verb) => {
			const lines = helpOn(verb).join('\n');
			expect(lines.startsWith(verb.description)).toBe(true);
			expect(verb.examples.length).toBeGreaterThan(0);
			expect(lines.indexOf(verb.examples[0]?.[0] ?? '')).toBeLessThan(lines.indexOf('Usage:'));
			for (const [key, field] of Object.entries(verb.fields)) {
				expect(lines).toContain(field.place === 'flag' ? flagOf(key) : field.value);
				expect(lines).toContain(field.description);
			}
		},
	);

	test('has only examples that are understood', async () => {
		for (const verb of verbs) {
			for (const [command] of verb.examples) {
				const line = /touchbase ([^|)<>]*)/.exec(command)?.[1] ?? '';
				const {verb: read, typed} = await readArgv(words(line));
				expect((read ?? verb).name).toBe(verb.name);
				const files = Object.entries(verb.fields).filter(
					([key, {kind}]) => kind === 'file' && (typed[key] || command.includes('<')),
				);
				const withoutFiles = {
					...typed,
					...Object.fromEntries(
						files.map(([key]) => [key, [verb.name === 'mail' ? 'From: a@b.example\n\nHello' : '{}']]),
					),
				};
				expect(await verb.prepare(withoutFiles, {today: '2026-11-12'})).toBeDefined();
			}
		}
	});

	test('tells all kinds, channels and words that can be logged', () => {
		const text = verbs.flatMap(helpOn).join('\n');
		for (const word of [...Object.values(starts), ...channels, ...entryKinds]) expect(text).toContain(word);
	});
});

test('the manual page has every command, flag and word, and no line that roff would obey by mistake', () => {
	const page = manPage('1.2.3');
	for (const verb of verbs) {
		expect(page).toContain(`.SS touchbase ${verb.name}`);
		for (const key of Object.keys(verb.fields)) {
			if (verb.fields[key]?.place === 'flag') expect(page).toContain(`.B ${flagOf(key).replaceAll('-', '\\-')}`);
		}
	}
	for (const word of entryKinds) expect(page).toContain(`.B ${word.replaceAll('-', '\\-')}`);
	const requests = page.split('\n').filter(line => line.startsWith('.'));
	expect(new Set(requests.map(line => line.split(' ')[0]))).toEqual(
		new Set(['.TH', '.SH', '.SS', '.PP', '.TP', '.B', '.RS', '.RE', '.nf', '.fi']),
	);
});
