import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bookOf} from '../source/verbs/rules/book.ts';
import {commandsIn, comparable, runAll, withOutputs} from './readme/blocks.ts';
import {tableIn, tables, withTables} from './readme/tables.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'README.md');

// `npm run readme` writes what these tests compare, and the book that test/advice/book.test.ts compares.
if (process.env.UPDATE_README) {
	writeFileSync(path, await withOutputs(withTables(readFileSync(path, 'utf8'))));
	writeFileSync(join(root, 'media/rules.html'), bookOf('2026-11-24', 'html').text ?? '');
}

const readme = readFileSync(path, 'utf8');
const commands = commandsIn(readme);
const outputs = await runAll(commands);

describe('the README', () => {
	test.each(Object.keys(tables))('has the table of %s as the code has it (npm run readme writes it)', name => {
		expect(tableIn(readme, name)).toBe(tables[name]?.());
	});

	test.each(commands.map((shown, index) => ({...shown, index})))(
		'shows what is printed by $command',
		({output, index}) => {
			expect(comparable(outputs[index] ?? '')).toBe(comparable(output));
		},
	);

	test('links to the book of the rules', () => {
		expect(readme).toContain('](media/rules.html)');
	});

	test('names only scripts that package.json has', () => {
		const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const named = [...readme.matchAll(/npm (?:run )?(?:-s )?(start|test|[a-z]+)\b/g)].map(([, name = '']) => name);
		expect(
			named.filter(name => !['install', 'ci', 'run', 'pack', 'uninstall'].includes(name) && !scripts[name]),
		).toEqual([]);
	});

	test('has at most 250 lines', () => {
		expect(readme.split('\n').length).toBeLessThanOrEqual(251);
	});

	test('names only files that are there', () => {
		const there = ['source', 'test']
			.flatMap(room =>
				readdirSync(join(root, room), {recursive: true, encoding: 'utf8'}).map(name => `/${room}/${name}`),
			)
			.join('\n');
		const named = [...readme.matchAll(/`([\w/.-]+\.tsx?)`/g)].map(([, name = '']) => name);
		expect(named.filter(name => !there.includes(`/${name}`))).toEqual([]);
	});

	test('names every package that the program is made of, with what it does here', () => {
		const source = readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'})
			.filter(name => /\.tsx?$/.test(name))
			.map(name => readFileSync(join(root, 'source', name), 'utf8'))
			.join('\n');
		const {devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const parts = Object.keys(devDependencies).filter(name => source.includes(`from '${name}'`));
		expect(parts.filter(name => !readme.toLowerCase().includes(name))).toEqual([]);
	});

	test('links only to what is there', () => {
		const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
			([, a, b]) => a ?? b ?? '',
		);
		expect(links.filter(link => !existsSync(join(root, link)))).toEqual([]);
	});

	test('links only to headings that it has', () => {
		const slug = (heading: string) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N} -]/gu, '')
				.replaceAll(' ', '-');
		const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
		const linked = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
		expect(linked.filter(anchor => !headings.includes(anchor))).toEqual([]);
	});
});
