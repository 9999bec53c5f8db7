import fuzzysort from 'fuzzysort';
import {Box, Text} from 'ink';
import {cut, padded} from '../text/fit.ts';
import {
	type Command,
	commandsOn,
	keysInWords,
	type ScreenDefinition,
	type Screens,
	type ViewProps,
} from './definition.ts';
import {backKey, paletteKey, wayOutKeys} from './parts/common-keys.ts';
import {arrowKeys} from './parts/list-keys.ts';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, onTop, type State, screenOf, withProblem} from './state.ts';
import {useTheme} from './theme.ts';

/** The commands that the screen under the palette has, narrowed by what was typed, the best match first. */
export function commandsFor(screens: Screens, state: State, {text}: Screen<'palette'>): Command[] {
	const below = back(state);
	const all = commandsOn(screens, below, screenOf(below)).filter(({keys}) => keys !== paletteKey.keys);
	return text ? fuzzysort.go(text, all, {keys: ['label', 'description'], threshold: 0.2}).map(({obj}) => obj) : all;
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
			{commands.slice(top, top + room).map(({label, description, keys, whyNot}, index) => {
				const chosen = index + top === screen.at;
				const problem = whyNot();
				const shown = problem ? `${description} (${problem.replace(/\.$/, '')})` : description;
				return (
					<Text key={keys.join()} {...(chosen ? theme.bold : problem ? theme.faint : {})}>
						{`${chosen ? '▸ ' : '  '}${padded(label, 10)} ${padded(keysInWords(keys), 16)} ${cut(shown, columns - 32)}`}
					</Text>
				);
			})}
		</Box>
	);
}
