import type {AdvisedLead} from '../../advice/inbox.ts';
import type {Calendar} from '../../days/calendar.ts';
import {echoed} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {entryKinds, type What} from '../../leads/lead.ts';
import {onOneLine, withLineEdited} from '../../text/one-line.ts';
import {Refusal} from '../../text/refusal.ts';
import {edit} from '../../verbs/edit.ts';
import {verbNamed} from '../../verbs/index.ts';
import {entryFields, flagsOf} from '../../verbs/kit/entry-of.ts';
import {choicesOf, type Field, type RawInput} from '../../verbs/kit/field.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {log} from '../../verbs/log.ts';
import {snooze} from '../../verbs/snooze.ts';
import type {Screen} from '../screen.ts';
import {lookedAt, markedLeads, type State, withForm} from '../state.ts';
import {offeredWhats} from './in-your-words.ts';

type Form = Screen<'form'>;

/** A line of a form. `key` is its field's name; with a name behind it, `with:Dana`, it is the line of that person. */
export type Line = {key: string; field: Field<unknown>};

/** The lines of a form: its verb's fields, without those that are fixed. A field `per` name has a line for each. */
export const linesOf = (form: Pick<Form, 'verb' | 'fixed' | 'texts'>): Line[] =>
	Object.entries(verbNamed(form.verb)?.fields ?? {})
		.filter(([key]) => key !== 'lead' && !(key in form.fixed) && isUsed(form, key))
		.flatMap(([key, field]) =>
			field.per ? namesIn(form.texts[field.per]).map(name => ({key: `${key}:${name}`, field})) : [{key, field}],
		);

/** Of what can go with an entry, a form shows what goes with the word that it holds. */
const isUsed = ({verb, texts}: Pick<Form, 'verb' | 'texts'>, key: string): boolean => {
	if ((verb !== 'log' && verb !== 'correct') || !(key in entryFields) || key === 'on' || key === 'promise') return true;
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

/** An empty form for a verb, or one with some texts in it. A text field shows each on one line. */
export const formFor = (
	verb: string,
	lead: string | undefined,
	{texts = {}, opened = texts, fixed = {}, also = []}: Partial<Pick<Form, 'texts' | 'opened' | 'fixed' | 'also'>> = {},
): Form => ({
	name: 'form',
	verb,
	lead,
	also,
	fixed,
	texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, onOneLine(text)])),
	opened,
	at: 0,
	problem: undefined,
});

export const lineAt = (form: Form): Line | undefined => linesOf(form)[form.at];

/** The form with the cursor some lines on; it goes round at the ends. */
export const moved = (form: Form, by: number): Form => {
	const count = linesOf(form).length;
	return {...form, at: (form.at + by + count) % count};
};

export const withText = (form: Form, text: string): Form => {
	const line = lineAt(form);
	return line ? {...form, texts: {...form.texts, [line.key]: text}, problem: undefined} : form;
};

/** What a line is turned through, where it is not typed; the first is none. */
export function turns({field}: Line): readonly string[] | undefined {
	if (field.kind === 'flag') return ['', 'yes'];
	return field.kind === 'choice' ? ['', ...field.choices] : undefined;
}

/** The next choice of the line the cursor is on, or the one before; the first is none. */
export const turned = (form: Form, by: number): Form => {
	const line = lineAt(form);
	const choices = line && turns(line);
	if (!line || !choices) return form;
	const place = choices.indexOf(form.texts[line.key] ?? '');
	return withText(form, choices[(place + by + choices.length) % choices.length] ?? '');
};

/** What the advice on the form's lead was to do, as it is most likely what was done. */
export function dueIn(state: State, form: Form): What | undefined {
	const advice = lookedAt(state, form.lead)?.advice;
	return advice && entryKinds.find(each => each === advised(advice).what);
}

/** What is offered by number on the line of a form that says what happened; nothing on others. */
export function numberedIn(state: State, form: Form): readonly What[] {
	const isWhat = lineAt(form)?.key === 'what' && form.verb === log.name;
	return isWhat ? offeredWhats(dueIn(state, form)) : [];
}

/** The choice with that number, or that begins with a letter: the next one where the letter is pressed again. */
export const jumped = (state: State, form: Form, letter: string): Form => {
	const line = lineAt(form);
	const numbered = numberedIn(state, form)[Number(letter) - 1];
	if (numbered) return withText(form, numbered);
	const choices = (line && choicesOf(line.field)) ?? [];
	const now = choices.indexOf(form.texts[line?.key ?? ''] ?? '');
	const order = [...choices.slice(now + 1), ...choices.slice(0, now + 1)];
	const found = order.find(choice => choice.startsWith(letter));
	return found ? withText(form, found) : form;
};

/** What was typed, as the command line would have it; around what was typed in a text, the text is as it was. */
export const typedIn = (form: Form): RawInput => {
	const typed: Record<string, readonly string[]> =
		form.lead === undefined ? {...form.fixed} : {lead: [form.lead], ...form.fixed};
	for (const {key, field} of linesOf(form)) {
		const {[key]: line = ''} = form.texts;
		const {[key]: opened = ''} = form.opened;
		if (line.trim() === onOneLine(opened).trim()) continue;
		const text = withLineEdited(opened, line).trim();
		const [name = key, person] = key.split(':');
		if (person !== undefined) typed[name] = [...(typed[name] ?? []), `${person}=${text}`];
		else typed[key] = field.kind === 'flag' ? [] : field.many ? text.split(',') : [text];
	}
	return typed;
};

/** What stands beside a line: the day that is understood, or why it is none. */
export const hintFor = ({key, field}: Line, form: Form, calendar: Calendar): string => {
	const text = form.texts[key]?.trim();
	if (!text || field.kind !== 'day') return '';
	try {
		return shownAs(understandMoment(text, calendar, field.sense, field.value), calendar);
	} catch (error) {
		if (error instanceof Refusal) return 'not understood yet';
		throw error;
	}
};

/** A vague day by its words, with the day that it counts from. */
const shownAs = ({day, at, said, remark}: Moment, {today}: Calendar): string =>
	remark ?? [said && `${said}, from`, echoed(day, today), at].filter(Boolean).join(' ');
/** The form of a verb, with what is most likely meant in it; for the marked leads, where some are and it takes them. */
export function openForm(state: State, verb: Verb, lead: string | undefined): State {
	const looked = lookedAt(state, lead);
	const texts = looked ? (suggestions.get(verb)?.(looked) ?? {}) : {};
	const [first = lead, ...also] = verb === snooze || verb === log ? markedLeads(state) : [];
	return withForm(state, formFor(verb.name, first, verb === edit ? {texts} : {texts, opened: {}, also}));
}

/** What a form opens with: the facts to correct, or what the advice was to do, as it is most likely what was done. */
const suggestions = new Map<Verb, (looked: AdvisedLead) => Record<string, string>>([
	[
		edit,
		({lead: {organization, role = '', email = '', phone = '', url = '', note = ''}}) => ({
			organization,
			role,
			email,
			phone,
			url,
			note,
		}),
	],
	[log, ({advice}) => advised(advice)],
	[
		snooze,
		({advice: {on, verdict}}): Record<string, string> =>
			on && (verdict === 'wait' || verdict === 'tickler') ? {day: on} : {},
	],
]);

function advised({verdict, what, by}: AdvisedLead['advice']): Record<string, string> {
	switch (verdict) {
		case 'answer':
			return {what: 'answered'};
		case 'thank':
			return {what: 'thanks', by: 'email'};
		case 'contact':
		case 'ask-insider':
			return {what: what === 'news' || what === 'article' ? `sent-${what}` : 'followup', by: by ?? 'email'};
		default:
			return {};
	}
}
