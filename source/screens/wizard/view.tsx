import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import type {Advice} from '../../advice/advise.ts';
import {articles} from '../../advice/articles.ts';
import {inBrief} from '../../advice/explain/brief.ts';
import {questions, sayAnswer} from '../../advice/questions.ts';
import {changesOf} from '../../advice/wizard.ts';
import {inWords} from '../../days/day.ts';
import {type Key, type Lead, nameOf, type Profile} from '../../leads/lead.ts';
import {cut, padded, wrap} from '../../text/fit.ts';
import {Refusal} from '../../text/refusal.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {readAnswer} from '../../verbs/kit/read-answer.ts';
import {sayChange, voiceSays} from '../../verbs/kit/tell-advice.ts';
import {untold} from '../../words/news.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import type {Screen} from '../screen.ts';
import {onTop, type State} from '../state.ts';
import {lookOf, useTheme} from '../theme.ts';
import {wizardKeys} from './keys.ts';
import {asking, knownLines, lookedWith, meaningOf, offers} from './state.ts';

type Props = ViewProps<'wizard'>;

export const wizard: ScreenDefinition<'wizard'> = {
	title: 'In the wizard',
	keys: wizardKeys,
	typing: (state, screen) =>
		screen.day === undefined
			? undefined
			: {text: screen.day, typed: day => onTop(state, {...screen, day, problem: undefined})},
	view: WizardView,
};

/** Should I follow up? One question after the other, only those that can still change the advice; then the advice. */
function WizardView(props: Props) {
	const {state, screen: wizard, height} = props;
	const {columns} = state.size;
	const question = asking(state, wizard);
	const {lead} = lookedWith(state, wizard);
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			{/* Where there are too few rows the last lines go, instead of all being squeezed. */}
			<Box flexDirection="column" flexShrink={0}>
				<Header
					title={`Should I follow up?  ${nameOf(lead)}`}
					right={question ? `question ${wizard.given.length + 1}` : 'the advice'}
					columns={columns}
				/>
				{question ? <Question {...props} question={question} /> : <Result {...props} />}
			</Box>
		</Box>
	);
}

const Question = ({state, screen: wizard, height, question, onType}: Props & {question: Key}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const {ask, why, rules} = questions[question];
	const offered = offers(state, wizard, question);
	const hint = question === 'news' ? newsHint(state.book.profile, lookedWith(state, wizard).lead) : undefined;
	const sayWidth = Math.max(...offered.map(({says}) => says.length)) + 2;
	return (
		<>
			<Text> </Text>
			<Text {...theme.title}>{cut(ask, columns - 1)}</Text>
			{wrap(`Why: ${why}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`, columns - 1).map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
			<Text> </Text>
			{offered.map(({says, means}, index) => {
				const chosen = index === wizard.at;
				const typing = chosen && wizard.day !== undefined;
				return (
					<Text key={says}>
						<Text
							{...(chosen ? theme.chosen : {})}
						>{`${chosen ? '▸' : ' '} ${index + 1}  ${says.padEnd(sayWidth)}`}</Text>
						{typing ? (
							<TextInput value={wizard.day ?? ''} onChange={onType} placeholder="fri, +3d, 2026-12-01" />
						) : (
							<Text {...theme.faint}>{cut(means, columns - sayWidth - 8)}</Text>
						)}
						{typing && <Text {...theme.faint}>{`  ${typedMeaning(state, wizard, question)}`}</Text>}
					</Text>
				);
			})}
			<Text {...(wizard.problem ? theme.problem : theme.faint)}>{cut(wizard.problem ?? hint ?? ' ', columns - 1)}</Text>
			<Known state={state} wizard={wizard} from={offered.length} lines={height - offered.length - 8} />
		</>
	);
};

/** What stands beside the question about news: what this lead has not been told yet, the latest first. */
export function newsHint(profile: Profile, lead: Lead): string | undefined {
	const news = untold(profile, lead);
	const [latest] = news;
	if (!latest) return undefined;
	const more = news.length > 1 ? ` (and ${news.length - 1} more; touchbase news list)` : '';
	return `Not told yet: ${latest.text}${more}`;
}

/** What the day that is being typed would mean. */
const typedMeaning = (state: State, wizard: Screen<'wizard'>, question: Key): string => {
	if (!wizard.day) return '';
	try {
		const answer = readAnswer(
			`${question}=${wizard.day}`,
			calendarOf(state.today, () => state.book.profile),
		);
		const day = Object.values(answer)[0];
		const {situation} = lookedWith(state, wizard).case;
		return `${typeof day === 'string' && day.includes('-') ? inWords(day as `${number}-${number}-${number}`) : day}: ${meaningOf({...situation, ...answer})}`;
	} catch (error) {
		if (error instanceof Refusal) return '';
		throw error;
	}
};

/** What is known already, and where from; each line can be chosen to change it. */
const Known = ({state, wizard, from, lines}: {state: State; wizard: Screen<'wizard'>; from: number; lines: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const known = knownLines(state, wizard);
	if (known.length === 0 || lines < 2) return null;
	const top = Math.max(0, Math.min(wizard.at - from, known.length - 1) - (lines - 2));
	const width = Math.floor(columns * 0.55);
	return (
		<>
			<Text {...theme.section}>Already known</Text>
			{known.slice(top, top + lines - 1).map(({key, value, from: source}, index) => {
				const chosen = wizard.at - from === index + top;
				return (
					<Text key={key}>
						<Text
							{...(chosen ? theme.chosen : {})}
						>{`${chosen ? '▸ ' : '  '}${padded(sayAnswer(key, value), width)}`}</Text>
						<Text {...theme.faint}>{cut(source, columns - width - 3)}</Text>
					</Text>
				);
			})}
		</>
	);
};

const Result = ({state, screen: wizard, height}: Props) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedWith(state, wizard);
	const {advice} = looked;
	const because = wrap(advice.because, columns - 1);
	const changes = advice.verdict === 'closed' ? [] : changesOf(looked.case.situation);
	// What would change the advice is worth more than what is known already, which scrolls.
	const left = Math.max(0, height - 5 - because.length - advice.panel.length);
	const known = Math.min(knownLines(state, wizard).length + 1, 5, left - Math.min(changes.length + 1, 3));
	const changed = changes.slice(0, Math.max(0, left - Math.max(0, known) - 1));
	return (
		<>
			<Text> </Text>
			<Text>
				<Text {...lookOf(advice.verdict, theme)}>{advice.verdict.toUpperCase().replace('-', ' ')}</Text>
				<Text {...theme.title}>{`  ${inBrief(advice)}`}</Text>
			</Text>
			{because.map(line => (
				<Text key={line}>{line}</Text>
			))}
			{advice.panel.map(voice => (
				<Text key={voice.article}>{cut(voiceInOneLine(voice), columns - 1)}</Text>
			))}
			<Text {...theme.calm}>{cut(`Next: ${nextKey(advice)}`, columns - 1)}</Text>
			{changed.length > 0 && <Text {...theme.section}>What would change this</Text>}
			{changed.map(change => (
				<Text key={`${change.key} ${change.value}`}>{cut(`  ${sayChange(change)}`, columns - 1)}</Text>
			))}
			<Text {...(wizard.at === 0 ? theme.chosen : {})}>
				{`${wizard.at === 0 ? '▸' : ' '} Keep the answers and close (enter)`}
			</Text>
			<Known state={state} wizard={wizard} from={1} lines={known} />
		</>
	);
};

const voiceInOneLine = (voice: Advice['panel'][number]): string =>
	`  ${articles[voice.article].short.padEnd(9)}${voiceSays(voice).padEnd(17)}${voice.rule ?? ''}`;

/** The key to press next, once the advice stands. */
const nextKey = ({verdict}: Advice): string => {
	switch (verdict) {
		case 'answer':
		case 'thank':
		case 'contact':
		case 'ask-insider':
			return 'm writes it. Sent? l';
		case 'wait':
		case 'tickler':
			return 's snoozes the lead to that day; the inbox shows it then by itself';
		case 'meet':
			return 'the meeting; log how it went';
		case 'hold':
			return 'nothing; it comes up again when you log something new';
		case 'stop':
			return 'nothing; log a reply if they come back to you';
		case 'closed':
			return 'nothing; log "reopened" if it is not over';
		default:
			throw verdict satisfies never;
	}
};
