import type {RuleId} from '../../advice/rules.ts';
import type {Day} from '../../days/day.ts';
import type {Lead} from '../../leads/lead.ts';
import type {DraftKind, Form} from '../occasion.ts';
import type {Span} from '../sentences.ts';
import {addressing} from './check-names.ts';
import {saidBefore} from './check-repeats.ts';
import {substance} from './check-substance.ts';
import {tone} from './check-tone.ts';

/** What a finding is about. */
export const checkNames = [
	'told-to-stop',
	'gap',
	'name',
	'too-long',
	'repeated',
	'oversold',
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

/** What the check finds in a text: the gravest first, those of one sort in the order of the text. */
export const check = (checked: Checked): Finding[] =>
	[...addressing(checked), ...substance(checked), ...saidBefore(checked), ...tone(checked)].sort(
		(a, b) => checkNames.indexOf(a.check) - checkNames.indexOf(b.check) || a.at.from - b.at.from,
	);

/** The line of a text in which a place is, counted from 1. */
export const lineOf = (text: string, {from}: Span): number => text.slice(0, from).split('\n').length;

/** A finding as one line: what is wrong, the rule, and the words it is about. */
export const sayFinding = ({says, rule, at}: Finding, text: string): string => {
	const quote = at.text.length > 40 ? `${at.text.slice(0, 39).trimEnd()}…` : at.text;
	return `${says} (${rule}), line ${lineOf(text, at)}${quote ? `: "${quote.replace(/\s+/gu, ' ')}"` : ''}`;
};
