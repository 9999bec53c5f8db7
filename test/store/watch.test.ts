import {renameSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {emptyBook} from '../../source/leads/lead.ts';
import {start} from '../faults/programs.ts';
import {aStore} from './a-store.ts';

describe('watching', () => {
	test('tells what another process has logged, and once for each change', async () => {
		const {add, open, folder} = aStore();
		await add('lead');
		const inbox = open();
		inbox.read();
		const seen = new Promise<void>(resolve => {
			const stop = inbox.watch(() => {
				stop();
				resolve();
			});
		});
		const writer = start('writer', 'ours', folder, 'lead', 1);
		await writer.next();
		await seen;
		expect(inbox.read().leads[0]?.log).toHaveLength(2);
	});

	test('sees a file that another program has put in its place, again and again', async () => {
		const {put, open, file} = aStore();
		put(JSON.stringify(emptyBook()));
		const inbox = open();
		inbox.read();
		for (let i = 0; i < 5; i++) {
			const seen = new Promise<void>(resolve => {
				const stop = inbox.watch(() => {
					stop();
					resolve();
				});
			});
			writeFileSync(`${file}.sync`, JSON.stringify({...emptyBook(), profile: {name: `Ada ${i}`}}));
			renameSync(`${file}.sync`, file);
			await seen;
			expect(inbox.read().profile.name).toBe(`Ada ${i}`);
		}
	});

	test('sees by looking what the system does not tell: a folder that comes later', async () => {
		const {add, open} = aStore();
		const inbox = open();
		inbox.read();
		const seen = new Promise<void>(resolve => inbox.watch(resolve));
		await add('one');
		await seen;
		expect(inbox.read().leads).toHaveLength(1);
	});

	test('does not tell of what was read already', async () => {
		const {add, open} = aStore();
		const inbox = open();
		let told = 0;
		const stop = inbox.watch(() => told++);
		await add('one', inbox);
		inbox.read();
		await add('two', inbox);
		inbox.read();
		const {watch, read} = open();
		read();
		// Another one, that starts watching later, sees a later change: by then the first would have been told.
		const later = new Promise<void>(resolve => watch(resolve));
		const before = told;
		await add('three', inbox);
		inbox.read();
		await later;
		stop();
		expect(told).toBe(before);
	});
});
