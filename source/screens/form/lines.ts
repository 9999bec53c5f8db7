import {entryKinds, entryRow, type What} from '../../leads/lead.ts';
import {add} from '../../verbs/add.ts';
import {correct} from '../../verbs/correct.ts';
import {entryFields, flagsOf} from '../../verbs/kit/entry-of.ts';
import type {Field} from '../../verbs/kit/field.ts';
import {log} from '../../verbs/log.ts';
import type {Screen} from '../screen.ts';
import {chosenOption} from './chosen.ts';

type Form = Pick<Screen<'form'>, 'verb' | 'fixed' | 'texts' | 'option' | 'more'>;

/** A field to fill in. `key` is its name; with a name behind it, `point:Dana`, it is the line of that person. */
export type FieldLine = {is: 'field'; key: string; label: string; field: Field<unknown>};

/** A line of a form: a field, or the list of what can have happened. */
export type Line = {is: 'list'} | FieldLine;

/** The labels of fields in a form. A field without one shows its name. */
const labels: Readonly<Record<string, string>> = {
	organization: 'organization',
	with: 'whom',
	on: 'when',
	at: 'on which day',
	note: 'about',
	by: 'how',
	due: 'by when',
	after: 'if nothing by',
	from: 'from',
	until: 'until',
	tone: 'how it was taken',
	asks: 'what they asked',
	auto: 'by a machine',
	posting: 'the vacancy says so',
	notBy: 'not by',
	except: 'only to',
	keep: 'the door is open',
	final: 'for good',
	heard: 'only heard of it',
	awaiting: 'still to come',
	promise: 'I promised to write on',
	role: 'the job',
	url: 'the vacancy',
	source: 'where you found it',
	location: 'where it is',
	agency: 'through the agency',
	closes: 'it closes on',
	doNotContact: 'it asks for no follow-up',
	insider: 'whom you know inside',
	field: 'persistence is part of it',
	remove: 'take it out',
	what: 'what happened',
	point: 'a point from the talk',
	decide: 'how they decide',
	day: 'bring it back on',
	kind: 'what it was',
	name: 'name',
};

/** The details of a word that the form asks for at once, besides whom, when and the note. */
const first: {[W in What]?: readonly string[]} = {
	reply: ['asks', 'tone'],
	offer: ['due'],
	away: ['until'],
	awaiting: ['due'],
	accepted: ['awaiting'],
	rejected: ['keep'],
	filled: ['keep'],
	withdrew: ['keep'],
	'no-contact': ['posting'],
	voicemail: ['promise'],
};

/** The lines of a form. With a list these are the list and the lines of what is chosen in it; more of them after a +. */
export function formLines(form: Form): Line[] {
	if (form.verb === log || form.verb === add) {
		const {shown, behind} = fieldsOf(form);
		const list: Line[] = 'what' in form.fixed ? [] : [{is: 'list'}];
		const keys = form.more ? [...shown, ...behind] : shown;
		const start = form.verb === add ? fieldLines(form, ['organization']) : [];
		return [...start, ...list, ...fieldLines(form, keys)];
	}
	const fields = form.verb.fields;
	return fieldLines(
		form,
		Object.keys(fields).filter(key => key !== 'lead' && isUsed(form, key)),
	);
}

/** What is behind +, as a form names it. */
export function behindPlus(form: Form): string[] {
	return form.more || (form.verb !== log && form.verb !== add) ? [] : fieldsOf(form).behind.map(labelOf);
}

/** The fields that are asked for at once, and those behind +. */
function fieldsOf(form: Form): {shown: string[]; behind: string[]} {
	const option = chosenOption(form);
	if (form.verb === add) {
		const shown = ['role', option?.ahead ? 'at' : 'on', 'with'];
		const all = Object.keys(add.fields);
		return {shown, behind: all.filter(key => !['organization', 'kind', ...shown].includes(key))};
	}
	const what = entryKinds.find(each => each === form.texts.what);
	if (!what) return {shown: [], behind: []};
	const takes: readonly string[] = flagsOf(what);
	const needed = entryRow(what).needs.filter(key => key === 'due' || key === 'at');
	const wanted = [
		...needed,
		...(option?.ahead ? ['at'] : []),
		...(first[what] ?? []),
		'with',
		...(option?.ahead ? [] : ['on']),
		'note',
	];
	const shown = [...new Set(wanted)].filter(
		key => key === 'on' || key === 'note' || key === 'promise' || takes.includes(key),
	);
	const set = Object.keys(option?.set ?? {});
	return {shown, behind: ['on', ...takes, 'promise'].filter(key => !shown.includes(key) && !set.includes(key))};
}

const fieldLines = (form: Form, keys: readonly string[]): FieldLine[] => {
	const fields = form.verb.fields;
	return keys.flatMap((key): FieldLine[] => {
		const field = fields[key];
		if (!field || key in form.fixed) return [];
		if (!field.per) return [{is: 'field', key, label: labelOf(key), field}];
		return namesIn(form.texts[field.per]).map(name => ({
			is: 'field',
			key: `${key}:${name}`,
			label: `  ${name}`,
			field,
		}));
	});
};

/** A field's name in the words of a form. */
export function labelOf(key: string): string {
	return labels[key] ?? key;
}

/** The form that corrects an entry shows only the details that go with its word. */
const isUsed = ({verb, texts}: Form, key: string): boolean => {
	if (verb !== correct || !(key in entryFields) || key === 'on' || key === 'promise') return true;
	const what = entryKinds.find(each => each === texts.what?.trim().toLowerCase());
	const used: readonly string[] = what ? flagsOf(what) : ['by', 'with'];
	return used.includes(key);
};

const namesIn = (text = ''): string[] => [
	...new Set(
		text
			.split(',')
			.map(each => each.trim())
			.filter(Boolean),
	),
];
