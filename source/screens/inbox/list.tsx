import {Text} from 'ink';
import {inboxRow} from '../../advice/inbox/row.ts';
import type {Item} from '../../advice/inbox.ts';
import {cut, padded} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {panesOf} from '../parts/two-panes.tsx';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {whyFound} from './filter.ts';
import {below, type ListRow, listRows, seenRows} from './rows.ts';

type Props = {state: State; columns: number; height: number};

/** From so many lines on it is said which sections are out of sight. */
const roomForBelow = 20;

/** True where the lead is shown beside the list: then a column at the right has the last day on which something came or went. */
const isWide = ({size}: State): boolean => panesOf(size.columns) !== undefined;
const roomForLast = 76;

/** The rows in sight. */
export function List({state, columns, height}: Props) {
	const {book, filter, top} = state;
	if (book.leads.length === 0) return <Empty columns={columns} />;
	const rows = listRows(state);
	if (rows.length === 0) return <Text>{filter.text ? `Nothing has "${cut(filter.text, columns - 30)}".` : ' '}</Text>;
	const hidden = height >= roomForBelow ? below(state, seenRows(rows, top, height - 1)) : [];
	const seen = seenRows(rows, top, hidden.length > 0 ? height - 1 : height);
	const firstHeading = seen.findIndex(row => row.kind === 'heading');
	return (
		<>
			{seen.map((row, at) => (
				<Line
					key={row.kind === 'item' ? row.item.lead.id : row.text}
					row={row}
					state={state}
					columns={columns}
					isFirstHeading={at === firstHeading}
				/>
			))}
			{hidden.length > 0 && <Faint text={cut(`Below: ${hidden.join(', ')}`, columns - 1)} />}
			{book.leads.length <= few && seen.length + 3 <= height && <Hint columns={columns} />}
		</>
	);
}

function Faint({text}: {text: string}) {
	const {faint} = useTheme();
	return <Text {...faint}>{text}</Text>;
}

/** With so few leads the inbox still teaches. */
const few = 3;

function Hint({columns}: {columns: number}) {
	return (
		<>
			<Text> </Text>
			<Faint text={cut('a adds the next place, l notes what happens.', columns - 1)} />
		</>
	);
}

/** What an empty inbox teaches. */
function Empty({columns}: {columns: number}) {
	const {bold} = useTheme();
	const lines = [
		['a', 'note the first place you hope to work at, and what has happened there'],
		[':', 'every command; import is one, for leads you have in a table'],
		['?', 'all keys'],
	] as const;
	return (
		<>
			<Text>Nothing here yet.</Text>
			<Text> </Text>
			{lines.map(([key, says]) => (
				<Text key={key}>
					<Text {...bold}>{`  ${key}  `}</Text>
					{cut(says, columns - 6)}
				</Text>
			))}
		</>
	);
}

type LineProps = {row: ListRow; state: State; columns: number; isFirstHeading: boolean};

function Line({row, state, columns, isFirstHeading}: LineProps) {
	const {bold, faint} = useTheme();
	switch (row.kind) {
		case 'says':
			return <Text {...(row.isFirst ? bold : faint)}>{cut(row.text, columns - 1)}</Text>;
		case 'heading': {
			const start = `${row.text}  ${row.count}`;
			const right = isFirstHeading && isWide(state) && columns >= roomForLast ? 'last' : '';
			const room = columns - 1 - widthOf(start) - right.length;
			return (
				<Text>
					<Text {...bold}>{start}</Text>
					{padded(row.more, room)}
					<Text {...faint}>{right}</Text>
				</Text>
			);
		}
		case 'item':
			return <Row item={row.item} repeatsWhen={row.repeatsWhen} state={state} columns={columns} />;
		default:
			throw row satisfies never;
	}
}

/** The columns of cursor and mark, when, and what. */
const beforeTheName = 26;

function Row({item, repeatsWhen, state, columns}: {item: Item; repeatsWhen: boolean; state: State; columns: number}) {
	const theme = useTheme();
	const {id} = item.lead;
	const row = inboxRow(item);
	const isChosen = id === state.selected;
	const last = isWide(state) && columns >= roomForLast && !state.filter.text ? ` ${row.last.padStart(6)}` : '';
	const room = Math.max(0, columns - 1 - beforeTheName - last.length);
	const nameColumns = room < 24 ? room : Math.min(24, room - 14);
	const when = padded(repeatsWhen && !isChosen ? '' : row.when, 12);
	return (
		<Text>
			<Text {...theme.cursor}>{isChosen ? '▌' : ' '}</Text>
			{state.marked.has(id) ? '*' : ' '}
			<Text {...(row.isLate ? theme.owed : {})} inverse={isChosen}>
				{when}
			</Text>
			{` ${padded(row.what, 10)} ${padded(row.organization, nameColumns)}`}
			<Whose item={item} state={state} columns={room - nameColumns - 1} />
			<Text {...theme.faint}>{last}</Text>
		</Text>
	);
}

/** Whom or which number, and the role behind it where there is room; under a filter what was found. */
function Whose({item, state, columns}: {item: Item; state: State; columns: number}) {
	const theme = useTheme();
	if (columns < 4) return null;
	const found = state.filter.text ? whyFound(item, state.filter.text) : undefined;
	if (found !== undefined) return ` ${padded(found, columns)}`;
	const {whom, role} = inboxRow(item);
	const isGap = whom === 'no name yet';
	const shown = cut(whom, columns);
	const left = columns - widthOf(shown);
	const behind = whom ? `, ${role}` : role;
	const fits = role && (!whom || widthOf(behind) <= left);
	return (
		<>
			{' '}
			<Text {...(isGap ? theme.gap : {})}>{shown}</Text>
			<Text {...theme.faint}>{padded(fits ? behind : '', left)}</Text>
		</>
	);
}
