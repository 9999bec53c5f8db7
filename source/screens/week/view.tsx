import {Box, Text} from 'ink';
import {inboxRow} from '../../advice/inbox/row.ts';
import {type Appointment, type Week, weekOf} from '../../advice/inbox/week.ts';
import {addDays, inDayAndMonth, inShort} from '../../days/day.ts';
import {cut, padded} from '../../text/fit.ts';
import type {Binding, ScreenDefinition, ViewProps} from '../definition.ts';
import {LeadPane} from '../inbox/lead-pane.tsx';
import {useRested} from '../inbox/preview.tsx';
import {backKey, helpKey, paletteKey, wayOutKeys} from '../parts/common-keys.ts';
import {Header} from '../parts/header.tsx';
import {leadBar} from '../parts/lead-bar.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import {isAboutLead, verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {advisedIn, leadIn, onTop, type State, screenHeight, withScreen} from '../state.ts';
import {useTheme} from '../theme.ts';

const weekIn = (state: State, {from}: Screen<'week'>): Week =>
	weekOf(state.inbox, addDays(state.today, from), state.today);

const appointmentsIn = (state: State, screen: Screen<'week'>): Appointment[] =>
	weekIn(state, screen).days.flatMap(({appointments}) => appointments);

/** The week with the cursor at a place; the lead that stands there is the chosen one. */
const withCursorAt = (state: State, screen: Screen<'week'>, place: number): State => {
	const chosen = appointmentsIn(state, screen)[place];
	return {...onTop(state, {...screen, at: place}), selected: chosen?.item.lead.id ?? state.selected};
};

const cursorOf = (state: State, screen: Screen<'week'>): Cursor => {
	const last = appointmentsIn(state, screen).length - 1;
	return {
		at: Math.min(screen.at, last),
		last,
		page: screenHeight(state) - 8,
		to: place => withCursorAt(state, screen, place),
	};
};

const turning =
	(weeks: number) =>
	(state: State, screen: Screen<'week'>): State =>
		withCursorAt(state, {...screen, from: screen.from + 7 * weeks}, 0);

/** Opens the week, at the chosen lead where it is in it. */
export const weekKey: Binding = {
	keys: ['v'],
	label: 'week',
	description: 'seven days with what falls on each, and the four weeks after',
	inBar: 'if room',
	aside: true,
	whyNot: ({book}) => (book.leads.length > 0 ? undefined : 'There is no lead yet. a adds one.'),
	run: state => {
		const screen: Screen<'week'> = {name: 'week', from: 0, at: 0};
		const place = appointmentsIn(state, screen).findIndex(({item}) => item.lead.id === state.selected);
		return {state: withCursorAt(withScreen(state, screen), screen, Math.max(0, place))};
	},
};

export const week: ScreenDefinition<'week'> = {
	title: 'In the week',
	keys: [
		...listKeys(cursorOf),
		...pageKeys(cursorOf),
		{
			keys: ['enter', 'right'],
			label: 'open',
			description: 'open the chosen lead',
			inBar: 'yes',
			whyNot: (state, screen) =>
				appointmentsIn(state, screen).length > 0 ? undefined : 'Nothing falls on these days.',
			run: (state, screen) => {
				const lead = appointmentsIn(state, screen)[cursorOf(state, screen).at]?.item.lead.id;
				return {state: lead ? withScreen(state, {name: 'lead', lead, at: -1, top: 0, asOf: undefined}) : state};
			},
		},
		{
			keys: ['>'],
			label: 'week on',
			description: 'the week after',
			inBar: 'yes',
			aside: true,
			run: (state, screen) => ({state: turning(1)(state, screen)}),
		},
		{
			keys: ['<'],
			label: 'week back',
			description: 'the week before; not before today',
			inBar: 'if room',
			aside: true,
			whyNot: (_, {from}) => (from > 0 ? undefined : 'This is the first week.'),
			run: (state, screen) => ({state: turning(-1)(state, screen)}),
		},
		...verbKeys(isAboutLead),
		paletteKey,
		helpKey,
		{...backKey, keys: ['esc', 'q', 'v', 'left', 'h']},
		...wayOutKeys,
	],
	bar: state => {
		const advised = advisedIn(state);
		return advised ? leadBar(advised) : [];
	},
	view: WeekView,
};

type WeekRow = {when: string; isToday: boolean; appointment?: Appointment; place?: number};

/** Each day once, before what falls on it. */
function rowsOf({days}: Week, today: State['today']): WeekRow[] {
	let place = 0;
	return days.flatMap(({day, appointments}): WeekRow[] => {
		const isToday = day === today;
		const when = isToday ? 'today' : inShort(day);
		if (appointments.length === 0) return [{when, isToday}];
		return appointments.map((appointment, index) => ({
			when: index === 0 ? when : '',
			isToday,
			appointment,
			place: place++,
		}));
	});
}

/** Seven days and what falls on each, in the columns of the inbox; then four weeks in counts. */
function WeekView({state, screen, height}: ViewProps<'week'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const panes = panesOf(columns);
	const width = panes?.left ?? columns;
	const week = weekIn(state, screen);
	const rows = rowsOf(week, state.today);
	const chosen = cursorOf(state, screen).at;
	const rested = useRested(state.selected, id => leadIn(state, id) !== undefined);
	const advised = panes && advisedIn(state, rested);
	const room = Math.max(1, height - 4);
	const place = Math.max(
		0,
		rows.findIndex(row => row.place === chosen),
	);
	const top = Math.max(0, Math.min(place - Math.floor(room / 2), rows.length - room));
	const [first = {day: state.today}] = week.days;
	const unseen = rows.slice(top + room).find(({when}) => when);
	const left = (
		<>
			<Header
				title={`The week  ${inShort(first.day)} to ${inShort(addDays(first.day, 6))}`}
				right={unseen && width >= 60 ? `${unseen.when} and on below` : top + room < rows.length ? 'more below' : ''}
				columns={width}
			/>
			<Text> </Text>
			{rows.slice(top, top + room).map(row => (
				<Row key={`${row.when} ${row.place}`} row={row} isChosen={row.place === chosen} columns={width} />
			))}
			<Text> </Text>
			<Text {...theme.faint}>{cut(afterWords(week, width), width - 1)}</Text>
		</>
	);
	return (
		<Box flexDirection="column">
			<TwoPanes
				columns={columns}
				height={height}
				left={left}
				right={
					panes && advised && <LeadPane state={state} advised={advised} columns={panes.right} height={height} top={0} />
				}
			/>
		</Box>
	);
}

/** "After that, week by week from 1 Dec: 4, 1, 2, 1". */
function afterWords({later}: Week, columns: number): string {
	const [first] = later;
	if (!first) return '';
	const start = columns < 60 ? 'Then, by week:' : `After that, week by week from ${inDayAndMonth(first.from)}:`;
	return `${start} ${later.map(({count}) => count).join(', ')}`;
}

function Row({
	row: {when, isToday, appointment},
	isChosen,
	columns,
}: {
	row: WeekRow;
	isChosen: boolean;
	columns: number;
}) {
	const theme = useTheme();
	const shown = padded(when, 12);
	if (!appointment)
		return (
			<Text>
				{'  '}
				<Text {...theme.faint}>{`${shown} –`}</Text>
			</Text>
		);
	const {organization, whom, role, isLate} = inboxRow(appointment.item);
	const nameColumns = Math.max(12, Math.min(24, columns - 42));
	const whose = cut([appointment.time, whom || role].filter(Boolean).join(', '), columns - 28 - nameColumns);
	return (
		<Text>
			<Text {...theme.cursor}>{isChosen ? '▌' : ' '}</Text>{' '}
			<Text {...(isToday ? theme.bold : {})} inverse={isChosen}>
				{shown}
			</Text>
			<Text {...(isLate ? theme.owed : {})}>{` ${padded(appointment.what, 10)}`}</Text>
			{` ${padded(organization, nameColumns)} ${whose}`}
		</Text>
	);
}
