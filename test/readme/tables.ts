import {articles} from '../../source/advice/articles.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const code = (text: string): string => (text ? `\`${text}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const voices = () =>
	table(
		['key', 'article', 'author, publisher'],
		Object.entries(articles).map(([key, {title, label, publisher}]) => [
			code(key),
			title,
			label.includes(publisher) ? label : `${label}, ${publisher}`,
		]),
	);

/** The parts of the README that are made from the code, by the name of their marks: `<!-- keys -->…<!-- /keys -->`. */
export const tables: Record<string, () => string> = {
	articles: voices,
};

const marked = (name: string) => new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(\n<!-- /${name} -->)`);

/** What the README has between the marks; undefined where there are none. */
export const tableIn = (readme: string, name: string): string | undefined => marked(name).exec(readme)?.[2];

/** The README with all tables made anew. */
export const withTables = (readme: string): string =>
	Object.entries(tables).reduce(
		(text, [name, make]) => text.replace(marked(name), (_, open: string, __, close: string) => open + make() + close),
		readme,
	);
