import {plain} from '../../leads/find.ts';
import type {Person} from '../../leads/lead.ts';
import {readPeople} from '../../leads/people-by-name.ts';
import {cleaned} from '../../text/safe-text.ts';
import {unguarded} from '../csv.ts';

const nothing = /^(?:n\/a|#n\/a|n\.a\.?|k\.? ?a\.?|null|undefined|nan|none|nil|-+|–|—|\?+|\.)$/i;

/** What a cell says, cleaned; undefined where it is blank or only says that there is nothing: `N/A`, `-`, `null`. */
export function saidIn(cell: string | undefined, {lines = false} = {}): string | undefined {
	const text = cleaned(unguarded(cell ?? ''), {lines});
	return text === '' || nothing.test(text) ? undefined : text;
}

/** `yes` and what stands for it: true; `no`: false; else undefined. */
export function yesIn(text: string): boolean | undefined {
	const word = plain(text);
	if (/^(?:yes|y|true|1|x|ja|oui|si|✓|✔|done)$/.test(word)) return true;
	return /^(?:no|n|false|0|nein|non)$/.test(word) ? false : undefined;
}

/** True for what can be an address. */
export function isAddress(text: string): boolean {
	return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text);
}

const isNumber = (text: string): boolean => /^\+?[\d\s()./-]{6,}$/.test(text) && /\d{5}/.test(text.replace(/\D/g, ''));

/** Who is named in a column of people: names, addresses and numbers, in whatever mix they were typed. */
export function peopleIn(text: string): Person[] {
	const people: Person[] = [];
	for (const {name, email} of readPeople(text).people) {
		const last = people.at(-1);
		if (isNumber(name)) {
			if (last && !last.phone) last.phone = name;
			else people.push({name: '', phone: name});
		} else if (isAddress(name) && last && last.name !== '' && !last.email) last.email = name;
		else if (isAddress(name)) people.push({name: '', email: name});
		// An address or number that stood before its name has waited for the name.
		else if (last?.name === '') Object.assign(last, {name, ...(email && {email})});
		else people.push({name, ...(email && {email})});
	}
	return people;
}
