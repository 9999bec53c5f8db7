import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {describe, expect, test} from 'vitest';
import {verbs} from '../source/verbs/all.ts';

const source = resolve(import.meta.dirname, '../source');

/** The rooms that each room may look into; `cli` is the door, and may look into all. */
const arrows: Record<string, readonly string[]> = {
	text: [],
	days: ['text'],
	leads: ['days', 'text'],
	advice: ['leads', 'days', 'text'],
	words: ['advice', 'leads', 'days', 'text'],
	formats: ['advice', 'leads', 'days', 'text'],
	demo: ['advice', 'leads', 'days', 'text'],
	verbs: ['words', 'formats', 'demo', 'advice', 'leads', 'days', 'text'],
	screens: ['verbs', 'words', 'formats', 'demo', 'advice', 'leads', 'days', 'text'],
	store: ['leads', 'days', 'text'],
	build: [],
	cli: ['screens', 'verbs', 'words', 'formats', 'demo', 'advice', 'leads', 'days', 'text', 'store'],
};

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
	.map(name => {
		const text = readFileSync(join(source, name), 'utf8');
		const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
		return {name: name.split(sep).join('/'), text, code, imports: importsOf(code)};
	});

function importsOf(code: string): string[] {
	const fixed = code.matchAll(/^(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm);
	const dynamic = code.matchAll(/\bimport\('([^']+)'\)/g);
	return [...fixed, ...dynamic].map(([, from = '']) => from);
}

/** All that a file needs, by way of others too, types included. */
const neededBy = (name: string): Set<string> => {
	const needed = new Set<string>();
	const left = [name];
	for (let next = left.pop(); next !== undefined; next = left.pop())
		for (const from of files.find(each => each.name === next)?.imports ?? []) {
			const into = from.startsWith('.')
				? relative(source, resolve(source, dirname(next), from))
						.split(sep)
						.join('/')
				: '';
			if (!into || needed.has(into)) continue;
			needed.add(into);
			left.push(into);
		}
	return needed;
};

const roomOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] ?? '') : 'cli');

const roomOfImport = (name: string, from: string): string =>
	roomOf(
		relative(source, resolve(source, dirname(name), from))
			.split(sep)
			.join('/'),
	);

/** The files of which something is true, but for those of some rooms or names. */
const filesWhere = (isTrue: (file: (typeof files)[number]) => boolean, allowed: readonly string[]): string[] =>
	files
		.filter(file => !allowed.includes(roomOf(file.name)) && !allowed.includes(file.name) && isTrue(file))
		.map(({name}) => name);

const importing = (pattern: RegExp) => (file: (typeof files)[number]) => file.imports.some(from => pattern.test(from));

describe('the house', () => {
	test('has only the rooms that are drawn', () => {
		expect([...new Set(files.map(({name}) => roomOf(name)))].toSorted()).toEqual(Object.keys(arrows).toSorted());
	});

	test.each(Object.entries(arrows))('from %s one looks only into %j', (room, allowed) => {
		const others = files
			.filter(({name}) => roomOf(name) === room)
			.flatMap(({name, imports}) =>
				imports
					.filter(from => from.startsWith('.'))
					.map(from => ({name, into: roomOfImport(name, from)}))
					.filter(({into}) => into !== room && !allowed.includes(into)),
			);
		expect(others).toEqual([]);
	});

	test('has no files that import each other in a circle, types included', () => {
		expect(files.map(({name}) => name).filter(name => neededBy(name).has(name))).toEqual([]);
	});

	test('has a file a verb in verbs/, or a folder of its name beside it, and nothing else', () => {
		const here = readdirSync(join(source, 'verbs')).filter(name => !['index.ts', 'all.ts', 'kit'].includes(name));
		expect([...new Set(here.map(name => name.replace('.ts', '')))].toSorted()).toEqual(
			verbs.map(({name}) => name).toSorted(),
		);
	});

	test('has no folder of more than twenty files, verbs aside', () => {
		const held: Record<string, number> = {};
		for (const {name} of files) held[dirname(name)] = (held[dirname(name)] ?? 0) + 1;
		expect(Object.entries(held).filter(([folder, count]) => folder !== 'verbs' && count > 20)).toEqual([]);
	});

	test('has Ink and React only in the screens', () => {
		expect(filesWhere(importing(/^(react|ink)(\/|-|$)/), ['screens'])).toEqual([]);
		expect(filesWhere(({name}) => name.endsWith('.tsx'), ['screens'])).toEqual([]);
	});

	test('reads and writes files only in the store and the host', () => {
		expect(
			filesWhere(importing(/^(node:)?fs(\/|$)|^lowdb/), [
				'build',
				'store',
				...files.map(({name}) => name).filter(name => name.startsWith('cli/host/')),
			]),
		).toEqual([]);
	});

	test('counts days with date-fns in days only', () => {
		expect(filesWhere(importing(/^(@date-fns|date-fns)\//), ['days'])).toEqual([]);
	});

	test('looks at the clock only at the door', () => {
		expect(filesWhere(({code}) => /\bnew Date\(\)|\bDate\.now\(/.test(code), ['cli'])).toEqual([]);
	});

	test('looks at the environment and opens streams only at the door', () => {
		expect(filesWhere(importing(/^(node:)?process$/), ['cli'])).toEqual([]);
		expect(
			filesWhere(({code}) => /\bprocess\.(env|stdin|stdout|stderr|argv|exit)\b/.test(code), ['cli', 'build']),
		).toEqual([]);
	});

	test('has rooms that know no clock, file, terminal or process', () => {
		const pure = ['text', 'days', 'leads', 'advice', 'words', 'formats', 'demo', 'verbs'];
		const others = Object.keys(arrows).filter(room => !pure.includes(room));
		expect(filesWhere(({code}) => /\bprocess\./.test(code), others)).toEqual([]);
		expect(filesWhere(importing(/^node:(?!util$)/), others)).toEqual([]);
	});

	test('has no file over 250 lines', () => {
		expect(filesWhere(({text}) => text.split('\n').length > 251, [])).toEqual([]);
	});

	test('exports its functions as declarations', () => {
		const arrow = /^export const \w+ = (async )?(<[^=]*>)?(\(.*=>|\($|\w+ =>)/m;
		expect(filesWhere(({code}) => arrow.test(code), [])).toEqual([]);
	});

	test('calls its files in kebab-case, and none after what it might hold', () => {
		expect(
			files
				.map(({name}) => name)
				.filter(name => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(name)),
		).toEqual([]);
		expect(
			files.map(({name}) => name).filter(name => /\b(utils?|helpers?|types|constants|common)\.tsx?$/.test(name)),
		).toEqual([]);
	});
});
