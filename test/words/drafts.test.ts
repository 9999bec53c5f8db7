import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isRule} from '../../source/advice/rules.ts';
import type {Day} from '../../source/days/day.ts';
import {channels, type Lead} from '../../source/leads/lead.ts';
import {check} from '../../source/words/check/check.ts';
import {longest} from '../../source/words/check/substance.ts';
import {draftOf, mailtoOf} from '../../source/words/draft.ts';
import {
	type DraftKind,
	draftKindRows,
	draftKinds,
	isSpoken,
	kindsFor,
	mediumOf,
} from '../../source/words/draft-kinds.ts';
import {ourTemplate, templateNames} from '../../source/words/our-templates.ts';
import {partsOf, promisesIn, sentencesIn, wordsIn} from '../../source/words/prose.ts';
import {blanks, fill, readTemplate} from '../../source/words/template.ts';
import {aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {everyTelling, kim, knownLead, today} from './some-drafts.ts';

/** What only the person can say: a draft asks for it. */
const startKinds = Object.keys(knownLead) as (keyof typeof knownLead)[];

const onlyThePerson: readonly string[] = [
	blanks.fit,
	blanks['promised day'],
	blanks.addition,
	blanks.news,
	blanks.subject,
	blanks['about me'],
	blanks['why you'],
	blanks.topic,
	blanks.link,
	blanks['worth it'],
	blanks.answer,
	blanks.invitation,
	blanks.timeline,
	blanks['meeting day'],
	blanks.awaited,
	blanks['their day'],
	blanks.mistake,
	blanks.correction,
];

const called = ({kind, by, lead}: (typeof everyTelling)[number]) => `${kind} by ${by} to ${lead.log[0]?.what}`;

const everyDraft = everyTelling.map(telling => ({telling, draft: draftOf(telling)}));

describe('every draft, of every kind, for every kind of lead, by every channel', () => {
	test('keeps to the length that its form bears', () => {
		for (const {telling, draft} of everyDraft) {
			const {text, medium} = draft;
			const said = partsOf(text).body.text;
			expect(wordsIn(said).length, called(telling)).toBeLessThanOrEqual(longest[medium]);
			const sentences = sentencesIn(said).length;
			expect(sentences, `${called(telling)}\n${text}`).toBeGreaterThanOrEqual(3);
			expect(sentences, `${called(telling)}\n${text}`).toBeLessThanOrEqual(isSpoken(medium) ? 8 : 6);
		}
	});

	test('asks for nothing that is known', () => {
		for (const {telling, draft} of everyDraft) {
			const {gaps, text} = draft;
			for (const gap of gaps) expect(onlyThePerson, `${called(telling)}\n${text}`).toContain(gap);
		}
	});

	test('names whoever it is for and whoever it is from', () => {
		for (const {telling, draft} of everyDraft) {
			const {text} = draft;
			expect(text, called(telling)).toContain('Dana Reyes');
			expect(text, called(telling)).toContain('Kim Ode');
		}
	});

	test('is found good by the check, but for what is still to be filled in', () => {
		for (const {telling, draft} of everyDraft) {
			const {text, kind, medium, to} = draft;
			const found = check({text, kind, medium, to, lead: telling.lead, today});
			expect(found, `${called(telling)}\n${text}`).toEqual([]);
		}
	});

	test('names the rules that shape it, and they exist', () => {
		for (const {telling, draft} of everyDraft) {
			const {rules} = draft;
			expect(rules.length, called(telling)).toBeGreaterThan(0);
			for (const rule of rules) expect(isRule(rule)).toBe(true);
		}
	});

	test('left on a machine says on which day the next try is, unless it wants nothing of them', () => {
		for (const {telling, draft} of everyDraft.filter(({telling: {by}}) => by === 'voicemail')) {
			const {text, rules} = draft;
			const [promise] = promisesIn(text, today);
			if (draftKindRows[telling.kind].wantsNothing) {
				expect(text).not.toContain('try to reach you again');
				continue;
			}
			expect(promise?.day && promise.day > today, text).toBe(true);
			expect(rules).toContain('smetana-3');
		}
	});

	test('sent as a letter says when you will be in touch, where there is something to ask', () => {
		for (const {draft} of everyDraft.filter(({telling: {by}}) => by === 'letter')) {
			const {text, kind, rules} = draft;
			const promised = promisesIn(text, today).length > 0;
			expect(promised, text).toBe(draftKindRows[kind].followsUp === true || kind === 'offer');
			if (draftKindRows[kind].followsUp) expect(rules).toContain('koblyk-9');
		}
	});

	test('has a subject line only as an e-mail', () => {
		for (const {telling, draft} of everyDraft) {
			const {subject, text, by} = draft;
			expect(subject !== undefined, called(telling)).toBe(by === 'email');
			expect(text.startsWith('Subject: ')).toBe(by === 'email');
		}
	});
});

describe('a thank-you', () => {
	test('has the point from the talk with that person, and none from another', () => {
		const lead = aLead('Acme')
			.interviewedOn('2026-11-02', 'Dana Reyes', 'Bo Lund')
			.pointOn('2026-11-02', 'Dana Reyes', 'their move to Postgres.')
			.build();
		const to = (name: string) => draftOf({lead, today, profile: kim, kind: 'thanks', to: name, by: 'email'});
		expect(to('Dana Reyes').text).toContain('One thing has stayed with me: their move to Postgres.');
		expect(to('Bo Lund').text).toContain('One thing has stayed with me: [point from your talk].');
		expect(to('Bo Lund').gaps).toContain('point from your talk');
	});

	test('takes no point from a talk before the last', () => {
		const lead = aLead('Acme')
			.interviewedOn('2026-10-02', 'Dana Reyes')
			.pointOn('2026-10-02', 'Dana Reyes', 'the old office')
			.interviewedOn('2026-11-02', 'Dana Reyes')
			.build();
		const {text} = draftOf({lead, today, profile: kim, kind: 'thanks', to: 'Dana Reyes', by: 'email'});
		expect(text).not.toContain('old office');
	});
});

describe('a draft says what the log says', () => {
	const drafted = (lead: Lead, kind: DraftKind, on: Day) =>
		draftOf({lead, today: on, profile: kim, kind, to: 'Dana Reyes', by: 'email'}).text;

	test('and names no day that they named before their last answer', () => {
		const named = aLead('Acme')
			.interviewedOn('2026-11-02', 'Dana Reyes')
			.thankedOn('2026-11-03')
			.namedADayOn('2026-11-02', '2026-11-20');
		expect(drafted(named.build(), 'overdue', '2026-11-21')).toContain('Friday 20 November');
		expect(drafted(named.repliedOn('2026-11-21').build(), 'overdue', '2026-11-30')).not.toContain('20 November');
	});

	test('and tells what is new', () => {
		const lead = aLead('Acme')
			.interviewedOn('2026-11-02', 'Dana Reyes')
			.foundNewsOn('2026-11-12', 'passed the CKA exam');
		expect(drafted(lead.build(), 'news', '2026-11-12')).toContain('passed the CKA exam');
	});

	test('and repeats what they asked', () => {
		const lead = aLead('Acme').repliedOn('2026-11-11', {asks: true, note: 'could you come on Thursday?'});
		expect(drafted(lead.build(), 'answer', '2026-11-12')).toContain('could you come on Thursday?');
	});
});

describe('an article note', () => {
	test('has not a word about the job, whatever the lead', () => {
		for (const telling of everyTelling.filter(({kind}) => kind === 'article')) {
			expect(draftOf(telling).text).not.toMatch(/\b(job|role|position|application|interview|Staff engineer)\b/i);
		}
	});
});

describe('a reminder of what was sent', () => {
	test('gives the date and, where it was kept, the subject line', () => {
		const lead = aLead('Acme').as('Cook').appliedOn('2026-11-02').build();
		const [applied] = lead.log;
		const kept = {...lead, log: [{...applied, note: 'Subject: Cook wanted, Kim Ode'} as NonNullable<typeof applied>]};
		const {text} = draftOf({lead: kept, today, profile: kim, kind: 'reminder', to: undefined, by: 'email'});
		expect(text).toContain('On Monday 2 November I sent you my application for the role of Cook');
		expect(text).toContain('under the subject line "Cook wanted, Kim Ode"');
		expect(text).toContain('Dear [name],');
	});
});

describe('a link for the mail program', () => {
	test('has the address, the subject and the whole text', () => {
		const {text, address} = draftOf({
			lead: knownLead.interview,
			today,
			profile: kim,
			kind: 'status',
			to: 'Dana Reyes',
			by: 'email',
		});
		const link = new URL(mailtoOf(text, address));
		expect(link.pathname).toBe('dana@acme.example');
		expect(link.searchParams.get('subject')).toBe('The role of Staff engineer: how does it stand?');
		expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text.replace(/^Subject:.*\n\n/, '').trim());
	});
});

const anyText = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc.constantFrom('{name}', '<b>', '[x]', '\u001b[31m', '__proto__', '{', '$&'),
);

describe('whatever a lead holds', () => {
	test('a draft says nothing that is not in the lead, the profile or the template', () => {
		fc.assert(
			fc.property(
				fc.record({organization: anyText, role: anyText, name: anyText, me: anyText, point: anyText, phone: anyText}),
				fc.constantFrom(...startKinds),
				fc.constantFrom(...draftKinds),
				fc.constantFrom(...channels, 'voicemail' as const),
				({organization, role, name, me, point, phone}, kind, draftKind, by) => {
					if (!kindsFor(kind).includes(draftKind)) return;
					const lead = {
						...knownLead[kind],
						organization,
						role,
						people: [{name}],
						log: [...knownLead[kind].log, {id: 'p', on: today, what: 'note' as const, with: [name], note: point}],
					};
					const profile = {name: me, phone};
					const {text} = draftOf({lead, today, profile, kind: draftKind, to: name, by});
					const said = [organization, role, name, me, point, phone, JSON.stringify(knownLead[kind])].join(' ');
					const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday November December 2026';
					const template = templateNames.map(each => ourTemplate(each, mediumOf(by))).join(' ');
					const own = `${said} ${days} ${template} ${Object.values(blanks).join(' ')} we spoke I applied wrote asked you for a talk met on the role of work at I heard from you on my I am sorry that my thanks come late this comes later than I said You were going to come back to me about by called as you had asked for the letter Thank you for our talk offering your help`;
					const known = new Set(lettersIn(own));
					for (const word of lettersIn(text)) expect(known, text).toContain(word);
					expect(text).not.toContain('\u001b');
				},
			),
			runs(300),
		);
	});
});

const lettersIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

describe('a template', () => {
	test('is there for every kind in every form, and can be read', () => {
		for (const name of templateNames) {
			for (const form of ['email', 'phone', 'voicemail', 'letter'] as const) {
				expect(readTemplate(ourTemplate(name, form)).length).toBeGreaterThan(1);
			}
		}
	});

	test('leaves out what depends on a blank that is not known, and shows the others as gaps', () => {
		const {text, gaps} = fill(readTemplate('{name}<, {my phone}>, {the role|the work}, <{me}!>'), {me: 'Kim'});
		expect(text).toBe('[name], the work, Kim!');
		expect(gaps).toEqual(['name']);
	});

	test('that has a blank nobody knows is refused, with the nearest', () => {
		expect(() => readTemplate('Dear {nam}')).toThrow('did you mean {name}?');
	});

	test('that has a blank without an end is refused, with its line', () => {
		expect(() => readTemplate('Hello\n{name')).toThrow('line 2');
		expect(() => readTemplate('Hello}')).toThrow('line 1');
	});
});
