import {Box, Text} from 'ink';
import {cut, widthOf} from '../../text/fit.ts';
import {bindings, keysInWords} from '../keys.ts';
import {type State, screenOf} from '../state.ts';
import {useTheme} from '../theme.ts';

/** The last action's answer, and the keys that do something here; a key that does nothing now is dimmed. */
export const Footer = ({state}: {state: State}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const {message} = state;
	return (
		<Box flexDirection="column">
			<Text {...(message?.tone === 'problem' ? theme.problem : theme.done)}>
				{message ? cut(message.text, columns) : ' '}
			</Text>
			<Text>
				{keysFor(state).map(({keys, label, off}) => (
					<Text key={keys + label} {...(off ? theme.faint : {})}>
						<Text bold={!off}>{keys}</Text>
						{` ${label}  `}
					</Text>
				))}
			</Text>
		</Box>
	);
};

/** As many keys of the bar as the terminal is wide; help and the way out are always among them. */
const keysFor = (state: State) => {
	const {name} = screenOf(state);
	const all = bindings
		.filter(binding => binding.inBar && binding.screens.includes(name))
		.map(({command, keys, label, inBar, whyNot}) => ({
			keys: keysInWords(barKeys(keys)),
			label,
			off: whyNot?.(state) !== undefined,
			rank: ['help', 'back', 'leave', 'quit'].includes(command) ? 0 : inBar === true ? 1 : 2,
		}));
	let left = state.size.columns;
	const fitting = new Set(
		all
			.toSorted((a, b) => a.rank - b.rank)
			.filter(({keys, label}) => {
				const room = widthOf(`${keys} ${label}  `);
				if (room > left) return false;
				left -= room;
				return true;
			}),
	);
	return all.filter(each => fitting.has(each));
};

/** One key stands for all of a row, as `1-5`; of several that do the same the first is enough. */
const barKeys = (keys: readonly string[]): string[] =>
	keys.length > 2 ? [`${keys[0]}-${keys.at(-1)}`] : keys.slice(0, 1);
