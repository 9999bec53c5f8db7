import type {RuleId} from '../advice/rules.ts';
import type {Lead} from '../leads/lead.ts';
import {cleaned} from '../text/safe-text.ts';
import {type Blank, blanks} from './blanks.ts';
import {factsFor, type Telling, waitsOn} from './facts.ts';
import {subjectIn, withoutSubject} from './measure.ts';
import {type DraftKind, type Form, formOf, occasions, type TemplateName, type Way} from './occasion.ts';
import {fill, readTemplate} from './template.ts';
import {isTemplateName, ourTemplate} from './text.ts';

/** A text ready to be read over, with what is still to be filled in. It is never sent. */
export type Draft = {
	kind: DraftKind;
	by: Way;
	form: Form;
	to: string | undefined;
	/** Where it would go: an e-mail address or a telephone number, where one is known. */
	address: string | undefined;
	/** Of an e-mail alone. */
	subject: string | undefined;
	/** All of it, the subject line included, as it is edited and kept. */
	text: string;
	rules: readonly RuleId[];
	/** What stands in the text as `[…]`. */
	gaps: string[];
};

/** Templates of the person's own, by name and form; where there is none, ours is used. */
export type OwnTemplates = ReadonlyMap<string, string>;

export const noOwn: OwnTemplates = new Map();

/** The template for a draft: for thanks it depends on what kind of meeting there was. */
export const templateFor = (kind: DraftKind, lead: Lead, today: Telling['today']): TemplateName => {
	if (kind !== 'thanks') return kind;
	const waits = waitsOn(lead, today);
	return waits === 'conversation' ? 'thanks-talk' : waits === 'event' ? 'thanks-event' : 'thanks';
};

/** The draft for a telling: the person's own template if there is one, else ours, with the facts filled in. */
export const draftOf = (telling: Omit<Telling, 'form'> & {by: Way}, own: OwnTemplates = noOwn): Draft => {
	const {kind, by, lead, to, today} = telling;
	const form = formOf(by);
	const name = templateFor(kind, lead, today);
	const template = own.get(`${name}.${form}`) ?? own.get(name) ?? ourTemplate(name, form);
	const {text, gaps} = fill(readTemplate(template), factsFor({...telling, form}));
	const withSubject = by === 'email';
	const whole = tidy(withSubject ? text : withoutSubject(text));
	return {
		kind,
		by,
		form,
		to,
		address: addressOf(lead, to, by),
		subject: withSubject ? subjectIn(whole) : undefined,
		text: whole,
		rules: rulesOf(kind, form),
		gaps: gaps.map((gap: Blank) => blanks[gap]).filter(gap => whole.includes(`[${gap}]`)),
	};
};

/** The rules that shape a draft: those of its kind, and those of the form it is put in. */
export const rulesOf = (kind: DraftKind, form: Form): RuleId[] => {
	const {rules, followsUp} = occasions[kind];
	const ofForm: Partial<Record<Form, readonly RuleId[]>> = {
		phone: ['smetana-2'],
		voicemail: ['smetana-3'],
		letter: followsUp ? ['koblyk-9'] : [],
	};
	return [...new Set([...rules, ...(ofForm[form] ?? [])])];
};

/** A link that opens the person's own mail program with the draft in it. */
export const mailtoOf = (text: string, address: string | undefined): string => {
	const parts = Object.entries({subject: subjectIn(text), body: withoutSubject(text).trim().replaceAll('\n', '\r\n')});
	const encoded = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, ''));
	const query = parts.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&');
	return `mailto:${encoded(cleaned(address ?? '')).replaceAll('%40', '@')}?${query}`;
};

/** Where it goes: what is known of the person, else of the lead. A letter, a talk or a network has no address here. */
const addressOf = (lead: Lead, to: string | undefined, by: Way): string | undefined => {
	const person = lead.people.find(({name}) => name === to);
	if (by === 'email') return person?.email ?? (person?.insider ? undefined : lead.email);
	if (by === 'phone' || by === 'voicemail' || by === 'text')
		return person?.phone ?? (person?.insider ? undefined : lead.phone);
	return undefined;
};

/** No control characters, no line that ends in spaces, no more than one empty line, one line break at the end. */
export const tidy = (text: string): string =>
	`${cleaned(text, {lines: true})
		.replace(/[ \t]+$/gmu, '')
		.replace(/\n{3,}/gu, '\n\n')}\n`;

/** The name and form of a file in the folder of templates: `thanks.email`, or `thanks` for every form. */
export const isTemplateKey = (key: string): boolean => {
	const [name = '', form, ...more] = key.split('.');
	return (
		isTemplateName(name) && more.length === 0 && (form === undefined || /^(email|phone|voicemail|letter)$/.test(form))
	);
};
