import {Box, Text} from 'ink';
import {cut} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {type Command, keysInWords} from '../definition.ts';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {Problem} from './problem.tsx';

/** The last action's answer, and the keys that do something here; a key that does nothing now is dimmed. */
export function Footer({state, commands}: {state: State; commands: readonly Command[]}) {
	const theme = useTheme();
	const {columns} = state.size;
	const {message} = state;
	return (
		<Box flexDirection="column">
			{message?.tone === 'problem' ? (
				<Problem text={message.text} columns={columns} />
			) : (
				<Text {...theme.done}>{message ? cut(message.text, columns) : ' '}</Text>
			)}
			<Text>
				{keysFor(commands, columns).map(({keys, label, off}) => (
					<Text key={keys + label} {...(off ? theme.faint : {})}>
						<Text bold={!off}>{keys}</Text>
						{` ${label}  `}
					</Text>
				))}
			</Text>
		</Box>
	);
}

/** As many keys of the bar as the terminal is wide; help and the way out are always among them. */
const keysFor = (commands: readonly Command[], columns: number) => {
	const ranks = {always: 0, yes: 1, 'if room': 2};
	const all = commands.flatMap(({keys, label, inBar, whyNot}) =>
		inBar ? [{keys: keysInWords(barKeys(keys)), label, off: whyNot() !== undefined, rank: ranks[inBar]}] : [],
	);
	let left = columns;
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
