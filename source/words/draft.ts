import type {RuleId} from '../advice/rules.ts';
import {type History, historyOf} from '../leads/history.ts';
import type {Lead} from '../leads/lead.ts';
import {cleaned} from '../text/safe-text.ts';
import {type DraftKind, draftKindRows, type Medium, mediumOf, type Way} from './draft-kinds.ts';
import {factsFor, type Telling} from './facts.ts';
import {goesThrough} from './opening.ts';
import {ourTemplate, type TemplateName} from './our-templates.ts';
import {subjectIn, withoutSubject} from './prose.ts';
import {blanks, fill, readTemplate} from './template.ts';

/** A text to read over, with the blanks that are still open. touchbase never sends it. */
export type Draft = {
	kind: DraftKind;
	by: Way;
	medium: Medium;
	to: string | undefined;
	/** The e-mail address or telephone number that it would go to, if known. */
	address: string | undefined;
	/** Only an e-mail has one. */
	subject: string | undefined;
	/** The whole text as it is edited and kept, subject line included. */
	text: string;
	rules: readonly RuleId[];
	/** The blanks that stand in the text as `[…]`. */
	gaps: string[];
};

/** Your own templates, by name and medium; without one, ours is used. */
export type TemplateTexts = ReadonlyMap<string, string>;

/** Writes a draft: fills your own template, else ours, with the facts. */
export function draftOf(
	telling: Omit<Telling, 'medium' | 'number'> & {by: Way},
	own: TemplateTexts = new Map(),
): Draft {
	const {kind, by, lead, to, today, profile} = telling;
	const medium = mediumOf(by);
	const history = historyOf(lead, today, profile.holidays);
	const name = templateFor(telling, history);
	const template = own.get(`${name}.${medium}`) ?? own.get(name) ?? ourTemplate(name, medium);
	const address = addressOf(lead, to, by);
	const number = by === 'phone' || by === 'voicemail' ? address : undefined;
	const {text, gaps} = fill(readTemplate(template), factsFor({...telling, medium, number}, history));
	const withSubject = by === 'email';
	const whole = tidy(withSubject ? text : withoutSubject(text));
	return {
		kind,
		by,
		medium,
		to,
		address,
		subject: withSubject ? subjectIn(whole) : undefined,
		text: whole,
		rules: rulesOf(kind, medium),
		gaps: gaps.map(gap => blanks[gap]).filter(gap => whole.includes(`[${gap}]`)),
	};
}

/**
 * The template of a kind of draft. There are four for thanks, by the meeting; a reminder becomes `status` once they have
 * answered or met you, as the application has then arrived.
 */
const templateFor = ({kind, lead, to}: Pick<Telling, 'kind' | 'lead' | 'to'>, history: History): TemplateName => {
	if (kind === 'reminder') return history.replied || history.met.length > 0 ? 'status' : kind;
	if (kind !== 'thanks') return kind;
	if (goesThrough(lead, history, to)) return 'thanks-agency';
	return history.kind === 'conversation' ? 'thanks-talk' : history.kind === 'event' ? 'thanks-event' : kind;
};

/** The rules that shape a draft: those of its kind and of its medium. */
function rulesOf(kind: DraftKind, medium: Medium): RuleId[] {
	const {rules, followsUp, wantsNothing} = draftKindRows[kind];
	const ofMedium: Partial<Record<Medium, readonly RuleId[]>> = {
		phone: ['smetana-2'],
		voicemail: wantsNothing ? [] : ['smetana-3'],
		letter: followsUp ? ['koblyk-9'] : [],
	};
	return [...new Set([...rules, ...(ofMedium[medium] ?? [])])];
}

/** A link that opens the draft in your own mail program. */
export function mailtoOf(text: string, address: string | undefined): string {
	const parts = Object.entries({subject: subjectIn(text), body: withoutSubject(text).trim().replaceAll('\n', '\r\n')});
	const encoded = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, ''));
	const query = parts.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&');
	return `mailto:${encoded(cleaned(address ?? '')).replaceAll('%40', '@')}?${query}`;
}

/** The address or number of the person, else of the lead. Letters, talks and social networks need none. */
const addressOf = (lead: Lead, to: string | undefined, by: Way): string | undefined => {
	const person = lead.people.find(({name}) => name === to);
	if (by === 'email') return person?.email ?? (person?.role === 'insider' ? undefined : lead.email);
	if (by === 'phone' || by === 'voicemail' || by === 'text')
		return person?.phone ?? (person?.role === 'insider' ? undefined : lead.phone);
	return undefined;
};

/** Removes control characters, spaces at line ends and doubled empty lines, and ends the text with one line break. */
export function tidy(text: string): string {
	return `${cleaned(text, {lines: true})
		.replace(/[ \t]+$/gmu, '')
		.replace(/\n{3,}/gu, '\n\n')}\n`;
}
