import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {pictures, taken} from './pictures/pictures.ts';

const media = join(import.meta.dirname, '../media');
const pathOf = (name: string) => join(media, `${name}.svg`);

describe('the pictures of the README', () => {
	let now: Map<string, string>;

	beforeAll(async () => {
		now = await taken();
		if (!process.env.UPDATE_PICTURES) return;
		mkdirSync(media, {recursive: true});
		for (const [name, svg] of now) writeFileSync(pathOf(name), svg);
	});

	test.each(pictures)('show the screen as it is now: $name (npm run pictures takes them)', ({name}) => {
		expect(existsSync(pathOf(name)) && readFileSync(pathOf(name), 'utf8')).toBe(now.get(name));
	});
});
