import {Box, Text} from 'ink';
import {articles} from '../advice/articles.ts';
import {inBrief} from '../advice/brief.ts';
import {type Item, type Section, sections} from '../advice/inbox.ts';
import {inWords} from '../leads/day.ts';
import {nameOf} from '../leads/lead.ts';
import {since} from '../verbs/today.ts';
import {cut, padded, wrap} from './parts/fit.ts';
import {Header} from './parts/header.tsx';
import {lookedAt, type State} from './state.ts';
import {lookOf, useTheme} from './theme.ts';

const headings: Record<Section, string> = {
	due: 'Due',
	waiting: 'Waiting',
	held: 'Held',
	tickler: 'Tickler',
	stopped: 'Stopped',
};

type Row = {section: Section; count: number} | {item: Item};

/** Every open lead in its section, with the reason on the line, and below them the chosen lead's advice. */
export const Inbox = ({state, height}: {state: State; height: number}) => {
	const {columns, rows} = state.size;
	const paneHeight = rows >= 24 ? 7 : 6;
	const listHeight = height - 1 - paneHeight;
	const stance = state.stance ?? state.book.profile.stance ?? 'balanced';
	const leads = state.book.leads.length;
	return (
		<Box flexDirection="column">
			<Header
				title={`touchbase  ${inWords(state.today)}`}
				right={`${stance}, ${leads} ${leads === 1 ? 'lead' : 'leads'}`}
				columns={columns}
			/>
			<Box flexDirection="column" height={listHeight}>
				{leads === 0 ? (
					<Empty />
				) : (
					visibleRows(state, listHeight).map(row => (
						<Line key={'item' in row ? row.item.lead.id : row.section} row={row} state={state} />
					))
				)}
			</Box>
			<Advice state={state} height={paneHeight} />
		</Box>
	);
};

/** The page of the list that holds the chosen lead: moving within it redraws two lines. */
const visibleRows = (state: State, height: number): Row[] => {
	const all: Row[] = sections.flatMap(section => {
		const items = state.inbox[section];
		return items.length === 0 ? [] : [{section, count: items.length}, ...items.map(item => ({item}))];
	});
	const place = all.findIndex(row => 'item' in row && row.item.lead.id === state.selected);
	const top = Math.floor(Math.max(place, 0) / height) * height;
	return all.slice(top, top + height);
};

const Line = ({row, state}: {row: Row; state: State}) => {
	const theme = useTheme();
	const {columns} = state.size;
	if ('section' in row) {
		return (
			<Text {...theme.section}>
				{headings[row.section]} {row.count}
			</Text>
		);
	}
	const {lead, advice, on, overdueDays, section} = row.item;
	const chosen = lead.id === state.selected;
	const nameColumns = Math.floor((columns - 4) * 0.5);
	const brief = inBrief(advice, on) + (overdueDays > 0 ? `, ${since(overdueDays)}` : '');
	return (
		<Text>
			<Text {...(chosen ? theme.chosen : {})}>{`${chosen ? '▸ ' : '  '}${padded(nameOf(lead), nameColumns)} `}</Text>
			<Text {...(section === 'due' ? theme.urgent : {})}>{cut(brief, columns - nameColumns - 4)}</Text>
		</Text>
	);
};

const Advice = ({state, height}: {state: State; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedAt(state, state.selected);
	if (!looked) return <Box height={height} />;
	const {lead, advice} = looked;
	return (
		<Box flexDirection="column" height={height}>
			<Text {...theme.faint}>{'─'.repeat(columns - 1)}</Text>
			<Text>
				<Text {...lookOf(advice.verdict, theme)}>{advice.verdict.toUpperCase().replace('-', ' ')}</Text>
				<Text {...theme.title}>{`  ${cut(nameOf(lead), columns - 16)}`}</Text>
			</Text>
			{wrap(advice.because, columns - 1)
				.slice(0, height - 3)
				.map(line => (
					<Text key={line}>{line}</Text>
				))}
			{advice.panel.length > 0 && <Text {...theme.faint}>{cut(voicesInOneLine(looked.advice), columns - 1)}</Text>}
		</Box>
	);
};

/** The five voices on one line: "Koblyk hold · CPS Mon 9 Nov · …". */
const voicesInOneLine = ({panel}: Item['advice']): string =>
	panel
		.map(
			({article, verdict, on}) =>
				`${articles[article].short} ${verdict === 'contact' ? 'today' : verdict === 'wait' && on ? inWords(on).slice(4, -5) : verdict}`,
		)
		.join(' · ');

const Empty = () => (
	<Box flexDirection="column" marginTop={1}>
		<Text>There are no leads yet.</Text>
		<Text> </Text>
		<Text>
			Press <Text bold>a</Text> to add the first one: an application, an interview, a talk.
		</Text>
		<Text>Then log what happens (l), and ask whether to follow up (w).</Text>
		<Text> </Text>
		<Text>All keys: ?</Text>
	</Box>
);
