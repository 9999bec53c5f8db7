import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {examplesIn, rulesAsTrees} from '../../source/advice/book/book.ts';
import {endingKey} from '../../source/advice/book/ground-tree.ts';
import type {Branch, KindTree} from '../../source/advice/book/tree.ts';
import {opinionKey} from '../../source/advice/book/voice-tree.ts';
import {adviseLead} from '../../source/advice/inbox.ts';
import {demoBook} from '../../source/demo/demo.ts';
import {toldStories} from '../../source/demo/told-stories.ts';
import {bookHtml} from '../../source/formats/book/html.ts';
import {bookMarkdown} from '../../source/formats/book/markdown.ts';
import {kinds} from '../../source/leads/lead.ts';

let trees: KindTree[];
beforeAll(() => {
	trees = rulesAsTrees();
});

const leavesOf = (branches: readonly Branch[]): string[] =>
	branches.flatMap(branch => ('leaf' in branch ? [branch.leaf.key] : leavesOf(branch.branches)));

const keysOf = (kind: string): string[] =>
	trees.filter(tree => tree.kind === kind).flatMap(({parts}) => parts.flatMap(({branches}) => leavesOf(branches)));

describe('the book of the rules', () => {
	test('has every kind of lead, and the five for those that common ground does not end', () => {
		expect(trees.map(({kind}) => kind)).toEqual(kinds);
		expect(trees.map(({parts}) => parts.length)).toEqual([7, 7, 7, 7, 7, 7, 1, 1]);
	});

	test('has every ending and every opinion that the made-up search comes to in two months', () => {
		const known = new Map(kinds.map(kind => [kind, new Set(keysOf(kind))]));
		const absent = new Set<string>();
		for (const day of ['2026-11-24', '2026-12-08', '2027-01-11'] as const) {
			const {leads, profile} = demoBook('2026-11-24');
			for (const lead of leads) {
				const {advice, situation} = adviseLead(lead, day, profile);
				if (!advice.decision) continue;
				const {kind} = situation;
				const {ruling, trace} = advice.decision;
				for (const key of [endingKey(ruling), ...trace.voices.map(opinionKey)])
					if (!known.get(kind)?.has(key)) absent.add(`${kind}: ${key}`);
			}
		}
		expect([...absent]).toEqual([]);
	});

	test('tells no two branches of one fork alike', () => {
		const alike = (branches: readonly Branch[]): boolean =>
			new Set(branches.map(({when}) => when)).size < branches.length ||
			branches.some(branch => 'branches' in branch && alike(branch.branches));
		for (const {parts} of trees)
			for (const {title, branches} of parts.slice(1)) expect(alike(branches), title).toBe(false);
	});

	test('is written as Markdown and as a page, each with every rule that a leaf names', () => {
		const examples = examplesIn(demoBook('2026-11-24'), '2026-11-24');
		const named = new Set(JSON.stringify(trees).match(/\b(?:koblyk|cps|kennedy|wise|stein|smetana)-\d+/g));
		for (const text of [bookMarkdown(trees, examples, toldStories()), bookHtml(trees, examples, toldStories())]) {
			for (const rule of named) expect(text).toContain(rule);
			expect(text).toContain('Example: ');
			expect(text).not.toMatch(/undefined|\[object/);
		}
	});

	test('is what the README links to (npm run readme writes it)', () => {
		const page = readFileSync(join(import.meta.dirname, '../../media/rules.html'), 'utf8');
		expect(page).toBe(bookHtml(trees, examplesIn(demoBook('2026-11-24'), '2026-11-24'), toldStories()));
	});

	test('has twenty stories, and says of some of them that the program is wrong', () => {
		const stories = toldStories();
		expect(stories).toHaveLength(20);
		expect(stories.filter(({wrong}) => wrong).length).toBeGreaterThan(2);
	});
});
