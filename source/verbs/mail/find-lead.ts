import type {MailMessage} from '../../formats/mail/read-mail.ts';
import {plain} from '../../leads/find.ts';
import {historyOf} from '../../leads/history.ts';
import {type Lead, nameOf} from '../../leads/lead.ts';
import type {VerbContext} from '../kit/verb.ts';

/** The lead that a message is about; several where it may be any of them, none where nothing points to one. */
export type LeadOfMail = {one: Lead} | {several: Lead[]} | {none: true};

/**
 * Finds the lead of a message by an address that it knows, else by the thread, else by the domain. Where several fit,
 * the thread decides, then what is open, then whose organization or role the subject names.
 */
export function leadOfMail({book, today}: VerbContext, message: MailMessage, others: readonly string[]): LeadOfMail {
	const {leads} = book;
	const inThread = leads.filter(lead => lead.log.some(({message: id}) => id && message.thread.includes(id)));
	const byAddress = leads.filter(lead => addressesOf(lead).some(address => others.includes(address)));
	const domains = others.map(domainOf).filter(domain => !isShared(domain));
	const byDomain = leads.filter(lead => domainsOf(lead).some(own => domains.some(domain => isWithin(domain, own))));
	const found = [byAddress, inThread, byDomain].find(each => each.length > 0) ?? [];
	const isOpen = (lead: Lead) => !historyOf(lead, today, book.profile.holidays).closed;
	const subject = plain(message.subject);
	const isNamed = ({organization, role}: Lead) =>
		[organization, role ?? ''].some(name => name !== '' && subject.includes(plain(name)));
	const narrowed = [(lead: Lead) => inThread.includes(lead), isOpen, isNamed].reduce<Lead[]>((left, isMeant) => {
		const fewer = left.filter(isMeant);
		return fewer.length > 0 ? fewer : left;
	}, found);
	const [one, ...more] = narrowed;
	if (!one) return {none: true};
	return more.length === 0 ? {one} : {several: narrowed};
}

/** "Acme, Staff engineer (k3f9), Birch (m7wd)". */
export function inOneLine(leads: readonly Lead[]): string {
	return leads.map(lead => `${nameOf(lead)} (${lead.id})`).join(', ');
}

const addressesOf = ({email, people}: Lead): string[] =>
	[email, ...people.map(person => person.email)].flatMap(address => (address ? [address.trim().toLowerCase()] : []));

function domainOf(address: string): string {
	return address.slice(address.lastIndexOf('@') + 1);
}

const domainsOf = (lead: Lead): string[] => {
	const [, host = ''] = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(lead.url ?? '') ?? [];
	return [host.toLowerCase(), ...addressesOf(lead).map(domainOf)].filter(domain => domain !== '' && !isShared(domain));
};

/** The same domain, or one below the other: careers.acme.example and acme.example. */
const isWithin = (one: string, other: string): boolean =>
	one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/** Where everybody has an address, and where many employers have their vacancies: such a domain names nobody. */
const shared =
	/(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|gmx|web|t-online|mail|fastmail|zoho|posteo|mailbox|orange|free|laposte|libero|linkedin|indeed|glassdoor|stepstone|xing|monster|greenhouse|lever|ashbyhq|workable|myworkday|myworkdayjobs|smartrecruiters|icims|taleo|successfactors|jobvite|bamboohr|teamtailor|personio|recruitee|breezy|join|ziprecruiter)(?:-mail)?\.[a-z.]{2,6}$/;

function isShared(domain: string): boolean {
	return !domain.includes('.') || shared.test(domain);
}
