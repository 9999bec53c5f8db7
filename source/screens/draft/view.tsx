import {Box, Text} from 'ink';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded} from '../../text/fit.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import type {Screen} from '../screen.ts';
import {leadIn, lookedAt, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {draftKeys} from './keys.ts';
import {draftLines, textHeight} from './lines.ts';
import {isEdited, messagesOf, recipientsIn, remarksIn, writtenIn} from './state.ts';

export const draft: ScreenDefinition<'draft'> = {title: 'On a message', keys: draftKeys, view: DraftView};

/** A message to be read over: its words, and beside or below them what the check finds. */
function DraftView({state, screen: view, height}: ViewProps<'draft'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const lead = leadIn(state, view.lead);
	if (!lead) return null;
	const lines = draftLines(writtenIn(state, view), columns, remarksIn(state, view));
	const shown = textHeight(lines, height);
	const text = lines.text.slice(view.top, view.top + shown);
	const more = lines.text.length - view.top - shown;
	const findings = lines.beside
		? lines.findings.slice(0, shown)
		: lines.findings.slice(0, height - 3 - lines.title.length - text.length);
	const look = lines.findings[0]?.startsWith('!') ? theme.gap : theme.done;
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			<Header title={`Message  ${nameOf(lead)}`} right={rightOf(state, view, more)} columns={columns} />
			{lines.title.map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
			<Text> </Text>
			<Box flexDirection={lines.beside ? 'row' : 'column'} flexShrink={0}>
				<Box flexDirection="column" flexShrink={0}>
					{text.map((line, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
						<Text key={index}>
							<Text {...theme.gap}>{line.found ? '! ' : '  '}</Text>
							{lines.beside ? padded(line.text, lines.columns - 2) : cut(line.text, lines.columns - 3)}
						</Text>
					))}
				</Box>
				{!lines.beside && <Text> </Text>}
				<Box flexDirection="column" flexShrink={0}>
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

/** Which of the messages it is, to how many people it may go, and that it was edited. */
const rightOf = (state: State, view: Screen<'draft'>, more: number): string => {
	const looked = lookedAt(state, view.lead);
	const all = looked ? messagesOf(looked) : [];
	const at = all.findIndex(
		({kind, to}) => kind === view.message.kind && (to === view.message.to || view.message.kind !== 'thanks'),
	);
	return [
		...(more > 0 ? [`${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
		...(isEdited(view) ? ['edited'] : []),
		...(recipientsIn(state, view).length > 1 ? [`${recipientsIn(state, view).length} people`] : []),
		`${at + 1} of ${all.length}`,
	].join(', ');
};
