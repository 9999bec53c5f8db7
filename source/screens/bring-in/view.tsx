import {Box, Text} from 'ink';
import {wrap} from '../../text/fit.ts';
import {importLeads} from '../../verbs/import.ts';
import type {KeyAnswers} from '../../verbs/kit/verb.ts';
import type {Next} from '../action.ts';
import type {Binding, ScreenDefinition, ViewProps} from '../definition.ts';
import {backKey, wayOutKeys} from '../parts/common-keys.ts';
import {Header} from '../parts/header.tsx';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import {PlainTable} from '../parts/plain-table.tsx';
import {TextField} from '../parts/text-field.tsx';
import type {Screen} from '../screen.ts';
import {onTop, type State, screenHeight, withScreen} from '../state.ts';
import {useTheme} from '../theme.ts';

/** It has no key: the palette opens it by its name, which help shows as it is typed. */
export const bringInKey: Binding = {
	keys: [':import'],
	label: 'import',
	description: importLeads.description,
	run: state => ({state: withScreen(state, opened)}),
};

const opened: Screen<'bringIn'> = {
	name: 'bringIn',
	path: '',
	isTyping: true,
	given: {},
	heading: '',
	rows: [],
	question: '',
	keys: {},
	top: 0,
};

/** A sentence of at most two lines. */
const inTwo = (sentence: string, {size}: State): string[] => wrap(sentence, size.columns - 1).slice(0, 2);

/** How many rows of the table fit, with the header, `heading`, the table's head, a blank line and `question`. */
const rowsIn = (state: State, {heading, question}: Screen<'bringIn'>): number =>
	Math.max(1, screenHeight(state) - 3 - inTwo(heading, state).length - inTwo(question, state).length);

const scrollOf = (state: State, screen: Screen<'bringIn'>): Cursor => {
	const seen = rowsIn(state, screen);
	return {
		at: screen.top,
		last: Math.max(0, screen.rows.length - seen),
		page: seen,
		to: top => onTop(state, {...screen, top}),
	};
};

/** What a key answers to the question that is asked. */
const answerOf = ({keys}: Screen<'bringIn'>, key: string): KeyAnswers[string] | undefined =>
	keys[key === 'enter' ? '\r' : key];

const answered = (state: State, screen: Screen<'bringIn'>, key: string): Next => {
	const more = answerOf(screen, key);
	if (!more) return {state};
	const given = {...screen.given, ...more};
	return given.yes
		? {state, effect: {do: 'run', verb: importLeads, typed: given, also: [], closes: true}}
		: {state: onTop(state, {...screen, given}), effect: {do: 'preview', path: screen.path, given}};
};

const answering = (words: Pick<Binding, 'keys' | 'label' | 'description' | 'inBar'>): Binding<'bringIn'> => ({
	...words,
	whyNot: (_, screen) => (answerOf(screen, words.keys[0] ?? '') ? undefined : 'That is not asked now.'),
	run: (state, screen, {key}) => answered(state, screen, key),
});

/** A table that is brought in: its path is typed, then what would become of its rows is shown, and nothing is written before yes. */
export const bringIn: ScreenDefinition<'bringIn'> = {
	title: 'Bringing in a table',
	keys: [
		{
			keys: ['enter'],
			label: 'go on',
			description: 'show what the rows would become; then bring them in',
			inBar: 'always',
			whyNot: (_, screen) =>
				screen.isTyping || answerOf(screen, 'enter') ? undefined : screen.question || 'There is nothing to bring in.',
			run: (state, screen) =>
				screen.isTyping
					? {state, effect: {do: 'preview', path: screen.path, given: {}}}
					: answered(state, screen, 'enter'),
		},
		answering({keys: ['y'], label: 'yes', description: 'bring the rows in', inBar: 'yes'}),
		answering({
			keys: ['m'],
			label: 'merge, month',
			description: 'add what is new to leads that are here too; or: the month comes first',
		}),
		answering({keys: ['d'], label: 'day', description: 'the day comes first in 5/12'}),
		...listKeys(scrollOf),
		...pageKeys(scrollOf),
		backKey,
		...wayOutKeys,
	],
	typing: (state, screen) =>
		screen.isTyping ? {text: screen.path, typed: path => onTop(state, {...screen, path})} : undefined,
	view: BringInView,
};

/** The rows of the table and what each would become, as a table. */
function BringInView({state, screen, onType}: ViewProps<'bringIn'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const {path, isTyping, rows, heading, question, top} = screen;
	const seen = rows.slice(top, top + rowsIn(state, screen));
	const below = rows.length - top - seen.length;
	return (
		<Box flexDirection="column">
			<Header title="Bring in a table" right={below > 0 ? `${below} more below` : ''} columns={columns} />
			{isTyping ? (
				<>
					<Text>
						<Text {...theme.bold}>File </Text>
						<TextField
							value={path}
							onChange={onType}
							columns={columns - 6}
							placeholder="~/Downloads/applications.csv"
						/>
					</Text>
					{wrap(
						'A CSV of a spreadsheet, of LinkedIn, Huntr, Teal, Simplify or JobSync. Nothing is written before you say yes.',
						columns - 1,
					).map(line => (
						<Text key={line} {...theme.faint}>
							{line}
						</Text>
					))}
				</>
			) : (
				<>
					{inTwo(heading, state).map(line => (
						<Text key={line} {...theme.bold}>
							{line}
						</Text>
					))}
					{seen.length > 0 && (
						<PlainTable head={['row', '', 'lead', 'what']} rows={seen} columns={columns} numbers={[0]} />
					)}
					<Text> </Text>
					{inTwo(question, state).map(line => (
						<Text key={line}>{line}</Text>
					))}
				</>
			)}
		</Box>
	);
}
