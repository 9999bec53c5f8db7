import type {Day} from '../../days/day.ts';
import {type Change, freshId} from '../../leads/change.ts';
import type {Book, Lead} from '../../leads/lead.ts';
import type {FoundRow, Imported} from './imported.ts';
import {changesTo, merged, withPeople} from './merged.ts';
import {type KnownLeads, knownLeads} from './same-lead.ts';

export const duplicateWays = ['skip', 'merge', 'add'] as const;
/** What becomes of a row whose lead is here already. */
export type Duplicates = (typeof duplicateWays)[number];

/** What becomes of a row. */
export type Fate =
	/** It becomes a new lead. */
	| 'new'
	/** Its lead is here already, and learns more from it. */
	| 'merged'
	/** It is somebody in a lead. */
	| 'person'
	/** Its lead is here, the row knows more, and what is here already is left as it is. */
	| 'less'
	/** Its lead is here, and the row says nothing new. */
	| 'here'
	/** There is nothing to bring in. */
	| 'nothing';

export type PlannedRow = {
	row: number;
	fate: Fate;
	organization: string;
	lead: Lead | undefined;
	why: string | undefined;
};

/** What bringing a file in would do to the book. */
export type Plan = {rows: readonly PlannedRow[]; changes: readonly Change[]};

/** Decides row by row; one that is the same as an earlier one of the file is a duplicate too. Nothing is changed. */
export function planOf(
	book: Book,
	imported: Imported,
	{duplicates, today, newId}: {duplicates: Duplicates; today: Day; newId: () => string},
): Plan {
	const known = knownLeads(book.leads);
	const leads = new Map(book.leads.map(lead => [lead.id, lead]));
	const came = new Map<string, number>();
	const put = (lead: Lead, row: number): Lead => {
		leads.set(lead.id, lead);
		known.add(lead);
		came.set(lead.id, row);
		return lead;
	};
	const plan = (found: FoundRow): PlannedRow[] => {
		const {row} = found;
		if (found.is === 'nothing')
			return [{row, fate: 'nothing', organization: found.organization, lead: undefined, why: found.why}];
		if (found.is === 'person') return personRows(found, known, leads);
		const {lead} = found;
		const there = known.idOf(lead);
		if (!there || duplicates === 'add') {
			const id = lead.id && !leads.has(lead.id) ? lead.id : freshId(each => leads.has(each), newId);
			return [{row, fate: 'new', organization: lead.organization, lead: put({...lead, id}, row), why: undefined}];
		}
		const before = leads.get(there) ?? lead;
		const after = merged(before, lead, today);
		const why = came.has(there) ? `as row ${came.get(there)}` : undefined;
		if (after === before) return [{row, fate: 'here', organization: lead.organization, lead: before, why}];
		if (duplicates === 'skip') return [{row, fate: 'less', organization: lead.organization, lead: before, why}];
		leads.set(there, after);
		return [{row, fate: 'merged', organization: lead.organization, lead: after, why: undefined}];
	};
	const rows = imported.found.flatMap(plan);
	return {rows, changes: changesOf(book, leads)};
}

/** Somebody the person knows at an employer is known in each lead there; where there is none, they are left out. */
const personRows = (
	{row, organization, person}: Extract<FoundRow, {is: 'person'}>,
	known: KnownLeads,
	leads: Map<string, Lead>,
): PlannedRow[] => {
	const ids = known.at(organization);
	if (ids.length === 0)
		return [{row, fate: 'nothing', organization, lead: undefined, why: `no lead there for ${person.name}`}];
	return ids.flatMap((id): PlannedRow[] => {
		const lead = leads.get(id);
		if (!lead) return [];
		const people = withPeople(lead.people, [person]);
		if (people === lead.people) return [{row, fate: 'here', organization, lead, why: person.name}];
		const after = {...lead, people};
		leads.set(id, after);
		return [{row, fate: 'person', organization, lead: after, why: person.name}];
	});
};

const changesOf = (book: Book, leads: ReadonlyMap<string, Lead>): Change[] => {
	const before = new Map(book.leads.map(lead => [lead.id, lead]));
	const all = [...leads.values()];
	const fresh = all.filter(({id}) => !before.has(id));
	const changed = all.flatMap(lead => {
		const was = before.get(lead.id);
		return was && was !== lead ? changesTo(was, lead) : [];
	});
	return [
		...changed,
		...fresh.map(
			(lead, index): Change => ({of: 'lead', id: lead.id, at: book.leads.length + index, from: undefined, to: lead}),
		),
	];
};
