import {expect, test} from 'vitest';
import {aDesk, type Came} from './a-desk.ts';

const search = () =>
	aDesk().typed(
		'add "Café Zürich" --role "Staff engineer" --kind interview --on 2026-11-02 --with "Dana Reyes"',
		'add Acme --role "Data engineer" --on 2026-11-11',
		'add Birch --role Editor --kind speculative --on 2026-09-01',
		'add Cedar --role Editor --on 2026-10-01',
		'log Cedar no-contact',
		'add Delta --on 2026-10-20',
		'log Delta rejected --final',
	);

const listed = ({json}: Came): string[] => json.map(({organization}: {organization: string}) => organization);

test.each([
	['zurich', ['Café Zürich']],
	['ENGINEER', ['Acme', 'Café Zürich']],
	['engineer reyes', ['Café Zürich']],
	['engineer birch', []],
])('a list of "%s" holds the leads with all its words, without case and accents', async (words, organizations) => {
	const desk = await search();
	expect(listed(await desk.type(`list ${words}`)).toSorted()).toEqual(organizations);
});

test('a closed lead is listed only with --all, whatever else is asked', async () => {
	const desk = await search();
	expect((await desk.type('list delta')).out).toBe('No open lead matches. "--all" shows the closed ones too.\n');
	expect((await desk.type('list delta --all')).out).toMatch(/Delta {2}closed: rejected/);
	expect(listed(await desk.type('list --all --kind application')).toSorted()).toEqual(['Acme', 'Cedar', 'Delta']);
	expect((await desk.type('list nobody --all')).out).toBe('No lead matches.\n');
});

test('a list may hold one kind only, or one section of the inbox', async () => {
	const desk = await search();
	expect(listed(await desk.type('list --kind application')).toSorted()).toEqual(['Acme', 'Cedar']);
	expect(listed(await desk.type('list --section stopped --all'))).toEqual(['Cedar']);
	expect((await desk.type('list --section closed')).says).toContain('none of due, waiting, held, tickler, stopped');
});

test('a list is sorted by name, by day, by the first day or by the last word', async () => {
	const desk = await search();
	await desk.typed('log Birch followup --on 2026-11-10');
	const sorted = async (order: string) => listed(await desk.type(`list --sort ${order}`));
	expect(await sorted('name')).toEqual(['Acme', 'Birch', 'Café Zürich', 'Cedar']);
	expect(await sorted('since')).toEqual(['Birch', 'Cedar', 'Café Zürich', 'Acme']);
	expect(await sorted('last')).toEqual(['Café Zürich', 'Birch', 'Acme', 'Cedar']);
	const days = await sorted('due');
	expect([days[0], days.at(-1)]).toEqual(['Café Zürich', 'Cedar']);
});
