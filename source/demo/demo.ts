import type {Day} from '../days/day.ts';
import {type Book, version} from '../leads/lead.ts';
import {
	acceptedSubjectTo,
	agreed,
	applied,
	article,
	decideBy,
	ended,
	fresh,
	hush,
	interview,
	leadFrom,
	met,
	noShow,
	note,
	offer,
	promise,
	question,
	receipt,
	refused,
	reply,
	requested,
	type Story,
	sent,
	talk,
	thanks,
	told,
	voicemail,
	willDo,
	wrote,
} from './demo-steps.ts';

/** A made-up search of 40 leads in every state, on a given day; everybody gets the same. */
export function demoBook(today: Day): Book {
	return {
		version,
		profile: {
			name: 'Robin Sample',
			email: 'robin@example.org',
			phone: '+1 555 0142',
			employment: 'between-jobs',
			stance: 'balanced',
		},
		leads: stories.map((story, place) => {
			const source = sources[place % sources.length];
			return leadFrom({...story, facts: {...story.facts, ...(source && {source})}}, place, today);
		}),
	};
}

/** Where the leads were found, in turn; of one in five nobody has noted it. */
const sources = [undefined, 'LinkedIn', 'a friend', 'LinkedIn', 'the job centre'] as const;

const dana = {name: 'Dana Reyes', email: 'dana.reyes@example.com', phone: '+1 555 0117'};

const stories: readonly Story[] = [
	{
		organization: 'Acorn Robotics',
		role: 'Staff engineer',
		people: [dana, {name: 'Bo Lund'}],
		facts: {url: 'https://acorn.example.com/jobs/17'},
		steps: [
			applied(24),
			interview(10, 'Dana Reyes', 'Bo Lund'),
			thanks(9),
			note(9, 'they rewrite the scheduler next year'),
		],
	},
	{
		organization: 'Bluebird Clinic',
		role: 'Head nurse',
		people: [{name: 'Amina Diallo'}],
		steps: [applied(15, 'email'), interview(1, 'Amina Diallo'), note(1, 'night shifts are shared fairly')],
	},
	{
		organization: 'Cedar & Finch',
		role: 'Bookkeeper',
		steps: [applied(20, 'email'), question(1, 'could you start in January?')],
	},
	{
		organization: 'Driftwood Press',
		role: 'Editor',
		people: [{name: 'Li Wei'}],
		steps: [talk(12, 'Li Wei'), thanks(11), promise(11, 0)],
	},
	{
		organization: 'Elm Street School',
		role: 'Maths teacher',
		people: [{name: 'Ruth Okafor'}],
		steps: [interview(16, 'Ruth Okafor'), thanks(15), promise(15, -2)],
	},
	{
		organization: 'Foxglove Garden Centre',
		role: 'Shop manager',
		facts: {phone: '+1 555 0188'},
		steps: [applied(9, 'in-person')],
	},
	{
		organization: 'Granite Bank',
		role: 'Risk analyst',
		people: [{name: 'Noah Berg', role: 'insider'}],
		steps: [applied(14), hush(14, 'posting')],
	},
	{
		organization: 'Harbour Logistics',
		role: 'Dispatcher',
		people: [{name: 'Marta Silva'}],
		steps: [interview(27, 'Marta Silva'), thanks(26), reply(21, 'warm', 'second round in a while'), sent(10)],
	},
	{
		organization: 'Ivy Lane Dental',
		role: 'Receptionist',
		steps: [applied(30), sent(20), fresh(0, 'passed the first-aid course')],
	},
	{
		organization: 'Juniper Labs',
		role: 'Lab technician',
		people: [{name: 'Sven Holm'}],
		steps: [requested(11), voicemail(2), promise(2, 1)],
	},
	{organization: 'Kestrel Air', role: 'Cabin crew', steps: [interview(3, 'the crew panel'), thanks(2), decideBy(3, 9)]},
	{
		organization: 'Lantern Theatre',
		role: 'Stage manager',
		people: [{name: 'Ida Moreau'}],
		steps: [applied(25, 'email'), agreed(6, 4, 'Ida Moreau')],
	},
	{organization: 'Maple Insurance', role: 'Claims handler', steps: [applied(3, 'email')]},
	{
		organization: 'North Pier Hotel',
		role: 'Night manager',
		steps: [applied(5), told(5, {key: 'timeline', value: 'none'})],
	},
	{
		organization: 'Orchard Foods',
		role: 'Buyer',
		people: [{name: 'Petra Klein'}],
		steps: [interview(21, 'Petra Klein'), thanks(20), sent(13)],
	},
	{organization: 'Pinewood Council', role: 'Town planner', steps: [applied(18, 'letter'), decideBy(17, 20)]},
	{organization: 'Quarry Stoneworks', role: 'Site foreman', steps: [wrote(4)]},
	{
		organization: 'Riverbend Hospital',
		role: 'Pharmacist',
		people: [{name: 'Yusuf Demir'}],
		steps: [
			interview(6, 'Yusuf Demir'),
			thanks(5),
			told(4, {key: 'timeline', value: 'none'}),
			receipt(4, 1, ['cps-2'], ['they named no day']),
			reply(2, 'neutral', 'we need another week'),
		],
	},
	{
		organization: 'Saltmarsh Museum',
		role: 'Curator',
		people: [{name: 'Clara Voss'}],
		steps: [met(2, 'Clara Voss'), thanks(1)],
	},
	{organization: 'Tidewater Energy', role: 'Controller', snoozed: 8, steps: [applied(16, 'email')]},
	{
		organization: 'Umber Paints',
		role: 'Sales lead',
		steps: [applied(17, 'email'), sent(8), told(8, {key: 'field', value: 'persistent'})],
	},
	{
		organization: 'Velvet Bakery',
		role: 'Pastry chef',
		people: [{name: 'Paul Roy', phone: '+1 555 0163'}],
		steps: [applied(9, 'in-person'), agreed(5, -1, 'Paul Roy'), noShow(0)],
	},
	{
		organization: 'Willow Care',
		role: 'Care coordinator',
		people: [{name: 'Joan Hart'}],
		steps: [talk(6, 'Joan Hart'), thanks(5), reply(4, 'warm'), article(3, 'home care in small towns')],
	},
	{organization: 'Xylo Music School', role: 'Piano teacher', steps: [requested(2)]},
	{organization: 'Yarrow Pharmacy', role: 'Counter assistant', steps: [applied(13, 'in-person'), hush(13, 'posting')]},
	{organization: 'Zephyr Bikes', role: 'Mechanic', steps: [requested(40), voicemail(30), voicemail(20)]},
	{organization: 'Alder Software', role: 'Support engineer', steps: [applied(22), hush(22, 'posting')]},
	{
		organization: 'Birch Legal',
		role: 'Paralegal',
		people: [{name: 'Tom Adair'}],
		steps: [interview(20, 'Tom Adair'), thanks(19), offer(1, 6, 'Tom Adair')],
	},
	{
		organization: 'Copper Kettle',
		role: 'Restaurant manager',
		steps: [
			interview(80),
			thanks(79),
			sent(70),
			sent(49, 'phone'),
			sent(30),
			told(30, {key: 'reception', value: 'cold'}),
		],
	},
	{
		organization: 'Dune Ceramics',
		role: 'Studio assistant',
		steps: [interview(75), thanks(74), sent(66), sent(40, 'phone'), told(40, {key: 'reception', value: 'neutral'})],
	},
	{
		organization: 'Ember Glass',
		role: 'Production planner',
		people: [{name: 'Nina Falk', role: 'hiring'}],
		steps: [interview(30, 'Nina Falk'), thanks(29), offer(15, -8, 'Nina Falk'), acceptedSubjectTo(11, 'the contract')],
	},
	{
		organization: 'Fern & Field',
		role: 'Agronomist',
		people: [{name: 'Olu Bello'}],
		steps: [interview(12, 'Olu Bello'), thanks(11), willDo(3, 'Olu Bello', 'a call to arrange the second talk')],
	},
	{organization: 'Gable Homes', role: 'Estate agent', steps: [applied(35, 'in-person'), sent(26), hush(25, 'person')]},
	{
		organization: 'Heron Shipping',
		role: 'Customs clerk',
		people: [{name: 'Eva Lang'}],
		steps: [interview(30, 'Eva Lang'), thanks(29), refused(12, 'Eva Lang', 'do keep in touch'), thanks(11)],
	},
	{organization: 'Inkwell Agency', role: 'Copywriter', steps: [wrote(50), sent(40), hush(39, 'person')]},
	{organization: 'Jade Textiles', role: 'Designer', steps: [applied(45, 'email'), ended(30, 'rejected')]},
	{organization: 'Kiln Street Studio', role: 'Potter', steps: [interview(40), thanks(39), ended(12, 'declined')]},
	{organization: 'Linden Library', role: 'Librarian', steps: [applied(33, 'in-person'), ended(20, 'filled')]},
	{
		organization: 'Meadow Vets',
		role: 'Practice nurse',
		steps: [interview(38), thanks(37), sent(30), ended(9, 'withdrew')],
	},
	{organization: 'Nettle Cosmetics', role: 'Chemist', steps: [applied(60, 'email'), ended(25, 'rejected')]},
];
