import fc from 'fast-check';
import {addDays, type Day} from '../../source/days/day.ts';
import {channels, type Lead, tones} from '../../source/leads/lead.ts';
import {type ALead, aLead} from '../a-lead.ts';
import {today} from './a-session.ts';

const past: fc.Arbitrary<Day> = fc.nat(70).map(days => addDays(today, -days));
const coming: fc.Arbitrary<Day> = fc.nat(30).map(days => addDays(today, days));
const channel = fc.constantFrom(...channels);

type Happening = (lead: ALead) => ALead;

const start: fc.Arbitrary<Happening> = fc.oneof(
	past.map(
		(on): Happening =>
			lead =>
				lead.appliedOn(on),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.interviewedOn(on, 'Dana'),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.talkedOn(on),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.metOn(on, 'Dana', 'Bo'),
	),
);

const event: fc.Arbitrary<Happening> = fc.oneof(
	past.map(
		(on): Happening =>
			lead =>
				lead.thankedOn(on),
	),
	fc.tuple(past, channel).map(
		([on, by]): Happening =>
			lead =>
				lead.followedUpOn(on, by),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.foundNewsOn(on),
	),
	fc.tuple(past, fc.constantFrom(...tones), fc.boolean()).map(
		([on, tone, asks]): Happening =>
			lead =>
				lead.repliedOn(on, {tone, ...(asks && {asks})}),
	),
	fc.tuple(past, coming).map(
		([on, due]): Happening =>
			lead =>
				lead.namedADayOn(on, due),
	),
	fc.tuple(past, coming).map(
		([on, due]): Happening =>
			lead =>
				lead.promisedOn(on, due),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.toldOn(on, {key: 'insider', value: false}),
	),
	past.map(
		(on): Happening =>
			lead =>
				lead.toldOn(on, {key: 'timeline', value: 'none'}),
	),
);

/** An open lead to whom anything may have happened in the last ten weeks. */
export const anyLead: fc.Arbitrary<Lead> = fc
	.tuple(start, fc.array(event, {maxLength: 5}))
	.map(([first, more]) => more.reduce((lead, happened) => happened(lead), first(aLead().with({id: 'acme'}))).build());
