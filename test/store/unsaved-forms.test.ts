import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {placeOf} from '../../source/store/place.ts';
import {failingAt} from '../faults/failing-files.ts';
import {aStore} from './a-store.ts';

const typed = {'log one': {note: 'not saved yet'}};

/** Where the drafts of a store lie. */
const fileOf = ({folder, file}: ReturnType<typeof aStore>) => placeOf(disk, file, join(folder, 'state')).unsavedForms;

describe('drafts', () => {
	test('are there for the next one who opens this data file, and for no other', () => {
		const mine = aStore();
		mine.open().unsavedForms.save(typed);
		expect(mine.open().unsavedForms.load()).toEqual(typed);
		expect(aStore().open().unsavedForms.load()).toEqual({});
		expect(statSync(fileOf(mine)).mode & 0o777).toBe(0o600);
	});

	test('go when they are saved', () => {
		const store = aStore();
		store.open().unsavedForms.save(typed);
		const next = store.open();
		next.unsavedForms.load();
		next.unsavedForms.save({});
		expect(store.open().unsavedForms.load()).toEqual({});
	});

	test('of another terminal stay, and those that were taken up there do not come back', () => {
		const store = aStore();
		const [one, other] = [store.open(), store.open()];
		one.unsavedForms.load();
		other.unsavedForms.load();
		other.unsavedForms.save({'log two': {note: 'the other one'}});
		one.unsavedForms.save(typed);
		expect(store.open().unsavedForms.load()).toEqual({...typed, 'log two': {note: 'the other one'}});
	});

	test('are the old ones or the new ones, whatever call fails', () => {
		const store = aStore();
		store.open().unsavedForms.save(typed);
		const file = fileOf(store);
		const before = readFileSync(file, 'utf8');
		for (let at = 0; at < 20; at++) {
			writeFileSync(file, before);
			store.open(failingAt(at, 'ENOSPC', 'from then on')).unsavedForms.save({'log two': {note: 'x'}});
			const after = readFileSync(file, 'utf8');
			if (after !== before) expect(JSON.parse(after)).toHaveProperty('log two');
		}
	});

	test.each(['', '{', 'null', '[]', '{"log": 7}', '{"log": {"note": null}}'])('that are damaged are none: %j', text => {
		const store = aStore();
		mkdirSync(dirname(fileOf(store)), {recursive: true});
		writeFileSync(fileOf(store), text);
		expect(store.open().unsavedForms.load()).toEqual({});
		store.open().unsavedForms.save(typed);
		expect(store.open().unsavedForms.load()).toEqual(typed);
	});

	test('hold nothing that could steer the terminal', () => {
		const store = aStore();
		mkdirSync(dirname(fileOf(store)), {recursive: true});
		writeFileSync(fileOf(store), JSON.stringify({log: {note: 'a\u001b]0;gotcha\u0007 \u202eb'}}));
		expect(store.open().unsavedForms.load()).toEqual({log: {note: 'a b'}});
	});
});
