import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {cut, padded} from '../text/fit.ts';
import {commandsFor} from './palette-state.ts';
import type {Palette, State} from './state.ts';
import {useTheme} from './theme.ts';

/** Every command that the screen below has, with its key; one that does nothing now says why. */
export const PaletteScreen = ({
	state,
	palette,
	height,
	onType,
}: {
	state: State;
	palette: Palette;
	height: number;
	onType: (text: string) => void;
}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const commands = commandsFor(state, palette);
	const room = height - 2;
	const top = Math.max(0, palette.at - room + 1);
	return (
		<Box flexDirection="column" height={height}>
			<Text>
				<Text {...theme.title}>: </Text>
				<TextInput value={palette.text} onChange={onType} placeholder="what to do" />
			</Text>
			<Text {...theme.faint}>{commands.length === 0 ? 'no command is called like that' : ' '}</Text>
			{commands.slice(top, top + room).map(({binding, keys, problem}, index) => {
				const chosen = index + top === palette.at;
				const says = problem ? `${binding.says} (${problem})` : binding.says;
				return (
					<Text key={binding.command} {...(chosen ? theme.chosen : problem ? theme.faint : {})}>
						{`${chosen ? '▸ ' : '  '}${padded(binding.label, 10)} ${padded(keys, 16)} ${cut(says, columns - 32)}`}
					</Text>
				);
			})}
		</Box>
	);
};
