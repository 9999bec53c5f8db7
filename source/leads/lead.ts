import type {DateOrder} from '../days/calendar.ts';
import type {Day} from '../days/day.ts';
import type {Entry} from './entries.ts';
import type {Employment, Field, Stance} from './vocabulary.ts';

export * from './entries.ts';
export * from './vocabulary.ts';

export const roles = ['hiring', 'recruiter', 'insider', 'assistant', 'other'] as const;
/** What somebody is to the lead. A recruiter is one of an agency. */
type Role = (typeof roles)[number];

export type Person = {name: string; role?: Role; email?: string; phone?: string};

/** Which machine changed something, and when on its own clock (`2026-11-12T09:30:11.042`). */
export type Stamp = {by?: string; at?: string};

/** What one machine wants to stand in a place; without a value it took away what stood there. */
export type Version = Stamp & {value?: unknown};

/**
 * What merging needs to know, kept only where several machines share the data. The keys are those of cells.ts.
 * `changed`: who last changed what (`gone`: took it away). `conflicts`: what machines differ on, until it is settled.
 */
export type Marks = {changed?: Record<string, Stamp & {gone?: true}>; conflicts?: Record<string, Version[]>};

/** One organization and role that the person hopes for, and everything that has happened with it. */
export type Lead = {
	id: string;
	organization: string;
	role?: string;
	email?: string;
	phone?: string;
	url?: string;
	note?: string;
	/** Where it was found, where it is, and the agency that it goes through. */
	source?: string;
	location?: string;
	agency?: string;
	/** The last day of the vacancy. */
	closes?: Day;
	/** `persistent`: a role where chasing is part of the job. */
	field?: Field;
	/** Not in the inbox before this day; the only due day that is ever stored. */
	snoozedUntil?: Day;
	people: Person[];
	log: Entry[];
} & Marks;

export const newsKinds = ['certificate', 'project', 'article', 'offer', 'other'] as const;

/** Something worth telling, kept until every lead that should know it does. */
export type News = {id: string; on: Day; kind: (typeof newsKinds)[number]; text: string};

/** What some columns of a table mean: a heading, and what `--map` calls it. */
export type TableMap = {name: string; columns: {column: string; means: string}[]};

/** What holds for all leads of one person. */
export type Profile = {
	name?: string;
	/** How the person signs. */
	email?: string;
	phone?: string;
	news?: News[];
	stance?: Stance;
	employment?: Employment;
	field?: Field;
	holidays?: Day[];
	/** Which comes first in `11/20`. */
	dates?: DateOrder;
	/** The terminal's ground, where it is not asked for it; `never`: no colours, also where the terminal has them. */
	colours?: 'never' | 'dark' | 'light';
	/** What the columns of the person's own tables mean, by the name under which they are brought in. */
	tables?: TableMap[];
} & Marks;

/** The whole data file. `deleted`: which machine deleted which lead, where several share it. */
export type Book = {version: 2; profile: Profile; leads: Lead[]; deleted?: Record<string, Stamp>};

export function emptyBook(): Book {
	return {version: 2, profile: {}, leads: []};
}

/** "Acme, Staff engineer": how a lead is called in a sentence. */
export function nameOf(lead: Pick<Lead, 'organization' | 'role'>): string {
	return lead.role ? `${lead.organization}, ${lead.role}` : lead.organization;
}
