import type {Book} from '../../source/leads/lead.ts';
import {type ALead, aBook, aLead} from '../a-lead.ts';

const organizations =
	'Acme|Birch & Sons|Cobalt Labs|Delft Analytics|Eastgate Hospital|Fjord Shipping|Granite Bank|Harbor Media|Indigo Health|Juniper Games|Kestrel Air|Lumen Energy|Moss & Partner|Northwind|Opal Insurance|Pine Street Schools|Quarry Stone|Riverside Press|Solstice|Tamarack|Umbra Security|Vireo|Wren Robotics|Xenon Optics|Yarrow Foods|Zephyr Rail|Ålesund Fisk|Café Zoë|株式会社ひかり|Łódź Textile|Атлас|Beacon Trust|Cedar Works|Dune Software|Elm City Council|Falcon Freight|Glacier Water|Heron Books|Iris Pharma|Jade Travel'.split(
		'|',
	);
const roles =
	'Staff engineer|Data analyst|Nurse manager|Editor|Project lead||Backend developer|Teacher|Buyer|Head of support'.split(
		'|',
	);
const people =
	'Dana Reyes|Bo Lund|Aiko Tanaka|Sam Okafor|Zoë Núñez|Ivan Petrov|Lin Wei|Maria dos Santos|Tom Baker|Noor Khan'.split(
		'|',
	);

/** What can have happened by Thursday 12 November 2026; each ends in another corner of the inbox. */
const stories: ((lead: ALead, person: string) => ALead)[] = [
	(lead, person) => lead.interviewedOn('2026-11-11', person),
	(lead, person) => lead.interviewedOn('2026-10-26', person).thankedOn('2026-10-27'),
	lead => lead.appliedOn('2026-11-09'),
	(lead, person) => lead.talkedOn('2026-11-03', person).thankedOn('2026-11-03').repliedOn('2026-11-10', {asks: true}),
	lead => lead.appliedOn('2026-10-19').followedUpOn('2026-10-30'),
	(lead, person) =>
		lead.interviewedOn('2026-11-02', person).thankedOn('2026-11-03').namedADayOn('2026-11-02', '2026-11-20'),
	lead => lead.appliedOn('2026-10-12').askedToStopOn('2026-10-20'),
	(lead, person) => lead.metOn('2026-10-28', person).thankedOn('2026-10-29').promisedOn('2026-10-28', '2026-11-11'),
	lead => lead.wroteOn('2026-09-21').followedUpOn('2026-09-30').followedUpOn('2026-10-12', 'phone'),
	(lead, person) => lead.appliedOn('2026-10-30').agreedOn('2026-11-05', '2026-11-19', person),
	(lead, person) =>
		lead
			.interviewedOn('2026-09-28', person)
			.thankedOn('2026-09-29')
			.followedUpOn('2026-10-07')
			.followedUpOn('2026-10-28', 'phone'),
	lead => lead.requestedOn('2026-10-12').followedUpOn('2026-10-20', 'phone').followedUpOn('2026-10-28', 'phone'),
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** A person's file: so many leads, each with its story, the same ones each time. */
export const someLeads = (count: number): Book =>
	aBook(
		{name: 'Robin', stance: 'balanced'},
		...Array.from({length: count}, (_, at) => {
			const turn = Math.floor(at / organizations.length);
			const organization = `${pick(organizations, at)}${turn > 0 ? ` ${turn + 1}` : ''}`;
			const person = pick(people, at * 3);
			const role = pick(roles, at * 7 + turn);
			const lead = aLead(organization).with({id: `k${at}`, ...(role && {role})});
			return pick(stories, at + turn)(lead.knowing(person), person);
		}),
	);

/** All of them due today, each for another reason. */
export const fiveDue = (): Book =>
	aBook(
		{},
		aLead('Acme').with({id: 'acme'}).as('Staff engineer').interviewedOn('2026-11-11', 'Dana Reyes'),
		aLead('Birch').with({id: 'birch'}).interviewedOn('2026-10-26', 'Bo Lund').thankedOn('2026-10-27'),
		aLead('Cobalt')
			.with({id: 'cobalt'})
			.talkedOn('2026-11-03', 'Aiko')
			.thankedOn('2026-11-03')
			.repliedOn('2026-11-10', {asks: true}),
		aLead('Delft')
			.with({id: 'delft'})
			.metOn('2026-10-28', 'Sam')
			.thankedOn('2026-10-29')
			.promisedOn('2026-10-28', '2026-11-11'),
		aLead('Eastgate').with({id: 'eastgate'}).appliedOn('2026-10-19'),
	);
