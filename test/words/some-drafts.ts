import type {Day} from '../../source/days/day.ts';
import type {Kind, Lead, Profile} from '../../source/leads/lead.ts';
import {type DraftKind, kindsFor, type Way} from '../../source/words/draft-kinds.ts';
import type {Telling} from '../../source/words/facts.ts';
import {aLead} from '../a-lead.ts';

export const today: Day = '2026-11-12';

/** Somebody who has said how they sign. */
export const kim: Profile = {name: 'Kim Ode', phone: '555 0142', email: 'kim@ode.example'};

const ways: readonly Way[] = ['email', 'phone', 'voicemail', 'letter', 'social', 'text', 'in-person'];

const meeting = (lead: ReturnType<typeof aLead>) =>
	lead
		.namedADayOn('2026-11-02', '2026-11-10')
		.pointOn('2026-11-02', 'Dana Reyes', 'their move to Postgres.')
		.with({people: [{name: 'Dana Reyes', email: 'dana@acme.example'}], email: 'jobs@acme.example', phone: '555 0100'});

/** A lead of each kind, ten days old, of which everything is known that can be. */
export const knownLead: Readonly<Record<Kind, Lead>> = {
	application: aLead('Acme').as('Staff engineer').appliedOn('2026-11-02').knowing('Dana Reyes').build(),
	speculative: aLead('Acme').as('Staff engineer').wroteOn('2026-11-02').knowing('Dana Reyes').build(),
	request: aLead('Acme').requestedOn('2026-11-02').knowing('Dana Reyes').build(),
	interview: meeting(aLead('Acme').as('Staff engineer').interviewedOn('2026-11-02', 'Dana Reyes')).build(),
	conversation: meeting(aLead('Acme').talkedOn('2026-11-02', 'Dana Reyes')).build(),
	event: meeting(aLead('Acme').metOn('2026-11-02', 'Dana Reyes')).build(),
	no: meeting(aLead('Acme').as('Staff engineer').interviewedOn('2026-11-02', 'Dana Reyes'))
		.closedOn('2026-11-04', 'rejected')
		.build(),
	accepted: meeting(aLead('Acme').as('Staff engineer').interviewedOn('2026-11-02', 'Dana Reyes'))
		.acceptedOn('2026-11-04', 'the letter')
		.build(),
};

/** What is to be told for every kind of lead, every kind of draft that fits it, and every way it can go out. */
export const everyTelling: readonly (Omit<Telling, 'medium'> & {by: Way})[] = Object.entries(knownLead).flatMap(
	([kind, lead]) =>
		kindsFor(kind as Kind).flatMap((each: DraftKind) =>
			ways.map(by => ({lead, today, profile: kim, kind: each, to: 'Dana Reyes', by})),
		),
);
