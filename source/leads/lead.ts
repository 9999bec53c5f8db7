import {answerRows} from './answers.ts';
import {day} from './entries/details.ts';
import {entryShape, starts} from './entries.ts';
import {marks, sameId, stampShape} from './marks.ts';
import {profileShape} from './profile.ts';
import {
	filledText,
	listOf,
	mapOf,
	namesOf,
	oneOf,
	record,
	refine,
	type Shaped,
	text,
	type ValidationIssue,
} from './shape.ts';

export * from './answers.ts';
export * from './entries.ts';
export type {Marks, Stamp, Version} from './marks.ts';
export {type News, newsKinds, type Profile, type TableMap} from './profile.ts';
export * from './vocabulary.ts';

export const roles = ['hiring', 'recruiter', 'insider', 'assistant', 'other'] as const;

/** Somebody there. The role is a part in the lead; a recruiter belongs to an agency. */
const personShape = record({name: text, 'role?': oneOf(...roles), 'email?': text, 'phone?': text});
export type Person = Shaped<typeof personShape>;

/** Type, check and schema of a lead, and the order of its keys in the file. */
const lead = {
	id: filledText,
	organization: filledText,
	'role?': text,
	'email?': text,
	'phone?': text,
	'url?': text,
	'note?': text,
	/** The last day of the vacancy. */
	'closes?': day,
	/** Where you found it, where it is, and the agency that it goes through. */
	'source?': text,
	'location?': text,
	'agency?': text,
	/** `persistent`: a role where chasing is part of the job. */
	'field?': oneOf(...answerRows.field.values),
	/** Hides the lead from the inbox before this day. You chose it; the days that the advice gives are never stored. */
	'snoozedUntil?': day,
	people: listOf(personShape),
	log: listOf(entryShape),
	...marks,
} as const;

/** The shape of a lead in the data file and in imports. */
export const leadShape = refine(record(lead), ({log}, path) => {
	if (!log.some(({what}) => Object.hasOwn(starts, what))) {
		return {path: `${path}.log`, words: `must say how it began: an entry that is ${Object.keys(starts).join(', ')}`};
	}
	return sameId(log, `${path}.log`);
});

/** One organization and role that the person hopes for, and everything that has happened with it. */
export type Lead = Shaped<typeof leadShape>;

/** The order of the keys in the file: a key that is removed and put back returns to its place. */
export const leadKeys = namesOf(lead);

/** The facts of a lead that a person states, in the order of the exported table; each may be unknown. */
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

/** The version of the data file that this touchbase writes, and the newest that it reads. */
export const version = 2;

/** The shape of the data file. */
export const bookShape = record({
	version: oneOf(version),
	profile: profileShape,
	leads: refine(listOf(leadShape), sameId),
	/** Which machine deleted which lead, where several machines share the file. */
	'deleted?': mapOf(stampShape),
});

/** The whole data file. */
export type Book = Shaped<typeof bookShape>;

/** The issue of a data file; undefined where it is a book that all of touchbase can rely on. */
export function issueOf(json: unknown): ValidationIssue | undefined {
	return bookShape.isValid(json) ? undefined : bookShape.issue(json, '');
}

export function emptyBook(): Book {
	return {version, profile: {}, leads: []};
}

/** A lead's name in a sentence: "Acme, Staff engineer". */
export function nameOf(lead: Pick<Lead, 'organization' | 'role'>): string {
	return lead.role ? `${lead.organization}, ${lead.role}` : lead.organization;
}
