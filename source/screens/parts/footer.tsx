import {Box, Text} from 'ink';
import {bindings, keysInWords} from '../keys.ts';
import {type State, screenOf} from '../state.ts';
import {useTheme} from '../theme.ts';
import {cut, widthOf} from './fit.ts';

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
		.map(({command, keys, label, whyNot}) => ({
			keys: keysInWords(barKeys(keys)),
			label,
			off: whyNot?.(state) !== undefined,
			always: ['help', 'back', 'leave', 'quit'].includes(command),
		}));
	const room = ({keys, label}: {keys: string; label: string}) => widthOf(`${keys} ${label}  `);
	const kept = all.filter(({always}) => always);
	let left = state.size.columns - kept.reduce((sum, each) => sum + room(each), 0);
	return all.filter(each => {
		if (each.always) return true;
		left -= room(each);
		return left >= 0;
	});
};

/** One key stands for all of a row, as `1-5`; of several that do the same the first is enough. */
const barKeys = (keys: readonly string[]): string[] =>
	keys.length > 2 ? [`${keys[0]}-${keys.at(-1)}`] : keys.slice(0, 1);
