import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyBook} from '../../source/leads/lead.ts';
import {runs} from '../runs.ts';
import {aStore, saidBy} from './a-store.ts';
import {anyBook, changesBetween} from './any-book.ts';

describe('undo and redo', () => {
	test('go back and forth over single actions, from one process to another', async () => {
		const {add, setRole, open, text} = aStore();
		await add('one');
		const before = text();
		await setRole('one', 'Engineer');
		const after = text();
		expect(await open().undo()).toBe('Taken back: set the role to Engineer.');
		expect(text()).toBe(before);
		expect(await open().redo()).toBe('Done again: set the role to Engineer.');
		expect(text()).toBe(after);
	});

	test('say so where there is nothing to do', async () => {
		const {add, open} = aStore();
		expect(await saidBy(() => open().undo())).toBe('There is nothing to undo.');
		await add('one');
		expect(await saidBy(() => open().redo())).toBe('There is nothing to do again.');
	});

	test('a new action after an undo ends what could be done again', async () => {
		const {add, open} = aStore();
		await add('one');
		await open().undo();
		await add('two');
		expect(await saidBy(() => open().redo())).toBe('There is nothing to do again.');
		expect(await open().undo()).toBe('Taken back: added Acme two.');
	});

	test('undo gives back a file that was laid out by hand, byte for byte', async () => {
		const {put, setRole, open, text} = aStore();
		const log = [{what: 'applied', on: '2026-11-01', id: 'e'}];
		const byHand = JSON.stringify({
			leads: [{log, role: 'Cook', people: [], organization: 'Acme', id: 'l'}],
			profile: {},
			version: 2,
		});
		put(byHand);
		await setRole('l', undefined);
		await open().undo();
		expect(text()).toBe(byHand);
	});

	test('undo leaves alone what was changed elsewhere since', async () => {
		const {add, setRole, open, put, text} = aStore();
		await add('one');
		await add('two');
		await setRole('one', 'Engineer');
		put((text() ?? '').replace('Acme two', 'Acme Two Ltd'));
		await open().undo();
		expect(
			open()
				.read()
				.leads.map(({organization, role}) => [organization, role]),
		).toEqual([
			['Acme one', undefined],
			['Acme Two Ltd', undefined],
		]);
	});

	test('undo refuses where that is what was changed, says why, and leaves the file', async () => {
		const {add, setRole, open, put, text} = aStore();
		await add('one');
		await setRole('one', 'Engineer');
		const edited = (text() ?? '').replace('Engineer', 'Staff engineer');
		put(edited);
		const said = await saidBy(() => open().undo());
		expect(said).toBe(
			'This cannot be undone: "set the role to Engineer". It has been changed elsewhere since. Nothing was changed.',
		);
		expect(text()).toBe(edited);
	});

	test('reach back over a hundred actions, and no further', async () => {
		const {add, setRole, open} = aStore();
		const store = open();
		await add('one', store);
		for (let i = 1; i <= 101; i++) await setRole('one', `role ${i}`, store);
		for (let i = 101; i > 1; i--) await store.undo();
		expect(store.read().leads[0]?.role).toBe('role 1');
		expect(await saidBy(() => store.undo())).toBe('There is nothing to undo.');
	});

	test('whatever is done, all of it can be taken back and done again', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyBook, {minLength: 1, maxLength: 5}), async books => {
				const {change, open, text} = aStore();
				await change(book => changesBetween(book, {...emptyBook(), profile: {name: 'before'}, leads: book.leads}));
				const states: (string | undefined)[] = [text()];
				for (const book of books) {
					await change(now => changesBetween(now, book));
					if (text() !== states.at(-1)) states.push(text());
				}
				for (const state of states.toReversed()) {
					expect(text()).toBe(state);
					if (state !== states[0]) await open().undo();
				}
				for (const state of states) {
					expect(text()).toBe(state);
					if (state !== states.at(-1)) await open().redo();
				}
			}),
			runs(15),
		);
	});
});

describe('restore', () => {
	test('puts a copy back, and can be undone', async () => {
		const {add, open, text} = aStore();
		await add('one');
		const one = text();
		await add('two');
		const two = text();
		const [copy] = open().copies();
		expect(copy).toMatchObject({holds: {leads: 1, entries: 1}});
		expect(await open().restore(copy as never)).toMatch(/^Done: put back the copy of \d{4}-.* \(1 lead, 1 entry\)\.$/);
		expect(text()).toBe(one);
		expect(await open().undo()).toMatch(/^Taken back: put back the copy of/);
		expect(text()).toBe(two);
	});

	test('mends a damaged file as the last change left it, and keeps the damaged bytes', async () => {
		const {add, open, put, text, folder} = aStore();
		await add('one');
		await add('two');
		const good = text() ?? '';
		put(good.slice(0, 100));
		const [copy] = open().copies();
		await open().restore(copy as never);
		expect(text()).toBe(good);
		const kept = readdirSync(join(folder, 'state'), {recursive: true}).map(String);
		expect(kept.filter(name => name.includes('_damaged_'))).toHaveLength(1);
		expect(await open().undo()).toBe('Taken back: added Acme two.');
	});

	test('an older copy over a damaged file: what was before cannot come back, and undo says so', async () => {
		const {add, open, put} = aStore();
		await add('one');
		await add('two');
		put('{');
		await open().restore(open().copies().at(-1) as never);
		expect(await saidBy(() => open().undo())).toMatch(/^What was there before could not be read, so this stays/);
	});

	test('says after a later edit elsewhere that it cannot be undone, and which copies there are', async () => {
		const {add, open, put, text} = aStore();
		await add('one');
		await add('two');
		await open().restore(open().copies()[0] as never);
		const edited = (text() ?? '').replace('Acme one', 'Acme One Ltd');
		put(edited);
		expect(await saidBy(() => open().undo())).toMatch(
			/^This cannot be undone: "put back the copy of .*"\. The leads have been changed elsewhere since\..*touchbase restore$/,
		);
		expect(text()).toBe(edited);
	});

	test('is done again after it was undone', async () => {
		const {add, open, text} = aStore();
		await add('one');
		const one = text();
		await add('two');
		await open().restore(open().copies()[0] as never);
		await open().undo();
		expect(await open().redo()).toMatch(/^Done again: put back the copy of/);
		expect(text()).toBe(one);
	});

	test('never replaces a file of a newer touchbase', async () => {
		const {add, open, put, text} = aStore();
		await add('one');
		await add('two');
		put('{"version": 99}');
		expect(await saidBy(() => open().restore(open().copies()[0] as never))).toMatch(/newer touchbase/);
		expect(text()).toBe('{"version": 99}');
	});

	test('keeps what only the file of now has at its top and touchbase does not know', async () => {
		const {add, open, put, text} = aStore();
		await add('one');
		await add('two');
		put((text() ?? '').replace('{', '{"theme": "dark",'));
		await open().restore(open().copies().at(-1) as never);
		expect(JSON.parse(text() ?? '')).toMatchObject({theme: 'dark', leads: [{id: 'one'}]});
	});
});
