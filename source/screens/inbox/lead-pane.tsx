import type {AdvisedLead, Item} from '../../advice/inbox.ts';
import {nameOf} from '../../leads/lead.ts';
import {heightOf, leadLines, seenOf} from '../lead/lines.ts';
import {Header} from '../parts/header.tsx';
import {emptyLine, Lines} from '../parts/lines.tsx';
import {PeopleTable, peopleRows} from '../parts/people.tsx';
import type {State} from '../state.ts';

type Props = {
	state: State;
	advised: AdvisedLead & Partial<Pick<Item, 'section'>>;
	columns: number;
	height: number;
	top: number;
	/** What stands over it instead of the lead's name. */
	title?: string;
};

/** The chosen lead beside the list: the parts of its own screen, for these columns, scrolled by so many lines. */
export function LeadPane({state, advised, columns, height, top, title}: Props) {
	const rows = height - 2;
	const scrolled = Math.min(top, furthest(advised, columns, height));
	const {lines, people} = seenOf(leadLines(advised, {columns, rows}), peopleRows(advised, columns), {
		top: scrolled,
		rows,
	});
	const {section, lead} = advised;
	const all = section ? state.inbox[section] : [];
	const place = all.findIndex(item => item.lead.id === lead.id) + 1;
	return (
		<>
			<Header
				title={title ?? nameOf(lead)}
				right={place > 0 && !title ? `${place} of ${all.length}` : ''}
				columns={columns + 1}
			/>
			<Lines lines={[emptyLine, ...lines]} />
			{people.length > 0 && <PeopleTable rows={people} />}
		</>
	);
}

/** How far it can be scrolled, in lines. */
export function furthest(advised: AdvisedLead, columns: number, height: number): number {
	const rows = height - 2;
	return Math.max(0, heightOf(advised, leadLines(advised, {columns, rows})) - rows);
}
