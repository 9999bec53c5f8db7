import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {articles} from '../../advice/articles.ts';
import {verdictWords} from '../../advice/explain/brief.ts';
import {hasNoName, inboxRow, kindsOfDue} from '../../advice/inbox/row.ts';
import {type Item, sections} from '../../advice/inbox.ts';
import {inWords} from '../../days/day.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded, wrap} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {addName, nothingDue} from '../../verbs/today.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import {itemsOf, lookedAt, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {inboxBar, inboxKeys, withFilter} from './keys.ts';
import {sectionNames, shownIn, shownItems} from './shown.ts';

type Row = {heading: string; count: number} | {item: Item} | {says: string};

export const inbox: ScreenDefinition<'inbox'> = {
	title: 'In the inbox',
	keys: inboxKeys,
	bar: inboxBar,
	typing: state =>
		state.filter.typing ? {text: state.filter.text, typed: text => withFilter(state, text, true)} : undefined,
	view: InboxView,
};

/** Every open lead in its section, with the reason on the line, and below them the chosen lead's advice. */
function InboxView({state, height, onType}: ViewProps<'inbox'>) {
	const {rows, columns} = state.size;
	const panes = panesOf(columns);
	if (panes) {
		const list = {...state, size: {...state.size, columns: panes.left}};
		return (
			<TwoPanes
				columns={columns}
				height={height}
				left={
					<>
						<TopLine state={list} onType={onType} />
						<List state={list} height={height - 1} />
					</>
				}
				right={<Advice state={{...state, size: {...state.size, columns: panes.right}}} height={height} />}
			/>
		);
	}
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
			<Text {...theme.bold}>/ </Text>
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
	const parts = sections.flatMap((section): {heading: string; items: readonly Item[]}[] => {
		const items = shownIn(state, section);
		return section === 'due' ? kindsOfDue(items) : [{heading: sectionNames[section], items}];
	});
	const rows = parts.flatMap(({heading, items}): Row[] =>
		items.length === 0 ? [] : [{heading, count: items.length}, ...items.map(item => ({item}))],
	);
	return state.inbox.due.length > 0 || state.filter.text ? rows : [...calm(state).map(says => ({says})), ...rows];
};

/** cps-7, koblyk-10: while all is waiting, the search goes on. */
const calm = ({inbox, today}: State): string[] => {
	const open = itemsOf(inbox).length;
	if (open === 0) return [];
	return [nothingDue(inbox, today), 'Keep looking until there is a firm offer (cps-7); you may hear late (koblyk-10).'];
};

const Line = ({row, state}: {row: Row; state: State}) => {
	const theme = useTheme();
	const {columns} = state.size;
	if ('says' in row) return <Text>{cut(row.says, columns - 1)}</Text>;
	if ('heading' in row) {
		return (
			<Text {...theme.bold}>
				{row.heading} {row.count}
			</Text>
		);
	}
	const {id} = row.item.lead;
	const {when, isLate, what, organization, whom, role} = inboxRow(row.item);
	const chosen = id === state.selected;
	const room = Math.max(0, columns - 1 - beforeTheName);
	const nameColumns = room < 24 ? room : Math.min(columns < 110 ? 24 : 32, Math.floor(room * 0.6));
	const whole = [whom, role].filter(Boolean).join(', ');
	const whoseColumns = room - nameColumns - 1;
	const whose = cut(widthOf(whole) <= whoseColumns ? whole : whom || role, whoseColumns);
	const named = padded(organization, nameColumns);
	return (
		<Text>
			<Text {...(chosen ? theme.bold : {})}>{`${chosen ? '▸' : ' '}${state.marked.has(id) ? '*' : ' '}`}</Text>
			<Text {...(isLate ? theme.owed : {})}>{padded(when, 12)}</Text>
			{` ${padded(what, 10)} `}
			<Text {...(chosen ? theme.bold : {})}>{whose ? named : named.trimEnd()}</Text>
			{whose && ` ${whose}`}
		</Text>
	);
};

/** The columns of cursor and mark, when, and what. */
const beforeTheName = 26;

const Advice = ({state, height}: {state: State; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedAt(state);
	if (!looked) return <Box height={height} />;
	const {lead, advice} = looked;
	const more = [
		...(advice.verdict === 'meet' ? ['p shows the prep card.'] : []),
		...(hasNoName(looked) ? [addName(looked)] : []),
	];
	return (
		<Box flexDirection="column" height={height}>
			<Text {...theme.faint}>{'─'.repeat(columns - 1)}</Text>
			<Text>
				<Text {...theme.bold}>{verdictWords[advice.verdict]}</Text>
				<Text {...theme.bold}>{`  ${cut(nameOf(lead), columns - 20)}`}</Text>
			</Text>
			{wrap([advice.because, ...more].join(' '), columns - 1)
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
