import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	addEntry,
	addLead,
	apply,
	applyAll,
	type Change,
	ConflictError,
	changeEntry,
	inverse,
	inverseAll,
	setFact,
	setProfile,
} from '../../source/leads/change.ts';
import {type Book, type Entry, emptyBook, type Lead} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {runs} from '../runs.ts';
import {changesBetween} from '../store/any-book.ts';

const acme = aLead('Acme').as('Engineer').appliedOn('2026-11-02').notedOn('2026-11-03', 'liked the office');
const globex = aLead('Globex').metOn('2026-11-05', 'Dana Reyes');
const book = aBook({stance: 'reserved'}, acme, globex);
const [first, second] = book.leads as [Lead, Lead];
const [applied, note] = first.log as [Entry, Entry];
const reply: Entry = {id: 'reply', on: '2026-11-09', what: 'reply'};

const removing = (lead: Lead): Change => ({
	of: 'lead',
	id: lead.id,
	at: book.leads.indexOf(lead),
	from: lead,
	to: undefined,
});

/** Each way in which the data may change, with what is there afterwards. */
const ways: [string, Change, (after: Book) => unknown, unknown][] = [
	['a lead is added', addLead(book, {...first, id: 'new'}), after => after.leads.map(({id}) => id)[2], 'new'],
	['a lead is removed', removing(first), after => after.leads, [second]],
	['an entry is added', addEntry(first, reply), after => after.leads[0]?.log, [applied, note, reply]],
	['an entry is removed', changeEntry(first, applied, undefined), after => after.leads[0]?.log, [note]],
	[
		'an entry is corrected',
		changeEntry(first, applied, {...applied, on: '2026-11-01'}),
		after => after.leads[0]?.log[0]?.on,
		'2026-11-01',
	],
	[
		'a fact is set',
		setFact(first, 'url', 'https://acme.example'),
		after => after.leads[0]?.url,
		'https://acme.example',
	],
	['a fact is changed', setFact(first, 'role', 'Cook'), after => after.leads[0]?.role, 'Cook'],
	['a fact is taken away', setFact(first, 'role', undefined), after => 'role' in (after.leads[0] ?? {}), false],
	['the profile is set', setProfile(book, 'employment', 'working'), after => after.profile.employment, 'working'],
	['the profile is cleared', setProfile(book, 'stance', undefined), after => after.profile, {}],
];

test('a fact or a setting that is taken away and put back stands where it stood', () => {
	const {id, people, log} = first;
	const [role, url, note] = ['Engineer', 'https://acme.example', 'near the river'];
	const lead: Lead = {id, organization: 'Acme', role, url, note, snoozedUntil: '2026-11-20', people, log};
	const full: Book = {version: 2, profile: {name: 'Robin', stance: 'reserved', holidays: []}, leads: [lead]};
	for (const key of ['role', 'url', 'note', 'snoozedUntil'] as const) {
		const gone = setFact(lead, key, undefined);
		expect(JSON.stringify(apply(apply(full, gone), inverse(gone)))).toBe(JSON.stringify(full));
	}
	for (const key of ['name', 'stance', 'holidays'] as const) {
		const gone = setProfile(full, key, undefined);
		expect(JSON.stringify(apply(apply(full, gone), inverse(gone)))).toBe(JSON.stringify(full));
	}
});

describe.each(ways)('where %s', (_, change, look, wanted) => {
	test('it is so, and the book that was given is as it was', () => {
		const before = structuredClone(book);
		expect(look(apply(book, change))).toEqual(wanted);
		expect(book).toEqual(before);
	});

	test('it can be taken back, and done again', () => {
		const after = apply(book, change);
		expect(apply(after, inverse(change))).toEqual(book);
		expect(apply(apply(after, inverse(change)), change)).toEqual(after);
	});

	test('it is not done twice', () => {
		expect(() => apply(apply(book, change), change)).toThrow(ConflictError);
	});

	test('it cannot be taken back before it is done', () => {
		expect(() => apply(book, inverse(change))).toThrow(ConflictError);
	});
});

describe('where somebody else has changed it in between', () => {
	const elsewhere = apply(book, setFact(first, 'role', 'Cook'));

	test('the same value is not overwritten', () => {
		expect(() => apply(elsewhere, setFact(first, 'role', 'Waiter'))).toThrow(ConflictError);
		expect(() => apply(elsewhere, inverse(addLead(book, first)))).toThrow(ConflictError);
	});

	test('another value of the same lead is', () => {
		const both = apply(elsewhere, setFact(first, 'phone', '+49 30 1234'));
		expect(both.leads[0]).toMatchObject({role: 'Cook', phone: '+49 30 1234'});
	});

	test('what both add is kept', () => {
		const theirs = apply(book, addEntry(first, {...reply, id: 'theirs'}));
		expect(apply(theirs, addEntry(first, reply)).leads[0]?.log.map(({id}) => id)).toEqual(
			expect.arrayContaining([applied.id, note.id, 'theirs', 'reply']),
		);
	});

	test('a lead that is gone cannot be changed', () => {
		const gone = {...book, leads: [second]};
		for (const change of [addEntry(first, reply), setFact(first, 'role', 'Cook'), changeEntry(first, note, undefined)])
			expect(() => apply(gone, change)).toThrow(ConflictError);
	});

	test('of several changes none is made', () => {
		const changes = [setProfile(book, 'field', 'persistent'), setFact(first, 'role', 'Waiter')];
		expect(() => applyAll(elsewhere, changes)).toThrow(ConflictError);
		expect(elsewhere.profile).toEqual({stance: 'reserved'});
	});
});

test('entries of one action come in their order', () => {
	const changes = [addEntry(first, reply), addEntry(first, {...reply, id: 'second'}, 1)];
	expect(applyAll(book, changes).leads[0]?.log.map(({id}) => id)).toEqual([applied.id, note.id, 'reply', 'second']);
});

test('a corrected entry stays in its place, and a removed one comes back to it', () => {
	const removed = changeEntry(first, applied, undefined);
	expect(apply(apply(book, removed), inverse(removed)).leads[0]?.log).toEqual([applied, note]);
});

test('a change that changes nothing changes nothing', () => {
	const nothing: Change = {of: 'entry', lead: first.id, id: 'never there', at: 0, from: undefined, to: undefined};
	expect(apply(book, nothing)).toEqual(book);
});

describe('whatever the book and the changes', () => {
	/** Keys that a later version or another program has left in the file. */
	const unknownKeys = fc.dictionary(
		fc.string().map(key => `x-${key}`),
		fc.jsonValue(),
		{maxKeys: 2},
	);
	const anyEntry = (id: string) =>
		unknownKeys.map(keys => ({...keys, id, on: '2026-11-02', what: 'note', note: 'n'}) as Entry);
	const anyLead = (id: string) =>
		fc
			.record({keys: unknownKeys, log: fc.tuple(anyEntry(`${id}-1`), anyEntry(`${id}-2`))})
			.map(({keys, log}) => ({...keys, id, organization: id, people: [], log}) as Lead);
	const anyBook = fc
		.record({keys: unknownKeys, profile: unknownKeys, leads: fc.tuple(anyLead('a'), anyLead('b'), anyLead('c'))})
		.map(({keys, profile, leads}) => ({...keys, ...emptyBook(), profile, leads}) as Book);

	/** A change that is decided on the book as it stands; `pick` chooses among leads and entries. */
	const decisions: ((on: Book, pick: number) => Change | undefined)[] = [
		(on, pick) => addLead(on, {id: `new-${pick}-${on.leads.length}`, organization: 'New', people: [], log: []}),
		(on, pick) => {
			const at = pick % Math.max(1, on.leads.length);
			const lead = on.leads[at];
			return lead && {of: 'lead', id: lead.id, at, from: lead, to: undefined};
		},
		(on, pick) => {
			const lead = on.leads[pick % Math.max(1, on.leads.length)];
			return lead && addEntry(lead, {...reply, id: `entry-${pick}-${lead.log.length}-${on.leads.length}`});
		},
		(on, pick) => {
			const lead = on.leads[pick % Math.max(1, on.leads.length)];
			const entry = lead?.log[pick % Math.max(1, lead.log.length)];
			return lead && entry && changeEntry(lead, entry, pick % 2 ? undefined : {...entry, on: '2026-12-01'});
		},
		(on, pick) => {
			const lead = on.leads[pick % Math.max(1, on.leads.length)];
			return lead && setFact(lead, 'role', pick % 2 ? undefined : `role ${pick}`);
		},
		(on, pick) => setProfile(on, 'stance', pick % 2 ? undefined : 'persistent'),
	];

	test('many changes at once come to the same as one after the other', () => {
		fc.assert(
			fc.property(
				anyBook,
				anyBook,
				fc.array(fc.nat({max: 4}), {minLength: 120, maxLength: 150}),
				(one, other, picks) => {
					const steps = [...changesBetween(one, other), ...changesBetween(other, one)];
					fc.pre(steps.length > 0);
					const rounds = Array.from({length: Math.ceil(100 / steps.length)}, () => steps).flat();
					const added = picks.map(
						(at, n): Change => ({of: 'lead', id: `n${n}`, at, from: undefined, to: {...first, id: `n${n}`}}),
					);
					const changes = [...rounds, ...added];
					expect(applyAll(one, changes)).toEqual(changes.reduce(apply, one));
				},
			),
			runs(100),
		);
	});

	test('what is done is taken back whole, unknown keys and all', () => {
		const anyDecisions = fc.array(fc.tuple(fc.nat({max: decisions.length - 1}), fc.nat({max: 30})), {maxLength: 10});
		fc.assert(
			fc.property(anyBook, anyDecisions, (before, decided) => {
				const changes: Change[] = [];
				for (const [which, pick] of decided) {
					const change = decisions[which]?.(applyAll(before, changes), pick);
					const taken = change?.of === 'entry' || change?.of === 'lead' ? change.to : undefined;
					if (change && !(taken && changes.some(each => 'id' in each && each.id === taken.id))) changes.push(change);
				}
				const after = applyAll(before, changes);
				expect(applyAll(after, inverseAll(changes))).toEqual(before);
				expect(applyAll(before, inverseAll(inverseAll(changes)))).toEqual(after);
			}),
			runs(250),
		);
	});
});
