import {sayEntry} from '../advice/explain/say-entry.ts';
import {inWords} from '../days/day.ts';
import {Refusal} from '../text/refusal.ts';
import {entryFields} from './kit/entry-of.ts';
import {type Field, leadIfAny, toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {readFields} from './kit/read-fields.ts';
import {type CommandOutput, leadLabel, type Verb, type VerbContext, withReport} from './kit/verb.ts';
import {reportLogged} from './log.ts';
import {type MailPlan, planMail} from './mail/plan.ts';

const message: Field<string | undefined> = {
	kind: 'file',
	bytes: true,
	orInput: true,
	place: 'word',
	value: 'FILE',
	description: 'a message, or an mbox of several (default: standard input)',
	read: ([content]) => content,
};

const fields = {
	message,
	lead: leadIfAny({place: 'flag', description: 'the lead it is about (default: by address, thread or domain)'}),
	asks: {
		...entryFields.asks,
		description: 'their question is one that you owe an answer to; without WHAT the one that was found',
	},
	yes: toggle({description: 'log it; without it a preview, and nothing is written'}),
};

/** A message, or a mailbox, into the log: what they wrote, or what you sent. */
export const mail: Verb = {
	name: 'mail',
	description: 'Log a message from your mail program: what they wrote, or what you sent',
	examples: [
		['touchbase mail < message.eml', 'what would be logged, and for which lead'],
		['touchbase mail --yes < message.eml', 'log it; a message is taken once, by its Message-ID'],
		['touchbase mail --yes --asks < message.eml', 'they asked something, and you owe an answer'],
		['touchbase mail --lead acme --yes < message.eml', 'for a lead that does not know the address yet'],
		['touchbase mail ~/Mail/jobs', 'all of an mbox'],
	],
	notes: () => [
		'It logs a message for the lead that knows its address, its thread or its domain, on the message\'s own day; "touchbase config email" says which address is yours. A machine\'s answer is only noted, a Message-ID is taken once, and a question is offered as one that you owe an answer to.',
		'mutt and neomutt, in ~/.muttrc: ctrl-t logs the message under the cursor:',
		'  macro index,pager \\Ct "<pipe-message>touchbase mail --yes<enter>" "log with touchbase"',
		'aerc, in binds.conf, under [messages] and [view]:',
		'  t = :pipe -m touchbase mail --yes<Enter>',
		'fetchmail, in ~/.fetchmailrc; the mail stays where it is:',
		'  poll imap.example.org proto imap user "robin" folder Jobs fetchall keep mda "sh -c \'touchbase mail --yes || true\'"',
		'maildrop, in ~/.mailfilter, below a line PATH= with what "echo $PATH" says:',
		'  cc "| touchbase mail --yes || true"',
	],
	fields,
	isQuery: false,
	prepare: async (typed, calendar) => {
		const input = readFields(fields, typed, calendar);
		if (input.message === undefined)
			throw new Refusal('mail reads a message from standard input: touchbase mail < message.eml');
		// Reading mail is as much code as all of a one-line command: it is loaded only here.
		const {readMail} = await import('../formats/mail/read-mail.ts');
		const messages = await readMail(input.message, calendar.zone ?? 'UTC');
		const told = {lead: input.lead, asks: input.asks};
		if (!input.yes) return {kind: 'query', query: context => preview(planMail(context, messages, told).plans)};
		return {
			kind: 'mutation',
			mutate: context => {
				const {plans, changes} = planMail(context, messages, told);
				refuseWhereLeft(plans);
				const summary = `logged from mail: ${plans.flatMap(plan => ('lead' in plan ? [lineOf(plan)] : [])).join('; ')}`;
				return withReport({changes, summary, subject: plans}, report);
			},
		};
	},
};

/** Throws a Refusal where the only message fits no lead, or several. Of a mailbox such messages are left out instead. */
const refuseWhereLeft = (plans: readonly MailPlan[]): void => {
	const [only, ...others] = plans;
	if (!only || others.length > 0 || 'lead' in only || only.left === 'here') return;
	throw new Refusal(`${aboutOf(only)}: ${only.why}.\nSay which: --lead LEAD`, only.left === 'no lead' ? 3 : 4);
};

const aboutOf = ({message: {from, subject}}: MailPlan): string =>
	`"${subject || 'a message'}" from ${from?.address ?? 'nobody'}`;

const lineOf = ({lead, entry}: Extract<MailPlan, {lead: unknown}>): string =>
	`${lead.organization}, ${inWords(entry.on)}: ${sayEntry(entry)}`;

const linesOf = (plan: MailPlan): string[] => {
	if (!('lead' in plan)) return [`${aboutOf(plan)}: ${plan.why}.`];
	const {lead, entry, says, question} = plan;
	return [
		`${leadLabel(lead)}  ${inWords(entry.on)}: ${sayEntry(entry)}`,
		...says.map(line => `  ${line}`),
		...(question ? [`  They ask: "${question}" Do you owe an answer? --asks logs that too.`] : []),
	];
};

const documentOf = (plans: readonly MailPlan[], written: boolean) => ({
	written,
	messages: plans.map(plan => ({
		id: plan.message.id ?? null,
		subject: plan.message.subject,
		...('lead' in plan
			? {lead: leadRef(plan.lead), entry: plan.entry, question: plan.question ?? null}
			: {lead: null, left: plan.left, why: plan.why}),
	})),
});

const preview = (plans: readonly MailPlan[]): CommandOutput => {
	refuseWhereLeft(plans);
	const isNew = plans.some(plan => 'lead' in plan);
	return {
		lines: [...plans.flatMap(linesOf), isNew ? 'Nothing is written yet. --yes logs it.' : 'Nothing in it is new.'],
		json: documentOf(plans, false),
		...(isNew && {
			exit: 5,
			question: {
				says: 'y or enter: log it. Any other key: leave.',
				keys: {y: {yes: []}, '\r': {yes: []}, '\n': {yes: []}},
				otherwise: 'Nothing was logged.',
			},
		}),
	};
};

const report = (after: VerbContext, plans: readonly MailPlan[]): CommandOutput => {
	const taken = plans.flatMap(plan => ('lead' in plan ? [plan] : []));
	const left = plans.filter(plan => !('lead' in plan));
	const [only, ...others] = taken;
	const json = documentOf(plans, true);
	const warn = left.flatMap(linesOf);
	if (!only) return {lines: ['Nothing in it is new.'], warn, json};
	if (others.length > 0) return {lines: taken.flatMap(linesOf), warn, json};
	const says = [...only.says, ...(only.question ? [asksHint(only.lead.id, only.entry.id, only.question)] : [])];
	const {lines, lead} = reportLogged(after, {id: only.lead.id, entries: [only.entry], lines: says});
	return {lines, warn, json, ...(lead && {lead})};
};

const asksHint = (lead: string, entry: string, question: string): string =>
	`They ask: "${question}" If you owe an answer: touchbase correct ${lead} ${entry} --asks "${question.replaceAll('"', "'")}"`;
