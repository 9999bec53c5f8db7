import type {Day} from '../../days/day.ts';
import {plain} from '../../leads/find.ts';
import type {Lead, Person} from '../../leads/lead.ts';
import {isAddress, peopleIn, yesIn} from './cell-text.ts';
import type {FoundRow, Problem} from './imported.ts';
import type {Origin} from './origins.ts';
import type {Row} from './row.ts';
import type {RowDays} from './row-days.ts';
import {logOf, whyNoApplication} from './row-log.ts';
import {statusMeaning} from './statuses.ts';

/** What all rows of a table are read by. */
export type RowReading = {
	origin: Origin | undefined;
	today: Day;
	newId: () => string;
	/** Addresses of the person’s own, plain. */
	own: ReadonlySet<string>;
};

/** What a row says, and what in it was not understood. */
export function foundIn(row: Row, days: RowDays, reading: RowReading): {found: FoundRow; problems: Problem[]} {
	const {origin} = reading;
	const organization = row.first('organization');
	if (!organization) {
		const person = origin?.rows === 'people' ? nameIn(row) : undefined;
		const why = person ? `${person} has no organization there` : 'no employer in the row';
		return {found: {is: 'nothing', row: row.row, organization: '', why}, problems: []};
	}
	if (origin?.rows === 'people') return {found: personIn(row, organization), problems: []};
	const {people, email, phone, problems} = contactsIn(row, reading.own);
	const status = row.first('status');
	const meaning = status ? statusMeaning(status, origin?.accepted) : undefined;
	const applies = row.first('did-apply') ?? row.first('applied');
	const progress = {
		days,
		status,
		meaning: origin?.rows === 'saved' ? 'saved' : meaning,
		didApply: origin?.rows === 'applied' || (applies ? yesIn(applies) : undefined),
	} as const;
	const why = whyNoApplication(progress);
	if (why) return {found: {is: 'nothing', row: row.row, organization, why}, problems};
	const log = logOf(progress, reading.today, reading.newId);
	const link = linkIn(row);
	const lead: Lead = {
		id: '',
		organization,
		...texts(row),
		...(email && {email}),
		...(phone && {phone}),
		...('url' in link && {url: link.url}),
		...(days.closes && {closes: days.closes}),
		...(origin?.source && !row.first('source') && {source: origin.source}),
		people,
		log,
	};
	return {
		found: {is: 'lead', row: row.row, lead},
		problems: [...problems, ...('problem' in link ? [link.problem] : [])],
	};
}

const texts = (row: Row): Pick<Lead, 'role' | 'note' | 'source' | 'location' | 'agency'> => {
	const note = row
		.cells('note')
		.map(({text}) => text)
		.join('\n');
	const facts = (['role', 'source', 'location', 'agency'] as const).map(key => [key, row.first(key)] as const);
	return {...Object.fromEntries(facts.filter(([, text]) => text)), ...(note && {note})};
};

const linkIn = (row: Row): {url: string} | {problem: Problem} | {none: true} => {
	const cell = row.cells('url')[0];
	if (!cell) return {none: true};
	const url =
		/https?:\/\/[^\s"'<>]+/i.exec(cell.text)?.[0] ?? /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.exec(cell.text)?.[0];
	return url
		? {url}
		: {problem: {row: row.row, column: cell.column, value: cell.text, reason: 'is no address of a page'}};
};

const nameIn = (row: Row): string | undefined => {
	const name = [row.first('first-name'), row.first('last-name')].filter(Boolean).join(' ');
	return row.first('person') ?? (name || undefined);
};

/** Somebody the person knows inside. */
const personIn = (row: Row, organization: string): FoundRow => {
	const name = nameIn(row);
	if (!name) return {is: 'nothing', row: row.row, organization, why: 'nobody is named'};
	const email = row.first('email');
	const person: Person = {name, role: 'insider', ...(email && isAddress(email) && {email})};
	return {is: 'person', row: row.row, organization, person};
};

type Contacts = {people: Person[]; email: string | undefined; phone: string | undefined; problems: Problem[]};

/** The people of a row, and an address and number of nobody in particular; never the person’s own address. */
const contactsIn = (row: Row, own: ReadonlySet<string>): Contacts => {
	const problems: Problem[] = [];
	const name = nameIn(row);
	const all = name ? peopleIn(name) : [];
	for (const {text, column} of row.cells('email')) {
		const written = peopleIn(text).filter(each => each.email);
		if (written.length === 0) problems.push({row: row.row, column, value: text, reason: 'is no address'});
		all.push(...written);
	}
	const theirs = all
		.map(person => withoutOwn(person, own))
		.filter(({name: named, email, phone}) => named || email || phone);
	const people = theirs.filter(each => each.name && !isAddress(each.name));
	const [nameless] = theirs.filter(each => !each.name || isAddress(each.name));
	const [only] = people;
	const phone = row.first('phone') ?? nameless?.phone;
	if (only && people.length === 1) {
		const email = only.email ?? nameless?.email;
		const number = only.phone ?? phone;
		return {
			people: [{...only, ...(email && {email}), ...(number && {phone: number})}],
			email: undefined,
			phone: undefined,
			problems,
		};
	}
	return {people, email: nameless?.email, phone, problems};
};

const withoutOwn = (person: Person, own: ReadonlySet<string>): Person => {
	if (!person.email || !own.has(plain(person.email))) return person;
	const {email: _, ...rest} = person;
	return rest;
};
