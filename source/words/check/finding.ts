import type {RuleId} from '../../advice/rules.ts';
import type {Day} from '../../days/day.ts';
import type {Lead} from '../../leads/lead.ts';
import type {DraftKind, Medium} from '../draft-kinds.ts';
import type {Span} from '../prose.ts';

/** The subjects of findings. */
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

/** Something to improve: the rule that says so, why, and the place in the text. It never blocks. */
export type Finding = {check: CheckName; rule: RuleId; says: string; at: Span};

/** A text before use, and everything that the check may know. */
export type Checked = {
	text: string;
	kind: DraftKind;
	medium: Medium;
	to: string | undefined;
	lead: Lead;
	today: Day;
	/** The person's own name. */
	me?: string | undefined;
	/** Other organizations that you write to; this text should not name them. */
	others?: readonly string[];
};

/** The line of a place in a text, counted from 1. */
export function lineOf(text: string, {from}: Span): number {
	return text.slice(0, from).split('\n').length;
}

/** A finding in one line: what is wrong, the rule, and the words in question. */
export function sayFinding({says, rule, at}: Finding, text: string): string {
	const quote = at.text.length > 40 ? `${at.text.slice(0, 39).trimEnd()}…` : at.text;
	return `${says} (${rule}), line ${lineOf(text, at)}${quote ? `: "${quote.replace(/\s+/gu, ' ')}"` : ''}`;
}

/** All places where a pattern matches. */
export function places(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map(match => ({
		from: match.index,
		to: match.index + match[0].length,
		text: match[0],
	}));
}
