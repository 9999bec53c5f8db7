import {Box, Text} from 'ink';
import {cut, padded, wrap} from '../text/fit.ts';
import {add} from '../verbs/add.ts';
import type {Next} from './action.ts';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {formFor} from './form/state.ts';
import {backKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {arrowKeys} from './parts/list-keys.ts';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, leftForm, onTop, type State, withForm, withProblem} from './state.ts';
import {useTheme} from './theme.ts';

type Welcome = Screen<'welcome'>;

/** The first run as it opens: where the first company is typed. */
export const firstWelcome: Welcome = {name: 'welcome', at: 0, text: ''};

/** What can be done under the line for the company, each with its letter once the cursor has left that line. */
const ways = [
	{key: 'd', says: 'look around first, in a made-up search', command: 'touchbase --demo', goesTo: 'demo'},
	{key: 't', says: 'a tour of it, in six steps', command: 'touchbase tour', goesTo: 'tour'},
] as const;

/** The form for the first lead, with the company in it and the cursor on what has happened. */
function firstLead({text}: Welcome): Screen<'form'> {
	return {...formFor(add, undefined, {texts: {organization: text.trim()}, opened: {}}), at: 1};
}

const leaving =
	(goesTo: 'demo' | 'tour') =>
	(state: State): Next => ({state: {...state, goesTo}, effect: {do: 'quit'}});

function goOn(state: State, welcome: Welcome): Next {
	const way = ways[welcome.at - 1];
	if (way) return leaving(way.goesTo)(state);
	if (!welcome.text.trim())
		return {state: withProblem(state, 'Type the name of the place, or ↓ to look around first.')};
	return {state: withForm(back(state), firstLead(welcome))};
}

/** What was typed is there again when the first lead is added. */
function toInbox(state: State, welcome: Welcome): Next {
	if (!welcome.text.trim()) return {state: back(state)};
	const left = leftForm(back(state), firstLead(welcome));
	return {state: {...left, message: {text: `Kept: "${welcome.text.trim()}". a opens it again.`, tone: 'done'}}};
}

export const welcome: ScreenDefinition<'welcome'> = {
	title: 'In the welcome',
	keys: [
		...arrowKeys<'welcome'>((state, screen) => ({
			at: screen.at,
			last: ways.length,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['enter'],
			label: 'go on',
			description: 'on to what happened there, or to what is chosen',
			inBar: 'always',
			run: goOn,
		},
		...ways.map(({key, says, goesTo}) => ({
			keys: [key],
			label: goesTo,
			description: says,
			run: leaving(goesTo),
		})),
		{
			...backKey,
			label: 'empty inbox',
			description: 'to the inbox; what was typed is kept',
			run: toInbox,
		},
		...wayOutKeys,
	],
	bar: (_, {at}) =>
		at === 0
			? [
					['enter', 'go on'],
					['down', 'look around first'],
				]
			: [['enter', 'do it']],
	typing: (state, screen) =>
		screen.at === 0 ? {text: screen.text, typed: text => onTop(state, {...screen, text})} : undefined,
	view: WelcomeView,
};

const intro = [
	'Note what happens with each place you hope to work at. touchbase says when to write, when to wait, and why.',
	'Five people who advise job seekers disagree about it. You see all five and choose how keen to be.',
];

/** One question, what this is above it, and under it the two ways to look around first. */
function WelcomeView({state, screen, height, onType}: ViewProps<'welcome'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const room = height - 5 - ways.length;
	const texts = intro.map(text => [...wrap(text, Math.min(columns - 1, 76)), ' ']);
	const told = texts.filter((_, at) => texts.slice(0, at + 1).flat().length <= room).flat();
	return (
		<Box flexDirection="column">
			<Header title="Welcome to touchbase" right="" columns={columns} />
			<Text> </Text>
			{told.map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
				<Text key={at}>{line}</Text>
			))}
			<Text {...theme.bold}>Where did something happen last?</Text>
			<Text>
				<Text {...theme.cursor}>{screen.at === 0 ? '▸' : ' '}</Text>{' '}
				{screen.at === 0 ? (
					<TextField
						value={screen.text}
						onChange={onType}
						columns={columns - 4}
						placeholder="a company or organization"
					/>
				) : (
					cut(screen.text, columns - 4) || <Text {...theme.faint}>a company or organization</Text>
				)}
			</Text>
			<Text> </Text>
			{ways.map(({key, says, command}, index) => {
				const isChosen = screen.at === index + 1;
				const letter = screen.at > 0 ? `${key}  ` : '';
				return (
					<Text key={key}>
						<Text {...theme.cursor}>{isChosen ? '▸' : ' '}</Text>
						<Text {...(isChosen ? theme.bold : {})}>{` ${padded(letter + says, Math.min(44, columns - 3))}`}</Text>
						<Text {...theme.faint}>{columns >= 70 ? command : ''}</Text>
					</Text>
				);
			})}
		</Box>
	);
}
