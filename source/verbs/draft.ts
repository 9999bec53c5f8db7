import {offerTaken} from '../advice/inbox/taken.ts';
import {adviseIn} from '../advice/inbox.ts';
import {channels, type Lead, nameOf} from '../leads/lead.ts';
import {faint, name, strong} from '../text/emphasis.ts';
import {keysOf} from '../text/keys-of.ts';
import {Refusal} from '../text/refusal.ts';
import {lineOf, sayFinding} from '../words/check/finding.ts';
import {type Owed, owedNotes} from '../words/courtesy.ts';
import {mailtoOf} from '../words/draft.ts';
import {draftKinds, mediumOf} from '../words/draft-kinds.ts';
import {ourTemplate, templateNames} from '../words/our-templates.ts';
import {promisesIn, secondsOf} from '../words/prose.ts';
import {remarksOn} from '../words/remarks.ts';
import {warningsOn} from '../words/same-person.ts';
import {logDraft, reportDraft} from './draft/draft-log.ts';
import {gapLines, onlyOne, titleOf, type Written, write} from './draft/draft-messages.ts';
import {choice, day, file, type Input, leadIfAny, text, toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {readFields} from './kit/read-fields.ts';
import {type CommandOutput, requireLead, type Verb, type VerbContext, withReport} from './kit/verb.ts';

const fields = {
	lead: leadIfAny(),
	by: choice([...channels, 'voicemail'], {
		value: 'CHANNEL',
		description: 'how it goes out (default: as the advice says)',
	}),
	to: text({value: 'NAME', description: 'whom it is for'}),
	kind: choice(draftKinds, {value: 'KIND', description: 'what it is for (default: what the advice asks for)'}),
	news: text({value: 'NEWS', description: 'which of your news it tells: a part of its words, or its id'}),
	text: file({description: 'your own words, to be checked or logged in place of the draft (- for standard input)'}),
	edit: toggle({description: 'open it in your $EDITOR first'}),
	copy: toggle({description: 'put it on the clipboard of your own machine, also over SSH (OSC 52)'}),
	mailto: toggle({description: 'print a link that opens your mail program with it'}),
	log: toggle({description: 'you have sent or said it: log that, with its words and the day it promises'}),
	on: day('past', {description: 'the day you sent it (default: today)'}),
	courtesy: toggle({description: 'I took an offer: whom to tell'}),
	template: choice(templateNames, {value: 'NAME', description: 'print our template, to make your own of it'}),
};

type DraftInput = Input<typeof fields>;

/** Writes the next message to a lead. touchbase never sends it. */
export const draft: Verb = {
	name: 'draft',
	key: 'm',
	label: 'message',
	description: 'Write the next message (you send it)',
	examples: [
		['touchbase draft acme', 'what the advice asks for, to whoever it is for'],
		['touchbase draft acme --by voicemail', 'what to say to the machine, and when you will try again'],
		['touchbase draft acme --to dana --edit --copy', 'edit it, then put it on your clipboard'],
		['touchbase draft acme --text mail.txt --log', 'you sent your own words: check them and keep them'],
		[
			'touchbase draft --template thanks > ~/.config/touchbase/drafts/thanks.email.txt',
			'make your own template of ours',
		],
	],
	fields,
	isQuery: false,
	prepare: (typed, calendar) => {
		const input = readFields(fields, typed, calendar);
		if (input.log && !input.edit)
			return {
				kind: 'mutation',
				mutate: context => withReport(logDraft(context, leadIn(context, input), input), reportDraft),
			};
		return {
			kind: 'query',
			query: context => {
				if (input.template) return templateAnswer(context, input);
				if (input.courtesy) return courtesyAnswer(context);
				const lead = leadIn(context, input);
				return input.edit ? toEdit(context, lead, input) : shown(context, lead, input);
			},
		};
	},
};

const leadIn = (context: VerbContext, {lead}: DraftInput): Lead => {
	if (lead) return requireLead(context, lead);
	throw new Refusal('LEAD is missing: say for which lead. "touchbase draft --help" shows examples.');
};

const toEdit = (context: VerbContext, lead: Lead, input: DraftInput): CommandOutput => {
	const {text} = onlyOne(write(context, lead, input), '--edit');
	return {lines: [], json: null, edit: text};
};

const shown = (context: VerbContext, lead: Lead, input: DraftInput): CommandOutput => {
	const written = write(context, lead, input);
	const json = {lead: leadRef(lead), drafts: written.map(each => draftDocument(each, context, lead))};
	const warn = [...notesOn(context, lead, written), ...(context.own?.().problems ?? [])];
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

const findingLines = ({findings, text}: Written): string[] =>
	findings.map(finding => `  check: ${sayFinding(finding, text)}`);

/** What you should know beside the text: what it is, whether it is time, and the findings of the check. */
const notesOn = (context: VerbContext, lead: Lead, written: readonly Written[]): string[] => {
	const advised = adviseIn(context.book, lead, context.today, context.stance);
	const only = written.length === 1 ? written[0] : undefined;
	return [
		...(only ? [`${nameOf(lead)}: ${titleOf(only)}`] : []),
		...remarksOn(advised, written),
		...warningsOn(
			lead,
			written.map(({to}) => to),
			context.book,
			context.today,
		),
		...(only ? [...gapLines(only), ...findingLines(only)] : []),
	];
};

/** A draft as a JSON document. */
const draftDocument = (written: Written, {today}: VerbContext, lead: Lead) => {
	const {kind, by, medium, to, address, subject, text, rules, gaps, findings, tells} = written;
	return {
		lead: leadRef(lead),
		kind,
		by,
		form: medium,
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

const templateAnswer = (context: VerbContext, {template, by}: DraftInput): CommandOutput => {
	const medium = mediumOf(by ?? 'email');
	const text = ourTemplate(template ?? 'thanks', medium);
	const folder = context.own?.().folder ?? 'the folder drafts of your configuration';
	return {
		lines: text.trimEnd().split('\n'),
		json: {template, form: medium, text, folder},
		warn: [
			`Put your own into ${folder}, as ${template}.${medium}.txt (or ${template}.txt for all forms).`,
			'{…} is a blank, {…|or this} has words to stand in for it, and <…> is left out where its blank is not known.',
		],
	};
};

const titles: Record<Owed['group'], string> = {
	interviewed: 'They gave you an interview',
	helped: 'They helped you',
	waiting: 'They have your letter',
};

/** The people to tell that you take a job, in the order of courtesy, each with the command that drafts the note. */
const courtesyAnswer = ({book, today}: VerbContext): CommandOutput => {
	const owed = owedNotes(book.leads, today);
	const taken = offerTaken(book.leads, today)?.lead;
	const json = {
		offer: taken ? leadRef(taken) : null,
		notes: owed.map(({lead, to, kind, group}) => ({lead: leadRef(lead), to: to ?? null, kind, group})),
	};
	if (owed.length === 0) return {json, lines: ['Nobody is left to be told.']};
	return {
		json,
		lines: keysOf(titles).flatMap(group => {
			const rows = owed.filter(each => each.group === group);
			return rows.length > 0 ? [strong(titles[group]), ...rows.map(rowOf)] : [];
		}),
		...(!taken && {warn: ['You have taken no offer yet: "touchbase log LEAD accepted" says so.']}),
	};
};

const rowOf = ({lead, to, kind}: Owed): string =>
	`  ${name(nameOf(lead))}${to ? `, ${to}` : ''}  ${faint(commandFor({lead, to, kind}))}`;

/** The command that drafts a note: `touchbase draft k3f9 --kind withdrawal --to "Dana Reyes"`. */
const commandFor = ({lead, to, kind}: Pick<Owed, 'lead' | 'to' | 'kind'>): string =>
	`touchbase draft ${lead.id} --kind ${kind}${to ? ` --to "${to}"` : ''}`;
