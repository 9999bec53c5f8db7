import {addBusinessDays, type Day, inShort} from '../days/day.ts';
import {isSent} from '../leads/history.ts';
import type {Book, Lead, Person} from '../leads/lead.ts';

/** The business days after a message within which touchbase warns of another to the same person. */
const closeBy = 3;

const addressesOf = ({email, phone}: Pick<Person, 'email' | 'phone'>): string[] => [
	...(email ? [email.trim().toLowerCase()] : []),
	...(phone ? [phone.replace(/\D/g, '')] : []),
];

/** The warnings about these people of a lead: see {@link warningsOf}. */
export function warningsOn(
	lead: Lead,
	names: readonly (string | undefined)[],
	{leads, profile}: Book,
	today: Day,
): string[] {
	return lead.people
		.filter(({name}) => names.includes(name))
		.flatMap(person => warningsOf(person, lead, leads, today, profile.holidays ?? []));
}

/**
 * Warnings about somebody who is in other leads too, by the same address or number: they asked you to stop, or you
 * wrote to them lately.
 */
export function warningsOf(
	to: Person,
	lead: Lead,
	leads: readonly Lead[],
	today: Day,
	holidays: readonly Day[],
): string[] {
	const known = addressesOf(to);
	return leads
		.filter(({id}) => id !== lead.id)
		.flatMap(other => {
			const same = other.people.filter(person => addressesOf(person).some(address => known.includes(address)));
			return same.flatMap(({name}) => warningsIn(other, name, to.name, today, holidays));
		});
}

const warningsIn = (other: Lead, name: string, called: string, today: Day, holidays: readonly Day[]): string[] => {
	const isMeant = (people: readonly string[] = []) =>
		people.includes(name) || (people.length === 0 && other.people.length === 1);
	const stopped = other.log.some(
		entry => entry.what === 'no-contact' && !entry.posting && !entry.notBy && !entry.except && isMeant(entry.with),
	);
	const last = other.log
		.filter(entry => isSent(entry) && entry.on <= today && isMeant('with' in entry ? entry.with : undefined))
		.map(({on}) => on)
		.toSorted()
		.at(-1);
	return [
		...(stopped ? [`${called} asked you to stop, at ${other.organization}.`] : []),
		...(last && today <= addBusinessDays(last, closeBy, holidays)
			? [
					`You wrote to ${called} on ${inShort(last)} about ${other.organization}: wait a few days, or say both in one message.`,
				]
			: []),
	];
};
