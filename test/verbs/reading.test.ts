import {describe, expect, test} from 'vitest';
import {sections} from '../../source/advice/inbox.ts';
import {ruleIds} from '../../source/advice/rules.ts';
import {aDesk} from './a-desk.ts';

/** One lead in each section of the inbox but the tickler, and a closed one. */
const busy = () =>
	aDesk().typed(
		'add Acme --role "Staff *engineer*" --on 2026-10-01',
		'add Beta --kind interview --on yesterday --with "Dana Reyes"',
		'add Gamma --on yesterday',
		'add Delta --do-not-contact',
		'add Epsilon --kind interview --on 2026-11-02',
		'log epsilon no-contact',
		'add Zeta',
		'log zeta rejected',
		'add Eta --kind interview --on 2026-11-04',
		'log eta reply --asks',
	);

describe('today', () => {
	test('says first what is due, the most urgent first, then what waits and until when', async () => {
		const {out} = await (await busy()).type('today');
		const lines = out.split('\n').filter(line => /^ {0,2}\S/.test(line));
		expect(lines).toEqual([
			'Thu 12 Nov 2026: 3 due',
			'They wait for you  2',
			'  today        answer     Eta',
			'  today        thank      Beta                     Dana Reyes',
			'Time to get in touch  1',
			'  since 8 Oct  call       Acme                     no name yet, Staff *engineer*',
			'Waiting: 1, next Gamma on Wed 18 Nov 2026. Hold: 1. Check back later: 0. Do not contact: 1.',
		]);
	});

	test('--limit shows the most urgent, and says how many more are due', async () => {
		const desk = await busy();
		const {out} = await desk.type('today --limit 1');
		expect(out).toContain('Eta');
		expect(out).not.toContain('Beta ');
		expect(out).toContain('2 more are due.');
		expect((await desk.type('today --limit 1 --json')).json.due).toHaveLength(1);
		expect(await desk.type('today --limit none')).toMatchObject({exit: 2});
	});

	test('says what comes next where nothing is due', async () => {
		const {out} = await (await aDesk().typed('add Gamma --on yesterday')).type('today');
		expect(out.split('\n')[0]).toBe('Nothing is due today. Next: call Gamma on Wed 18 Nov.');
	});

	test('says of a meeting its time, and how to prepare; of an offer by when it is needed', async () => {
		const desk = await aDesk().typed(
			'add Acme --kind interview --at "today 14:00" --with "Dana Reyes"',
			'add Beta --kind interview --on 2026-11-02 --with "Bo Lund"',
			'log beta thanks --on 2026-11-03',
			'log beta offer --due fri',
		);
		const {out} = await desk.type('today');
		expect(out).toMatch(/at 14:00 +meet +Acme +Dana Reyes\n.*To prepare: touchbase prep/);
		expect(out).toMatch(/by 13 Nov +answer +Beta +Bo Lund/);
	});

	test('never says that a lead is late for which nobody waits, nor by how many days after three weeks', async () => {
		const desk = await aDesk().typed(
			'add Acme --on 2026-08-03',
			'add Beta --on 2026-08-03',
			'log beta reply --asks --on 2026-10-01',
		);
		const {out} = await desk.type('today');
		expect(out).not.toMatch(/days? late/);
		expect(out).toMatch(/since 10 Aug +call +Acme/);
		expect(out).toMatch(/since 1 Oct +answer +Beta/);
	});

	test('gives a script every open lead in exactly one of five lists', async () => {
		const {json} = await (await busy()).type('today --json');
		expect(Object.keys(json)).toEqual(['today', ...sections]);
		const all = sections.flatMap(section =>
			json[section].map((item: {lead: {organization: string}}) => item.lead.organization),
		);
		expect(all.toSorted()).toEqual(['Acme', 'Beta', 'Delta', 'Epsilon', 'Eta', 'Gamma']);
		expect(Object.keys(json.due[0])).toEqual(
			expect.arrayContaining(['lead', 'verdict', 'owed', 'on', 'by', 'to', 'rules', 'because', 'overdueDays']),
		);
	});

	test('--quiet prints nothing when nothing is due, and all of it when something is', async () => {
		const calm = await aDesk().typed('add Gamma');
		expect((await calm.type('today --quiet')).out).toBe('');
		expect((await aDesk().type('today --quiet')).out).toBe('');
		expect((await calm.type('today --quiet --markdown')).out).toBe('');
		const desk = await busy();
		expect((await desk.type('today --quiet')).out).toBe((await desk.type('today')).out);
	});

	test('--quiet prints nothing after a change that went well, and what is wrong as ever', async () => {
		const desk = await busy();
		expect((await desk.type('snooze acme +3d --quiet')).out).toBe('');
		expect((await desk.type('undo -q')).out).toBe('');
		expect((await desk.type('list -q')).out).toBe((await desk.type('list')).out);
		expect((await desk.type('snooze acme +3d -q -n')).out).toContain('Nothing was written');
		expect(await desk.type('snooze nobody +3d -q')).toMatchObject({exit: 3});
	});

	test('after a change verdict and reason are told, and the five voices with --verbose', async () => {
		const desk = await aDesk().typed('add Acme --kind interview --on -10d', 'log acme thanks --on -9d');
		const {out} = await desk.type('log acme note "thought of them"');
		expect(out).toMatch(/: thought of them\n.* today\.\nThree of the four .*\n$/);
		expect((await desk.type('log acme note again -v')).out).toMatch(/Koblyk +hold/);
		expect((await desk.type('ask acme')).out).toMatch(/Koblyk +hold/);
	});

	test('--count prints how many are due, and nothing else', async () => {
		expect((await (await busy()).type('today --count')).out).toBe('3\n');
		expect((await aDesk().type('today --count')).out).toBe('0\n');
		expect((await aDesk().type('today --count --quiet')).out).toBe('');
	});

	test('--markdown is a list for a mail, in which names are only text', async () => {
		const {out} = await (await busy()).type('today --markdown');
		expect(out).toMatch(
			/^# Thu 12 Nov 2026: 3 due\n\n## They wait for you \(2\)\n\n- \*\*Eta\*\* \(\w+\): today, answer/,
		);
		expect(out).toContain('- **Acme, Staff \\*engineer\\*** (');
	});

	test.each(['today', 'list', 'week', 'stats'])('of an empty file says how to begin, as %s', async line => {
		expect((await aDesk().type(line)).out).toContain('touchbase add "Acme"');
	});

	test('of an empty file is a document with nothing in it', async () => {
		expect((await aDesk().type('today --json')).json).toEqual({
			today: '2026-11-12',
			due: [],
			waiting: [],
			held: [],
			tickler: [],
			stopped: [],
		});
	});
});

describe('list', () => {
	test('has a line for each open lead with its short id, and with --all the closed ones', async () => {
		const desk = await busy();
		const ids = (out: string) =>
			out
				.split('\n')
				.filter(Boolean)
				.map(line => line.split(' ')[0]);
		const open = desk.book().leads.filter(({organization}) => organization !== 'Zeta');
		expect(ids((await desk.type('list')).out).toSorted()).toEqual(open.map(({id}) => id).toSorted());
		expect((await desk.type('list --all')).out).toContain('Zeta  closed: rejected');
		expect((await desk.type('list --all --json')).json).toHaveLength(7);
	});

	test('gives a script the leads as in the data file, with the advice', async () => {
		const desk = await aDesk().typed('add Acme --role Chef');
		const {json} = await desk.type('list --json');
		expect(json).toMatchObject([
			{...desk.lead(), advice: {verdict: 'wait', on: '2026-11-19', lead: {organization: 'Acme', role: 'Chef'}}},
		]);
	});

	test('--format writes a line for each by a template', async () => {
		const desk = await aDesk().typed('add Acme --role Chef', 'add Beta --do-not-contact');
		const [acme, beta] = desk.book().leads;
		expect((await desk.type(['list', '--format', '{id}\\t{organization}\\t{role}\\t{verdict}\\t{on}'])).out).toBe(
			`${acme?.id}\tAcme\tChef\twait\t2026-11-19\n${beta?.id}\tBeta\t\thold\t\n`,
		);
		expect((await desk.type(['list', '--format=<{kind}>\\\\'])).out).toBe('<application>\\\n<application>\\\n');
	});

	test('--format tsv is a table with headings, each lead on a line of its own whatever its name', async () => {
		const desk = await aDesk().typed('add "A\tcme\nInc"');
		const {out} = await desk.type('list --format tsv');
		expect(out.split('\n')).toHaveLength(3);
		expect(out.split('\n').map(line => line.split('\t').length)).toEqual([7, 7, 1]);
	});

	test('--format names the nearest where a key is mistyped', async () => {
		const {exit, says} = await aDesk().type('list --format {verdct}');
		expect(exit).toBe(2);
		expect(says).toContain('there is no {verdct}. Did you mean {verdict}?');
		expect((await aDesk().type('list --format {__proto__}')).exit).toBe(2);
	});
});

describe('show', () => {
	test('has facts, people, history and advice', async () => {
		const {out} = await (
			await aDesk().typed('add Acme --email a@b.example --insider "Li Wei"', 'log acme voicemail')
		).type('show acme');
		for (const part of ['a@b.example', 'inside', 'Li Wei', 'What happened', 'left a voicemail', 'Advice', 'Wait until'])
			expect(out).toContain(part);
	});
});

describe('history', () => {
	const desk = () =>
		aDesk().typed(
			'add Acme --on 2026-11-02',
			'add Beta --on 2026-11-09',
			'log acme voicemail "call me" --on 2026-11-10',
		);

	test('is what happened with all leads, day by day', async () => {
		const {out} = await (await desk()).type('history');
		expect(
			out
				.split('\n')
				.filter(Boolean)
				.map(line => line.slice(0, 15).trim()),
		).toEqual(['Mon 2 Nov 2026', 'Mon 9 Nov 2026', 'Tue 10 Nov 2026']);
		expect(out).toContain('left a voicemail: call me');
	});

	test('of one lead, or since a day', async () => {
		expect((await (await desk()).type('history acme')).out).not.toContain('Beta');
		expect((await (await desk()).type('history --since mon')).out.split('\n').filter(Boolean)).toHaveLength(2);
		expect((await (await desk()).type('history --since today')).out).toBe('Nothing since Thu 12 Nov 2026.\n');
	});

	test('gives a script the entries with their leads', async () => {
		const {json} = await (await desk()).type('history --since -1w --json');
		expect(json).toMatchObject([
			{lead: {organization: 'Beta'}, on: '2026-11-09', what: 'applied'},
			{lead: {organization: 'Acme'}, on: '2026-11-10', what: 'voicemail', by: 'phone', note: 'call me'},
		]);
	});
});

describe('rules', () => {
	test('lists them all, or tells one with its article and author', async () => {
		expect((await aDesk().type('rules --json')).json.map(({rule}: {rule: string}) => rule)).toEqual(ruleIds);
		expect((await aDesk().type('rules CPS-4')).json).toMatchObject({rule: 'cps-4', article: 'cps'});
		expect(await aDesk().type('rules cps-44')).toMatchObject({exit: 2});
	});
});

describe('ask', () => {
	const interviewed = () =>
		aDesk().typed('add Acme --kind interview --on 2026-11-02', 'log acme thanks --on 2026-11-03');

	test('gives a script the document that it knows', async () => {
		const {json} = await (await interviewed()).type('ask acme --json');
		expect(json).toMatchObject({today: '2026-11-12', lead: {organization: 'Acme', role: null}, stance: 'balanced'});
		expect(Object.keys(json)).toEqual(
			expect.arrayContaining([
				'today',
				'lead',
				'situation',
				'stance',
				'verdict',
				'on',
				'by',
				'rules',
				'closure',
				'because',
				'panel',
				'changes',
				'unanswered',
			]),
		);
		expect(json.panel.map(({article}: {article: string}) => article)).toEqual([
			'koblyk',
			'cps',
			'kennedy',
			'wise',
			'stein',
		]);
	});

	test.each([
		['news=yes', {verdict: 'contact', situation: {news: true}}],
		['toldNotTo=person', {verdict: 'stop'}],
		['TOLDNOTTO=Person', {verdict: 'stop'}],
		['asked=yes', {verdict: 'answer'}],
		['timeline=fri', {situation: {timeline: '2026-11-13'}}],
		['timeline=none', {situation: {timeline: 'none'}}],
		['promised=end of november', {situation: {promised: '2026-11-30'}}],
		['promised=a week from friday', {situation: {promised: '2026-11-20'}}],
		['thanked=wed', {situation: {thanked: '2026-11-11'}}],
		['thanked=no', {verdict: 'thank'}],
		['reception=cold', {situation: {reception: 'cold'}}],
		['employment=working', {situation: {employment: 'working'}}],
	])('takes --answer %s as given, and saves nothing', async (answer, wanted) => {
		const desk = await interviewed();
		const before = desk.book();
		const {json} = await desk.type(['ask', 'acme', '--answer', answer]);
		expect(json).toMatchObject(wanted);
		expect(json.unanswered).not.toContain(answer.split('=')[0]);
		expect(desk.book()).toBe(before);
	});

	test.each([
		['news=maybe', 'news: "maybe" is none of no, yes.'],
		['newz=yes', 'did you mean news?'],
		['timeline=2026-06-31', 'no day of the calendar'],
		['timeline=soon', 'is not understood'],
		['thanked=tomorrow', 'still to come'],
		['news', 'news: "" is none of'],
		['', 'is no key'],
		['__proto__=yes', 'is no key'],
		['news=__proto__', 'is none of'],
	])('refuses --answer %s', async (answer, says) => {
		const came = await (await interviewed()).type(['ask', 'acme', '--answer', answer]);
		expect(came.exit).toBe(2);
		expect(came.says).toContain(says);
	});

	test('follows another stance for this call', async () => {
		expect((await (await interviewed()).type('ask acme --stance reserved')).json.stance).toBe('reserved');
		expect((await (await interviewed()).type('ask acme --stance bold')).says).toContain(
			'none of reserved, balanced, persistent',
		);
	});
});

describe('tell', () => {
	test('keeps what the wizard was told, so that it is not asked again', async () => {
		const desk = await aDesk().typed(
			'add Acme --kind interview --on 2026-11-02',
			'tell acme thanked=mon timeline=none "promised=fri"',
		);
		const {json} = await desk.type('ask acme');
		expect(json.situation).toMatchObject({thanked: '2026-11-09', timeline: 'none', promised: '2026-11-13'});
	});

	test.each(['toldNotTo=person asked=yes', 'asked=yes toldNotTo=person'])(
		'keeps a stop that is told together with a question: %s',
		async answers => {
			const desk = await aDesk().typed('add Acme --kind interview --on 2026-11-02', `tell acme ${answers}`);
			expect((await desk.type('ask acme')).json).toMatchObject({verdict: 'stop'});
		},
	);

	test('answers what they ask after a stop', async () => {
		const desk = await aDesk().typed(
			'add Acme --kind interview --on 2026-11-02',
			'tell acme toldNotTo=person',
			'tell acme asked=yes',
		);
		expect((await desk.type('ask acme')).json).toMatchObject({verdict: 'answer'});
	});
});
