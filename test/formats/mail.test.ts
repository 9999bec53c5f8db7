import {describe, expect, test} from 'vitest';
import {ownText, questionIn} from '../../source/formats/mail/own-text.ts';
import {readMail} from '../../source/formats/mail/read-mail.ts';
import {aDesk} from '../verbs/a-desk.ts';
import {aMessage, anMbox} from './some-mail.ts';

const read = async (bytes: string, zone = 'Europe/Berlin') => (await readMail(bytes, zone))[0];

/** A text as its bytes, a character each. */
const inUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('a message', () => {
	test('has its sender, its own day on the person’s clock, its thread and its words', async () => {
		const text = aMessage({Date: 'Wed, 11 Nov 2026 23:30:00 -0500', 'In-Reply-To': '<a@b>', References: '<r@b> <a@b>'});
		expect(await read(text)).toMatchObject({
			id: 'one@acme.example',
			from: {name: 'Dana Reyes', address: 'dana@acme.example'},
			to: [{name: 'Ada', address: 'ada@home.example'}],
			on: '2026-11-12',
			thread: ['a@b', 'r@b'],
			subject: 'Re: Staff engineer',
			excerpt: 'Thank you for writing.',
		});
		expect((await read(text, 'America/New_York'))?.on).toBe('2026-11-11');
	});

	test.each([
		[
			'quoted-printable',
			{'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'quoted-printable'},
			'Gr=C3=BC=C3=9Fe',
			'Grüße',
		],
		[
			'Latin-1',
			{'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': '8bit'},
			'Gr\u00fc\u00dfe',
			'Grüße',
		],
		[
			'UTF-8',
			{'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit'},
			inUtf8('Grüße'),
			'Grüße',
		],
		[
			'base64',
			{'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64'},
			'R3LDvMOfZQ==',
			'Grüße',
		],
		['HTML', {'Content-Type': 'text/html; charset=utf-8'}, '<style>p{}</style><p>Gr&#252;&szlig;e</p>', 'Grü&szlig;e'],
	])('in %s is read as it was written', async (_, headers, body, words) => {
		expect((await read(aMessage(headers, body)))?.excerpt).toBe(words);
	});

	test.each([
		[{'Auto-Submitted': 'auto-replied'}, true],
		[{'Auto-Submitted': 'no'}, false],
		[{Precedence: 'bulk'}, true],
		[{From: 'Acme <no-reply@acme.example>'}, true],
		[{From: 'Acme <donotreply@acme.example>'}, true],
		[{From: 'Norah Eplyn <noreplyn@acme.example>'}, false],
		[{}, false],
	])('with %j is a machine’s: %s', async (headers, isAuto) => {
		expect((await read(aMessage(headers)))?.isAuto).toBe(isAuto);
	});

	test.each(['', ' \n', 'hello', 'PK\u0003\u0004\u0000\u0000', '{"a": 1}', 'Subject: no sender\n\nhi'])(
		'is not what reads as %j',
		async text => {
			await expect(readMail(text, 'UTC')).rejects.toThrow(/no message|no mail/);
		},
	);
});

test('an mbox is taken apart at its lines, and not where a message says From', async () => {
	const first = aMessage({}, 'One.\nFrom here on it is simple.');
	const all = await readMail(anMbox(first, aMessage({'Message-ID': '<two@acme.example>'}, 'Two.')), 'UTC');
	expect(all.map(({id}) => id)).toEqual(['one@acme.example', 'two@acme.example']);
	expect(all[0]?.text).toContain('From here on');
});

describe('the writer’s own words', () => {
	test.each([
		['Yes.\n\nOn Thu, 12 Nov 2026 at 09:30, Ada wrote:\n> Is it filled?', 'Yes.'],
		['Ja.\n\nAm 12.11.2026 um 09:30 schrieb Ada <a@b>:\n> Ist es vergeben?', 'Ja.'],
		['Yes.\n-- \nDana, +1 555', 'Yes.'],
		['Yes.\n\nFrom: Ada\nSent: Thursday\nTo: Dana\n\nIs it?', 'Yes.'],
		['> Is it filled?\nYes.', 'Yes.'],
	])('of %j are "%s"', (text, own) => expect(ownText(text)).toBe(own));

	test.each([
		['Could you come\non Thursday? Best', 'Could you come on Thursday?'],
		['See https://acme.example/?id=1 for more.', undefined],
		['Fine. Is that ok?', 'Is that ok?'],
		['???', undefined],
	])('of %j ask %s', (text, question) => expect(questionIn(text)).toBe(question));
});

const desk = () =>
	aDesk().typed(
		'config email ada@home.example',
		'add Acme --role "Staff engineer" --kind interview --on 2026-11-02 --with "Dana Reyes" --url https://jobs.acme.example/17',
		'log acme thanks --on 2026-11-03',
		'add Birch --email office@birch.example --on 2026-11-03',
	);
const mailed = (message: string, ...flags: string[]) => ['mail', message, ...flags];
const lastOf = (lead: {log: readonly object[]}) => lead.log.at(-1);

describe('touchbase mail', () => {
	test('writes nothing without --yes, and then a reply on its own day, found by the domain', async () => {
		const at = await desk();
		const book = at.book();
		const message = aMessage({Date: 'Wed, 11 Nov 2026 09:30:00 +0000'});
		expect((await at.type(mailed(message))).out).toContain('Nothing is written yet');
		expect(at.book()).toBe(book);
		await at.type(mailed(message, '--yes'));
		expect(lastOf(at.lead('Acme'))).toMatchObject({
			what: 'reply',
			on: '2026-11-11',
			by: 'email',
			with: ['Dana Reyes'],
			message: 'one@acme.example',
			note: 'Re: Staff engineer: Thank you for writing.',
		});
		expect(at.lead('Acme').people[0]?.email).toBe('dana@acme.example');
	});

	test('takes a message once, whatever is done with it, and undo takes it back whole', async () => {
		const at = await desk();
		const before = at.book();
		await at.type(mailed(aMessage({}), '--yes'));
		const once = at.book();
		expect((await at.type(mailed(aMessage({}), '--yes'))).out).toContain('Nothing in it is new.');
		await at.type(mailed(anMbox(aMessage({}), aMessage({})), '--yes'));
		expect(at.book()).toEqual(once);
		await at.typed('correct acme last --tone warm');
		expect((await at.type(mailed(aMessage({}), '--yes'))).out).toContain('Nothing in it is new.');
		await at.typed('undo', 'undo');
		expect(at.book().leads).toEqual(before.leads);
	});

	test('finds the lead by an address before the thread, and by the thread before the domain', async () => {
		const at = await desk();
		const sent = aMessage({
			From: 'ada@home.example',
			To: 'office@birch.example',
			'Message-ID': '<mine@home.example>',
			Date: 'Mon, 09 Nov 2026 09:00:00 +0000',
		});
		await at.type(mailed(sent, '--yes'));
		expect(lastOf(at.lead('Birch'))).toMatchObject({
			what: 'followup',
			message: 'mine@home.example',
			words: 'Thank you for writing.',
		});
		const answer = {From: 'Kim <kim@gmail.com>', 'In-Reply-To': '<mine@home.example>'};
		await at.type(mailed(aMessage(answer), '--yes'));
		expect(lastOf(at.lead('Birch'))).toMatchObject({what: 'reply', with: ['Kim']});
	});

	test('is refused where no lead or several fit, and takes the one that is named', async () => {
		const at = await desk();
		const stranger = aMessage({From: 'x@nobody.example'});
		expect(await at.type(mailed(stranger, '--yes'))).toMatchObject({
			exit: 3,
			says: expect.stringContaining('--lead LEAD'),
		});
		expect((await at.type(mailed(stranger, '--lead', 'birch', '--yes'))).exit).toBe(0);
		await at.typed('add Acme --role Chef --url https://acme.example');
		expect((await at.type(mailed(aMessage({Subject: 'hello', 'Message-ID': '<h@acme.example>'}), '--yes'))).exit).toBe(
			4,
		);
		await at.type(mailed(aMessage({Subject: 'Your application as Chef', 'Message-ID': '<c@acme.example>'}), '--yes'));
		expect(at.book().leads.find(({role}) => role === 'Chef')?.log).toHaveLength(2);
	});

	test('a machine’s word is a note that moves nothing, and brings in nobody', async () => {
		const at = await desk();
		await at.type(mailed(aMessage({From: 'Acme <no-reply@acme.example>'}), '--yes'));
		expect(lastOf(at.lead('Acme'))).toMatchObject({what: 'reply', auto: true});
		expect(at.lead('Acme').people).toHaveLength(1);
	});

	test('a question is owed an answer only where that is said', async () => {
		const asking = aMessage({}, 'Could you come on Thursday?');
		const at = await desk();
		expect((await at.type(mailed(asking))).out).toContain('They ask: "Could you come on Thursday?"');
		await at.type(mailed(asking, '--asks', '--yes'));
		expect(lastOf(at.lead('Acme'))).toMatchObject({asks: 'Could you come on Thursday?'});
		expect((await at.type('ask acme --json')).json.verdict).toBe('answer');
		const answer = aMessage(
			{From: 'ada@home.example', To: 'dana@acme.example', 'Message-ID': '<b@home.example>'},
			'Yes.',
		);
		await at.type(mailed(answer, '--yes'));
		expect(lastOf(at.lead('Acme'))).toMatchObject({what: 'answered', with: ['Dana Reyes']});
	});

	test('what you sent is thanks where they are owed and it says so', async () => {
		const at = await aDesk().typed(
			'config email ada@home.example',
			'add Acme --kind interview --on 2026-11-11 --with Dana',
		);
		await at.typed('person acme Dana --email dana@acme.example');
		await at.type(
			mailed(aMessage({From: 'ada@home.example', To: 'dana@acme.example'}, 'Thank you for your time.'), '--yes'),
		);
		expect(lastOf(at.lead('Acme'))).toMatchObject({what: 'thanks', with: ['Dana']});
	});

	test('a day that is missing or still to come counts as today', async () => {
		for (const date of ['', 'Fri, 13 Nov 2026 12:00:00 +0000', 'soon']) {
			const at = await desk();
			const {out} = await at.type(mailed(aMessage({Date: date}), '--yes'));
			expect(out).toContain('taken as today');
			expect(lastOf(at.lead('Acme'))).toMatchObject({on: '2026-11-12'});
		}
	});

	test('asks for your own address first', async () => {
		const at = await aDesk().typed('add Acme --email dana@acme.example');
		expect((await at.type(mailed(aMessage({}), '--yes'))).says).toContain('touchbase config email');
	});
});
