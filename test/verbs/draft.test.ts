import {describe, expect, test} from 'vitest';
import {issueOf} from '../../source/leads/lead.ts';
import {aDesk} from './a-desk.ts';

const interviewed = () =>
	aDesk().typed(
		'add Acme --role "Staff engineer" --kind interview --on 2026-11-11 --with "Dana Reyes" --with "Bo Lund"',
		'log acme note "their move to Postgres" --with dana --on 2026-11-11',
	);

/** The drafts that a line gives. */
const drafts = async (line: string, desk = interviewed()) => (await (await desk).type(line)).json.drafts;

describe('draft', () => {
	test('gives one thank-you for each person who was met, with the point from that talk', async () => {
		const given = await drafts('draft acme');
		expect(given.map(({kind, to}: {kind: string; to: string}) => `${kind} ${to}`)).toEqual([
			'thanks Dana Reyes',
			'thanks Bo Lund',
		]);
		expect(given[0].text).toContain('their move to Postgres');
		expect(given[1].gaps).toContain('point from your talk');
	});

	test('thanks by hand where there is time, and by e-mail where they decide soon', async () => {
		const soon = (await interviewed()).typed('log acme timeline --due 2026-11-16');
		const late = (await interviewed()).typed('log acme timeline --due 2026-12-01');
		expect((await drafts('draft acme --to dana', soon))[0].by).toBe('email');
		expect((await drafts('draft acme --to dana', late))[0].by).toBe('letter');
	});

	test.each([
		['interview --on 2026-11-02', ['thanks --on 2026-11-03'], 'status'],
		['interview --on 2026-10-20', ['thanks --on 2026-10-21', 'timeline --on 2026-10-20 --due 2026-11-02'], 'overdue'],
		['interview --on 2026-10-02', ['thanks --on 2026-10-03', 'followup --on 2026-10-19'], 'filled'],
		[
			'interview --on 2026-10-20',
			['thanks --on 2026-10-21', 'followup --on 2026-10-26', 'timeline --on 2026-10-20 --due 2026-11-02'],
			'overdue',
		],
		['interview --on 2026-11-02', ['thanks --on 2026-11-03', 'promise --due 2026-11-12 --on 2026-11-02'], 'promised'],
		['interview --on 2026-11-02', ['thanks --on 2026-11-03', 'something-new'], 'news'],
		['applied --on 2026-11-02', [], 'reminder'],
		['requested --on 2026-11-02', [], 'request-call'],
		['conversation --on 2026-11-02', ['thanks --on 2026-11-03'], 'catch-up'],
		['reply --asks', [], 'answer'],
		['rejected', [], 'after-no'],
		['offer', [], 'offer'],
		['withdrew', [], 'withdrawal'],
	])('after %s %s is a draft for %s', async (first, then, kind) => {
		const desk = await aDesk().typed(
			'add Acme --on 2026-09-01',
			`log acme ${first}`,
			...then.map(each => `log acme ${each}`),
		);
		const {json, says} = await desk.type('draft acme --stance persistent');
		expect(says).toBe('');
		expect(json.drafts[0].kind).toBe(kind);
	});

	test('asks somebody inside about the pace alone, where the vacancy asks for no follow-up', async () => {
		const desk = await aDesk().typed('add Acme --on 2026-11-02 --do-not-contact --insider "Li Wei"');
		const {json} = await desk.type('draft acme');
		expect(json.drafts).toMatchObject([{kind: 'insider', to: 'Li Wei'}]);
	});

	test('of an article and an ask on one day is two messages, and the person chooses one', async () => {
		const desk = await aDesk().typed(
			'add Acme --kind conversation --on 2026-11-02 --with "Dana Reyes"',
			'log acme thanks --on 2026-11-05',
			'tell acme reception=warm',
		);
		const {json, out, warn} = await desk.type('draft acme');
		expect(json.drafts.map(({kind}: {kind: string}) => kind)).toEqual(['catch-up', 'article']);
		expect(out).toContain('Worth a look');
		expect(warn).toContain('choose one, the other waits a week (kennedy-2)');
		expect(await desk.type('draft acme --log')).toMatchObject({
			exit: 2,
			says: '--log: these are 2 messages; say which one: --kind catch-up or --kind article.',
		});
	});

	test('prints nothing but the words where there is one message, so that they can be piped on', async () => {
		const {out, warn} = await (await interviewed()).type('draft acme --to dana --by email');
		expect(out).toMatch(/^Subject: Thank you for our talk/);
		expect(out).toMatch(/\[your name\]\n$/);
		expect(warn).toContain('Acme, Staff engineer: thank-you, to Dana Reyes, by email');
		expect(warn).toContain('2 gaps left: how you fit, in a few words, your name');
	});

	test('says that it is not time yet, and that a lead on hold wants something new', async () => {
		const waiting = await aDesk().typed('add Acme --kind interview --on yesterday', 'log acme thanks');
		expect((await waiting.type('draft acme')).warn).toContain('Not yet: ');
		const held = await aDesk().typed('add Acme --on 2026-11-02 --do-not-contact');
		expect((await held.type('draft acme')).warn).toContain('The advice is to hold');
	});

	test('is refused where somebody asked to be left alone, and where it would not be true', async () => {
		const desk = await aDesk().typed('add Acme --on 2026-11-02', 'log acme no-contact');
		expect(await desk.type('draft acme')).toMatchObject({exit: 2});
		expect((await desk.type('draft acme')).says).toContain('kennedy-4');
		expect((await desk.type('draft acme --kind thanks')).says).toContain('would not be true of this lead');
		expect((await desk.type('draft')).says).toContain('LEAD is missing');
	});

	test('gives a link for the mail program', async () => {
		const desk = await aDesk().typed('add Acme --email jobs@acme.example --on 2026-11-02');
		const {out} = await desk.type('draft acme --by email --mailto');
		expect(out).toMatch(/^mailto:jobs@acme\.example\?subject=My%20application/);
		expect((await desk.type('draft acme --by phone --mailto')).says).toContain('a link is for an e-mail');
	});

	test('prints a template to start one’s own from', async () => {
		const {out, warn} = await aDesk().type('draft --template thanks --by letter');
		expect(out).toContain('Dear {name},');
		expect(warn).toContain('thanks.letter.txt');
	});
});

describe('draft --log', () => {
	const logged = async (line: string, desk = interviewed()) => {
		const before = (await desk).lead().log.length;
		const {says, out} = await (await desk).type(line);
		expect(says).toBe('');
		const entries = (await desk).lead().log.slice(before);
		expect(issueOf((await desk).book())).toBeUndefined();
		return {out, entries: entries.map(({id: _, words, ...entry}) => ({...entry, words: words?.slice(0, 12)}))};
	};

	test('logs whom it thanked, with the words that were sent', async () => {
		const {entries} = await logged('draft acme --to dana --by email --log');
		expect(entries).toEqual([
			{what: 'thanks', on: '2026-11-12', by: 'email', with: ['Dana Reyes'], words: 'Subject: Tha'},
		]);
	});

	test('logs the day that a voicemail promises', async () => {
		const {entries, out} = await logged('draft acme --kind status --by voicemail --to dana --log');
		expect(entries).toEqual([
			{what: 'voicemail', on: '2026-11-12', by: 'phone', with: ['Dana Reyes'], words: 'Hello Dana R'},
			{what: 'promise', on: '2026-11-12', due: '2026-11-16', words: undefined},
		]);
		expect(out).toContain('promised to be in touch on Mon 16 Nov 2026');
	});

	test('logs the person’s own words, and the day in them', async () => {
		const {entries, out} = await logged('draft acme --kind status --log --text "Hello, I will call on Friday."');
		expect(entries.map(({what}) => what)).toEqual(['followup', 'promise']);
		expect(entries[1]).toMatchObject({due: '2026-11-13'});
		expect(out).toContain('check: It does not name the person');
	});

	test('logs an answer, a withdrawal and an article as what they are', async () => {
		for (const [kind, what] of [
			['answer', 'answered'],
			['withdrawal', 'withdrew'],
			['article', 'sent-article'],
		])
			expect((await logged(`draft acme --kind ${kind} --log`)).entries[0]?.what).toBe(what);
	});

	test('is taken back by one undo, promise and all', async () => {
		const desk = await interviewed();
		const before = desk.book();
		await desk.typed('draft acme --kind status --by voicemail --to dana --log', 'undo');
		expect(desk.book()).toEqual(before);
	});

	test('says the second time that it was said before', async () => {
		const desk = await (await interviewed()).typed('draft acme --kind status --to dana --by email --log');
		const {json} = await desk.type('draft acme --kind status --to dana --by email');
		expect(json.drafts[0].findings).toContainEqual(expect.objectContaining({check: 'repeated', rule: 'stein-5'}));
	});

	test('of no words is refused', async () => {
		expect(
			await (await interviewed()).type(['draft', 'acme', '--kind', 'status', '--text', ' ', '--log']),
		).toMatchObject({
			exit: 2,
		});
	});
});

describe('draft --courtesy', () => {
	const search = () =>
		aDesk().typed(
			'add Offerer --kind interview --on 2026-11-02 --with "Ann Oh" --insider "Cy Young"',
			'add Applied --on 2026-11-03',
			'add Talker --kind conversation --on 2026-11-04 --with "Li Wei"',
			'add Interviewer --kind interview --on 2026-11-05 --with "Dana Reyes" --insider "Flo Ng"',
			'add Stopper --on 2026-11-01',
			'log stopper no-contact',
			'log offerer accepted',
		);
	const notes = async (desk: Awaited<ReturnType<typeof search>>) =>
		(await desk.type('draft --courtesy')).json.notes.map(
			({lead, to, kind}: {lead: {organization: string}; to: string; kind: string}) =>
				`${lead.organization} ${to} ${kind}`,
		);

	test('lists whom to tell: interviewers first, then insiders and helpers, then the others', async () => {
		expect(await notes(await search())).toEqual([
			'Interviewer Dana Reyes withdrawal',
			'Interviewer Flo Ng taken',
			'Talker Li Wei taken',
			'Offerer Cy Young taken',
			'Applied null withdrawal',
		]);
	});

	test('gets shorter with each note that is logged, until nobody is left', async () => {
		const desk = await search();
		const counts: number[] = [];
		for (;;) {
			const {json} = await desk.type('draft --courtesy');
			counts.push(json.notes.length);
			const [next] = json.notes;
			if (!next) break;
			const to = next.to ? ` --to "${next.to}"` : '';
			await desk.typed(`draft ${next.lead.id} --kind ${next.kind}${to} --log`);
		}
		expect(counts).toEqual([5, 4, 3, 2, 1, 0]);
		expect((await desk.type('draft --courtesy')).out).toContain('Nobody is left');
		expect(
			(await desk.type('list --all --json')).json.filter(
				({advice}: {advice: {verdict: string}}) => advice.verdict === 'closed',
			),
		).toHaveLength(4);
	});

	test('says in a note to a helper where one will work, if that is somebody else', async () => {
		const desk = await search();
		expect((await desk.type('draft talker --kind taken')).out).toContain('I have found work, at Offerer.');
		expect((await desk.type('draft offerer --kind taken --to "Cy Young"')).out).toContain('I have found work.');
	});
});

describe('what is said beside a message', () => {
	const warn = async (line: string, ...before: string[]) =>
		(await (await aDesk().typed('add Acme --kind interview --on 2026-10-02 --with "Dana Reyes"', ...before)).type(line))
			.warn;

	test('is that a request to connect wants to be allowed', async () => {
		expect(await warn('draft acme --kind status --by social')).toContain('(stein-6)');
	});

	test('is that one spoke live not long ago', async () => {
		const spoke = 'log acme followup --by phone --on 2026-10-20';
		expect(await warn('draft acme --kind again --by phone', spoke)).toContain('You spoke live on Tue 20 Oct');
		expect(await warn('draft acme --kind again --by voicemail', spoke)).not.toContain('wise-5');
		expect(await warn('draft acme --kind again --by phone', 'log acme voicemail --on 2026-10-20')).not.toContain(
			'wise-5',
		);
	});

	test('is that an article went out within the week', async () => {
		expect(await warn('draft acme --kind article', 'log acme sent-article --on 2026-11-06')).toContain(
			'once a week is the most',
		);
		expect(await warn('draft acme --kind article', 'log acme sent-article --on 2026-11-05')).not.toContain(
			'once a week',
		);
	});

	test('is that who has a job may first decide to withdraw', async () => {
		const asks = ['2026-10-09', '2026-10-16', '2026-10-23'].map(day => `log acme followup --on ${day}`);
		expect(await warn('draft acme', ...asks, 'tell acme employment=working', 'log acme something-new')).toContain(
			'(stein-7)',
		);
	});
});

describe('an entry that is corrected', () => {
	test('keeps the words that were sent and the news in them', async () => {
		const desk = await (await interviewed()).typed(
			'news add "I have moved to Bonn"',
			'draft acme --kind news --log',
			'correct acme last --by phone',
		);
		expect(desk.lead().log.at(-1)).toMatchObject({
			by: 'phone',
			tells: [expect.any(String)],
			words: expect.stringContaining('Bonn'),
		});
	});
});
