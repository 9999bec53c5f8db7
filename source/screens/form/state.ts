import type {Calendar} from '../../days/calendar.ts';
import {echoed} from '../../days/day.ts';
import {type Moment, understandMoment} from '../../days/understand-day.ts';
import {onOneLine, withLineEdited} from '../../text/one-line.ts';
import {Refusal} from '../../text/refusal.ts';
import {correct} from '../../verbs/correct.ts';
import {edit} from '../../verbs/edit.ts';
import {entryFields} from '../../verbs/kit/entry-of.ts';
import type {RawInput} from '../../verbs/kit/field.ts';
import type {Verb} from '../../verbs/kit/verb.ts';
import {log} from '../../verbs/log.ts';
import {snooze} from '../../verbs/snooze.ts';
import type {Screen} from '../screen.ts';
import {advisedIn, markedLeads, type State, withForm} from '../state.ts';
import {chosenOption} from './chosen.ts';
import {type FieldLine, formLines, type Line} from './lines.ts';
import {fitting, type Option, offeredByNumber, optionsOf} from './options.ts';
import {dueDeed, suggestedFor} from './suggestions.ts';

type Form = Screen<'form'>;

/** An empty form for a verb, or one with some texts in it. A text field shows each on one line. */
export function formFor(
	verb: Verb,
	lead: string | undefined,
	{texts = {}, opened = texts, fixed = {}, also = []}: Partial<Pick<Form, 'texts' | 'opened' | 'fixed' | 'also'>> = {},
): Form {
	return {
		name: 'form',
		verb,
		lead,
		also,
		fixed,
		texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, onOneLine(text)])),
		opened,
		at: 0,
		filter: '',
		option: undefined,
		more: false,
		problem: undefined,
	};
}

/** The form of a verb, with what is most likely meant in it; for the marked leads, where some are and it takes them. */
export function openForm(state: State, verb: Verb, lead: string | undefined): State {
	const advised = advisedIn(state, lead);
	const texts = advised ? suggestedFor(verb, advised) : {};
	const [first = lead, ...also] = verb === snooze || verb === log ? markedLeads(state) : [];
	return withForm(state, formFor(verb, first, {texts, also}));
}

export function lineAt(form: Form): Line | undefined {
	return formLines(form)[form.at];
}

/** The form with the cursor some lines on; it goes round at the ends. */
export function moved(form: Form, by: number): Form {
	const count = formLines(form).length;
	return {...form, at: (form.at + by + count) % count};
}

/** The form with another text on the line of the cursor; a plus by itself asks for the lines that are behind it. */
export function withText(state: State, form: Form, text: string): Form {
	const line = lineAt(form);
	if (text === '+' && !form.more) return {...form, more: true, problem: undefined};
	if (line?.is === 'list') return withFilter(state, form, text);
	return line ? {...form, texts: {...form.texts, [line.key]: text}, problem: undefined} : form;
}

/** All that can be chosen in a form now, narrowed by what was typed. */
export function shownOptions(state: State, form: Form): readonly Option[] {
	const advised = form.lead === undefined ? undefined : advisedIn(state, form.lead);
	const options = optionsOf(form.verb, advised && dueDeed(advised));
	return form.filter ? fitting(options, form.filter, form.verb === log) : options;
}

/** A digit alone is the option with that number; anything else narrows the list, and its first is chosen. */
const withFilter = (state: State, form: Form, text: string): Form => {
	const numbered = /^[1-9]$/.test(text) ? shownOptions(state, {...form, filter: ''})[Number(text) - 1] : undefined;
	if (numbered && Number(text) <= offeredByNumber) return withOption({...form, filter: ''}, numbered);
	const narrowed = {...form, filter: text.trimStart(), problem: undefined};
	return withOption(narrowed, shownOptions(state, narrowed)[0]);
};

/** The form with another option: what the last one set is taken back, what was typed stays. */
const withOption = (form: Form, option: Option | undefined): Form => {
	const kept = {...form.texts};
	for (const key of ['what', 'kind', ...Object.keys(chosenOption(form)?.set ?? {})]) delete kept[key];
	return {...form, option, texts: {...kept, ...option?.set}, problem: undefined};
};

/** The option before or after the chosen one, of those that are shown. */
export function optionMoved(state: State, form: Form, by: number): Form {
	const options = shownOptions(state, form);
	const at = options.findIndex(each => each.says === chosenOption(form)?.says);
	const next = options[Math.max(0, Math.min(at + by, options.length - 1))];
	return next ? withOption(form, next) : form;
}

/** What a line is turned through, where it is not typed; the first is none. */
export function turns({field}: FieldLine): readonly string[] | undefined {
	if (field.kind === 'flag') return ['', 'yes'];
	return field.kind === 'choice' ? ['', ...field.choices] : undefined;
}

/** The next choice of the line the cursor is on, or the one before; the first is none. */
export function turned(form: Form, by: number): Form {
	const line = lineAt(form);
	if (line?.is !== 'field') return form;
	const choices = turns(line);
	if (!choices) return form;
	const place = choices.indexOf(form.texts[line.key] ?? '');
	const next = choices[(place + by + choices.length) % choices.length] ?? '';
	return {...form, texts: {...form.texts, [line.key]: next}, problem: undefined};
}

/** The choice that begins with a letter: the next one where the letter is pressed again. */
export function jumped(form: Form, letter: string): Form {
	const line = lineAt(form);
	const choices = line?.is === 'field' ? (turns(line) ?? []) : [];
	const now = line?.is === 'field' ? choices.indexOf(form.texts[line.key] ?? '') : -1;
	const order = [...choices.slice(now + 1), ...choices.slice(0, now + 1)];
	const found = order.findIndex(choice => choice.startsWith(letter));
	return found < 0 ? form : turned(form, found + 1);
}

/** The form as the input of its verb. Of a long text only the part that was edited is replaced; the rest stays as it was. */
export function typedIn(form: Form): RawInput {
	const typed: Record<string, readonly string[]> =
		form.lead === undefined ? {...form.fixed} : {lead: [form.lead], ...form.fixed};
	const lines = formLines({...form, more: true}).filter(line => line.is === 'field');
	// What the option sets and no line shows goes along unseen.
	const shown = new Set([...lines.map(({key}) => key), ...Object.keys(form.fixed)]);
	for (const [key, value] of Object.entries(chosenOption(form)?.set ?? {}))
		if (!shown.has(key)) typed[key] = value === 'yes' && isFlag(key) ? [] : [value];
	for (const {key, field} of lines) {
		const {[key]: line = ''} = form.texts;
		const {[key]: opened = ''} = form.opened;
		if (corrects(form) ? line.trim() === onOneLine(opened).trim() : line.trim() === '') continue;
		const text = withLineEdited(opened, line).trim();
		// A field that has a line for each person has `point:Dana Reyes` as the key of one.
		const [name = key, person] = key.split(':');
		if (person !== undefined) typed[name] = [...(typed[name] ?? []), `${person}=${text}`];
		else typed[key] = field.kind === 'flag' ? [] : field.many ? text.split(',') : [text];
	}
	return typed;
}

/** True for a form that corrects something: it submits only the lines that were changed. */
const corrects = ({verb}: Form): boolean => verb === edit || verb === correct;

const isFlag = (key: string): boolean =>
	Object.entries(entryFields).some(([name, field]) => name === key && field.kind === 'flag');

/** What stands beside a line: the day that is understood, or why it is none. */
export function hintFor({key, field}: FieldLine, form: Form, calendar: Calendar): string {
	const text = form.texts[key]?.trim();
	if (!text || field.kind !== 'day') return '';
	try {
		return shownAs(understandMoment(text, calendar, field.sense, field.value), calendar);
	} catch (error) {
		if (error instanceof Refusal) return 'not understood yet';
		throw error;
	}
}

/** A vague day by its words, with the day that it counts from. */
const shownAs = ({day, at, said, remark}: Moment, {today}: Calendar): string =>
	remark ?? [said && `${said}, from`, echoed(day, today), at].filter(Boolean).join(' ');
