import {dateOrders} from '../days/calendar.ts';
import {answerRows} from './answers.ts';
import {day} from './entries/details.ts';
import {marks, sameId} from './marks.ts';
import {filledText, listOf, namesOf, oneOf, record, refine, type Shaped, text} from './shape.ts';
import {stances} from './vocabulary.ts';

export const newsKinds = ['certificate', 'project', 'article', 'offer', 'other'] as const;

export const newsShape = record({id: filledText, on: day, kind: oneOf(...newsKinds), text: filledText});
/** Something worth telling. It is kept until every lead has been told that should know it. */
export type News = Shaped<typeof newsShape>;

const tableMapShape = record({name: filledText, columns: listOf(record({column: text, means: text}))});
/** The meaning of the columns of a table: each heading, and in `means` the name that `--map` takes for it. */
export type TableMap = Shaped<typeof tableMapShape>;

const profile = {
	'name?': text,
	/** Your address and number, as you sign. */
	'email?': text,
	'phone?': text,
	'news?': refine(listOf(newsShape), sameId),
	'stance?': oneOf(...stances),
	'employment?': oneOf(...answerRows.employment.values),
	'field?': oneOf(...answerRows.field.values),
	'holidays?': listOf(day),
	/** Whether the day or the month comes first in `11/20`. */
	'dates?': oneOf(...dateOrders),
	/** The terminal's background, where you have set it; `never` turns colours off everywhere. */
	'colours?': oneOf('never', 'dark', 'light'),
	/** The meaning of the columns in your own tables, by the name of each table. */
	'tables?': listOf(tableMapShape),
	...marks,
} as const;

export const profileShape = record(profile);
/** The settings and facts that hold for all leads. */
export type Profile = Shaped<typeof profileShape>;

/** The order of the keys in the file: a key that is removed and put back returns to its place. */
export const profileKeys = namesOf(profile);
