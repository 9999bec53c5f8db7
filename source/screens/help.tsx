import {Box, Text} from 'ink';
import {bindings, keysInWords} from './keys.ts';
import {cut} from './parts/fit.ts';
import {Header} from './parts/header.tsx';
import type {ScreenName, State} from './state.ts';
import {useTheme} from './theme.ts';

const titles: Record<ScreenName, string> = {
	inbox: 'In the inbox',
	lead: 'On a lead',
	wizard: 'In the wizard',
	form: 'In a form',
	help: 'On this screen',
};

type Row = {title: string} | {keys: string; says: string};

/** All keys, the screen one came from first. */
export const helpRows = (from: ScreenName): Row[] =>
	[from, ...(Object.keys(titles) as ScreenName[]).filter(name => name !== from && name !== 'help')].flatMap(name => [
		{title: titles[name]},
		...bindings.filter(({screens}) => screens.includes(name)).map(({keys, says}) => ({keys: keysInWords(keys), says})),
	]);

export const HelpScreen = ({state, top, height}: {state: State; top: number; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const from = state.screens.at(-2)?.name ?? 'inbox';
	const rows = helpRows(from);
	const shown = rows.slice(top, top + height - 1);
	return (
		<Box flexDirection="column" height={height}>
			<Header title="All keys" right={top + height - 1 < rows.length ? 'more below' : ''} columns={columns} />
			{shown.map(row => (
				<Text key={'title' in row ? row.title : row.keys + row.says} {...('title' in row ? theme.section : {})}>
					{cut('title' in row ? row.title : `  ${row.keys.padEnd(22)} ${row.says}`, columns - 1)}
				</Text>
			))}
		</Box>
	);
};
