import {expect, test} from 'vitest';
import {warningsOf} from '../../source/words/same-person.ts';
import {aLead} from '../a-lead.ts';

const dana = {name: 'Dana Reyes', email: 'dana@agency.example', phone: '+1 555 0117'};
const acme = aLead('Acme').knowing('Dana Reyes', dana).appliedOn('2026-11-02').build();
const beta = aLead('Beta').knowing('D. Reyes', {email: 'Dana@Agency.example'}).appliedOn('2026-11-02');
const warned = (other: typeof beta, today: `${number}-${number}-${number}`) =>
	warningsOf(dana, acme, [acme, other.build()], today, []);

test('somebody written to in another lead is warned of for three business days', () => {
	const wrote = beta.followedUpOn('2026-11-05');
	expect(warned(wrote, '2026-11-10')).toEqual([
		'You wrote to Dana Reyes on Thu 5 Nov about Beta: wait a few days, or say both in one message.',
	]);
	expect(warned(wrote, '2026-11-11')).toEqual([]);
});

test('somebody who asked you to stop is warned of in all leads, for good', () => {
	expect(warned(beta.askedToStopOn('2026-11-03'), '2027-11-03')).toEqual(['Dana Reyes asked you to stop, at Beta.']);
	expect(warned(beta.postingSaysNoOn('2026-11-03'), '2026-11-10')).toEqual([]);
});

test('a namesake with another address is somebody else, and one number is one person', () => {
	const other = aLead('Gamma').knowing('Dana Reyes', {email: 'dana@gamma.example'}).followedUpOn('2026-11-05');
	expect(warned(other, '2026-11-06')).toEqual([]);
	expect(warned(other.with({people: [{name: 'Dana', phone: '+1 (555) 0117'}]}), '2026-11-06')).toHaveLength(1);
});
