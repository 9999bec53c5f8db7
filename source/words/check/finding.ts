import type {RuleId} from '../../advice/rules.ts';
import type {Day} from '../../days/day.ts';
import type {Lead} from '../../leads/lead.ts';
import type {DraftKind, Form} from '../occasion.ts';
import type {Span} from '../prose.ts';

/** What a finding is about. */
export const checkNames = [
	'told-to-stop',
	'name',
	'too-long',
	'repeated',
	'oversold',
	'pleading',
	'casual',
	'decorated',
	'job-in-article',
	'no-thanks',
	'empty',
	'promise-without-day',
] as const;
export type CheckName = (typeof checkNames)[number];

/** Something that would be better otherwise: which rule says so, why, and the place in the text. None blocks. */
export type Finding = {check: CheckName; rule: RuleId; says: string; at: Span};

/** A text before it is used, and all that the check may know. */
export type Checked = {
	text: string;
	kind: DraftKind;
	form: Form;
	to: string | undefined;
	lead: Lead;
	today: Day;
	/** The person's own name. */
	me?: string | undefined;
	/** Other organizations that the person writes to, which this text should not name. */
	others?: readonly string[];
};

/** The line of a text in which a place is, counted from 1. */
export function lineOf(text: string, {from}: Span): number {
	return text.slice(0, from).split('\n').length;
}

/** A finding as one line: what is wrong, the rule, and the words it is about. */
export function sayFinding({says, rule, at}: Finding, text: string): string {
	const quote = at.text.length > 40 ? `${at.text.slice(0, 39).trimEnd()}…` : at.text;
	return `${says} (${rule}), line ${lineOf(text, at)}${quote ? `: "${quote.replace(/\s+/gu, ' ')}"` : ''}`;
}

/** All places where a pattern fits. */
export function places(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map(match => ({
		from: match.index,
		to: match.index + match[0].length,
		text: match[0],
	}));
}
