import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {icsOf} from '../../source/formats/ics.ts';
import type {Lead, Profile} from '../../source/leads/lead.ts';
import {type ALead, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {anyLead} from '../screens/any-lead.ts';

const today = '2026-11-12';
const profile: Profile = {};

const calendar = (leads: readonly Lead[], zone: string | undefined = 'Europe/Berlin') =>
	icsOf(leads, profile, today, undefined, zone);

const of = (...leads: ALead[]) => leads.map(lead => lead.build());

type Read = {uid: string; summary: string; start: string; end: string; alarms: number};

/** What ical.js reads in a calendar. */
const read = (text: string): Read[] =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => {
		const {uid, summary, startDate, endDate} = new ICAL.Event(each);
		return {
			uid,
			summary,
			start: startDate.toICALString(),
			end: endDate.toICALString(),
			alarms: each.getAllSubcomponents('valarm').length,
		};
	});

const script = `
import json, sys
from icalendar import Calendar
def shown(value):
    return value.dt.strftime('%Y%m%dT%H%M%SZ' if hasattr(value.dt, 'hour') else '%Y%m%d')
out = []
for text in json.load(sys.stdin):
    cal = Calendar.from_ical(text)
    out.append([{'uid': str(e['UID']), 'summary': str(e['SUMMARY']), 'start': shown(e['DTSTART']), 'end': shown(e['DTEND']),
        'alarms': len(e.walk('VALARM'))} for e in cal.walk('VEVENT')])
json.dump(out, sys.stdout)
`;

/** Debian's python3-icalendar, where it is installed. */
const python = ['python3', '/usr/bin/python3'].find(each => spawnSync(each, ['-c', 'import icalendar']).status === 0);

const meeting = () =>
	aLead('Acme').as('Staff engineer').knowing('Dana Reyes', {phone: '+1 555 0117'}).appliedOn('2026-11-02');

const agreed = (at: '2026-07-20' | '2026-11-20' | '2027-07-20', time?: string): Lead => {
	const lead = meeting().agreedOn('2026-11-10', at, 'Dana Reyes').build();
	return {...lead, log: lead.log.map(entry => (entry.what === 'interview' && time ? {...entry, time} : entry))};
};

describe('a calendar', () => {
	test('has a meeting at its hour, in winter and in summer, with an alarm', () => {
		expect(read(calendar([agreed('2026-11-20', '10:00')]))[0]).toMatchObject({
			summary: 'Interview: Acme, Staff engineer',
			start: '20261120T090000Z',
			end: '20261120T100000Z',
			alarms: 1,
		});
		expect(read(calendar([agreed('2027-07-20', '10:00')]))[0]?.start).toBe('20270720T080000Z');
		expect(read(calendar([agreed('2026-11-20', '01:30')], 'Asia/Tokyo'))[0]?.start).toBe('20261119T163000Z');
	});

	test('has a meeting without an hour, and one in no known zone, as a whole day', () => {
		expect(read(calendar([agreed('2026-11-20')]))[0]).toMatchObject({start: '20261120', end: '20261121', alarms: 1});
		expect(read(icsOf([agreed('2026-11-20', '10:00')], profile, today, undefined, undefined))[0]).toMatchObject({
			summary: '10:00 Interview: Acme, Staff engineer',
			start: '20261120',
		});
	});

	test('has what is promised, named and due, each as a whole day', () => {
		const leads = of(
			aLead('Promised').appliedOn('2026-11-02').promisedOn('2026-11-10', '2026-11-16'),
			aLead('Named').interviewedOn('2026-11-02').thankedOn('2026-11-03').namedADayOn('2026-11-03', '2026-11-20'),
			aLead('Closes').with({closes: '2026-11-30'}).appliedOn('2026-11-11'),
		);
		expect(read(calendar(leads)).map(({summary, start}) => `${start} ${summary}`)).toEqual([
			'20261116 Be in touch: Promised',
			'20261120 They decide: Named',
			'20261127 Email them: Named',
			'20261130 The vacancy closes: Closes',
			'20261207 Call them: Closes',
		]);
	});

	test('keeps the name of an event, and counts it up when something is logged', () => {
		const [before] = read(calendar(of(aLead('Acme').with({id: 'k3f9'}).appliedOn('2026-11-09'))));
		const later = of(aLead('Acme').with({id: 'k3f9'}).appliedOn('2026-11-09').followedUpOn('2026-11-12'));
		expect(before?.uid).toBe('k3f9-next@touchbase');
		expect(read(calendar(later))[0]?.uid).toBe(before?.uid);
		expect(calendar(later)).toContain('SEQUENCE:2');
	});

	test('has nothing of what is over: a closed lead, a stop, a day that is past', () => {
		const leads = of(
			aLead('Closed').appliedOn('2026-11-02').closedOn('2026-11-05', 'rejected'),
			aLead('Stop').appliedOn('2026-11-02').askedToStopOn('2026-11-05'),
		);
		expect(read(calendar(leads))).toEqual([]);
	});

	test('that is empty still holds something, for a calendar must', () => {
		expect(calendar([])).toContain('BEGIN:VTIMEZONE');
	});
});

const odd = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 120}),
	fc.constantFrom('a;b,c\\d', 'two\nlines', 'BEGIN:VEVENT\r\nEND:VEVENT', '😀'.repeat(40), '\u001b[31m', ' x '),
);

const anyLeads = fc
	.array(fc.record({lead: anyLead, organization: odd.map(text => `Acme ${text}`), role: odd}), {maxLength: 4})
	.map(all => all.map(({lead, organization, role}, at) => ({...lead, id: `id${at}`, organization, role})));

describe('any calendar', () => {
	test('is as Google, Outlook and Apple take it', () => {
		fc.assert(
			fc.property(anyLeads, leads => {
				const text = calendar(leads);
				const lines = text.split('\r\n');
				expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f]/);
				expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
				const whole = text.replaceAll('\r\n ', '');
				expect(whole).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n/);
				// Google refuses a METHOD that invites; Outlook a time without a zone, or one that is not declared.
				expect(whole.split('BEGIN:VEVENT').slice(1).join('')).not.toMatch(/^DT(?:START|END):\d{8}T\d{6}$|TZID=/m);
				expect(whole).not.toMatch(/^METHOD:(?!PUBLISH)/m);
				const events = read(text);
				expect(new Set(events.map(({uid}) => uid)).size).toBe(events.length);
				expect(whole.match(/^DTSTAMP:\d{8}T\d{6}Z$/gm)?.length ?? 0).toBe(events.length);
				// Outlook shows a day that ends on itself as none.
				for (const {start, end} of events) expect(end > start).toBe(true);
				// Apple takes an alarm only after all else of its event, and with a description.
				expect(whole).not.toMatch(/END:VALARM\r\n(?!END:VEVENT|BEGIN:VALARM)/);
				for (const [alarm] of whole.matchAll(/BEGIN:VALARM[\s\S]*?END:VALARM/g))
					expect(alarm).toMatch(/ACTION:DISPLAY\r\nDESCRIPTION:.+\r\nTRIGGER:/);
			}),
			runs(500),
		);
	});

	test.skipIf(!python)('is read by python3-icalendar as ical.js reads it', () => {
		const all = fc.sample(anyLeads, runs(500).numRuns).map(leads => calendar(leads));
		const {stdout, stderr} = spawnSync(python ?? '', ['-c', script], {
			input: JSON.stringify(all),
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		});
		expect(stderr).toBe('');
		expect(JSON.parse(stdout)).toEqual(all.map(read));
	});
});
