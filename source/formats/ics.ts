import {adviseLead} from '../advice/inbox.ts';
import {addDays, type Day} from '../days/day.ts';
import {utcOf} from '../days/time-zone.ts';
import type {Lead, Profile, Stance} from '../leads/lead.ts';
import {type CalendarEvent, eventsOf} from './calendar-events.ts';
import {component, icsText, type Property, textProperty} from './ics-text.ts';

/**
 * Leads as a calendar (RFC 5545) that Google, Outlook and Apple take: meetings with their time in UTC, for Outlook refuses
 * a time without a zone, and an alarm an hour before; all else as whole days. The same lead and purpose have the same UID
 * each time, and a higher SEQUENCE once something was logged, so that a calendar that read it before moves the event.
 * `zone`: of the person’s clock; without it a meeting is a whole day with its time in words.
 */
export function icsOf(
	leads: readonly Lead[],
	profile: Profile,
	today: Day,
	stance: Stance | undefined,
	zone: string | undefined,
): string {
	const events = leads.flatMap(lead => {
		const advised = adviseLead(lead, today, profile, {}, stance);
		return eventsOf(advised, today).flatMap(event => eventLines(lead, event, today, zone));
	});
	const calendar: readonly Property[] = [
		['VERSION', '2.0'],
		['PRODID', '-//touchbase//touchbase//EN'],
		['CALSCALE', 'GREGORIAN'],
		['METHOD', 'PUBLISH'],
		['X-WR-CALNAME', 'touchbase'],
	];
	return icsText(component('VCALENDAR', calendar, events.length > 0 ? events : utc));
}

/** A calendar must hold something: without events it holds the time zone that they would be in. */
const utc = component(
	'VTIMEZONE',
	[['TZID', 'UTC']],
	component('STANDARD', [
		['DTSTART', '19700101T000000'],
		['TZOFFSETFROM', '+0000'],
		['TZOFFSETTO', '+0000'],
	]),
);

const eventLines = (lead: Lead, event: CalendarEvent, today: Day, zone: string | undefined): string[] => {
	const {purpose, on, time, summary, description} = event;
	const isTimed = time !== undefined && zone !== undefined;
	const when: readonly Property[] =
		time && zone
			? [
					['DTSTART', compact(utcOf({day: on, at: time}, zone))],
					['DTEND', compact(anHourAfter(utcOf({day: on, at: time}, zone)))],
				]
			: [
					['DTSTART;VALUE=DATE', compact(on)],
					['DTEND;VALUE=DATE', compact(addDays(on, 1))],
				];
	return component(
		'VEVENT',
		[
			textProperty('UID', `${lead.id}-${purpose}@touchbase`),
			['DTSTAMP', `${compact(today)}T000000Z`],
			['SEQUENCE', String(lead.log.length)],
			...when,
			textProperty('SUMMARY', time && !zone ? `${time} ${summary}` : summary),
			...(description ? [textProperty('DESCRIPTION', description)] : []),
			['TRANSP', isTimed ? 'OPAQUE' : 'TRANSPARENT'],
			['X-MICROSOFT-CDO-BUSYSTATUS', isTimed ? 'BUSY' : 'FREE'],
		],
		isTimed || purpose === 'meeting' ? alarm(summary, isTimed) : [],
	);
};

/** An hour before what has a time; at nine in the morning of a meeting whose hour is not known. */
const alarm = (summary: string, isTimed: boolean): string[] =>
	component('VALARM', [
		['ACTION', 'DISPLAY'],
		textProperty('DESCRIPTION', summary),
		['TRIGGER', isTimed ? '-PT1H' : 'PT9H'],
	]);

/** `2026-11-12T09:30Z` as `20261112T093000Z`, `2026-11-12` as `20261112`. */
const compact = (moment: string): string =>
	moment.includes('T') ? `${moment.replace(/[-:]|Z$/g, '')}00Z` : moment.replaceAll('-', '');

const anHourAfter = (moment: string): string =>
	`${new Date(Date.parse(moment) + 3_600_000).toISOString().slice(0, 16)}Z`;
