import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import type {Advice} from '../../advice/advise.ts';
import {inBrief} from '../../advice/explain/brief.ts';
import {sayAnswer} from '../../advice/questions.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded, wrap} from '../../text/fit.ts';
import {capital, lowered} from '../../text/sentence.ts';
import {widthOf} from '../../text/width.ts';
import {warningsOn} from '../../words/same-person.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {LeadPane} from '../inbox/lead-pane.tsx';
import {chart} from '../parts/chart.ts';
import {Header} from '../parts/header.tsx';
import {withoutRules} from '../parts/headline.ts';
import {emptyLine, type Line, Lines} from '../parts/lines.tsx';
import {SpokenLines} from '../parts/spoken.tsx';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import type {Screen} from '../screen.ts';
import {onTop, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {wizardKeys} from './keys.ts';
import {lineWith, type WizardLine, wizardLines} from './lines.ts';
import {questionWords} from './offers.ts';
import {Question, questionHeight} from './question.tsx';
import {advisedWith, asking, couldMean, isWritable, stillOpen} from './state.ts';

type Props = ViewProps<'wizard'>;

export const wizard: ScreenDefinition<'wizard'> = {
	title: 'In the wizard',
	keys: wizardKeys,
	bar: (state, screen) => [['enter', enterWords(state, screen)]],
	typing: (state, screen) =>
		screen.day === undefined
			? undefined
			: {text: screen.day, typed: day => onTop(state, {...screen, day, problem: undefined})},
	view: WizardView,
};

/** Should I follow up? At the right, where there is room, the lead as it stands with the answers given so far. */
function WizardView(props: Props) {
	const {state, screen, height} = props;
	const {columns} = state.size;
	const panes = panesOf(columns);
	if (!panes) return <Questions {...props} isAlone />;
	const left = {...state, size: {...state.size, columns: panes.left}};
	return (
		<TwoPanes
			columns={columns}
			height={height}
			left={<Questions {...props} state={left} isAlone={false} />}
			right={
				<LeadPane
					state={state}
					advised={advisedWith(state, screen)}
					title="With these answers"
					columns={panes.right}
					height={height}
					top={0}
				/>
			}
		/>
	);
}

/** What can change today is asked, the answer as it stands is always on top. `isAlone`: the lead does not stand beside it. */
function Questions(props: Props & {isAlone: boolean}) {
	const {state, screen, height, isAlone} = props;
	const theme = useTheme();
	const {columns} = state.size;
	const question = asking(state, screen);
	const advised = advisedWith(state, screen);
	const {lead, advice} = advised;
	const [warning] = warningsOn(lead, [advice.to?.name], state.book, state.today);
	// Where room is short, the reason and the voices go, so that the answers are seen.
	const isLow = height <= 14;
	const brief = `${inBrief(advice)}.`;
	const stands = [
		...(isLow
			? [cut(brief, columns - standsWidth - 1)]
			: wrap(`${brief} ${withoutRules(advice.because)}`, columns - standsWidth - 1).slice(0, 3)),
		...(warning ? [cut(warning, columns - standsWidth - 1)] : []),
	];
	const lines = wizardLines(state, screen);
	const count = lines.filter(({is}) => is === 'offer' || is === 'end').length;
	const voices = isAlone && !isLow ? chart(advised, columns - 1) : [];
	const above = question ? (
		<Question {...props} question={question} />
	) : (
		<End {...props} voices={voices} advice={advice} />
	);
	const endHeight = voices.length > 0 ? voices.length + 2 : 1;
	const used = 4 + stands.length + (question ? questionHeight(state, screen, question) : endHeight);
	return (
		<Box flexDirection="column">
			<Header title={`Should I follow up?   ${nameOf(lead)}`} right={placeIn(state, screen)} columns={columns} />
			<Text> </Text>
			{stands.map((line, at) => (
				<Text key={line}>
					<Text {...theme.faint}>{padded(at === 0 ? 'As it stands' : '', standsWidth)}</Text>
					<Text {...theme.bold}>{line}</Text>
				</Text>
			))}
			<Text> </Text>
			{above}
			<Text> </Text>
			<Rest state={state} screen={screen} lines={lines.slice(count)} from={count} rows={height - used} />
		</Box>
	);
}

/** What enter does, in a word or two: "no", "write it". */
function enterWords(state: State, screen: Screen<'wizard'>): string {
	const line = lineWith(state, screen, screen.at);
	if (line?.is === 'end') return isWritable(state, screen) ? 'write it' : 'keep and leave';
	if (line?.is !== 'offer') return 'ask it';
	const {says, does} = line.offer;
	if (does === 'day') return screen.day === undefined ? 'type the day' : 'take it';
	return says.length <= 14 ? lowered(says) : 'choose';
}

const standsWidth = 15;

/** Which question this is, and of how many. */
function placeIn(state: State, screen: Screen<'wizard'>): string {
	const question = asking(state, screen);
	const {today} = stillOpen(state, screen);
	if (!question) return 'the advice';
	if (!today.includes(question)) return 'one more question';
	return `question ${screen.given.length + 1} of ${screen.given.length + today.length}`;
}

/** What is still open, and what is known and where from: as much as there is room for, around the cursor. */
function Rest({
	state,
	screen,
	lines,
	from,
	rows,
}: Pick<Props, 'state' | 'screen'> & {lines: readonly WizardLine[]; from: number; rows: number}) {
	const theme = useTheme();
	const {columns} = state.size;
	if (rows < 1) return null;
	const top = Math.max(0, Math.min(screen.at - from - rows + 1, lines.length - rows));
	// Where room is short, the question is cut off, never what an answer would come to.
	const all = lines.map(line => restWords(state, screen, line));
	const besideWidth = Math.max(...all.map(([, , beside]) => widthOf(beside)), Math.floor(columns * 0.4) - 2);
	const saysWidth = columns - 1 - 2 - 2 - besideWidth;
	return (
		<>
			{all.slice(top, top + rows).map(([sign, says, beside], index) => {
				const chosen = screen.at === from + top + index;
				return (
					<Text key={says}>
						<Text {...(chosen ? theme.bold : {})}>{`${chosen ? '▸' : sign} ${padded(says, saysWidth)}  `}</Text>
						<Text {...(sign === '✓' || beside === 'may move the day' ? theme.faint : {})}>
							{cut(beside, columns - 1)}
						</Text>
					</Text>
				);
			})}
		</>
	);
}

const restWords = (state: State, screen: Screen<'wizard'>, line: WizardLine): [string, string, string] => {
	if (line.is === 'open') return ['◇', questionWords(line.question).ask, couldMean(state, screen, line.question)];
	if (line.is === 'known') return ['✓', capital(sayAnswer(line.known.key, line.known.value)), line.known.from];
	return [' ', '', ''];
};

/** Nothing more can change today: what to do now, and where the lead does not stand beside it what each of the five says. */
function End({state, screen, voices, advice}: Props & {voices: readonly Line[]; advice: Advice}) {
	const theme = useTheme();
	const {columns} = state.size;
	const isSpoken = useIsScreenReaderEnabled();
	const chosen = screen.at === 0;
	const does = isWritable(state, screen) ? 'm  write it            Sent? l logs it.' : nextStep(advice);
	return (
		<>
			<Text {...(chosen ? theme.bold : {})}>{cut(`${chosen ? '▸' : ' '} ${does}`, columns - 1)}</Text>
			{voices.length > 0 &&
				(isSpoken ? <SpokenLines lines={voices} at={-1} /> : <Lines lines={[emptyLine, ...voices]} />)}
		</>
	);
}

/** What to do where nothing is to be written today. */
const nextStep = ({verdict}: Advice): string => {
	switch (verdict) {
		case 'answer':
		case 'thank':
		case 'contact':
		case 'ask-insider':
		case 'wait':
		case 'tickler':
			return 'Nothing today. The inbox shows it on its day.';
		case 'meet':
			return 'Go to the meeting. Then l logs how it went.';
		case 'hold':
			return 'Nothing. It comes up again when you log something new.';
		case 'stop':
			return 'Nothing. If they come back to you, log the reply.';
		case 'closed':
			return 'Nothing. Log "reopened" if it is not over.';
		default:
			throw verdict satisfies never;
	}
};
