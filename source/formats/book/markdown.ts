import type {Branch, KindTree} from '../../advice/book/tree.ts';
import {plainText} from '../markdown.ts';
import {type Examples, leafLines, preface, type ToldStory} from './leaf-lines.ts';

/** The rules as a book in Markdown: a drawn tree for each kind of lead, and the stories. */
export function bookMarkdown(trees: readonly KindTree[], examples: Examples, stories: readonly ToldStory[]): string {
	const chapters = trees.map(({kind, title, parts}) => {
		const drawn = parts.flatMap(part => [part.title, ...part.branches.flatMap(inTree(kind, examples)), '']);
		return `## ${title} (${kind})\n\n\`\`\`text\n${drawn.join('\n').trimEnd()}\n\`\`\``;
	});
	return `${['# The rules', ...preface, ...chapters, storiesTable(stories)].join('\n\n')}\n`;
}

/** The lines of one branch among others: `├─` before the last, `└─` at it, and what hangs below it further in. */
const inTree =
	(kind: string, examples: Examples) =>
	(branch: Branch, at: number, all: readonly Branch[]): string[] => {
		const isLast = at === all.length - 1;
		const below = isLast ? '   ' : '│  ';
		const inside =
			'leaf' in branch ? linesOfLeaf(branch.leaf, kind, examples) : branch.branches.flatMap(inTree(kind, examples));
		return [`${isLast ? '└─' : '├─'} ${branch.when}`, ...inside.map(line => below + line)];
	};

const linesOfLeaf = (...given: Parameters<typeof leafLines>): string[] => {
	const {says, rules, example} = leafLines(...given);
	return [
		`→ ${says}`,
		...rules.flatMap(({rule, author, says: words, reading}) => [
			`  ${rule}, ${author}: ${words}`,
			...(reading ? [`  Our reading: ${reading}`] : []),
		]),
		...(example ? [`  Example: ${example}`] : []),
	];
};

const storiesTable = (stories: readonly ToldStory[]): string => {
	const rows = stories.map(({tale, reader, program, wrong}) => [tale, reader, program, wrong ?? '']);
	const lines = [
		['the story', 'what a reader would say', 'what the program says', 'where it is wrong'],
		['---', '---', '---', '---'],
	];
	return `## Stories told to the program\n\n${[...lines, ...rows.map(cells => cells.map(plainText))].map(cells => `| ${cells.join(' | ')} |`).join('\n')}`;
};
