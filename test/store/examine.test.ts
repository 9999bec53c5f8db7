import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {disk} from '../../source/store/files.ts';
import {thisOwner} from '../../source/store/owner.ts';
import {aStore} from './a-store.ts';

const words = (store: ReturnType<typeof aStore>) =>
	store
		.open()
		.examine()
		.map(({is, words}) => `${is}: ${words}`);

describe('examining', () => {
	test('says that all is well, and how much there is', async () => {
		const store = aStore();
		await store.add('one');
		await store.add('two');
		const findings = store.open().examine();
		expect(findings.map(({is}) => is)).toEqual(['well', 'well', 'well']);
		expect(words(store).join('\n')).toMatch(/2 leads, 2 entries\.\n.*1 copy in .*\n.*2 changes can be undone/);
	});

	test('of a file that is not there yet is no alarm', () => {
		expect(words(aStore())[0]).toMatch(/^well: There is no .* yet/);
	});

	test('changes nothing', async () => {
		const store = aStore();
		await store.add('one');
		writeFileSync(`${store.file}.lock`, '{}');
		const before = store.text();
		words(store);
		expect(store.text()).toBe(before);
		rmSync(`${store.file}.lock`);
	});

	test('names what is odd, and what to type', async () => {
		const store = aStore();
		await store.add('one');
		store.put((store.text() ?? '').replace('Acme one', 'Acme \\u202eone'));
		chmodSync(store.file, 0o644);
		writeFileSync(join(store.folder, 'leads (conflicted copy).json'), '{}');
		writeFileSync(join(store.folder, '.leads.json.123.0123456789ab.tmp'), '');
		writeFileSync(`${store.file}.lock`, JSON.stringify({...thisOwner(disk), boot: 'another'}));
		const odd = store
			.open()
			.examine()
			.filter(({is}) => is === 'odd');
		expect(odd.map(({words}) => words).join('\n')).toMatch(
			/Others on this computer.*\n.*cannot be seen in: Acme <U\+202E>one.*\n.*second version.*conflicted.*\n1 unfinished file.*\n.*was killed/,
		);
		expect(odd[0]?.advice).toBe(`Type: chmod 600 ${store.file}`);
		await store.add('two');
		expect(words(store).join('\n')).not.toMatch(/unfinished|killed/);
	});

	test('of a journal with lines that cannot be read says so, and they are passed over', async () => {
		const store = aStore();
		await store.add('one');
		await store.add('two');
		const journal = disk
			.readdirSync(join(store.folder, 'state'), {recursive: true})
			.map(String)
			.find(name => name.endsWith('journal.ndjson'));
		writeFileSync(join(store.folder, 'state', journal ?? ''), '\n{"id":"torn', {flag: 'a'});
		expect(words(store).join('\n')).toMatch(/2 changes can be undone, 0 done again\.\nodd: 1 line of the undo journal/);
		expect(await store.open().undo()).toBe('Taken back: added Acme two.');
	});
});
