import {echoed} from '../days/day.ts';
import {addLead} from '../leads/change.ts';
import {mistakes, plain} from '../leads/find.ts';
import {type Book, type Entry, type Lead, nameOf} from '../leads/lead.ts';
import {word} from './kit/field.ts';
import {leadFields, startEntry, withPeople} from './kit/lead-fields.ts';
import {leadOutput} from './kit/lead-output.ts';
import {sayEntry} from './kit/say-entry.ts';
import {leadLabel, mutation} from './kit/verb.ts';

/** A new lead. */
export const add = mutation({
	name: 'add',
	key: 'a',
	description: 'A new lead',
	examples: [
		['touchbase add Acme --role "Staff engineer" --on yesterday', 'you applied yesterday'],
		[
			'touchbase add "Beta GmbH" --kind interview --on 2026-11-02 --with "Dana Reyes"',
			'you had an interview with Dana',
		],
		['touchbase add Gamma --no-contact --insider "Li Wei"', 'the vacancy asks for no follow-up, but you know Li'],
	],
	fields: {organization: word({value: 'ORGANIZATION', description: 'who would employ you'}), ...leadFields},
	mutate: (
		scene,
		{organization, role, kind = 'application', on = scene.today, with: people = [], insider = [], noContact, ...facts},
	) => {
		const entries: Entry[] = [startEntry(scene.newId(), kind, on, scene.today, people)];
		if (noContact) entries.push({id: scene.newId(), on: scene.today, what: 'no-contact', by: 'posting'});
		const known = withPeople(withPeople([], people), insider, true);
		const only = people.length === 1 ? known[0] : undefined;
		const contact = {...(facts.email && {email: facts.email}), ...(facts.phone && {phone: facts.phone})};
		const lead: Lead = {
			id: freshId(scene.book, scene.newId),
			organization,
			...(role && {role}),
			...(only ? {} : contact),
			...(facts.url && {url: facts.url}),
			...(facts.note && {note: facts.note}),
			people: only ? [{...only, ...contact}, ...known.slice(1)] : known,
			log: entries,
		};
		return {
			changes: [addLead(scene.book, lead)],
			summary: `added ${nameOf(lead)}`,
			subject: {
				id: lead.id,
				line: `Added ${leadLabel(lead)}: ${echoed(on, scene.today)}, ${sayEntry(entries[0] as Entry)}.`,
				warn: alike(scene.book, organization),
			},
		};
	},
	report: (context, {id, line, warn}) => leadOutput(context, id, [line], warn),
});

/** A short id that no lead has, to be typed by hand. */
const freshId = (book: Book, newId: () => string): string => {
	const taken = new Set(book.leads.map(({id}) => id));
	for (;;) {
		const id = newId().slice(0, 4);
		if (!taken.has(id)) return id;
	}
};

const legalForms =
	/\b(inc|ltd|llc|plc|gmbh|ag|kg|se|sa|sas|srl|bv|nv|ab|as|oy|co|corp|company|limited|incorporated)\b\.?/g;

const bare = (organization: string): string =>
	plain(organization)
		.replace(legalForms, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A word of warning where the organization is there already, or nearly: Acme and ACME Inc., Globex and Globx. */
const alike = (book: Book, organization: string): string[] => {
	const wanted = bare(organization) || plain(organization);
	return book.leads
		.filter(lead => isNearly(bare(lead.organization) || plain(lead.organization), wanted))
		.map(
			lead =>
				`There already is ${nameOf(lead)} (${lead.id}). If it is the same one, take this back with "touchbase undo".`,
		);
};

/** The same name, or a longer one with a letter wrong. */
const isNearly = (name: string, wanted: string): boolean =>
	name === wanted || (Math.min(name.length, wanted.length) > 4 && mistakes(wanted, name) === 1);
