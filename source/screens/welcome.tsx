import {Box, Text} from 'ink';
import {stances} from '../leads/lead.ts';
import {cut, padded, wrap} from '../text/fit.ts';
import {add} from '../verbs/add.ts';
import {config} from '../verbs/config.ts';
import {type Setting, settings} from '../verbs/kit/settings.ts';
import type {Next} from './action.ts';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {exampleOf, exampleWords} from './example.ts';
import {formFor} from './form/state.ts';
import {backKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {listKeys} from './parts/list-keys.ts';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {back, onTop, type State, withForm, withProblem} from './state.ts';
import {useTheme} from './theme.ts';

type Welcome = Screen<'welcome'>;
type Props = ViewProps<'welcome'>;

/** The questions that the welcome asks: the settings that have one. */
const questions = settings.filter(({ask}) => ask !== undefined);

/** The question of the page; none on the first one. */
const questionOf = ({page}: Welcome): Setting | undefined => questions[page - 1];

/** Another page of the welcome, with what was answered there taken up again. */
export function welcomePage(page: number, given: Welcome['given'] = {}): Welcome {
	const question = questions[page - 1];
	const answer = question ? given[question.key] : undefined;
	const at = (question?.choices ?? []).findIndex(([value]) => value === (answer ?? question?.unset));
	return {name: 'welcome', page, at: Math.max(0, at), text: answer ?? '', given};
}

/** All answers with the one that stands on the page, as it would be kept; an empty text is none. */
const answersWith = (welcome: Welcome): Welcome['given'] => {
	const question = questionOf(welcome);
	if (!question) return welcome.given;
	const value = question.choices ? question.choices[welcome.at]?.[0] : welcome.text.trim();
	return value ? {...welcome.given, [question.key]: value} : welcome.given;
};

/** To the next page; after the last one the answers are kept as settings, and the form for a first lead opens. */
function goOn(state: State, welcome: Welcome): Next {
	const given = answersWith(welcome);
	if (welcome.page < questions.length) return {state: onTop(state, welcomePage(welcome.page + 1, given))};
	const [first, ...rest] = Object.entries(given).map(([key, value]) => `${key}=${value}`);
	if (first === undefined) return {state: firstLead(state)};
	const typed = {setting: [first], value: rest};
	return {state: firstLead(state), effect: {do: 'run', verb: config.name, typed, also: [], closes: false}};
}

const firstLead = (state: State): State => withForm(back(state), formFor(add.name, undefined));

/** While a name is typed, all letters are the name’s. */
const isNamed = (_: State, welcome: Welcome): string | undefined =>
	typingIn(welcome) ? 'Letters are your name here.' : undefined;

const typingIn = (welcome: Welcome): boolean => {
	const question = questionOf(welcome);
	return question !== undefined && !question.choices;
};

const leaving =
	(goesTo: 'demo' | 'tour') =>
	(state: State): Next => ({state: {...state, goesTo}, effect: {do: 'quit'}});

export const welcome: ScreenDefinition<'welcome'> = {
	title: 'In the welcome',
	keys: [
		...listKeys<'welcome'>((state, screen) => ({
			at: screen.at,
			last: (questionOf(screen)?.choices?.length ?? 0) - 1,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['enter'],
			label: 'go on',
			description: 'go on with what is chosen or typed',
			inBar: 'yes',
			run: goOn,
		},
		{
			keys: ['1', '2', '3'],
			label: 'answer',
			description: 'give the answer with that number',
			inBar: 'yes',
			whyNot: (_, screen) => (questionOf(screen)?.choices ? undefined : 'There is nothing to choose from here.'),
			run: (state, screen, {key}) => {
				const count = questionOf(screen)?.choices?.length ?? 0;
				if (Number(key) > count) return {state: withProblem(state, `There are ${count} answers.`)};
				return goOn(state, {...screen, at: Number(key) - 1});
			},
		},
		{
			keys: ['shift-tab', 'b', 'left'],
			label: 'before',
			description: 'the question before',
			whyNot: (_, {page}) => (page === 0 ? 'Enter begins.' : undefined),
			run: (state, {page, given}) => ({state: onTop(state, welcomePage(page - 1, given))}),
		},
		{
			keys: ['a'],
			label: 'add a lead',
			description: 'your first lead, at once',
			inBar: 'yes',
			whyNot: isNamed,
			run: state => ({state: firstLead(state)}),
		},
		{
			keys: ['d'],
			label: 'demo',
			description: 'look around in a made-up search first',
			inBar: 'yes',
			whyNot: isNamed,
			run: leaving('demo'),
		},
		{
			keys: ['t'],
			label: 'tour',
			description: 'six steps through the made-up search',
			inBar: 'yes',
			whyNot: isNamed,
			run: leaving('tour'),
		},
		{...backKey, label: 'skip all', description: 'to the inbox, without answering'},
		...wayOutKeys,
	],
	typing: (state, screen) =>
		typingIn(screen) ? {text: screen.text, typed: text => onTop(state, {...screen, text})} : undefined,
	view: WelcomeView,
};

/** The first run: what this is, three questions, and the way to skip them. */
function WelcomeView(props: Props) {
	const {state, screen, height} = props;
	const question = questionOf(screen);
	const right = question ? `question ${screen.page} of ${questions.length}` : '';
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			<Header title="Welcome to touchbase" right={right} columns={state.size.columns} />
			<Box flexDirection="column" height={height - 1} overflow="hidden">
				<Box flexDirection="column" flexShrink={0}>
					<Text> </Text>
					{question ? (
						<Question {...props} question={question} />
					) : (
						<Intro columns={state.size.columns} lines={height - 2 - ways.length} />
					)}
				</Box>
			</Box>
		</Box>
	);
}

const intro: readonly string[] = [
	'Should I follow up, when, how, and with what words? Note what happens with each place. touchbase says when to write, when to wait, and why.',
	'Five people who advise job seekers do not agree about it. You see all five and choose how keen to be.',
	'Three short questions, then your first lead. All stays in one file here.',
];

const introLines = (columns: number, room: number): string[] => {
	const texts = intro.map(text => [...wrap(text, Math.min(columns - 1, 76)), ' ']);
	return texts.filter((_, index) => texts.slice(0, index + 1).flat().length <= room).flat();
};

const ways: readonly (readonly [key: string, says: string])[] = [
	['enter', 'the three questions'],
	['a', 'straight to your first lead'],
	['d', 'look around first, in a made-up search (touchbase --demo)'],
	['t', 'six steps through it (touchbase tour)'],
	['esc', 'skip all this'],
];

/** What this is, as far as there is room for it; the ways on always. */
const Intro = ({columns, lines}: {columns: number; lines: number}) => (
	<>
		{introLines(columns, lines).map((line, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
			<Text key={index}>{line}</Text>
		))}
		{ways.map(([key, says]) => (
			<Text key={key}>
				<Text bold>{`  ${key.padEnd(7)}`}</Text>
				{cut(says, columns - 10)}
			</Text>
		))}
	</>
);

const Question = ({state, screen, height, question, onType}: Props & {question: Setting}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const {ask = '', choices} = question;
	const isStance = question.key === 'stance';
	const isRoomy = height >= 15;
	const after = isStance && isRoomy ? wrap(exampleWords(state.today), columns - 1) : [];
	return (
		<>
			<Text {...theme.bold}>{cut(ask, columns - 1)}</Text>
			<Text> </Text>
			{!choices && (
				<Text>
					{'▸ '}
					<TextField
						value={screen.text}
						onChange={onType}
						columns={state.size.columns - 4}
						placeholder="leave it empty to skip"
					/>
				</Text>
			)}
			{after.map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
			{after.length > 0 && <Text> </Text>}
			{choices?.map(([value, means], index) => {
				const here = index === screen.at;
				const stance = isStance ? stances.find(each => each === value) : undefined;
				const would = stance ? `  here: ${exampleOf(state.today, stance)}` : '';
				return (
					<Box key={value} flexDirection="column">
						<Text {...(here ? theme.bold : {})}>
							{`${here ? '▸' : ' '} ${index + 1}  ${cut(padded(value, 13) + would, columns - 6)}`}
						</Text>
						{(isRoomy ? wrap(means, columns - 6) : []).map(line => (
							<Text key={line} {...theme.faint}>{`     ${line}`}</Text>
						))}
					</Box>
				);
			})}
		</>
	);
};
