import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {situationOf} from '../../source/advice/situation-of.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {historyOf} from '../../source/leads/history.ts';
import {type Answers, keys, type Lead, type Profile, type Stance} from '../../source/leads/lead.ts';
import {type ALead, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';

type More = {profile?: Profile; answers?: Partial<Answers>; stance?: Stance};

const caseOf = (lead: ALead, today: Day, {profile = {}, answers = {}, stance}: More = {}) =>
	situationOf(historyOf(lead.build(), today), lead.build(), today, profile, answers, stance);

const adviceOn = (lead: ALead, today: Day, more: More = {}) => {
	const {verdict, on, rules} = advise(caseOf(lead, today, more).situation);
	return [verdict, ...rules, on].filter(Boolean).join(' ');
};

describe('a situation out of a log', () => {
	test('has every key, and what nobody has said stands at its default and is open', () => {
		const {situation, open} = caseOf(aLead().appliedOn('2026-11-02'), '2026-11-05');
		expect({situation, open}).toEqual(readSituation({today: '2026-11-05', kind: 'application', since: '2026-11-02'}));
		expect(open).toEqual(keys);
	});

	test('takes employment, field, stance and holidays from the profile', () => {
		const profile = {
			employment: 'working',
			field: 'persistent',
			stance: 'reserved',
			holidays: ['2026-12-25'],
		} satisfies Profile;
		const {situation, open} = caseOf(aLead().appliedOn('2026-11-02'), '2026-11-05', {profile});
		expect(situation).toMatchObject(profile);
		expect(open).not.toContain('employment');
		expect(open).not.toContain('field');
	});

	test('what was told of this lead outranks the profile, and an answer given besides outranks both', () => {
		const lead = aLead().appliedOn('2026-11-02').toldOn('2026-11-03', {key: 'field', value: 'ordinary'});
		const profile = {field: 'persistent', employment: 'working'} as const;
		expect(caseOf(lead, '2026-11-05', {profile}).situation.field).toBe('ordinary');
		const answers = {field: 'persistent', employment: 'between-jobs', thanked: '2026-11-04'} as const;
		const {situation, open} = caseOf(lead, '2026-11-05', {profile, answers});
		expect(situation).toMatchObject(answers);
		expect(open).not.toContain('thanked');
	});

	test('a stance given for this once outranks that of the profile', () => {
		const lead = aLead().appliedOn('2026-11-02');
		expect(caseOf(lead, '2026-11-05').situation.stance).toBe('balanced');
		expect(caseOf(lead, '2026-11-05', {profile: {stance: 'reserved'}, stance: 'persistent'}).situation.stance).toBe(
			'persistent',
		);
	});

	test('an answer given besides outranks the log', () => {
		const lead = aLead().appliedOn('2026-11-02').foundNewsOn('2026-11-03').repliedOn('2026-11-03', {tone: 'cold'});
		const {situation} = caseOf(lead, '2026-11-05', {answers: {news: false, reception: 'warm'}});
		expect(situation).toMatchObject({news: false, reception: 'warm'});
	});
});

describe('from the log to the advice', () => {
	const panel = aLead().interviewedOn('2026-11-02', 'Dana', 'Bo');

	test('thanks are owed until all have been thanked', () => {
		expect(adviceOn(panel, '2026-11-03')).toContain('thank ');
		expect(adviceOn(panel.thankedOn('2026-11-03', 'Bo'), '2026-11-04')).toContain('thank ');
		expect(adviceOn(panel.thankedOn('2026-11-03'), '2026-11-04')).toBe('wait wise-3 2026-11-10');
	});

	test('a promise that was kept gives the word back to the articles', () => {
		const promised = aLead().appliedOn('2026-11-02').promisedOn('2026-11-02', '2026-11-09');
		expect(adviceOn(promised, '2026-11-09')).toBe('contact smetana-1 2026-11-09');
		expect(adviceOn(promised.followedUpOn('2026-11-09'), '2026-11-10')).toBe('wait wise-4 stein-4 2026-11-23');
	});

	test('thanks for the last meeting are none for the next', () => {
		const twice = panel.thankedOn('2026-11-03').interviewedOn('2026-11-09', 'Dana');
		expect(caseOf(twice, '2026-11-05').situation.thanked).toBe('no');
		expect(adviceOn(twice, '2026-11-09')).toContain('thank ');
	});
});

describe('whatever the log', () => {
	const steps: ((lead: ALead, on: Day, other: Day) => ALead)[] = [
		(lead, on) => lead.appliedOn(on),
		(lead, on) => lead.interviewedOn(on, 'Dana', 'Bo'),
		(lead, on) => lead.interviewedOn(on),
		(lead, on) => lead.talkedOn(on, 'Dana'),
		(lead, on) => lead.thankedOn(on, 'Dana'),
		(lead, on) => lead.thankedOn(on),
		(lead, on) => lead.followedUpOn(on, 'phone'),
		(lead, on) => lead.sentAnArticleOn(on),
		(lead, on) => lead.repliedOn(on, {asks: true, tone: 'cold'}),
		(lead, on) => lead.repliedOn(on),
		(lead, on) => lead.answeredOn(on),
		(lead, on, other) => lead.namedADayOn(on, other),
		(lead, on, other) => lead.promisedOn(on, other),
		(lead, on) => lead.postingSaysNoOn(on),
		(lead, on) => lead.foundNewsOn(on),
		(lead, on) => lead.toldOn(on, {key: 'news', value: false}),
		(lead, on) => lead.toldOn(on, {key: 'thanked', value: 'no'}),
		(lead, on) => lead.toldOn(on, {key: 'toldNotTo', value: 'no'}),
		(lead, on) => lead.closedOn(on, 'rejected'),
		(lead, on) => lead.reopenedOn(on),
	];
	const today: Day = '2026-11-20';
	const anyDay = fc.integer({min: -30, max: 12}).map(days => addDays(today, days));
	const anyLead = fc
		.array(fc.tuple(fc.constantFrom(...steps), anyDay, anyDay), {maxLength: 12})
		.map(all =>
			all.reduce((lead, [step, on, other]) => step(lead, on, other), aLead().appliedOn('2026-10-15')).build(),
		);
	const situationFrom = (lead: Lead) => situationOf(historyOf(lead, today), lead, today, {}).situation;

	test('its situation is one that `ask --situation` takes', () => {
		fc.assert(
			fc.property(anyLead, lead => {
				const situation = situationFrom(lead);
				expect(readSituation(situation).situation).toEqual(situation);
			}),
			runs(500),
		);
	});
});
