import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {grounds, pictures, taken} from './pictures/pictures.ts';

const media = join(import.meta.dirname, '../media');
const pathOf = (file: string) => join(media, `${file}.svg`);
const files = pictures.flatMap(picture => grounds.map(ground => `${picture.name}-${ground}`));

describe('the pictures of the README', () => {
	let now: Map<string, string>;

	beforeAll(async () => {
		now = await taken();
		if (!process.env.UPDATE_PICTURES) return;
		mkdirSync(media, {recursive: true});
		for (const [file, svg] of now) writeFileSync(pathOf(file), svg);
	});

	test.each(files)('show the screen as it is now: %s (npm run pictures takes them)', file => {
		expect(existsSync(pathOf(file)) && readFileSync(pathOf(file), 'utf8')).toBe(now.get(file));
	});

	test('are small, the recording too', () => {
		expect(now.get('after-an-interview-dark')).toContain('<animate');
		for (const svg of now.values()) expect(svg.length).toBeLessThan(100_000);
	});
});
