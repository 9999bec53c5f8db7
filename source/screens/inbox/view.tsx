import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {articles} from '../../advice/articles.ts';
import {inBrief, inBriefWithin} from '../../advice/explain/brief.ts';
import {type Item, type Section, sections} from '../../advice/inbox.ts';
import {inWords} from '../../days/day.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded, wrap} from '../../text/fit.ts';
import {since} from '../../verbs/today.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import {itemsOf, lookedAt, type State} from '../state.ts';
import {lookOf, useTheme} from '../theme.ts';
import {inboxKeys, withFilter} from './keys.ts';
import {shownIn, shownItems} from './shown.ts';

const headings: Record<Section, string> = {
	due: 'Due',
	waiting: 'Waiting',
	held: 'Held',
	tickler: 'Tickler',
	stopped: 'Stopped',
};

type Row = {section: Section; count: number} | {item: Item} | {says: string};

export const inbox: ScreenDefinition<'inbox'> = {
	title: 'In the inbox',
	keys: inboxKeys,
	typing: state =>
		state.filter.typing ? {text: state.filter.text, typed: text => withFilter(state, text, true)} : undefined,
	view: InboxView,
};

/** Every open lead in its section, with the reason on the line, and below them the chosen lead's advice. */
function InboxView({state, height, onType}: ViewProps<'inbox'>) {
	const {rows} = state.size;
	const paneHeight = rows >= 24 ? 7 : 6;
	const listHeight = height - 1 - paneHeight;
	return (
		<Box flexDirection="column">
			<TopLine state={state} onType={onType} />
			<Box flexDirection="column" height={listHeight}>
				<List state={state} height={listHeight} />
			</Box>
			<Advice state={state} height={paneHeight} />
		</Box>
	);
}

/** The day, and how many leads there are; the filter, where there is one. */
function TopLine({state, onType}: Pick<ViewProps<'inbox'>, 'state' | 'onType'>) {
	const theme = useTheme();
	const {filter, today, book, marked} = state;
	const {columns} = state.size;
	const stance = state.stance ?? book.profile.stance ?? 'balanced';
	const leads = itemsOf(state.inbox).length;
	const count = filter.text
		? `${shownItems(state).length} of ${leads}`
		: `${leads} open ${leads === 1 ? 'lead' : 'leads'}`;
	const right = `${marked.size > 0 ? `${marked.size} marked, ` : ''}${stance}, ${count}`;
	if (!filter.typing)
		return (
			<Header
				title={
					filter.text ? `/ ${filter.text}` : `touchbase${state.demo ? ' DEMO (made-up leads)' : ''}  ${inWords(today)}`
				}
				right={right}
				columns={columns}
			/>
		);
	return (
		<Text>
			<Text {...theme.title}>/ </Text>
			<TextInput value={filter.text} onChange={onType} placeholder="a part of anything in the lead" />
			<Text {...theme.faint}>{filter.text ? `  ${count}` : ''}</Text>
		</Text>
	);
}

const List = ({state, height}: {state: State; height: number}) => {
	if (state.book.leads.length === 0) return <Empty />;
	const rows = allRows(state);
	if (rows.length === 0)
		return <Text>{state.filter.text ? 'No lead matches; esc shows all.' : 'No lead is open; a adds one.'}</Text>;
	// The page of the list that holds the chosen lead: moving within it redraws two lines.
	const place = rows.findIndex(row => 'item' in row && row.item.lead.id === state.selected);
	const top = Math.floor(Math.max(place, 0) / height) * height;
	return rows
		.slice(top, top + height)
		.map((row, index) => <Line key={'item' in row ? row.item.lead.id : `row ${index}`} row={row} state={state} />);
};

/** Each section that has leads, under its heading; where nothing is due, that and what comes next. */
const allRows = (state: State): Row[] => {
	const rows: Row[] = sections.flatMap(section => {
		const items = shownIn(state, section);
		return items.length === 0 ? [] : [{section, count: items.length}, ...items.map(item => ({item}))];
	});
	return state.inbox.due.length > 0 || state.filter.text ? rows : [...nothingDue(state).map(says => ({says})), ...rows];
};

/** cps-7, koblyk-10: while all is waiting, the search goes on. */
const nothingDue = ({inbox}: State): string[] => {
	const open = itemsOf(inbox).length;
	if (open === 0) return [];
	const next = [...inbox.waiting, ...inbox.tickler]
		.filter(({on}) => on !== null)
		.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))[0];
	return [
		next?.on
			? `Nothing is due. Next: ${nameOf(next.lead)}, ${inBriefWithin(next.advice, next.on)}.`
			: 'Nothing is due, and nothing waits.',
		`${open} open ${open === 1 ? 'lead' : 'leads'}. Keep looking until there is a firm offer (cps-7); you may hear late (koblyk-10).`,
	];
};

const Line = ({row, state}: {row: Row; state: State}) => {
	const theme = useTheme();
	const {columns} = state.size;
	if ('says' in row) return <Text {...theme.calm}>{cut(row.says, columns - 1)}</Text>;
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
			<Text
				{...(chosen ? theme.chosen : {})}
			>{`${chosen ? '▸' : ' '}${state.marked.has(lead.id) ? '*' : ' '}${padded(nameOf(lead), nameColumns)} `}</Text>
			<Text {...(section === 'due' ? theme.urgent : {})}>{cut(brief, columns - nameColumns - 4)}</Text>
		</Text>
	);
};

const Advice = ({state, height}: {state: State; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedAt(state);
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
