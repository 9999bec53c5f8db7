import {articles} from '../../source/advice/articles.ts';
import {authorOf, type RuleId, ruleIds, rules} from '../../source/advice/rules.ts';
import {usageOf} from '../../source/cli/help.ts';
import {entryGroups, entryKinds, rowOf} from '../../source/leads/entries.ts';
import {keysInWords} from '../../source/screens/definition.ts';
import {screens} from '../../source/screens/screens.ts';
import {verbs} from '../../source/verbs/index.ts';
import {flagOf} from '../../source/verbs/kit/field.ts';
import {globalFields} from '../../source/verbs/kit/global-fields.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const code = (text: string): string => (text ? `\`${text}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const commands = () =>
	table(
		['command', 'what it does', 'key'],
		verbs.map(verb => [code(shortUsage(usageOf(verb))), verb.description, code(verb.key ?? '')]),
	);

/** With many flags the row would be wider than a page: `--help` lists them. */
const shortUsage = (usage: string): string => {
	const [words = '', ...flags] = usage.split(' [--');
	return flags.length > 3 ? `${words} [flags]` : usage;
};

const flags = () =>
	table(
		['flag', 'meaning'],
		Object.entries(globalFields).map(([key, {value, description}]) => [
			code(`${flagOf(key)} ${value}`.trim()),
			description,
		]),
	);

const keys = () =>
	table(
		['key', 'what it does', 'where'],
		[...keysWithPlaces()].map(([key, places]) => [...key.split(apart), places.join(', ')]),
	);

const apart = '\n';

/** Each key with its words once, and all screens that have it so. */
const keysWithPlaces = (): Map<string, string[]> => {
	const rows = new Map<string, string[]>();
	for (const [name, definition] of Object.entries(screens)) {
		for (const {keys: each, description} of definition.keys) {
			const row = [each.map(key => code(keysInWords([key]))).join(' '), description].join(apart);
			rows.set(row, [...(rows.get(row) ?? []), name]);
		}
	}
	return rows;
};

const ruleRow = (id: RuleId): string[] => {
	const {says, reading, shows} = rules[id];
	return [code(id), reading ? `${says} *Our reading: ${reading}*` : says, authorOf(id), shows];
};

const entries = () =>
	table(
		['', 'WHAT', 'when you say it'],
		Object.entries(entryGroups).flatMap(([group, title]) =>
			entryKinds
				.filter(what => rowOf(what).group === group)
				.map((what, place) => [place === 0 ? title : '', code(what), rowOf(what).description]),
		),
	);

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
	commands,
	entries,
	flags,
	keys,
	articles: voices,
	rules: () => table(['rule', 'in our words', 'who says it', 'where it shows'], ruleIds.map(ruleRow)),
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
