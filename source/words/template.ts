import {nearest} from '../leads/find.ts';
import {capital} from '../text/sentence.ts';

/** Our words for one kind of draft, without greeting and close. `ask` is said after `say`, but not to a machine. */
export type TemplateText = {subject: string; written: string; say: string; ask: string};

/** The blanks of a template, each with the words that stand in the text while it is open: `[name]`. */
export const blanks = {
	name: 'name',
	number: 'the number to call',
	me: 'your name',
	'my phone': 'your number',
	'my email': 'your address',
	opening: 'a word of apology or sympathy',
	organization: 'organization',
	interviewers: 'whoever interviewed you',
	'the role': 'the role',
	today: 'today',
	day: 'the day it was',
	'last step': 'what you did last, and when',
	timeline: 'the day they named',
	'promised day': 'on the day you promised',
	promise: 'what you promised',
	invitation: 'on the day they named',
	'meeting day': 'the day of the meeting',
	'one day': 'a day and an hour',
	'other day': 'another day and hour',
	awaited: 'what they said they would do',
	'still to come': 'what is still to come',
	reason: 'why you withdraw',
	'their day': 'the day by which an answer is due',
	again: 'the day you will try again',
	subject: 'the subject line of what you sent',
	point: 'point from your talk',
	fit: 'how you fit, in a few words',
	addition: 'something you forgot to say, or what is new',
	news: 'what is new',
	'about me': 'who you are, in a few words',
	'why you': 'why you ask this person',
	topic: 'what the article is about',
	link: 'link',
	'worth it': 'what is worth reading in it',
	question: 'what they asked',
	answer: 'your answer',
	mistake: 'what was wrong',
	correction: 'what is right',
	'new place': 'where you will work',
} as const;

type Blank = keyof typeof blanks;

const isBlank = (name: string): name is Blank => Object.hasOwn(blanks, name);

/** A part of a template: text, a blank, or an optional part, which is left out where a blank in it stays open. */
export type TemplatePart = {text: string} | {blank: Blank; fallback: string | undefined} | {optional: TemplatePart[]};

export type Values = Readonly<Partial<Record<Blank, string>>>;

/** A filled template, and its open blanks: each stands in the text as `[what is missing]`. */
export type Filled = {text: string; gaps: Blank[]};

/** The text is no valid template; the message says where and why. */
export class BrokenTemplate extends Error {
	override name = 'BrokenTemplate';
}

/**
 * Parses a template: `{name}` is a blank, and `{reason|I have decided}` is one with words that stand there while it is open.
 * `<…>` around text with a blank is left out where that blank is open. Throws a {@link BrokenTemplate}.
 */
export function readTemplate(text: string): TemplatePart[] {
	const parts: TemplatePart[] = [];
	let last = 0;
	for (const match of text.matchAll(/<([^<>]*\{[^<>]*)>|\{([^{}\n]*)\}?|\}/gu)) {
		if (match.index > last) parts.push({text: text.slice(last, match.index)});
		last = match.index + match[0].length;
		if (match[1] !== undefined) parts.push({optional: readTemplate(match[1])});
		else if (match[0].startsWith('{') && match[0].endsWith('}'))
			parts.push(readBlank(match[2] ?? '', text, match.index));
		else
			throw new BrokenTemplate(
				`line ${lineOf(text, match.index)}: "${match[0].slice(0, 20)}" opens or closes a blank that has no other end`,
			);
	}
	if (last < text.length) parts.push({text: text.slice(last)});
	return parts;
}

const readBlank = (inside: string, text: string, at: number): TemplatePart => {
	const [name = '', ...rest] = inside.split('|');
	const blank = name.trim().toLowerCase();
	if (isBlank(blank)) return {blank, fallback: rest.length > 0 ? rest.join('|').trim() : undefined};
	const [near] = nearest(Object.keys(blanks), blank, each => [each]);
	throw new BrokenTemplate(
		`line ${lineOf(text, at)}: there is no blank {${name.trim()}}${near ? `; did you mean {${near}}?` : ''}`,
	);
};

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Fills the blanks of a template. An open blank stays visible; nothing is invented. */
export function fill(parts: readonly TemplatePart[], values: Values): Filled {
	const gaps: Blank[] = [];
	let text = '';
	for (const part of parts) {
		if ('text' in part) text += part.text;
		else if ('optional' in part) {
			const inner = fill(part.optional, values);
			if (inner.gaps.length === 0) text += inner.text;
		} else {
			const value = values[part.blank] || part.fallback;
			if (value === undefined && !gaps.includes(part.blank)) gaps.push(part.blank);
			text += value === undefined ? `[${blanks[part.blank]}]` : atStart(text, part.blank) ? capital(value) : value;
		}
	}
	return {text, gaps};
}

/** True where one of our own phrases begins a sentence, and so gets a capital. Names stay as they are. */
const atStart = (before: string, blank: Blank): boolean =>
	(blank === 'last step' || blank === 'the role') && /(^|[.?!]\s|\n|^Subject: )$/u.test(before);
