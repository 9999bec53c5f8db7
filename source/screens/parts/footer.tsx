import {Box, Text} from 'ink';
import {cut} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {type BarKey, type Command, keysInWords} from '../definition.ts';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {Problem} from './problem.tsx';

/** `typing`: letters belong to a text, and only the other keys are keys. */
type Props = {state: State; commands: readonly Command[]; first: readonly BarKey[]; typing: boolean};

/** The last action's answer, and the keys that do something now: first what is advised, last what is about the screen. */
export function Footer({state, commands, first, typing}: Props) {
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
				{keyBar(typing ? withoutLetters(commands) : commands, first, columns).map(({keys, label, before}) => (
					<Text key={keys + label}>
						{before}
						<Text {...theme.bold}>{keys}</Text>
						{label && ` ${label}`}
					</Text>
				))}
			</Text>
		</Box>
	);
}

/** The keys that a text field takes for itself. */
export const ofText = /^(.|space|left|right|backspace|delete|home|end|ctrl-[aekuw])$/u;

const withoutLetters = (commands: readonly Command[]): Command[] =>
	commands.flatMap(command => {
		const keys = command.keys.filter(key => !ofText.test(key));
		return keys.length > 0 ? [{...command, keys, brief: keysInWords(keys.slice(0, 1))}] : [];
	});

type Shown = {keys: string; label: string; aside: boolean; rank: number};

/** From so many columns on the key for all keys says so. */
const roomForHelp = 70;

/** As many keys of the bar as the terminal is wide; those that every screen needs are always among them. */
function keyBar(
	commands: readonly Command[],
	first: readonly BarKey[],
	columns: number,
): {keys: string; label: string; before: string}[] {
	const usable = commands.filter(({whyNot}) => whyNot() === undefined);
	const led = first.flatMap(([key, label, rank = 1]) => {
		const command = usable.find(({keys}) => keys.includes(key));
		return command ? [{command, keys: keysInWords([key]), label, aside: command.aside ?? false, rank}] : [];
	});
	const ranks = {always: 0, yes: 2, 'if room': 3};
	const others = usable.flatMap(command => {
		const {inBar, aside = false, keys, brief, label} = command;
		if (!inBar || led.some(each => each.command === command)) return [];
		const isBrief = keys[0] === '?' && columns < roomForHelp;
		return [{keys: brief, label: isBrief ? '' : label, aside, rank: ranks[inBar]}];
	});
	const shown = whatFits([...led, ...others], columns - 1);
	return shown.map(({keys, label, aside}, place) => {
		const last = shown[place - 1];
		return {keys, label, before: !last ? '' : aside && !last.aside ? ' │ ' : '  '};
	});
}

/** What fits beside each other, the most needed first, in the order in which it stands in the bar. */
const whatFits = (all: readonly Shown[], columns: number): Shown[] => {
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
	const shown = all.filter(each => fitting.has(each));
	return [...shown.filter(({aside}) => !aside), ...shown.filter(({aside}) => aside)];
};
