import {describe, expect, test} from 'vitest';
import {helpRows} from '../../source/screens/help.tsx';
import {commandsFor} from '../../source/screens/palette.tsx';
import {screens} from '../../source/screens/screens.ts';
import {undo} from '../../source/verbs/undo.ts';
import {aBook, aLead} from '../a-lead.ts';
import {frameOf} from './a-frame.tsx';
import {aSession, type Session} from './a-session.ts';
import {fiveDue, someLeads} from './some-leads.ts';

const queue = (session: Session) => session.top('review');

describe('the review', () => {
	test('goes through all that is due, one key each, and ends with what was done', async () => {
		const session = aSession(fiveDue());
		await session.press('r');
		expect(queue(session).queue).toEqual(['cobalt', 'delft', 'acme', 'eastgate', 'birch']);
		await session.press('enter');
		expect(queue(session)).toMatchObject({at: 1, done: {cobalt: expect.stringMatching(/^Answered Cobalt/)}});
		await session.press('u');
		expect(queue(session)).toMatchObject({at: 0, done: {}});
		await session.press('enter');
		await session.press('n', 's');
		await session.type('+5d');
		await session.press('enter');
		expect(session.says).toBeDefined();
		while (queue(session).at < 5) await session.press('n');
		expect(queue(session).done).toMatchObject({delft: 'skipped', birch: 'skipped'});
		await session.press('enter');
		expect(session.says).toBe('All have been gone through.');
		await session.press('q');
		expect(session.top('inbox')).toBeDefined();
		expect(session.isOver).toBe(false);
	});

	test('comes to its end from any number of leads', async () => {
		const session = aSession(someLeads(40));
		const due = session.state.inbox.due.length;
		await session.press('r', ...Array.from({length: due}, () => 'n'));
		expect(queue(session).at).toBe(due);
	});

	test('goes back to the lead before', async () => {
		const session = aSession(fiveDue());
		await session.press('r', 'n', 'n', 'b');
		expect(queue(session).at).toBe(1);
	});

	test('ends with what has had no sign of life for two months: kept, asked about or closed by one key each', async () => {
		const old = (id: string) => aLead(id).with({id}).appliedOn('2026-08-03').followedUpOn('2026-08-20');
		const book = aBook({}, old('Opal'), old('Pine'), old('Quarry'));
		const session = aSession(book);
		await session.press('r');
		while (queue(session).at < queue(session).queue.length) await session.press('n');
		expect(frameOf(session.state).filter(line => /sign of life|nothing since/.test(line))).toEqual([
			'No sign of life for two months: 3   x close  k keep  w ask  n next',
			'▸ Opal                                 nothing since Thu 20 Aug 2026',
			'  Pine                                 nothing since Thu 20 Aug 2026',
			'  Quarry                               nothing since Thu 20 Aug 2026',
		]);
		await session.press('k');
		expect(session.keeper.read().leads[0]?.log.at(-1)).toMatchObject({what: 'note', note: 'stays open'});
		await session.press('w');
		expect(session.top('wizard').lead).toBe('Pine');
		await session.press('esc', 'n', 'x');
		expect(session.top('closing').lead).toBe('Quarry');
		await session.press('4');
		expect(session.keeper.read().leads[2]?.log).toHaveLength(2);
		await session.press('5', 'enter');
		expect(frameOf(session.state).filter(line => /nothing since/.test(line))).toEqual([
			'▸ Pine                                 nothing since Thu 20 Aug 2026',
		]);
		await session.press('n');
		expect(session.says).toBe('All have been gone through.');
	});

	test('is not there when nothing is due', async () => {
		const session = aSession(aBook({}));
		await session.press('r');
		expect(session.says).toBe('Nothing is due today.');
	});

	test('passes over a lead that was taken out meanwhile', async () => {
		const session = aSession(fiveDue());
		await session.press('r');
		const book = session.keeper.elsewhere(was => ({...was, leads: was.leads.filter(({id}) => id !== 'cobalt')}));
		await session.send({type: 'book', book, today: session.state.today});
		await session.press('enter');
		expect(session.says).toMatch(/This lead is no longer there. n goes on/);
		await session.press('n', 'enter');
		expect(session.says).toMatch(/^Emailed Delft/);
	});
});

const commands = (session: Session) => commandsFor(screens, session.state, session.top('palette'));

describe('the palette', () => {
	test('has every command of the screen below, each once, with its key', async () => {
		for (const [name, ...keys] of [['inbox'], ['lead', 'enter'], ['wizard', '2', 'w'], ['review', 'r']] as const) {
			const session = aSession(someLeads(24));
			await session.press(...keys, ':');
			const there = screens[name].keys.filter(
				({keys, moves}) => !moves && !keys.includes(':') && !keys.includes('ctrl-z'),
			);
			const keyed = commands(session).filter(({keys}) => keys.length > 0);
			const named = (keys: readonly (readonly string[])[]) => keys.map(each => each.join(' ')).toSorted();
			expect(named(keyed.map(({keys}) => keys)), name).toEqual(named(there.map(({keys}) => keys)));
		}
	});

	test('knows what people type, also what has no key, and has last what cannot be done now', async () => {
		for (const [typed, label] of [
			['reop', 'reopen'],
			['clo', 'close'],
			['find', 'find'],
			['search', 'find'],
			['del', 'delete'],
			['remove', 'delete'],
			['stats', 'stats'],
			['calendar', 'week'],
			['prefer', 'settings'],
			['exit', 'quit'],
			['later', 'snooze'],
		] as const) {
			const session = aSession(fiveDue());
			await session.press(':');
			await session.type(typed);
			const labels = commands(session).map(each => each.label);
			expect(labels, typed).toContain(label);
			if (typed !== 'reop') expect(labels[0], typed).toBe(label);
		}
		const session = aSession(fiveDue());
		await session.press(':');
		const now = commands(session).map(({whyNot}) => whyNot() === undefined);
		expect(now.lastIndexOf(true)).toBeLessThan(now.indexOf(false));
	});

	test('deletes a lead and opens a closed one again; undo takes both back', async () => {
		const session = aSession(fiveDue());
		const before = session.state.book;
		await session.press(':');
		await session.type('delete');
		await session.press('enter');
		expect(session.state.book.leads).toHaveLength(4);
		await session.press('u');
		expect(session.state.book).toEqual(before);
		await session.press('x', '2', 'enter', '6', ':');
		await session.type('reopen');
		await session.press('enter');
		expect(session.state.inbox.closed).toHaveLength(0);
	});

	test('narrows as one types, and does what is chosen, on the screen below', async () => {
		const session = aSession(fiveDue());
		await session.press(':');
		await session.type('snoo');
		expect(commands(session)[0]?.label).toBe('snooze');
		await session.press('enter');
		expect(session.top('form')).toMatchObject({verb: {name: 'snooze'}, lead: 'cobalt'});
	});

	test('says why a command does nothing now, and when there is none of that name', async () => {
		const session = aSession(aBook({}));
		await session.press(':');
		await session.type('review');
		expect(commands(session)[0]?.whyNot()).toBe('Nothing is due today.');
		await session.type('xyz');
		await session.press('enter');
		expect(session.says).toBe('No command is called "reviewxyz".');
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
	});
});

describe('the help', () => {
	const rows = (session: Session) => helpRows(screens, session.state, session.top('help'));
	const said = (session: Session) => rows(session).map(({description}) => description);

	test('has every key there is, those of the screen one came from first', async () => {
		const session = aSession(fiveDue());
		await session.press('enter', '?');
		const there = rows(session);
		expect(there[0]?.title).toBe('On a lead');
		const problems = there.flatMap(({title, problem}) => (title === 'On a lead' ? [problem !== ''] : []));
		expect(problems).toEqual(problems.toSorted((a, b) => Number(a) - Number(b)));
		const all = new Set(there.map(({description}) => description));
		const every = Object.values(screens).flatMap(({keys}) => keys.map(({description}) => description));
		expect(every.filter(description => !all.has(description))).toEqual([]);
	});

	test('is searched by words and by keys, and shows all again on esc', async () => {
		const session = aSession(fiveDue());
		await session.press('?', '/');
		await session.type('undo');
		const found = said(session);
		expect([...new Set(found)]).toContain(undo.description);
		expect(new Set(found).size).toBeLessThan(5);
		await session.press('esc');
		expect(session.top('help')).toMatchObject({search: '', typing: false});
		await session.press('esc');
		expect(session.top('inbox')).toBeDefined();
	});
});

test('the message and the wizard warn of somebody written to lately in another lead', async () => {
	const dana = {email: 'dana@agency.example'};
	const book = aBook(
		{},
		aLead('Acme').with({id: 'acme'}).knowing('Dana Reyes', dana).appliedOn('2026-10-12'),
		aLead('Birch').with({id: 'birch'}).knowing('Dana Reyes', dana).appliedOn('2026-10-12').followedUpOn('2026-11-11'),
	);
	const warning = /You wrote to Dana Reyes on Wed 11 Nov about Birch/;
	for (const key of ['m', 'w']) {
		const session = aSession(book);
		await session.press(key);
		expect(frameOf(session.state).filter(line => warning.test(line))).toHaveLength(1);
	}
});
