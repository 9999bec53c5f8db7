import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {LowSync} from 'lowdb';
import {JSONFileSync} from 'lowdb/node';
import {describe, expect, test} from 'vitest';
import {type Book, emptyBook} from '../../source/leads/lead.ts';
import {FileTrouble} from '../../source/store/file-trouble.ts';
import {openStore} from '../../source/store/store.ts';
import {newLead} from '../faults/subjects.ts';
import {aStore, saidBy} from './a-store.ts';

const book = (leads: unknown[]) => JSON.stringify({version: 1, profile: {}, leads}, null, '\t');
const lead = newLead('one');
const logged = (entry: object) => book([newLead('zero'), {...lead, log: [...lead.log, entry]}]);

const odd: [name: string, content: string | Buffer, message: RegExp][] = [
	['of 0 bytes', '', /is empty \(0 bytes\)/],
	['with a byte order mark', `\ufeff${book([])}`, /UTF-8 text with a byte order mark/],
	['in UTF-16', Buffer.from(`\ufeff${book([])}`, 'utf16le'), /is UTF-16 text/],
	['in UTF-16 without a mark', Buffer.from(book([]), 'utf16le'), /is UTF-16 text/],
	['in Latin-1', Buffer.from(book([{...lead, organization: 'Müller'}]), 'latin1'), /in another encoding/],
	['of zeros', Buffer.alloc(5000), /nothing but zeros/],
	['that is a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 0, 2, 0]), /is binary data/],
	['that is not JSON', 'my leads:\n- Acme\n', /is not JSON: something is wrong in line 1/],
	['with a comma too many', book([lead]).replace(/\}\n\t\]/, '},\n\t]'), /is not JSON: something is wrong in line 17/],
	['that was cut off', book([lead]).slice(0, 90), /ends in the middle \(line \d+\): something cut it off/],
	[
		'with conflict markers',
		`<<<<<<< HEAD\n${book([])}\n=======\n{}\n>>>>>>> b\n`,
		/two versions that were not merged \(line 1: <<<<<<</,
	],
	['that holds null', 'null', /holds null/],
	['that holds a number', '0', /holds a number/],
	['that holds false', 'false', /holds a boolean/],
	['that holds a text', '""', /holds a string/],
	['that holds a list', '[]', /holds a list/],
	['that holds something else', '{}', /cannot be used: version is missing/],
	[
		'of a newer version',
		'{"version": 2, "leads": {}}',
		/was written by a newer touchbase \(version 2; this one knows 1\)/,
	],
	['of an older version', '{"version": 0, "profile": {}, "leads": []}', /version must be 1, not 0/],
	['without leads', '{"version": 1, "profile": {}}', /leads is missing/],
	['that is nested too deeply', '['.repeat(2 ** 21), /nested too deeply/],
	[
		'with something nested too deeply',
		`{"version":1,"profile":{},"leads":[],"x":${'['.repeat(100)}${']'.repeat(100)}}`,
		/x .*more than 64 deep/,
	],
	[
		'with a trap for copying',
		'{"version":1,"profile":{"__proto__":{"x":1}},"leads":[]}',
		/profile\.__proto__ .*not taken/,
	],
	[
		'with a hidden trap',
		'{"version":1,"profile":{"y":{"\\u005f_proto__":{"x":1}}},"leads":[]}',
		/profile\.y .*not taken/,
	],
	[
		'with a bad day',
		logged({id: 'x', on: '2026-06-31', what: 'note'}),
		/the lead "Acme one": leads\[1\]\.log\[1\]\.on must be a day like 2026-12-01, not "2026-06-31"/,
	],
	[
		'with an entry that is not known',
		logged({id: 'x', on: '2026-06-30', what: 'dance'}),
		/"Acme one": leads\[1\]\.log\[1\]\.what "dance" is not known/,
	],
	[
		'with an entry that lacks something',
		logged({id: 'x', on: '2026-06-30', what: 'promise'}),
		/log\[1\]\.due is missing/,
	],
	[
		'with an answer of the wrong sort',
		logged({id: 'x', on: '2026-06-30', what: 'told', key: 'asked', value: 'no'}),
		/log\[1\]\.value must be true or false, not "no"/,
	],
	[
		'with an answer to no question',
		logged({id: 'x', on: '2026-06-30', what: 'told', key: 'age', value: 7}),
		/log\[1\]\.key "age" is not known/,
	],
	['with an entry twice', logged(lead.log[0] as object), /leads\[1\]\.log\[1\]\.id "start of one" is there twice/],
	['with a lead twice', book([lead, {...lead, organization: 'Beta'}]), /"Beta": leads\[1\]\.id "one" is there twice/],
	['with a lead that never began', book([{...lead, log: []}]), /"Acme one": leads\[0\]\.log must say how it began/],
	[
		'with a lead without a name',
		book([{...lead, organization: ' '}]),
		/leads\[0\]\.organization must be text that is not blank/,
	],
	['with a null', book([{...lead, role: null}]), /leads\[0\]\.role must be text, not null/],
	[
		'with an escape sequence',
		book([{...lead, role: 7, organization: '\u001b[2J\u202eX'}]),
		/the lead "␛\[2J<U\+202E>X"/,
	],
];

describe('a data file', () => {
	test.each(odd)('%s is refused in words of its own, and stays as it is', async (_name, content, message) => {
		const {put, open, add, file} = aStore();
		put(content);
		const bytes = readFileSync(file);
		for (const call of [() => open().read(), () => add('two'), () => open().undo()]) {
			const said = await saidBy(call);
			expect(said).toMatch(message);
			expect(said.split('\n')).toHaveLength(2);
			expect(readFileSync(file).equals(bytes)).toBe(true);
		}
		expect(({} as {x?: number}).x).toBeUndefined();
		expect(open().examine()[0]).toMatchObject({is: 'bad', words: expect.stringMatching(message)});
	});

	test('each has a message that no other has', async () => {
		const said = await Promise.all(
			odd.slice(0, 16).map(([, content]) => {
				const {put, open} = aStore();
				put(content);
				return saidBy(() => open().read()).then(words => words.replace(/^\S+/, '').split('\n')[0]);
			}),
		);
		const sameOnPurpose = 1; // UTF-16 with and without its mark
		expect(new Set(said).size).toBe(said.length - sameOnPurpose);
	});

	test('of 100 MB is refused without being read', async () => {
		const {put, open, file} = aStore();
		put(' ');
		truncateSync(file, 100 * 2 ** 20);
		expect(await saidBy(() => open().read())).toMatch(/larger than 64 MB/);
	});

	test('that is a folder', async () => {
		const {file, open, add} = aStore();
		mkdirSync(file);
		for (const call of [() => open().read(), () => add('one')])
			expect(await saidBy(call)).toMatch(/is a folder, not a data file/);
	});

	test.skipIf(process.platform === 'win32')('that is a pipe is not waited for', async () => {
		const {file, open} = aStore();
		execFileSync('mkfifo', [file]);
		expect(await saidBy(() => open().read())).toMatch(/is not an ordinary file/);
	});

	test('in a folder that is a file', async () => {
		const {folder, open} = aStore();
		writeFileSync(`${folder}/leads.json`, '');
		const inside = aStoreAt(`${folder}/leads.json/leads.json`, folder);
		expect(await saidBy(() => inside.read())).toMatch(/a part of its path is a file/);
		expect(await saidBy(() => open().read())).toMatch(/empty/);
	});

	test('that links to itself', async () => {
		const {file, open, add} = aStore();
		symlinkSync(file, file);
		for (const call of [() => open().read(), () => add('one')])
			expect(await saidBy(call)).toMatch(/go round in a circle/);
	});

	test('that nobody may read', async () => {
		const {file, open, put} = aStore();
		put(book([]));
		chmodSync(file, 0o000);
		expect(await saidBy(() => open().read())).toMatch(/may not be read by anybody|not allowed/);
	});

	test('that is read-only is read, and not written', async () => {
		const {file, open, add, put, text} = aStore();
		put(book([]));
		chmodSync(file, 0o444);
		expect(open().read().leads).toEqual([]);
		expect(await saidBy(() => add('one'))).toMatch(/could not be written: it is read-only.\n.*chmod u\+w/);
		expect(text()).toBe(book([]));
	});

	test('in a read-only folder is read, and not written', async () => {
		const {folder, open, add, put, text} = aStore();
		put(book([]));
		chmodSync(folder, 0o555);
		expect(open().read().leads).toEqual([]);
		expect(await saidBy(() => add('one'))).toMatch(/could not be written: .*(read-only|not allowed)/);
		expect(text()).toBe(book([]));
		chmodSync(folder, 0o755);
		expect(existsSync(`${folder}/leads.json.lock`)).toBe(false);
	});

	test('is not written where there is no place for what has to be kept', async () => {
		const {folder, add, put, text, open} = aStore();
		put(book([]));
		writeFileSync(`${folder}/state`, 'not a folder');
		await expect(add('one')).rejects.toBeInstanceOf(FileTrouble);
		expect(text()).toBe(book([]));
		rmSync(`${folder}/state`);
		await add('one');
		expect(open().read().leads).toHaveLength(1);
	});

	test('that holds null is for lowdb as good as none: it is overwritten', () => {
		const {file, put, text} = aStore();
		put('null');
		new LowSync<Book>(new JSONFileSync(file), emptyBook()).update(({leads}) => leads.push(lead));
		expect(JSON.parse(text() ?? '').leads).toHaveLength(1);
	});
});

const aStoreAt = (file: string, folder: string) =>
	openStore({file, stateFolder: `${folder}/state`, now: () => '2026-11-12', id: () => 'x'});
