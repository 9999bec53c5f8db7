import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isRule} from '../../source/advice/rules.ts';
import {check} from '../../source/words/check/check.ts';
import {type Checked, checkNames, lineOf, sayFinding} from '../../source/words/check/finding.ts';
import {draftKinds, media} from '../../source/words/draft-kinds.ts';
import {partsOf, promisesIn, sentencesIn} from '../../source/words/prose.ts';
import {aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {acme, badMessages} from './bad-messages.ts';
import {today} from './some-drafts.ts';

const checked = (given: Partial<Checked> & {text: string}): Checked => ({
	kind: 'status',
	medium: 'email',
	to: 'Dana Reyes',
	lead: acme,
	today,
	...given,
});
const found = (given: Partial<Checked> & {text: string}) =>
	check(checked(given)).map(each => `${each.check} ${each.rule}`);
const letter = (body: string): string => `Dear Dana Reyes,\n\n${body}\n\nKind regards,\nKim Ode\n`;

describe('a message that', () => {
	test.each(badMessages)('$why', ({finds, ...given}) => {
		expect(found(given)).toEqual(finds);
	});

	test('is good has nothing found in it', () => {
		const text = letter(
			'You had Friday in mind for your decision. May I ask how it stands? In the meantime I have read your paper on replication, and it answers what I asked you. Thank you for your time.',
		);
		expect(found({text})).toEqual([]);
	});

	test('goes to somebody who asked to be left alone is found, whatever it says', () => {
		const lead = aLead('Acme').appliedOn('2026-11-02').askedToStopOn('2026-11-04').build();
		expect(found({lead, to: undefined, text: letter('Good morning.')})[0]).toBe('told-to-stop kennedy-4');
	});

	test('names the person with a letter wrong is found', () => {
		const findings = check(checked({text: letter('Good morning, and thank you.').replace('Dana Reyes', 'Dona Rayes')}));
		expect(findings.map(({says}) => says)).toEqual(['The name is spelled otherwise: Dana Reyes']);
	});

	test('may name the person by one of the names, and in other letters', () => {
		for (const name of ['Dana', 'Ms Reyes', 'DANA REYES']) {
			expect(found({text: letter('Good morning, and thank you.').replace('Dana Reyes', name)})).toEqual([]);
		}
	});

	test('may have one exclamation mark, and brackets that the role itself has', () => {
		const lead = {...acme, role: 'Engineer [remote]'};
		const text = letter('Thank you for the talk about the role of Engineer [remote]! How do things stand?');
		expect(found({lead, text})).toEqual([]);
	});

	test('promises a day that is past is found', () => {
		expect(found({text: letter('I have added the plan. I will call you on 2026-11-09.')})).toEqual([
			'promise-without-day smetana-1',
		]);
	});
});

describe('a finding', () => {
	test('says its rule and shows the place', () => {
		for (const {finds: _, why: __, ...given} of badMessages) {
			for (const finding of check(checked(given))) {
				expect(isRule(finding.rule)).toBe(true);
				expect(checkNames).toContain(finding.check);
				const {from, to, text} = finding.at;
				expect(given.text.slice(from, to)).toBe(text);
				expect(sayFinding(finding, given.text)).toContain(`(${finding.rule}), line ${lineOf(given.text, finding.at)}`);
			}
		}
	});

	test('never stands outside the text, and nothing is thrown, whatever the text', () => {
		const piece = fc.oneof(
			fc.string({unit: 'grapheme', maxLength: 30}),
			fc.constantFrom(
				'Dear Dana,\n',
				'I will call',
				' on Friday',
				' 31 Feb',
				'!!',
				'[',
				']',
				'\n\n',
				'Kind regards,\n',
				'the perfect candidate',
				'\u0000',
				'(',
				'🎉',
				'Subject: x\n',
			),
		);
		fc.assert(
			fc.property(
				fc.array(piece, {maxLength: 12}),
				fc.constantFrom(...draftKinds),
				fc.constantFrom(...media),
				(pieces, kind, medium) => {
					const text = pieces.join(' ');
					for (const {at} of check(checked({text, kind, medium}))) expect(text.slice(at.from, at.to)).toBe(at.text);
				},
			),
			runs(300),
		);
	});
});

describe('a promise in a text', () => {
	const days = (text: string) => promisesIn(text, today).map(({day}) => day);

	test.each([
		['I will call you on Friday 20 November.', '2026-11-20'],
		['I’ll try you again on 20 Nov.', '2026-11-20'],
		['I will be in touch on November 20th, 2026.', '2026-11-20'],
		['I shall phone you tomorrow.', '2026-11-13'],
		['I will get back to you in two weeks.', '2026-11-26'],
		['I will write on Monday morning.', '2026-11-16'],
		['You will have my answer by 2026-11-18.', '2026-11-18'],
	])('%s', (text, day) => {
		expect(days(text)).toEqual([day]);
	});

	test('without a day is one all the same', () => {
		expect(days('I will be in touch soon.')).toEqual([undefined]);
		expect(days('I will call you next week.')).toEqual([undefined]);
	});

	test('is none where nothing is promised', () => {
		expect(days('I will not call you. If you like, I will call you. We spoke on Friday. I will be forty.')).toEqual([]);
	});
});

describe('the parts of a text', () => {
	test('are the greeting, what it says and the close', () => {
		const text = '12 November 2026\n\nDear Dana,\n\nThank you. It was good.\n\nYours sincerely,\nKim\n';
		const {greeting, body, close} = partsOf(text);
		expect(greeting?.text).toBe('Dear Dana,');
		expect(sentencesIn(body.text).map(each => each.text)).toEqual(['Thank you.', 'It was good.']);
		expect(close?.text).toBe('Yours sincerely,\nKim\n');
	});
});
