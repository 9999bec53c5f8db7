import {addDays, type Day} from '../../source/days/day.ts';
import type {Book, Entry, Lead} from '../../source/leads/lead.ts';

/** The day on which the benches run. */
export const today: Day = '2026-11-12';

const whats = ['applied', 'followup', 'note', 'reply', 'thanks'] as const;

/** An entry of one of the common kinds; the first of a lead starts it. Of ten leads nine were written to these days. */
const entry = (lead: number, place: number, entries: number): Entry => {
	const waits = lead % 10 !== 0 && place === entries - 1;
	const base = {
		id: `l${lead}-${place}`,
		on: addDays(today, waits ? -1 - (lead % 3) : place - entries - 5 - ((lead * 7) % 60)),
	};
	const first = lead % 3 === 0 ? 'interview' : 'applied';
	const what = place === 0 ? first : waits ? 'followup' : (whats[1 + ((lead + place) % 4)] ?? 'note');
	switch (what) {
		case 'interview':
			return {...base, what, with: [`Person ${lead}`]};
		case 'followup':
			return {...base, what, by: place % 2 === 0 ? 'email' : 'phone'};
		case 'thanks':
			return {...base, what, by: 'email', with: []};
		case 'note':
			return {...base, what, note: `They are moving to building ${lead % 9}`};
		default:
			return {...base, what};
	}
};

const lead = (number: number, entries: number): Lead => ({
	id: `l${number}`,
	organization: `Organization ${number}`,
	role: `Role ${number % 17}`,
	people: [{name: `Person ${number}`, email: `person${number}@example.org`}],
	log: Array.from({length: entries}, (_, place) => entry(number, place, entries)),
});

/** A book of so many leads, with so many entries each; the same at every call. */
export const manyLeads = (leads: number, entries: number): Book => ({
	version: 2,
	profile: {},
	leads: Array.from({length: leads}, (_, number) => lead(number, entries)),
});
