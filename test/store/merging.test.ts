import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {serialise} from '../../source/store/book-text.ts';
import {aStore, saidBy} from './a-store.ts';

const read = (text: string | undefined): Book => JSON.parse(text ?? '');
const bytesWith = (text: string | undefined, change: (book: Book) => void): Buffer => {
	const book = read(text);
	change(book);
	return serialise(book);
};

describe('what another machine has', () => {
	test('is taken in, is no action that undo takes back, and is taken back when that is asked for', async () => {
		const {add, setRole, text, open} = aStore();
		await add('one');
		const base = serialise(read(text()));
		await setRole('one', 'Cook');
		const bytes = bytesWith(base.toString(), book => {
			book.leads[0]?.log.push({id: 'theirs', on: '2026-11-05', what: 'note', note: 'from the desk'});
		});
		await open().merge({from: 'desk', bytes, base});
		expect(open().read().leads[0]).toMatchObject({role: 'Cook', log: [{}, {id: 'theirs'}]});
		expect(await open().undo()).toBe('Taken back: set the role to Cook.');
		expect(open().read().leads[0]?.log).toHaveLength(2);
		expect(await open().undo('theirs')).toBe(
			'Done: took back what came from desk (1 entry). The next sync takes it back on the other machines too.',
		);
		expect(open().read().leads[0]?.log).toHaveLength(1);
		expect(await saidBy(() => open().undo('theirs'))).toMatch(/^Nothing came from another machine/);
		await open().undo();
		expect(open().read().leads[0]?.log).toHaveLength(2);
	});

	test('is what undo names where nothing was done here', async () => {
		const {open} = aStore();
		await open().merge({from: 'desk', bytes: Buffer.from('{"version": 2, "profile": {"name": "Robin"}, "leads": []}')});
		expect(await saidBy(() => open().undo())).toMatch(/What came from desk last .*touchbase undo --theirs$/);
		expect(await open().undo('theirs')).toMatch(/took back what came from desk/);
	});

	test('is not lost by an undo here: a place on which both differ is settled first', async () => {
		const {add, setRole, text, open} = aStore();
		await add('one');
		const base = serialise(read(text()));
		await setRole('one', 'Cook');
		const bytes = bytesWith(base.toString(), book => Object.assign(book.leads[0] ?? {}, {role: 'Chef'}));
		await open().merge({from: 'desk', bytes, base});
		const both = text();
		expect(await saidBy(() => open().undo())).toMatch(/machines differ on role of .*type: touchbase resolve one$/);
		expect(text()).toBe(both);
	});

	test('is refused where it cannot be used, and nothing changes', async () => {
		const {add, text, open} = aStore();
		await add('one');
		const before = text();
		expect(await saidBy(() => open().merge({from: 'desk', bytes: Buffer.from('{')}))).toMatch(/What desk has/);
		expect(text()).toBe(before);
	});

	test('is as this machine would have it where both began with version 1', async () => {
		const agreed = (...on: string[]) =>
			Buffer.from(
				JSON.stringify({
					version: 1,
					profile: {},
					leads: [
						{
							id: 'l',
							organization: 'Acme',
							people: [],
							log: [
								{id: 'a', on: '2026-11-01', what: 'applied'},
								{id: 'i', on: '2026-11-10', what: 'interview', with: []},
								...on.map((day, at) => ({id: `n${at}`, on: day, what: 'note', note: 'x'})),
							],
						},
					],
				}),
			);
		const {put, open} = aStore();
		put(agreed('2026-11-12'));
		await open().merge({from: 'desk', bytes: agreed(), base: agreed()});
		expect(open().read().leads[0]).not.toHaveProperty('conflicts');
		expect(open().read().leads[0]?.log[1]).toEqual({id: 'i', on: '2026-11-10', what: 'interview', with: []});
	});
});

describe('a machine that shares its file', () => {
	test('marks what it changes, and no other does', async () => {
		const {add, setRole, folder, open} = aStore();
		await add('one');
		await setRole('one', 'Cook');
		expect(open().read().leads[0]).not.toHaveProperty('changed');
		mkdirSync(join(folder, '.git'));
		writeFileSync(join(folder, '.git/touchbase-machine'), 'laptop\n');
		await setRole('one', 'Chef');
		expect(open().read().leads[0]?.changed).toMatchObject({role: {by: 'laptop'}});
		await open().undo();
		await open().undo();
		expect(open().read().leads[0]?.role).toBeUndefined();
	});
});

describe('a copy that a sync program has put beside the file', () => {
	test('is taken in and kept aside; where both differ, both are kept with their machines', async () => {
		const {add, setRole, text, folder, open} = aStore();
		await add('one');
		const bytes = bytesWith(text(), book => {
			book.leads[0]?.log.push({id: 'theirs', on: '2026-11-05', what: 'note'});
			Object.assign(book.leads[0] ?? {}, {role: 'Chef'});
		});
		await setRole('one', 'Cook');
		const name = 'leads.sync-conflict-20261112-093000-ABCDEFG.json';
		writeFileSync(join(folder, name), bytes);
		expect(open().rivals()).toEqual([name]);
		expect(
			open()
				.examine()
				.some(({advice}) => advice === 'Type: touchbase merge'),
		).toBe(true);
		const [said] = await open().mergeRivals();
		expect(said).toMatch(/^Merged leads\.sync-conflict-.*: 1 entry.* Your machines differ on 1: touchbase resolve\./);
		expect(open().rivals()).toEqual([]);
		const [lead] = open().read().leads;
		expect(lead?.log.map(({id}) => id)).toContain('theirs');
		expect(lead?.conflicts?.['role']?.map(({value}) => value).toSorted()).toEqual(['Chef', 'Cook']);
		expect(lead?.conflicts?.['role']?.map(({by}) => by)).toContain('ABCDEFG');
		const aside = readdirSync(join(folder, 'state'), {recursive: true})
			.map(String)
			.find(each => each.endsWith(name));
		expect(readFileSync(join(folder, 'state', aside ?? ''))).toEqual(bytes);
		expect(
			open()
				.examine()
				.map(({advice}) => advice),
		).toContain('Type: touchbase resolve');
	});

	test.each([
		['Syncthing', 'leads.sync-conflict-20261112-093000-ABCDEFG.json', 'ABCDEFG'],
		['Dropbox', "leads (desk's conflicted copy 2026-11-12).json", 'desk'],
		['Dropbox in German', 'leads (In Konflikt stehende Kopie von Robin 2026-11-12).json', 'another machine'],
		['Dropbox in French', 'leads (Copie en conflit de Robin 2026-11-12).json', 'another machine'],
		['Nextcloud', 'leads (conflicted copy 2026-11-12 093000).json', 'another machine'],
		['ownCloud', 'leads_conflict-20261112-093000.json', 'another machine'],
		['Seafile', 'leads (SFConflict robin@example.org 2026-11-12-09-30-00).json', 'another machine'],
		['rclone', 'leads.json.conflict1', 'another machine'],
		['OneDrive', 'leads-LAPTOP-7.json', 'LAPTOP-7'],
		['iCloud', 'leads 2.json', 'another machine'],
		['Google Drive', 'leads (1).json', 'another machine'],
	])('is known as %s names it', async (_, name, by) => {
		const {add, setRole, text, folder, open} = aStore();
		await add('one');
		await setRole('one', 'Cook');
		writeFileSync(
			join(folder, name),
			bytesWith(text(), book => Object.assign(book.leads[0] ?? {}, {role: 'Chef'})),
		);
		expect(open().rivals()).toEqual([name]);
		await open().mergeRivals();
		expect(open().rivals()).toEqual([]);
		expect(
			open()
				.read()
				.leads[0]?.conflicts?.['role']?.map(each => each.by),
		).toContain(by);
	});

	test('is no file of other leads, nor one whose name only begins alike', async () => {
		const {add, text, folder, open} = aStore();
		await add('one');
		const other = bytesWith(text(), book => Object.assign(book.leads[0] ?? {}, {id: 'other'}));
		for (const name of ['leads 2.json', 'leads-LAPTOP.json', 'leads (1).json', 'leadsheet conflict.json'])
			writeFileSync(join(folder, name), other);
		writeFileSync(join(folder, 'leads-old.json'), text() ?? '');
		writeFileSync(join(folder, 'leads 3.json'), '{');
		expect(open().rivals()).toEqual([]);
	});

	test('that is damaged stays where it is, and the file is as it was', async () => {
		const {add, text, folder, open} = aStore();
		await add('one');
		const before = text();
		const path = join(folder, 'leads (conflicted copy).json');
		writeFileSync(path, '{');
		expect(await saidBy(() => open().mergeRivals())).toMatch(/conflicted copy/);
		expect(text()).toBe(before);
		expect(existsSync(path)).toBe(true);
	});
});

test('three files are merged as git asks for it', () => {
	const {folder, open} = aStore();
	const file = (name: string, content: Buffer | string) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const book = (...organizations: string[]): string =>
		JSON.stringify({
			version: 2,
			profile: {},
			leads: organizations.map(organization => ({
				id: organization,
				organization,
				people: [],
				log: [{id: 'a', on: '2026-11-01', what: 'applied'}],
			})),
		});
	const ours = file('ours', book('Acme', 'Bolt'));
	open().mergeFiles(file('base', book('Acme')), ours, file('theirs', book('Acme', 'Cord')));
	expect(read(readFileSync(ours, 'utf8')).leads.map(({id}) => id)).toEqual(['Acme', 'Bolt', 'Cord']);
	open().mergeFiles(file('base', ''), ours, file('theirs', book('Dune')));
	expect(read(readFileSync(ours, 'utf8')).leads).toHaveLength(4);
});
