import {Box, Text} from 'ink';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded} from '../../text/fit.ts';
import {draftKindRows} from '../../words/draft-kinds.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import {TextField} from '../parts/text-field.tsx';
import type {Screen} from '../screen.ts';
import {advisedIn, leadIn, onTop, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {draftKeys} from './keys.ts';
import {draftLines, textHeight} from './lines.ts';
import {choicesIn, gapIn, isEdited, messagesOf, recipientsIn, remarksIn, withGapFilled, writtenIn} from './state.ts';

export const draft: ScreenDefinition<'draft'> = {
	title: 'On a message',
	keys: draftKeys,
	bar: (state, view) => {
		if (view.filling !== undefined)
			return [
				['tab', 'next gap'],
				['enter', 'done'],
			];
		return gapIn(state, view) === undefined
			? []
			: [
					['tab', 'fill in'],
					['L', 'log as sent'],
				];
	},
	typing: (state, view) =>
		view.filling === undefined ? undefined : {text: view.filling, typed: filling => onTop(state, {...view, filling})},
	view: props =>
		props.screen.picking === undefined ? (
			<DraftView {...props} />
		) : (
			<Picker {...props} picking={props.screen.picking} />
		),
};

/** All messages that fit, by number; what the advice asks for comes first. */
function Picker({state, screen: view, height, picking}: ViewProps<'draft'> & {picking: number}) {
	const theme = useTheme();
	const {columns} = state.size;
	const {all} = choicesIn(state, view);
	const seen = height - 3;
	const top = Math.max(0, picking - seen + 1);
	return (
		<Box flexDirection="column">
			<Header title="What to write" right={`${all.length} fit`} columns={columns} />
			<Text> </Text>
			{all.slice(top, top + seen).map(({kind, to, by}, index) => {
				const at = top + index;
				const isHere = at === picking;
				return (
					<Text key={`${kind} ${by} ${to ?? ''}`}>
						<Text {...(isHere ? theme.cursor : {})}>{isHere ? '▸' : ' '}</Text>
						{` ${at < 9 ? at + 1 : ' '}  `}
						<Text {...(isHere ? theme.bold : {})}>
							{cut(`${draftKindRows[kind].label}${to ? `, to ${to}` : ''}, by ${by}`, columns - 6)}
						</Text>
					</Text>
				);
			})}
		</Box>
	);
}

/** A message to be read over: its words, and beside or below them what the check finds. */
function DraftView({state, screen: view, height, onType}: ViewProps<'draft'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const lead = leadIn(state, view.lead);
	if (!lead) return null;
	const gap = view.filling === undefined ? undefined : gapIn(state, view);
	// What is typed into the gap stands in the text as it is typed.
	const filled = gap && view.filling ? withGapFilled(state, view) : view;
	const lines = draftLines(writtenIn(state, filled), columns, remarksIn(state, view));
	const shown = textHeight(lines, height);
	const text = lines.text.slice(view.top, view.top + shown);
	const more = lines.text.length - view.top - shown;
	const findings = lines.beside
		? lines.findings.slice(0, shown)
		: lines.findings.slice(0, height - 3 - lines.title.length - text.length);
	const look = lines.findings[0]?.startsWith('!') ? theme.gap : theme.done;
	return (
		<Box flexDirection="column">
			<Header title={`Message  ${nameOf(lead)}`} right={rightOf(state, view, more)} columns={columns} />
			{lines.title.map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
			{gap ? <Gap gap={gap} text={view.filling ?? ''} onType={onType} columns={columns} /> : <Text> </Text>}
			<Box flexDirection={lines.beside ? 'row' : 'column'}>
				<Box flexDirection="column">
					{text.map((line, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
						<Text key={index}>
							<Text {...theme.gap}>{line.found ? '! ' : '  '}</Text>
							{lines.beside ? padded(line.text, lines.columns - 2) : cut(line.text, lines.columns - 3)}
						</Text>
					))}
				</Box>
				{!lines.beside && <Text> </Text>}
				<Box flexDirection="column">
					{findings.map((line, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand in two places
						<Text key={index} {...look}>
							{line}
						</Text>
					))}
				</Box>
			</Box>
		</Box>
	);
}

/** The gap that is being filled in, above the text in which it stands. */
function Gap({
	gap,
	text,
	onType,
	columns,
}: {
	gap: string;
	text: string;
	onType: (text: string) => void;
	columns: number;
}) {
	const theme = useTheme();
	return (
		<Text>
			<Text {...theme.gap}>{`[${gap}] `}</Text>
			<TextField value={text} onChange={onType} columns={columns - gap.length - 6} placeholder="type it; tab goes on" />
		</Text>
	);
}

/** Which of the messages it is, to how many people it may go, and that it was edited. */
const rightOf = (state: State, view: Screen<'draft'>, more: number): string => {
	const advised = advisedIn(state, view.lead);
	const all = advised ? messagesOf(advised) : [];
	const at = all.findIndex(
		({kind, to}) => kind === view.message.kind && (to === view.message.to || view.message.kind !== 'thanks'),
	);
	const met = advised?.history.met ?? [];
	const thanked = met.filter(each => each.thanked).length;
	if (view.message.kind === 'thanks' && met.length > 1 && thanked < met.length)
		return `${isEdited(view) ? 'edited, ' : ''}thank-you ${thanked + 1} of ${met.length}`;
	return [
		...(more > 0 ? [`${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
		...(isEdited(view) ? ['edited'] : []),
		...(recipientsIn(state, view).length > 1 ? [`${recipientsIn(state, view).length} people`] : []),
		`${at + 1} of ${all.length}`,
	].join(', ');
};
