import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {cut, padded} from '../text/fit.ts';
import {helpRows} from './help-rows.ts';
import {Header} from './parts/header.tsx';
import type {Help, State} from './state.ts';
import {useTheme} from './theme.ts';

type Props = {state: State; help: Help; height: number; onType: (text: string) => void};

/** All keys, those of the screen one came from first; `/` looks for one. */
export const HelpScreen = ({state, help, height, onType}: Props) => {
	const theme = useTheme();
	const {columns} = state.size;
	const {top, search, typing} = help;
	const rows = helpRows(state, help);
	return (
		<Box flexDirection="column" height={height}>
			{typing ? (
				<Text>
					<Text {...theme.title}>/ </Text>
					<TextInput value={search} onChange={onType} />
				</Text>
			) : (
				<Header title="All keys" right={top + height - 1 < rows.length ? 'more below' : ''} columns={columns} />
			)}
			{rows.length === 0 && <Text {...theme.faint}>no key does that</Text>}
			{rows.slice(top, top + height - 1).map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same key may stand under several screens
				<Text key={index} {...('title' in row ? theme.section : {})}>
					{cut('title' in row ? row.title : `  ${padded(row.keys, 24)} ${row.says}`, columns - 1)}
				</Text>
			))}
		</Box>
	);
};
