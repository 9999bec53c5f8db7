import {dateOrders} from '../days/calendar.ts';
import {day} from './entries/details.ts';
import {newsKinds, stances} from './lead.ts';
import {leadShape, markShapes, sameId, stampShape} from './lead-shape.ts';
import {filledText, listOf, mapOf, matching, oneOf, record, refine, text, type ValidationIssue} from './shape.ts';

/** The version of the data file that this touchbase writes, and the newest that it reads. */
export const version = 2;

const profile = record({
	'name?': text,
	'email?': text,
	'phone?': text,
	'news?': refine(listOf(record({id: filledText, on: day, kind: oneOf(...newsKinds), text: filledText})), sameId),
	'stance?': oneOf(...stances),
	'employment?': oneOf('working', 'between-jobs'),
	'field?': oneOf('ordinary', 'persistent'),
	'holidays?': listOf(day),
	'dates?': oneOf(...dateOrders),
	'colours?': oneOf('never', 'dark', 'light'),
	...markShapes,
	'tables?': listOf(record({name: filledText, columns: listOf(record({column: text, means: text}))})),
});

/** The shape of the data file. */
export const bookShape = record({
	version: matching(value => value === version, `${version}`, {const: version}),
	profile,
	leads: refine(listOf(leadShape), sameId),
	'deleted?': mapOf(stampShape),
});

/** The issue of a data file; undefined where it is a book that all of touchbase can rely on. */
export function flawOf(json: unknown): ValidationIssue | undefined {
	return bookShape.isValid(json) ? undefined : bookShape.flaw(json, '');
}
