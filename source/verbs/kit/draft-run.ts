import {adviseLead} from '../../advice/inbox.ts';
import {type Lead, nameOf} from '../../leads/lead.ts';
import {strong} from '../../text/emphasis.ts';
import {Refusal} from '../../text/refusal.ts';
import {lineOf, sayFinding} from '../../words/check/finding.ts';
import {mailtoOf} from '../../words/draft.ts';
import {formOf, occasions} from '../../words/occasion.ts';
import {ourTemplate} from '../../words/our-templates.ts';
import {lengthOf, promisesIn, secondsOf} from '../../words/prose.ts';
import {remarksOn} from '../../words/remarks.ts';
import type {DraftInput} from '../draft.ts';
import {leadRef} from './document.ts';
import {courtesyAnswer} from './draft-courtesy.ts';
import {logDraft} from './draft-log.ts';
import {type Written, waysToSay, write} from './draft-messages.ts';
import {type CommandOutput, type PreparedCommand, requireLead, type VerbContext} from './verb.ts';

/** What draft does with what it was told: shows words, or logs them as sent. */
export const readyToDraft = (input: DraftInput): PreparedCommand => {
	if (input.log && !input.edit) return {does: 'change', run: scene => logDraft(scene, leadIn(scene, input), input)};
	return {
		does: 'look',
		run: scene => {
			if (input.template) return templateAnswer(scene, input);
			if (input.courtesy) return courtesyAnswer(scene);
			const lead = leadIn(scene, input);
			return input.edit ? toEdit(scene, lead, input) : shown(scene, lead, input);
		},
	};
};

const leadIn = ({book}: VerbContext, {lead}: DraftInput): Lead => {
	if (lead) return requireLead(book, lead);
	throw new Refusal('LEAD is missing: say for which lead. "touchbase draft --help" shows examples.');
};

/** The one message that is meant. Throws a Refusal where there are several. */
export const onlyOne = (written: readonly Written[], flag: string): Written => {
	const [one] = written;
	if (one && written.length === 1) return one;
	throw new Refusal(`${flag}: these are ${written.length} messages; say which one: ${waysToSay(written)}.`);
};

const toEdit = (scene: VerbContext, lead: Lead, input: DraftInput): CommandOutput => {
	const {text} = onlyOne(write(scene, lead, input), '--edit');
	return {lines: [], json: null, edit: text};
};

const shown = (scene: VerbContext, lead: Lead, input: DraftInput): CommandOutput => {
	const written = write(scene, lead, input);
	const json = {lead: leadRef(lead), drafts: written.map(each => draftDocument(each, scene, lead))};
	const warn = [...notesOn(scene, lead, written), ...(scene.own?.().problems ?? [])];
	if (input.mailto) {
		const {text, address, by} = onlyOne(written, '--mailto');
		if (by !== 'email') throw new Refusal(`--mailto: this goes out by ${by}; a link is for an e-mail (--by email).`);
		return {json, lines: [mailtoOf(text, address)], warn};
	}
	const copied = input.copy
		? {copy: onlyOne(written, '--copy').text, warn: [...warn, 'Copied, if your terminal takes it (OSC 52).']}
		: {warn};
	const several = written.length > 1;
	return {
		json,
		...copied,
		lines: written.flatMap((each, index) => [
			...(several ? [...(index > 0 ? [''] : []), strong(titleOf(each)), ''] : []),
			...each.text.trimEnd().split('\n'),
			...(several ? [...gapLines(each), ...findingLines(each)] : []),
		]),
	};
};

/** What a draft is, in a line: "thank-you, to Dana Reyes, by letter, 71 words (kennedy-1, stein-2)". */
export const titleOf = ({kind, to, by, text, form, rules}: Written): string =>
	`${occasions[kind].label}${to ? `, to ${to}` : ''}, by ${by}, ${lengthOf(text, form)} (${rules.join(', ')})`;

const findingLines = ({findings, text}: Written): string[] =>
	findings.map(finding => `  check: ${sayFinding(finding, text)}`);

/** "3 gaps left: your name, …": what only the person can fill in. */
export function gapLines({gaps}: Pick<Written, 'gaps'>): string[] {
	return gaps.length > 0 ? [`${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} left: ${gaps.join(', ')}`] : [];
}

/** What is to be known beside the text: what it is, whether it is time, and what the check finds. */
const notesOn = (scene: VerbContext, lead: Lead, written: readonly Written[]): string[] => {
	const looked = adviseLead(lead, scene.today, scene.book.profile, {}, scene.stance);
	const only = written.length === 1 ? written[0] : undefined;
	return [
		...(only ? [`${nameOf(lead)}: ${titleOf(only)}`] : []),
		...remarksOn(looked, written),
		...(only ? [...gapLines(only), ...findingLines(only)] : []),
	];
};

/** A draft as scripts know it. */
export const draftDocument = (written: Written, {today}: VerbContext, lead: Lead) => {
	const {kind, by, form, to, address, subject, text, rules, gaps, findings, tells} = written;
	return {
		lead: leadRef(lead),
		kind,
		by,
		form,
		to: to ?? null,
		address: address ?? null,
		subject: subject ?? null,
		text,
		seconds: secondsOf(text),
		rules,
		gaps,
		promises: promisesIn(text, today).flatMap(({day}) => (day ? [day] : [])),
		news: tells.map(({id}) => id),
		mailto: by === 'email' ? mailtoOf(text, address) : null,
		findings: findings.map(({check, rule, says, at}) => ({check, rule, says, line: lineOf(text, at), quote: at.text})),
	};
};

const templateAnswer = (scene: VerbContext, {template, by}: DraftInput): CommandOutput => {
	const form = formOf(by ?? 'email');
	const text = ourTemplate(template ?? 'thanks', form);
	const folder = scene.own?.().folder ?? 'the folder drafts of your configuration';
	return {
		lines: text.trimEnd().split('\n'),
		json: {template, form, text, folder},
		warn: [
			`Put your own into ${folder}, as ${template}.${form}.txt (or ${template}.txt for all forms).`,
			'{…} is a blank, {…|or this} has words to stand in for it, and <…> is left out where its blank is not known.',
		],
	};
};
