import {adviseLead} from '../../advice/inbox.ts';
import {type Day, inWords} from '../../days/day.ts';
import type {Mailbox, MailMessage} from '../../formats/mail/read-mail.ts';
import {applyAll, type Change} from '../../leads/change.ts';
import {plain} from '../../leads/find.ts';
import {asKnownOn, historyOf} from '../../leads/history.ts';
import type {Entry, Lead, Person, What} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import {Refusal} from '../../text/refusal.ts';
import {entryOf} from '../kit/entry-of.ts';
import {withPerson} from '../kit/people.ts';
import {requireLead, type VerbContext} from '../kit/verb.ts';
import {logged} from '../log.ts';
import {inOneLine, leadOfMail} from './find-lead.ts';

/**
 * What becomes of one message: an entry of a lead, or why it is left out; `here` is logged already. `question` was asked and
 * is not logged as owed.
 */
export type MailPlan =
	| {message: MailMessage; lead: Lead; entry: Entry; says: string[]; question?: string}
	| {message: MailMessage; left: 'here' | 'no lead' | 'several leads'; why: string};

export type MailInput = {lead: string | undefined; asks: string | true | undefined};

/** What becomes of each message, the oldest first, and the changes of all. Throws a {@link Refusal}; exit 3 where LEAD is none. */
export function planMail(
	context: VerbContext,
	messages: readonly MailMessage[],
	input: MailInput,
): {plans: MailPlan[]; changes: Change[]} {
	const own = context.book.profile.email?.trim().toLowerCase();
	if (!own)
		throw new Refusal(
			'Whether a message is from you or to you is told by your address: touchbase config email you@example.org',
		);
	const plans: MailPlan[] = [];
	const changes: Change[] = [];
	let {book} = context;
	for (const message of inOrderOfDays(messages)) {
		const {plan, changes: more} = planOne({...context, book}, message, own, input);
		plans.push(plan);
		changes.push(...more);
		book = applyAll(book, more);
	}
	return {plans, changes};
}

const inOrderOfDays = (messages: readonly MailMessage[]): MailMessage[] =>
	messages.toSorted(orderBy(({on}) => on ?? ''));

type Planned = {plan: MailPlan; changes: Change[]};

const planOne = (context: VerbContext, message: MailMessage, own: string, input: MailInput): Planned => {
	const isSent = message.from?.address === own;
	const others = (isSent ? message.to : message.from ? [message.from] : []).filter(({address}) => address !== own);
	const there = context.book.leads.find(lead => lead.log.some(entry => message.id && entry.message === message.id));
	if (there) return {plan: {message, left: 'here', why: `is in ${inOneLine([there])} already`}, changes: []};
	const found = input.lead
		? {one: requireLead(context, input.lead)}
		: leadOfMail(
				context,
				message,
				others.map(({address}) => address),
			);
	if ('several' in found)
		return {plan: {message, left: 'several leads', why: `may be about ${inOneLine(found.several)}`}, changes: []};
	if (!('one' in found)) {
		const whom = others.map(({address}) => address).join(', ') || 'nobody else';
		return {plan: {message, left: 'no lead', why: `no lead knows ${whom}, its thread or its domain`}, changes: []};
	}
	const lead = found.one;
	const day = dayFor(message, context.today);
	const {people, names, says} = message.isAuto
		? {people: lead.people, names: undefined, says: []}
		: peopleOfMail(lead, others);
	const question = !isSent && !message.isAuto ? message.question : undefined;
	const asks = question && input.asks ? (input.asks === true ? question : input.asks) : undefined;
	const what = isSent ? whatSent(context, lead, message, day.on) : 'reply';
	const note = [message.subject, message.excerpt].filter(Boolean).join(': ');
	const told = entryOf({
		id: context.newId(),
		today: context.today,
		what,
		note,
		on: day.on,
		...(what !== 'note' && {by: 'email'}),
		with: names,
		...(what === 'reply' && message.isAuto && {auto: true}),
		asks,
	});
	const entry: Entry = {
		...told,
		...(isSent && message.text && {words: message.text}),
		...(message.id && {message: message.id}),
	};
	return {
		plan: {message, lead, entry, says: [...day.says, ...says], ...(question && !asks && {question})},
		changes: logged(lead, [entry], people),
	};
};

/** The day of a message; what does not say one, or one that is still to come, counts as today's. */
const dayFor = ({on}: MailMessage, today: Day): {on: Day; says: string[]} => {
	if (!on) return {on: today, says: ['It does not say when it was sent: taken as today.']};
	return on <= today
		? {on, says: []}
		: {on: today, says: [`It is dated ${inWords(on)}, which is still to come: taken as today.`]};
};

/** The people of a lead that an address means; somebody new comes in, and an address that was not known is kept. */
const peopleOfMail = (lead: Lead, others: readonly Mailbox[]): {people: Person[]; names: string[]; says: string[]} => {
	let {people} = lead;
	const names: string[] = [];
	const says: string[] = [];
	for (const {name, address} of others) {
		if (address === lead.email?.toLowerCase() && (!name || plain(name) === plain(lead.organization))) continue;
		const known =
			people.find(({email}) => email?.toLowerCase() === address) ??
			people.find(person => !person.email && name !== '' && plain(person.name) === plain(name));
		const called = known?.name ?? (name.includes('@') || name === '' ? address : name);
		if (!known) says.push(`New in this lead: ${called}.`);
		people = withPerson(people, known ?? {name: called}, {email: known?.email ?? address});
		names.push(called);
	}
	return {people, names, says};
};

/**
 * What a message of yours is: what was owed on its day, else a follow-up. On the day of an application it is the application,
 * which is logged already, so it becomes a note.
 */
const whatSent = ({book, stance}: VerbContext, lead: Lead, {text, subject}: MailMessage, on: Day): What => {
	const before = asKnownOn(lead, on);
	if (before.log.length === 0) return 'note';
	const history = historyOf(before, on, book.profile.holidays);
	if (history.closed) return 'note';
	const begins = history.kind === 'application' || history.kind === 'speculative' || history.kind === 'request';
	if (begins && history.since === on && !history.replied && history.followUps.length === 0) return 'note';
	const {advice} = adviseLead(before, on, book.profile, {}, stance);
	if (advice.reason === 'question') return 'answered';
	if (advice.reason === 'thanks' && /\bthank|\bdank|\bmerci|\bgracias/i.test(`${subject} ${text}`)) return 'thanks';
	return advice.reason === 'news' || advice.reason === 'thanks with news' ? 'sent-news' : 'followup';
};
