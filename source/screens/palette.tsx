import fuzzysort from 'fuzzysort';
import {Box, Text} from 'ink';
import {plain} from '../leads/find.ts';
import {cut, padded} from '../text/fit.ts';
import {
	type Command,
	commandsOn,
	keysInWords,
	type ScreenDefinition,
	type Screens,
	type ViewProps,
} from './definition.ts';
import {inOneBreath} from './help.tsx';
import {commandsWithoutKey} from './parts/commands-without-key.ts';
import {backKey, paletteKey, wayOutKeys} from './parts/common-keys.ts';
import {arrowKeys} from './parts/list-keys.ts';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, onTop, type State, screenOf, withProblem} from './state.ts';
import {useTheme} from './theme.ts';

/** What people also call it; the first letters of one of these find it too. */
const otherWords: Readonly<Record<string, string>> = {
	find: 'search filter',
	close: 'end withdraw rejected finish',
	reopen: 'open again restore',
	delete: 'remove trash',
	snooze: 'later hide defer sleep',
	log: 'happened note record called emailed',
	add: 'new create',
	message: 'mail write draft words call script',
	wizard: 'ask should question',
	settings: 'config preferences theme colours name',
	week: 'calendar agenda',
	review: 'due',
	thanked: 'thanks thank-you',
	undo: 'back revert',
	quit: 'exit leave',
	keys: 'help',
	report: 'stats numbers figures',
	stats: 'numbers figures',
};

const words = (text: string): string[] => plain(text).split(/[^\p{L}\p{N}]+/u);

/**
 * The rank of a command for what was typed, the best first; undefined where it is not found. 0: its name begins so. 1: a
 * word of its name, or of what people also call it, begins so. 2: a word of its description begins so. 3: its name has
 * these letters, with others between.
 */
const commandRank = (command: Command, typed: string): number | undefined => {
	const {label, description} = command;
	if (plain(label).startsWith(typed)) return 0;
	const begins = (text: string) => words(text).some(word => word.startsWith(typed));
	if (begins(`${label} ${otherWords[label] ?? ''}`)) return 1;
	if (begins(description)) return 2;
	return (fuzzysort.single(typed, plain(label))?.score ?? 0) > 0.4 ? 3 : undefined;
};

/** What can be done on the screen under the palette, with a key or without; narrowed by what was typed, what cannot be done now last. */
export function commandsFor(screens: Screens, state: State, {text}: Screen<'palette'>): Command[] {
	const below = back(state);
	const typed = plain(text);
	const keyed = commandsOn(screens, below, screenOf(below)).filter(
		({keys, moves}) => !moves && keys !== paletteKey.keys && keys[0] !== 'ctrl-z',
	);
	return [...keyed, ...commandsWithoutKey(below)]
		.flatMap(command => {
			const rank = typed ? commandRank(command, typed) : 0;
			return rank === undefined ? [] : [{command, rank: rank + (command.whyNot() === undefined ? 0 : 10)}];
		})
		.toSorted((a, b) => a.rank - b.rank)
		.map(({command}) => command);
}

export const palette: ScreenDefinition<'palette'> = {
	title: 'In the list of commands',
	keys: [
		...arrowKeys<'palette'>((state, screen, screens) => ({
			at: screen.at,
			last: commandsFor(screens, state, screen).length - 1,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['enter'],
			label: 'do it',
			description: 'do what is chosen',
			inBar: 'yes',
			run: (state, screen, {screens}) =>
				commandsFor(screens, state, screen)[screen.at]?.press() ?? {
					state: withProblem(state, `No command is called "${screen.text}".`),
				},
		},
		{...backKey, keys: ['esc'], description: 'back without doing anything'},
		...wayOutKeys,
	],
	typing: (state, screen) => ({text: screen.text, typed: text => onTop(state, {...screen, text, at: 0})}),
	view: PaletteView,
};

/** Every command that the screen below has, with its key; one that does nothing now says why. */
function PaletteView({state, screen, height, screens, onType}: ViewProps<'palette'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const commands = commandsFor(screens, state, screen);
	const room = height - 2;
	const top = Math.max(0, screen.at - room + 1);
	return (
		<Box flexDirection="column" height={height}>
			<Text>
				<Text {...theme.bold}>: </Text>
				<TextField value={screen.text} onChange={onType} columns={state.size.columns - 4} placeholder="what to do" />
			</Text>
			<Text {...theme.faint}>{commands.length === 0 ? 'no command is called like that' : ' '}</Text>
			{commands.slice(top, top + room).map((command, index) => (
				<CommandLine
					key={command.label + command.keys.join()}
					command={command}
					isChosen={index + top === screen.at}
					columns={columns}
				/>
			))}
		</Box>
	);
}

function CommandLine({command, isChosen, columns}: {command: Command; isChosen: boolean; columns: number}) {
	const theme = useTheme();
	const {label, description, keys, brief, whyNot} = command;
	const problem = whyNot();
	const shown = problem ? `${problem.replace(/\.$/, '')}` : description;
	return (
		<Text>
			<Text {...theme.cursor}>{isChosen ? '▸' : ' '}</Text>
			<Text {...(problem ? theme.faint : {})} bold={isChosen}>
				{` ${padded(label, 12)} ${padded(keys.length > 2 ? brief : keysInWords(keys), 8)} ${cut(problem ? shown : inOneBreath(shown, columns - 25), columns - 25)}`}
			</Text>
		</Text>
	);
}
