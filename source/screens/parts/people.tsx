import {Box, Text} from 'ink';
import {Table} from 'ink-table';
import type {PropsWithChildren} from 'react';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {inDayAndMonth} from '../../days/day.ts';
import {isMeetingEntry} from '../../leads/history.ts';
import type {Person} from '../../leads/lead.ts';
import {padded, wrap} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {ownFactsOf} from '../../verbs/show.ts';
import {useTheme} from '../theme.ts';
import {type Line, lineOf} from './lines.tsx';

/** A person as a row of the table, each cell as wide as its column. */
type PersonRow = {name: string; reach?: string; met: string};

/** The people of a lead as rows: how to reach them, and when you met; where there is no room for both, when you met. */
export function peopleRows(advised: AdvisedLead, columns: number): PersonRow[] {
	const {people} = advised.lead;
	const cells = people.map(person => ({
		name: person.name,
		reach: [person.email, person.phone].filter(Boolean).join('  ') || 'no address yet',
		met: metWords(advised, person),
	}));
	const widest = (key: 'name' | 'reach' | 'met') => Math.max(0, ...cells.map(cell => widthOf(cell[key])));
	const name = Math.min(widest('name'), Math.floor(columns / 3));
	const met = Math.min(widest('met'), columns - name - 6);
	const left = columns - name - met - 10;
	const reach = left >= 16 ? Math.min(widest('reach'), left) : 0;
	return cells.map(cell => ({
		name: padded(cell.name, name),
		...(reach > 0 && {reach: padded(cell.reach, reach)}),
		met: padded(cell.met, met),
	}));
}

const roles: Readonly<Record<NonNullable<Person['role']>, string>> = {
	hiring: 'hires',
	recruiter: 'recruiter',
	insider: 'works there',
	assistant: 'assistant',
	other: '',
};

/** What somebody is to the lead, when you met, and whether they have been thanked. */
const metWords = ({history, lead}: AdvisedLead, {name, role}: Person): string => {
	const meeting = lead.log.findLast(entry => isMeetingEntry(entry) && !entry.at && entry.with.includes(name));
	const met = history.met.find(each => each.name === name);
	const thanked = met ? (met.thanked ? ', thanked' : ', not thanked yet') : '';
	const when = meeting ? `met ${inDayAndMonth(meeting.on)}${thanked}` : '';
	return [role ? roles[role] : '', when].filter(Boolean).join(', ');
};

/** The other facts of a lead. */
export function facts({lead}: AdvisedLead, columns: number): Line[] {
	const lines = ownFactsOf(lead).flatMap(([fact, value]) =>
		wrap(value, columns - 12).map((text, at) =>
			lineOf({text: `  ${padded(at === 0 ? fact : '', 10)}`, as: 'faint'}, text),
		),
	);
	return lines.length > 0 ? [lineOf({text: 'Facts', as: 'bold'}), ...lines] : [];
}

const Name = ({children}: PropsWithChildren) => <Text bold>{children}</Text>;

const Cell = ({children}: PropsWithChildren) => {
	const theme = useTheme();
	return <Text {...theme.faint}>{children}</Text>;
};

const Gap = () => <Text> </Text>;

/** An ink-table without lines around the cells. The cells come with their width: ink-table would count letters. */
class Bare extends Table<PersonRow> {
	override render() {
		const columnsOf = (row: PersonRow) =>
			this.getColumns().map(column => ({...column, width: (row[column.column] ?? '').length + 2}));
		return (
			<Box flexDirection="column">
				{this.props.data.map(row => (
					<Box key={row.name}>{this.data({key: row.name, columns: columnsOf(row), data: row})}</Box>
				))}
			</Box>
		);
	}
}

/** The people of a lead, a row each, from one of them on. */
export function PeopleTable({rows}: {rows: readonly PersonRow[]}) {
	return <Bare data={[...rows]} header={Name} cell={Cell} skeleton={Gap} />;
}
