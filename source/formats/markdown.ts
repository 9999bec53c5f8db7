import {inBrief} from '../advice/explain/brief.ts';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {adviseLead} from '../advice/inbox.ts';
import {type Day, inWords} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import {type Lead, nameOf, type Person, type Profile, type Stance} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';
import {keysOf} from '../text/keys-of.ts';
import {visible} from '../text/safe-text.ts';

/** Leads to be read on paper or in a wiki: a heading each, what to do, the facts, the people and what happened. */
export function markdownOf(leads: readonly Lead[], profile: Profile, today: Day, stance?: Stance): string {
	const parts = leads.map(lead => sectionOf(lead, profile, today, stance));
	return `${[`# Leads on ${inWords(today)}`, ...(parts.length > 0 ? parts : ['No lead is open.'])].join('\n\n')}\n`;
}

const facts = {
	email: 'email',
	phone: 'phone',
	url: 'vacancy',
	location: 'place',
	agency: 'agency',
	source: 'found at',
	closes: 'closes',
	note: 'note',
} as const satisfies Partial<Record<keyof Lead, string>>;

const sectionOf = (lead: Lead, profile: Profile, today: Day, stance: Stance | undefined): string => {
	const {advice} = adviseLead(lead, today, profile, {}, stance);
	const known = keysOf(facts).flatMap(key => {
		const value = lead[key];
		return value ? [`- ${facts[key]}: ${plainText(value)}`] : [];
	});
	const people = lead.people.map(person => `- ${plainText(personOf(person))}`);
	const happened = inOrder(lead.log).map(entry => `- ${inWords(entry.on)}: ${plainText(sayEntry(entry))}`);
	return [
		[`## ${plainText(nameOf(lead))}`],
		[`**${plainText(unstyled(inBrief(advice)))}.**`],
		[...known, ...people],
		happened,
	]
		.filter(lines => lines.length > 0)
		.map(lines => lines.join('\n'))
		.join('\n\n');
};

const personOf = ({name, role, email, phone}: Person): string => [name, role, email, phone].filter(Boolean).join(', ');

/** Text that means itself: on one line, with nothing in it that Markdown or HTML would obey. */
export function plainText(text: string): string {
	return visible(text)
		.replace(/[\\`*_[\]<>#|~&]/g, character => (character === '&' ? '&amp;' : `\\${character}`))
		.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
