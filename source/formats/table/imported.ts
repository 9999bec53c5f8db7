import type {Lead, Person} from '../../leads/lead.ts';

/** What is not understood, and where: the row as a spreadsheet counts it, the heading, the cell, and why. */
export type Problem = {row: number; column: string; value: string; reason: string};

/** What a row of a table says: a lead with its log, somebody the person knows somewhere, or nothing that touchbase keeps. */
export type FoundRow =
	| {is: 'lead'; row: number; lead: Lead}
	| {is: 'person'; row: number; organization: string; person: Person}
	| {is: 'nothing'; row: number; organization: string; why: string};

/** All that is in a file: where it comes from, its rows, what was not understood, and the columns that are left out. */
export type Imported = {
	from: string;
	found: readonly FoundRow[];
	problems: readonly Problem[];
	columnsLeftOut: readonly string[];
};

/** Two ways to read a day, before anybody has said which comes first. */
export type TwoWays = {twoWays: {row: number; column: string; value: string}};
