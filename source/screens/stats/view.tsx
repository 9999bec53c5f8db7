import {Box, Text} from 'ink';
import {type Figures, statsOf} from '../../advice/stats/stats.ts';
import {wrap} from '../../text/fit.ts';
import {stats as verb} from '../../verbs/stats.ts';
import type {Binding, ScreenDefinition, ViewProps} from '../definition.ts';
import {backKey, helpKey, wayOutKeys} from '../parts/common-keys.ts';
import {Header} from '../parts/header.tsx';
import {type Cursor, listKeys} from '../parts/list-keys.ts';
import {PlainTable} from '../parts/plain-table.tsx';
import {remembered} from '../parts/remembered.ts';
import type {Screen} from '../screen.ts';
import {onTop, type State, screenHeight, withScreen} from '../state.ts';
import {useTheme} from '../theme.ts';

/** The figures have no key: the palette opens them by their name, which help shows as it is typed. */
export const statsKey: Binding = {
	keys: [':stats'],
	label: 'stats',
	description: verb.description,
	run: state => ({state: withScreen(state, {name: 'stats', at: 0, top: 0})}),
};

/** Each table is a page; after the last one comes the first. */
const toPage = (state: State, at: number) => {
	const pages = figuresOf(state).length;
	return {state: onTop(state, {name: 'stats', at: (at + pages) % pages, top: 0})};
};

/** The figures of the book that is shown. They take half a second at 300 leads, so that no key may reckon them anew. */
const figuresOf = remembered(
	({book, today}: Pick<State, 'book' | 'today'>) => [book, today],
	({book, today}) => statsOf(book, today, {}),
);

const scrollOf = (state: State, screen: Screen<'stats'>): Cursor => {
	const {rows} = figuresAt(figuresOf(state), screen.at);
	return {
		at: screen.top,
		last: Math.max(0, rows.length - rowsSeen(state)),
		to: top => onTop(state, {...screen, top}),
	};
};

/** Under the heading, the head of the table, and what is said below it. */
const rowsSeen = (state: State): number => Math.max(1, screenHeight(state) - 6);

function figuresAt(all: readonly Figures[], at: number): Figures {
	const figures = all[at];
	if (!figures) throw new Error(`There are no figures ${at}.`);
	return figures;
}

export const stats: ScreenDefinition<'stats'> = {
	title: 'In the figures',
	keys: [
		{
			keys: ['tab', 'right'],
			label: 'next',
			description: 'the next table',
			inBar: 'yes',
			run: (state, {at}) => toPage(state, at + 1),
		},
		{
			keys: ['shift-tab', 'left'],
			label: 'before',
			description: 'the table before',
			inBar: 'yes',
			run: (state, {at}) => toPage(state, at - 1),
		},
		{
			keys: ['1', '2', '3', '4', '5', '6'],
			label: 'page',
			description: 'the table with that number',
			run: (state, _, {key}) => toPage(state, Number(key) - 1),
		},
		...listKeys(scrollOf),
		helpKey,
		backKey,
		...wayOutKeys,
	],
	view: StatsView,
};

/** One table of figures, with what is to be said of it below. */
function StatsView({state, screen, height}: ViewProps<'stats'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const {title, head, rows, numbers, says} = figuresAt(figuresOf(state), screen.at);
	const shown = rows.slice(screen.top, screen.top + rowsSeen(state));
	const left = rows.length - shown.length - screen.top;
	const below = [...(left > 0 ? [`${left} more below: j`] : []), ...says.flatMap(line => wrap(line, columns - 1))];
	return (
		<Box flexDirection="column">
			<Header title={title} right={`${screen.at + 1} of ${figuresOf(state).length}`} columns={columns} />
			<Text> </Text>
			<PlainTable head={head} rows={shown} numbers={numbers} columns={columns} />
			<Text> </Text>
			{below.slice(0, Math.max(0, height - shown.length - 4)).map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
		</Box>
	);
}
