import type {DateOrder} from '../days/calendar.ts';
import type {Day} from '../days/day.ts';
import type {Entry} from './entries.ts';
import type {Employment, Field, Stance} from './vocabulary.ts';

export * from './entries.ts';
export * from './vocabulary.ts';

export const roles = ['hiring', 'recruiter', 'insider', 'assistant', 'other'] as const;
/** A person's part in the lead. A recruiter belongs to an agency. */
type Role = (typeof roles)[number];

export type Person = {name: string; role?: Role; email?: string; phone?: string};

/** The machine that changed something, and the moment on its own clock (`2026-11-12T09:30:11.042`). */
export type Stamp = {by?: string; at?: string};

/** The value that one machine wants in a place; without a value the machine removed what was there. */
export type Version = Stamp & {value?: unknown};

/**
 * The marks for merging, kept only where several machines share the data. Their keys come from cells.ts. `changed` says
 * who changed each cell last (`gone`: removed it). `conflicts` holds the values on which machines differ, until
 * somebody settles them.
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
	/** Where you found it, where it is, and the agency that it goes through. */
	source?: string;
	location?: string;
	agency?: string;
	/** The last day of the vacancy. */
	closes?: Day;
	/** `persistent`: a role where chasing is part of the job. */
	field?: Field;
	/** Hides the lead from the inbox before this day. It is the only due day that is ever stored. */
	snoozedUntil?: Day;
	people: Person[];
	log: Entry[];
} & Marks;

/** The facts of a lead that a person states, in the order of a table and of the form; each may be unknown. */
export const statedFacts = [
	'role',
	'email',
	'phone',
	'url',
	'note',
	'source',
	'location',
	'agency',
	'closes',
	'field',
] as const satisfies readonly (keyof Lead)[];

export const newsKinds = ['certificate', 'project', 'article', 'offer', 'other'] as const;

/** Something worth telling. It is kept until every lead has been told that should know it. */
export type News = {id: string; on: Day; kind: (typeof newsKinds)[number]; text: string};

/** The meaning of the columns of a table: each heading, and its name in `--map`. */
export type TableMap = {name: string; columns: {column: string; means: string}[]};

/** The settings and facts that hold for all leads. */
export type Profile = {
	name?: string;
	/** Your name as you sign. */
	email?: string;
	phone?: string;
	news?: News[];
	stance?: Stance;
	employment?: Employment;
	field?: Field;
	holidays?: Day[];
	/** Whether the day or the month comes first in `11/20`. */
	dates?: DateOrder;
	/** The terminal's background, where you have set it; `never` turns colours off everywhere. */
	colours?: 'never' | 'dark' | 'light';
	/** The meaning of the columns in your own tables, by the name of each table. */
	tables?: TableMap[];
} & Marks;

/** The whole data file. `deleted` says which machine deleted which lead, where several machines share the file. */
export type Book = {version: 2; profile: Profile; leads: Lead[]; deleted?: Record<string, Stamp>};

export function emptyBook(): Book {
	return {version: 2, profile: {}, leads: []};
}

/** A lead's name in a sentence: "Acme, Staff engineer". */
export function nameOf(lead: Pick<Lead, 'organization' | 'role'>): string {
	return lead.role ? `${lead.organization}, ${lead.role}` : lead.organization;
}
