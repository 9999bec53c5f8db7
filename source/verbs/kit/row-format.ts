import type {Item} from '../../advice/inbox.ts';
import {nearest} from '../../leads/find.ts';
import type {Lead} from '../../leads/lead.ts';
import {unstyled} from '../../text/emphasis.ts';
import {Refusal} from '../../text/refusal.ts';
import {visible} from '../../text/safe-text.ts';

/** What is known of a lead that is listed; the closed ones stand in no section of the inbox. */
export type Row = {lead: Lead; brief: string; item: Item | undefined; verdict: string};

type Value = (row: Row) => string | number | null | undefined;

/** What may stand in the braces of a template. */
export const rowValues: Record<string, Value> = {
	id: ({lead}) => lead.id,
	organization: ({lead}) => lead.organization,
	role: ({lead}) => lead.role,
	verdict: ({verdict}) => verdict,
	on: ({item}) => item?.on,
	by: ({item}) => item?.advice.by,
	brief: ({brief}) => brief,
	section: ({item}) => item?.section ?? 'closed',
	overdueDays: ({item}) => item?.overdueDays ?? 0,
	kind: ({item}) => item?.history.kind,
	since: ({item}) => item?.history.since,
	rules: ({item}) => item?.advice.rules.join(' '),
	because: ({item}) => item?.advice.because,
	email: ({lead}) => lead.email,
	phone: ({lead}) => lead.phone,
	url: ({lead}) => lead.url,
	note: ({lead}) => lead.note,
	people: ({lead}) => lead.people.map(({name}) => name).join(', '),
};

const table = ['id', 'organization', 'role', 'verdict', 'on', 'by', 'brief'];

/** How a row is written: by a template such as `{id}\t{organization}`, or with `tsv` all that a table needs. Throws a Refusal. */
export const rowFormat = (template: string): ((rows: readonly Row[]) => string) => {
	if (template.trim().toLowerCase() === 'tsv') {
		const line = (texts: readonly string[]) => `${texts.join('\t')}\n`;
		return rows => [line(table), ...rows.map(row => line(table.map(key => written(key, row))))].join('');
	}
	const text = visible(template, {lines: true}).replace(
		/\\([tn\\])/g,
		(_, letter: string) => ({t: '\t', n: '\n'})[letter] ?? '\\',
	);
	for (const [, key = ''] of text.matchAll(/\{([^{}]*)\}/g)) check(key);
	return rows => rows.map(row => `${text.replace(/\{([^{}]*)\}/g, (_, key: string) => written(key, row))}\n`).join('');
};

const check = (key: string): void => {
	if (Object.hasOwn(rowValues, key)) return;
	const known = Object.keys(rowValues);
	const [near] = nearest(known, key, each => [each]);
	throw new Refusal(
		`--format: there is no {${key}}.${near ? ` Did you mean {${near}}?` : ''} There are ${known.join(', ')}.`,
	);
};

/** On one line, without tabs or anything that a terminal would obey. */
const written = (key: string, row: Row): string => unstyled(visible(String(rowValues[key]?.(row) ?? '')));
