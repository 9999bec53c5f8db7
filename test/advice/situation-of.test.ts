import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {situationOf} from '../../source/advice/situation.ts';
import {addDays, type Day} from '../../source/days/day.ts';
import {historyOf} from '../../source/leads/history.ts';
import {type Answers, type Entry, keys, type Lead, type Profile, type Stance} from '../../source/leads/lead.ts';
import {type ALead, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';

type More = {profile?: Profile; answers?: Partial<Answers>; stance?: Stance};

const caseOf = (lead: ALead, today: Day, {profile = {}, answers = {}, stance}: More = {}) =>
	situationOf(historyOf(lead.build(), today), today, profile, answers, stance);

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

	test('knows what the log says', () => {
		const lead = aLead()
			.interviewedOn('2026-11-02')
			.thankedOn('2026-11-03')
			.namedADayOn('2026-11-02', '2026-11-16')
			.repliedOn('2026-11-09', {tone: 'warm', asks: true})
			.answeredOn('2026-11-10')
			.followedUpOn('2026-11-11')
			.foundNewsOn('2026-11-12');
		const {situation, open} = caseOf(lead, '2026-11-12');
		expect(situation).toMatchObject({
			kind: 'interview',
			since: '2026-11-09',
			thanked: '2026-11-03',
			timeline: '2026-11-16',
			reception: 'warm',
			asked: false,
			news: true,
			followUps: [{on: '2026-11-11', by: 'email', what: 'followup'}],
		});
		expect(open).toEqual(['toldNotTo', 'promised', 'awaiting', 'article', 'insider', 'contact', 'field', 'employment']);
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
		expect(adviceOn(promised.followedUpOn('2026-11-09'), '2026-11-10')).toBe('hold koblyk-5');
	});

	test('an answer is owed first, and then the clock runs from theirs', () => {
		const asked = panel.thankedOn('2026-11-03').repliedOn('2026-11-09', {asks: true});
		expect(adviceOn(asked, '2026-11-10')).toBe('answer 2026-11-10');
		expect(adviceOn(asked.answeredOn('2026-11-10'), '2026-11-10')).toBe('wait cps-2 wise-3 stein-3 2026-11-16');
	});

	test('a meeting to come is waited for, and nothing sent before it counts', () => {
		const invited = aLead().appliedOn('2026-11-02').followedUpOn('2026-11-09').interviewedOn('2026-11-18');
		expect(adviceOn(invited, '2026-11-12')).toBe('wait cps-1 2026-11-18');
		expect(caseOf(invited, '2026-11-12').situation).toMatchObject({
			kind: 'interview',
			since: '2026-11-18',
			followUps: [],
		});
		expect(adviceOn(invited, '2026-11-18')).toContain('thank ');
	});

	test('thanks owed for the last meeting come before the next, and after two weeks no more', () => {
		const twice = panel.interviewedOn('2026-11-30', 'Dana');
		expect(adviceOn(twice, '2026-11-16')).toContain('thank ');
		expect(adviceOn(twice, '2026-11-17')).toBe('wait cps-1 2026-11-30');
		expect(adviceOn(twice.thankedOn('2026-11-03'), '2026-11-04')).toBe('wait cps-1 2026-11-30');
		expect(adviceOn(twice.followedUpOn('2026-11-04'), '2026-11-05')).toBe('wait cps-1 2026-11-30');
	});

	test('thanks for the last meeting are none for the next', () => {
		const twice = panel.thankedOn('2026-11-03').interviewedOn('2026-11-09', 'Dana');
		expect(caseOf(twice, '2026-11-05').situation.thanked).toBe('no');
		expect(adviceOn(twice, '2026-11-09')).toContain('thank ');
	});

	test('a request to stop stands, whatever came after it', () => {
		const stop = panel.askedToStopOn('2026-11-04').foundNewsOn('2026-11-05').interviewedOn('2026-11-18');
		expect(adviceOn(stop, '2026-11-06')).toBe('stop kennedy-4');
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
	const situationFrom = (lead: Lead) => situationOf(historyOf(lead, today), today, {}).situation;

	test('its situation is one that `ask --situation` takes', () => {
		fc.assert(
			fc.property(anyLead, lead => {
				const situation = situationFrom(lead);
				expect(readSituation(situation).situation).toEqual(situation);
			}),
			runs(500),
		);
	});

	test('once somebody asked to stop, on whatever day that was, the advice is to stop', () => {
		fc.assert(
			fc.property(anyLead, anyDay, (lead, day) => {
				const on = day < today ? day : today;
				const stop: Entry = {id: 'stop', on, what: 'no-contact', by: 'person'};
				expect(advise(situationFrom({...lead, log: [...lead.log, stop]})).verdict).toBe('stop');
			}),
			runs(500),
		);
	});

	test('what happened on a later day may be logged first', () => {
		const shuffled = anyLead.chain(lead => {
			const happened = lead.log.filter(({what}) => what !== 'told');
			const log = [...new Map(happened.map(entry => [entry.on, entry])).values()];
			return fc.tuple(fc.constant({...lead, log}), fc.shuffledSubarray(log, {minLength: log.length}));
		});
		fc.assert(
			fc.property(shuffled, ([lead, log]) => {
				expect(historyOf({...lead, log}, today)).toEqual(historyOf(lead, today));
			}),
			runs(300),
		);
	});
});
