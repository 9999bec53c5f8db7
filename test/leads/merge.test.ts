import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyAll, type Change, setFact} from '../../source/leads/change.ts';
import {type Book, emptyBook, issueOf, type Lead} from '../../source/leads/lead.ts';
import {merge} from '../../source/leads/merge.ts';
import {stamped} from '../../source/leads/stamp.ts';
import {runs} from '../runs.ts';
import {aMachine, anyEdits, commonBook} from './many-machines.ts';

const json = (book: Book) => JSON.parse(JSON.stringify(book));

/** Three machines that began with the same book, each with a clock of its own; two may have met before. */
const threeMachines = fc
	.tuple(commonBook, fc.boolean(), anyEdits, anyEdits, anyEdits, anyEdits, anyEdits)
	.map(([first, met, before, after, onA, onB, onC]) => {
		const [a, b, c] = [aMachine('laptop'), aMachine('desk', 60), aMachine('train', -60)];
		const base = met ? merge(first, a.does(first, before), b.does(first, after)) : first;
		return {base, a: a.does(base, onA), b: b.does(base, onB), c: c.does(base, onC)};
	});

describe('a merge of two machines', () => {
	const base: Book = {
		...emptyBook(),
		leads: [{id: 'k3f9', organization: 'Acme', people: [], log: [{id: 'e', on: '2026-11-02', what: 'applied'}]}],
	};
	const onMachine = (by: string, at: string, ...changes: Change[]) => stamped(base, applyAll(base, changes), {by, at});
	const [acme] = base.leads as [Lead];
	const asCook = onMachine('laptop', '2026-11-12T09:00', setFact(acme, 'role', 'Cook'));
	const asChef = onMachine('desk', '2026-11-12T10:00', setFact(acme, 'role', 'Chef'));

	test('shows the later of two roles and keeps the other, with machine and time', () => {
		const {leads} = merge(base, asCook, asChef);
		expect(leads[0]?.role).toBe('Chef');
		expect(leads[0]?.conflicts).toEqual({
			role: [
				{value: 'Chef', by: 'desk', at: '2026-11-12T10:00'},
				{value: 'Cook', by: 'laptop', at: '2026-11-12T09:00'},
			],
		});
	});

	test('settles a conflict for all where one machine has settled it', () => {
		const differs = merge(base, asCook, asChef);
		const [lead] = differs.leads as [Lead];
		const settled = stamped(
			differs,
			applyAll(differs, [setFact(lead, 'role', 'Cook'), setFact(lead, 'conflicts', undefined)]),
			{by: 'laptop', at: '2026-11-12T11:00'},
		);
		expect(merge(differs, differs, settled).leads[0]).toMatchObject({role: 'Cook'});
		expect(merge(differs, differs, settled).leads[0]).not.toHaveProperty('conflicts');
	});

	test('keeps a lead that one deleted and the other changed, and says so', () => {
		const gone = onMachine('desk', '2026-11-12T10:00', {of: 'lead', id: 'k3f9', at: 0, from: acme, to: undefined});
		expect(merge(base, gone, base).leads).toEqual([]);
		expect(merge(base, gone, asCook).leads[0]).toMatchObject({
			role: 'Cook',
			conflicts: {'.': [{by: 'desk', at: '2026-11-12T10:00'}, {value: true}]},
		});
	});

	test('leaves no empty mark on a lead that was kept on one machine and deleted again on another', () => {
		const both = {...base, leads: [{...acme, conflicts: {'.': [{by: 'laptop'}, {value: true}]}}]};
		const settled = {...base, leads: [{...acme, changed: {'.': {by: 'laptop', at: '2026-11-12T11:00'}}}]};
		const gone = {...base, leads: [], deleted: {k3f9: {by: 'desk', at: '2026-11-12T10:00'}}};
		expect(merge(both, settled, gone).leads[0]).toHaveProperty('conflicts');
		expect(merge(both, settled, gone).leads[0]).not.toHaveProperty('changed');
	});

	test('is the same whoever makes it, and no merge makes a book that cannot be used', () => {
		fc.assert(
			fc.property(threeMachines, ({base, a, b}) => {
				const merged = merge(base, a, b);
				expect(json(merge(base, b, a))).toEqual(json(merged));
				expect(issueOf(json(merged))).toBeUndefined();
				expect(json(merge(undefined, b, a))).toEqual(json(merge(undefined, a, b)));
				expect(issueOf(json(merge(undefined, a, b)))).toBeUndefined();
			}),
			runs(1000),
		);
	});

	test('takes what one changed, and changes nothing the second time', () => {
		fc.assert(
			fc.property(threeMachines, ({base, a, b}) => {
				expect(json(merge(base, a, base))).toEqual(json(a));
				const merged = merge(base, a, b);
				expect(json(merge(base, merged, b))).toEqual(json(merged));
				expect(json(merge(b, merged, b))).toEqual(json(merged));
				const united = merge(undefined, a, b);
				expect(json(merge(undefined, united, b))).toEqual(json(united));
			}),
			runs(1000),
		);
	});

	test('loses nothing that either side knew and nobody took away', () => {
		fc.assert(
			fc.property(threeMachines, ({base, a, b}) => {
				const merged = JSON.stringify(merge(base, a, b));
				for (const [side, other] of [
					[a, b],
					[b, a],
				] as const)
					for (const lead of side.leads)
						for (const entry of lead.log) {
							const before = base.leads.find(({id}) => id === lead.id)?.log.find(({id}) => id === entry.id);
							if (JSON.stringify(before) !== JSON.stringify(entry)) expect(merged).toContain(JSON.stringify(entry));
							else if (other.leads.some(({log}) => log.some(({id}) => id === entry.id)))
								expect(merged).toContain(entry.id);
						}
			}),
			runs(1000),
		);
	});

	test('ends in the same book in any order of three machines', () => {
		fc.assert(
			fc.property(threeMachines, ({base, a, b, c}) => {
				const all = json(merge(base, merge(base, a, b), c));
				expect(json(merge(base, a, merge(base, b, c)))).toEqual(all);
				expect(json(merge(base, merge(base, c, a), b))).toEqual(all);
			}),
			runs(1000),
		);
	});
});
