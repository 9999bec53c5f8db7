import type {Lead, Person} from '../lead.ts';
import type {State} from './state.ts';

const isInsider = (person: Person): boolean => person.role === 'insider';

/** True where the lead has a contact besides its insiders: a person, an address or a number. */
export function knowsAContact(lead: Lead): boolean {
	return lead.people.some(person => !isInsider(person)) || Boolean(lead.email || lead.phone);
}

/** The vacancy asks to be left alone, and you wait on the vacancy itself. */
const postingBinds = ({limits, wait}: State): boolean =>
	limits.posting !== undefined && (wait.kind === 'application' || wait.kind === 'speculative');

/**
 * True where a message to or from these people is an aside: all of them are insiders, the lead has another contact, and
 * it does not wait on a vacancy that asks to be left alone.
 */
export function isAside(state: State, lead: Lead, names: readonly string[] = []): boolean {
	if (names.length === 0) return false;
	const inside = (name: string) => lead.people.some(person => person.name === name && isInsider(person));
	return names.every(inside) && knowsAContact(lead) && !postingBinds(state);
}

/**
 * True where the lead has an insider to ask: one besides its contact, or any at all where the vacancy asks to be left
 * alone, whatever has happened since.
 */
export function knowsAnInsider({limits}: State, lead: Lead): boolean {
	return lead.people.some(isInsider) && (knowsAContact(lead) || limits.posting !== undefined);
}
