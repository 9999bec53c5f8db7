import {Box, Text} from 'ink';
import {plain} from '../leads/find.ts';
import {cut, padded} from '../text/fit.ts';
import {keysInWords, type ScreenDefinition, type Screens, type ViewProps} from './definition.ts';
import {backKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {type Cursor, listKeys, pageKeys} from './parts/list-keys.ts';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, onTop, type State, screenHeight, screenOf} from './state.ts';
import {useTheme} from './theme.ts';

type HelpRow = {title: string} | {keys: string; description: string};

/** All keys by screen, the one that one came from first; narrowed to what is looked for. */
export function helpRows(screens: Screens, state: State, {search}: Screen<'help'>): HelpRow[] {
	const from = screens[screenOf(back(state)).name];
	const wanted = plain(search);
	return [from, ...Object.values(screens).filter(each => each !== from)].flatMap(({title, keys}) => {
		const rows = keys
			.filter(each => plain(`${keysInWords(each.keys)} ${each.label} ${each.description}`).includes(wanted))
			.map(each => ({keys: keysInWords(each.keys), description: each.description}));
		return rows.length > 0 ? [{title}, ...rows] : [];
	});
}

const scrollOf = (state: State, help: Screen<'help'>, screens: Screens): Cursor => {
	const seen = screenHeight(state) - 1;
	const last = helpRows(screens, state, help).length - seen;
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
			{rows.slice(top, top + height - 1).map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same key may stand under several screens
				<Text key={index} {...('title' in row ? theme.bold : {})}>
					{cut('title' in row ? row.title : `  ${padded(row.keys, 24)} ${row.description}`, columns - 1)}
				</Text>
			))}
		</Box>
	);
}
