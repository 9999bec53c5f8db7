import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import type {Stance} from '../leads/lead.ts';
import {cut, padded, wrap} from '../text/fit.ts';
import type {Setting} from '../verbs/kit/settings.ts';
import {exampleOf, exampleWords} from './example.ts';
import {Header} from './parts/header.tsx';
import type {State} from './state.ts';
import {useTheme} from './theme.ts';
import {questionOf, type Welcome, welcomeQuestions} from './welcome-state.ts';

type Props = {state: State; welcome: Welcome; height: number; onType: (text: string) => void};

/** The first run: what this is, three questions, and the way to skip them. */
export const WelcomeScreen = (props: Props) => {
	const {state, welcome, height} = props;
	const question = questionOf(welcome);
	const right = question ? `question ${welcome.page} of ${welcomeQuestions.length}` : '';
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
};

const intro: readonly string[] = [
	'Should I follow up, when, how, and with what words? Add the places you hope to work at, log in a few words what happens, and each has a dated answer with its reasons.',
	'Five people who advise job seekers do not agree about it. You see what each says of your case, and follow the first, most, or all of them.',
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

const Question = ({state, welcome, height, question, onType}: Props & {question: Setting}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const {ask = '', choices} = question;
	const isStance = question.key === 'stance';
	const isRoomy = height >= 15;
	const after = isStance && isRoomy ? wrap(exampleWords(state.today), columns - 1) : [];
	return (
		<>
			<Text {...theme.title}>{cut(ask, columns - 1)}</Text>
			<Text> </Text>
			{!choices && (
				<Text>
					{'▸ '}
					<TextInput value={welcome.text} onChange={onType} placeholder="leave it empty to skip" />
				</Text>
			)}
			{after.map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
			{after.length > 0 && <Text> </Text>}
			{choices?.map(([value, means], index) => {
				const here = index === welcome.at;
				const would = isStance ? `  here: ${exampleOf(state.today, value as Stance)}` : '';
				return (
					<Box key={value} flexDirection="column">
						<Text {...(here ? theme.chosen : {})}>
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
