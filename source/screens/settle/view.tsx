import {Box, Text} from 'ink';
import {cellInWords, conflictsIn} from '../../leads/conflicts.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut} from '../../text/fit.ts';
import {visible} from '../../text/safe-text.ts';
import {merge} from '../../verbs/merge.ts';
import {resolve, versionInWords, whoAndWhen} from '../../verbs/resolve.ts';
import type {Binding, ScreenDefinition, ViewProps} from '../definition.ts';
import {backKey, helpKey, wayOutKeys} from '../parts/common-keys.ts';
import {Header} from '../parts/header.tsx';
import {listKeys} from '../parts/list-keys.ts';
import type {Screen} from '../screen.ts';
import {onTop, type State, withScreen} from '../state.ts';
import {useTheme} from '../theme.ts';

export const settle: ScreenDefinition<'settle'> = {
	title: 'Where your machines differ',
	keys: [
		...listKeys<'settle'>((state, screen) => ({
			at: screen.at,
			last: conflictsIn(state.book).length - 1,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['1', '2', '3'],
			label: 'take it',
			description: 'take the version with that number; undo brings the other back',
			inBar: 'yes',
			run: (state, screen, {key}) => ({
				state: onTop(state, {...screen, at: 0}),
				effect: {
					do: 'run',
					verb: resolve,
					typed: {only: [String(placeIn(state, screen) + 1)], take: [key]},
					also: [],
					closes: conflictsIn(state.book).length < 2,
				},
			}),
		},
		helpKey,
		backKey,
		...wayOutKeys,
	],
	view: SettleView,
};

/** Takes in the copies that a sync program has left, or opens what machines differ on. */
export const machinesKey: Binding = {
	keys: ['M'],
	label: 'machines',
	description: 'take in the copy of a sync program, or settle what your machines differ on',
	whyNot: state => (wordsOnMachines(state) ? undefined : 'Your machines agree on everything.'),
	run: state =>
		state.rivals.length > 0
			? {state, effect: {do: 'run', verb: merge, typed: {}, also: [], closes: false}}
			: {state: withScreen(state, {name: 'settle', at: 0})},
};

/** What the inbox says where machines differ or left a copy; nothing where all is well. */
export function wordsOnMachines({book, rivals}: Pick<State, 'book' | 'rivals'>): string | undefined {
	if (rivals[0]) return `A second version lies beside the data file: M takes it in (${rivals[0]}).`;
	const count = conflictsIn(book).length;
	return count > 0 ? `Your machines differ on ${count}: M settles ${count === 1 ? 'it' : 'them'}.` : undefined;
}

/** The place of the conflict that is shown: the last one, where the list has become shorter than that. */
function placeIn({book}: State, {at}: Screen<'settle'>): number {
	return Math.max(0, Math.min(at, conflictsIn(book).length - 1));
}

/** One thing that machines differ on: what each wants, which machine it is and when. */
function SettleView({state, screen}: ViewProps<'settle'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const conflicts = conflictsIn(state.book);
	const at = placeIn(state, screen);
	const conflict = conflicts[at];
	const right = conflicts.length > 1 ? `${at + 1} of ${conflicts.length}` : '';
	const about = conflict?.lead ? nameOf(conflict.lead) : 'Settings';
	return (
		<Box flexDirection="column">
			<Header title="Your machines differ" right={right} columns={columns} />
			<Text> </Text>
			<Text {...theme.bold}>
				{conflict ? cut(visible(`${about}: ${cellInWords(conflict.cell)}`), columns - 1) : 'They agree by now.'}
			</Text>
			<Text> </Text>
			{conflict?.versions.map((version, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a version has no other name than its number
				<Box key={index} flexDirection="column">
					<Text>{cut(visible(` ${index + 1}  ${versionInWords(version)}`), columns - 1)}</Text>
					<Text {...theme.faint}>{cut(visible(`    ${whoAndWhen(version) || 'nobody knows who'}`), columns - 1)}</Text>
				</Box>
			))}
		</Box>
	);
}
