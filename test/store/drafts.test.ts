import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {placeOf} from '../../source/store/place.ts';
import {failingAt} from '../faults/failing-files.ts';
import {aStore} from './a-store.ts';

const typed = {'log one': {note: 'not saved yet'}};

/** Where the drafts of a store lie. */
const fileOf = ({folder, file}: ReturnType<typeof aStore>) => placeOf(disk, file, join(folder, 'state')).drafts;

describe('drafts', () => {
	test('are there for the next one who opens this data file, and for no other', () => {
		const mine = aStore();
		mine.open().drafts.save(typed);
		expect(mine.open().drafts.load()).toEqual(typed);
		expect(aStore().open().drafts.load()).toEqual({});
		expect(statSync(fileOf(mine)).mode & 0o777).toBe(0o600);
	});

	test('go when they are saved', () => {
		const store = aStore();
		store.open().drafts.save(typed);
		const next = store.open();
		next.drafts.load();
		next.drafts.save({});
		expect(store.open().drafts.load()).toEqual({});
	});

	test('of another terminal stay, and those that were taken up there do not come back', () => {
		const store = aStore();
		const [one, other] = [store.open(), store.open()];
		one.drafts.load();
		other.drafts.load();
		other.drafts.save({'log two': {note: 'the other one'}});
		one.drafts.save(typed);
		expect(store.open().drafts.load()).toEqual({...typed, 'log two': {note: 'the other one'}});
	});

	test('are the old ones or the new ones, whatever call fails', () => {
		const store = aStore();
		store.open().drafts.save(typed);
		const file = fileOf(store);
		const before = readFileSync(file, 'utf8');
		for (let at = 0; at < 20; at++) {
			writeFileSync(file, before);
			store.open(failingAt(at, 'ENOSPC', 'from then on')).drafts.save({'log two': {note: 'x'}});
			const after = readFileSync(file, 'utf8');
			if (after !== before) expect(JSON.parse(after)).toHaveProperty('log two');
		}
	});

	test.each(['', '{', 'null', '[]', '{"log": 7}', '{"log": {"note": null}}'])('that are damaged are none: %j', text => {
		const store = aStore();
		mkdirSync(dirname(fileOf(store)), {recursive: true});
		writeFileSync(fileOf(store), text);
		expect(store.open().drafts.load()).toEqual({});
		store.open().drafts.save(typed);
		expect(store.open().drafts.load()).toEqual(typed);
	});

	test('hold nothing that could steer the terminal', () => {
		const store = aStore();
		mkdirSync(dirname(fileOf(store)), {recursive: true});
		writeFileSync(fileOf(store), JSON.stringify({log: {note: 'a\u001b]0;gotcha\u0007 \u202eb'}}));
		expect(store.open().drafts.load()).toEqual({log: {note: 'a b'}});
	});
});
