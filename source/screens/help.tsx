import {Box, Text} from 'ink';
import {plain} from '../leads/find.ts';
import {widthOf} from '../text/width.ts';
import {commandsOn, keysInWords, type ScreenDefinition, type Screens, type ViewProps} from './definition.ts';
import {backKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {type Cursor, listKeys, pageKeys} from './parts/list-keys.ts';
import {PlainTable} from './parts/plain-table.tsx';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, onTop, type State, screenHeight, screenOf} from './state.ts';
import {useTheme} from './theme.ts';

/** A key, what it does, and why it does nothing now, if it does nothing. */
type HelpRow = {title: string; keys: string; description: string; problem: string};

/**
 * The rank of a key for what is looked for, the best first; undefined where it is not found. 0: it is the key itself, or a
 * word of its line begins so. 1: its line has it inside a word.
 */
const keyRank = (
	{keys, label, description}: Pick<HelpRow, 'keys' | 'description'> & {label: string},
	wanted: string,
): number | undefined => {
	if (!wanted) return 0;
	const text = plain(`${keys} ${label} ${description}`);
	if (text.split(/[^\p{L}\p{N}]+/u).some(word => word.startsWith(wanted)) || keys.split(' ').includes(wanted)) return 0;
	return text.includes(wanted) ? 1 : undefined;
};

/**
 * All keys by screen, first those of the screen you came from; narrowed to what is looked for, words' beginnings first.
 * Within a screen the keys that do something come first, then those that move the cursor, last what cannot be done now.
 */
export function helpRows(screens: Screens, state: State, {search}: Screen<'help'>): HelpRow[] {
	const below = back(state);
	const from = screens[screenOf(below).name];
	const here = new Map(commandsOn(screens, below, screenOf(below)).map(({keys, whyNot}) => [keys, whyNot] as const));
	const wanted = plain(search);
	return [from, ...Object.values(screens).filter(each => each !== from)].flatMap(screen => {
		const {title} = screen;
		return screen.keys
			.flatMap(({keys, label, description, moves}) => {
				const row = {title, keys: keysInWords(keys), description};
				const rank = keyRank({...row, label}, wanted);
				const problem = (screen === from && here.get(keys)?.()) || '';
				return rank === undefined ? [] : [{row: {...row, problem}, rank: rank * 4 + (problem ? 2 : moves ? 1 : 0)}];
			})
			.toSorted((a, b) => a.rank - b.rank)
			.map(({row}) => row);
	});
}

const scrollOf = (state: State, help: Screen<'help'>, screens: Screens): Cursor => {
	const seen = screenHeight(state) - 1;
	// Titles take room too, so it scrolls on until half a screen of rows is left.
	const last = helpRows(screens, state, help).length - Math.floor(seen / 2);
	return {at: help.top, last, page: seen - 1, to: top => onTop(state, {...help, top})};
};

export const help: ScreenDefinition<'help'> = {
	title: 'On this screen',
	keys: [
		...listKeys(scrollOf),
		...pageKeys(scrollOf),
		{
			keys: ['/'],
			label: 'search',
			description: 'look for a key',
			inBar: 'yes',
			run: (state, screen) => ({state: onTop(state, {...screen, typing: true})}),
		},
		{
			...backKey,
			run: (state, screen) => ({
				state: screen.typing || screen.search ? onTop(state, {...screen, typing: false, search: ''}) : back(state),
			}),
		},
		...wayOutKeys,
	],
	typing: (state, screen) =>
		screen.typing ? {text: screen.search, typed: search => onTop(state, {...screen, search, top: 0})} : undefined,
	view: HelpView,
};

/** All keys, those of the screen one came from first; `/` looks for one. */
function HelpView({state, screen, height, screens, onType}: ViewProps<'help'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const {top, search, typing} = screen;
	const rows = helpRows(screens, state, screen);
	return (
		<Box flexDirection="column" height={height}>
			{typing ? (
				<Text>
					<Text {...theme.bold}>/ </Text>
					<TextField value={search} onChange={onType} columns={40} />
				</Text>
			) : (
				<Header title="All keys" right={top + height - 1 < rows.length ? 'more below' : ''} columns={columns} />
			)}
			{rows.length === 0 && <Text {...theme.faint}>no key does that</Text>}
			{tablesOf(rows.slice(top, top + height - 1), height - 1).map(({title, rows: some}) => (
				<PlainTable
					key={title}
					head={[title.padEnd(Math.min(22, columns - 20)), '']}
					rows={some.map(({keys, description, problem}) => [
						keys,
						problem
							? `${description} (not now: ${problem.replace(/\.$/, '')})`
							: inOneBreath(description, columns - 28),
					])}
					columns={columns - 1}
				/>
			))}
		</Box>
	);
}

/** What a key does, as far as its first stop where the whole does not fit. */
export function inOneBreath(description: string, columns: number): string {
	return widthOf(description) <= columns ? description : (description.split(/[;:.(]|, /)[0]?.trim() ?? description);
}

/** Rows as a table for each screen, each under its title, as many lines as there are. */
function tablesOf(rows: readonly HelpRow[], lines: number): {title: string; rows: HelpRow[]}[] {
	const tables: {title: string; rows: HelpRow[]}[] = [];
	let left = lines;
	for (const row of rows) {
		const last = tables.at(-1);
		const isNew = last?.title !== row.title;
		left -= isNew ? 2 : 1;
		if (left < 0) break;
		if (isNew) tables.push({title: row.title, rows: [row]});
		else last?.rows.push(row);
	}
	return tables;
}
