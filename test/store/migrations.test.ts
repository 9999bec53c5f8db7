import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {applyAll, inverseAll} from '../../source/leads/change.ts';
import type {Book} from '../../source/leads/lead.ts';
import {migrated, migratedChanges} from '../../source/store/migrations.ts';

// A data file, its journal and the copy from before its last change, as the last program of version 1 wrote them.
const textOf = (name: string) => readFileSync(`test/store/version-1/${name}`, 'utf8');
const jsonOf = (name: string) => JSON.parse(textOf(name));
const book = (name: string) => migrated(jsonOf(name), 2) as unknown as Book;

const leadIn = ({leads}: Book, organization: string) => leads.find(lead => lead.organization === organization);
const entriesOf = (organization: string) =>
	(leadIn(book('leads.json'), organization)?.log ?? []).map(({id, ...entry}) => entry);

test('a file of version 1 is one of version 2, and says the same', () => {
	expect(book('leads.json')).toMatchObject({version: 2, profile: {name: 'Ada Byron'}});
	expect(entriesOf('Beta GmbH')[0]).toEqual({on: '2026-10-15', what: 'event', with: ['Li Wei']});
	expect(entriesOf('Beta GmbH').at(-1)).toEqual({on: '2026-11-02', what: 'sent-article', by: 'email'});
	expect(entriesOf('Delta').map(({what}) => what)).toEqual(['wrote', 'sent-news', 'event', 'offer']);
	expect(entriesOf('Gamma').slice(1)).toEqual([
		{on: '2026-11-02', what: 'no-contact', posting: true},
		{on: '2026-11-02', what: 'no-contact'},
	]);
	expect(leadIn(book('leads.json'), 'Gamma')?.people).toEqual([{name: 'Kim Park', role: 'insider'}]);
	expect(entriesOf('Acme').find(({what}) => what === 'promise')).toEqual({
		on: '2026-11-02',
		what: 'promise',
		due: '2026-11-09',
		time: '10:00',
	});
});

test('a meeting that was still to come was agreed before, and one that was held stays on its day', () => {
	expect(entriesOf('Zeta')).toEqual([{on: '2026-11-02', at: '2026-11-20', what: 'interview', with: ['Max Roe']}]);
	expect(entriesOf('Acme')[1]).toMatchObject({on: '2026-10-28', what: 'interview'});
});

test('the journal of version 1 takes back its last change, and what comes out is the copy from before it', () => {
	const now = book('leads.json');
	const line = JSON.parse(textOf('journal.ndjson').trim().split('\n').at(-1) ?? '');
	const changes = migratedChanges(line.changes, 1, now, 2);
	expect(applyAll(now, inverseAll(changes))).toEqual(book('copy-before.json'));
});

test('what a migration does not know it leaves as it is', () => {
	for (const json of [
		{version: 1, leads: 7},
		{version: 1, leads: [null, {log: [3, {}], people: 'x', stars: 5}]},
	]) {
		expect(migrated(json, 2)).toEqual({...json, version: 2});
	}
	expect(migrated({version: 3}, 2)).toEqual({version: 3});
});
