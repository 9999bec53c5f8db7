import {describe, expect, test} from 'vitest';
import {issueOf} from '../../source/leads/lead.ts';
import {aDesk} from './a-desk.ts';

const withNews = () =>
	aDesk().typed(
		'add Acme --kind interview --on 2026-11-02 --with "Dana Reyes"',
		'log acme thanks --on 2026-11-03',
		'add Birch --kind interview --on 2026-11-02',
		'news add "I have passed the Kubernetes exam." --kind certificate',
		'news add "Another firm has made me an offer" --kind offer',
	);

describe('news', () => {
	test('is kept once, in the data file, and undone like all else', async () => {
		const desk = await withNews();
		expect(issueOf(desk.book())).toBeUndefined();
		expect(desk.book().profile.news?.map(({kind, text, on}) => [kind, text, on])).toEqual([
			['certificate', 'I have passed the Kubernetes exam.', '2026-11-12'],
			['offer', 'Another firm has made me an offer', '2026-11-12'],
		]);
		expect((await desk.type('news add "i have passed the kubernetes EXAM."')).says).toContain('already');
		await desk.typed('undo', 'undo');
		expect(desk.book().profile.news).toBeUndefined();
	});

	test('waits to be told to a lead that was rejected and applied to again', async () => {
		const desk = await aDesk().typed(
			'add Acme --on 2026-09-01',
			'log acme rejected --on 2026-09-20',
			'log acme applied',
		);
		expect((await desk.type('news add "I have moved to Bonn"')).out).toContain('Not told yet: Acme.');
	});

	test('is told in a draft, and marked as told to that lead alone once it is logged', async () => {
		const desk = await withNews();
		const {json} = await desk.type('draft acme --kind news');
		expect(json.drafts[0].text).toContain('you may like to know: I have passed the Kubernetes exam.');
		await desk.typed('draft acme --kind news --log');
		const [certificate] = desk.book().profile.news ?? [];
		expect(desk.lead('Acme').log.at(-1)).toMatchObject({what: 'sent-news', tells: [certificate?.id]});
		const untold = async (lead: string) =>
			(await desk.type(`news list --lead ${lead}`)).json.map(({kind}: {kind: string}) => kind);
		expect(await untold('acme')).toEqual(['offer']);
		expect(await untold('birch')).toEqual(['offer', 'certificate']);
		expect((await desk.type('news list')).out).toContain('told to Acme');
		expect(issueOf(desk.book())).toBeUndefined();
	});

	test('of another offer is told only when it is named', async () => {
		const desk = await (await withNews()).typed('draft acme --kind news --log');
		expect((await desk.type('draft acme --kind news')).out).toContain('[what is new]');
		expect((await desk.type('draft acme --kind news --news offer')).out).toContain('made me an offer');
		expect((await desk.type('draft acme --kind news --news xyzzy')).exit).toBe(2);
	});

	test('is found in the person’s own words', async () => {
		const desk = await withNews();
		await desk.typed('draft acme --kind status --log --text "By the way: I have passed the Kubernetes exam, at last."');
		expect((await desk.type('news list --lead acme')).json).toHaveLength(1);
	});

	test('can be dropped by a part of its words; several are listed', async () => {
		const desk = await withNews();
		expect(await desk.type('news drop a')).toMatchObject({exit: 4});
		expect((await desk.type('news drop xyzzy')).exit).toBe(2);
		await desk.typed('news drop kubernetes', 'news drop offer');
		expect((await desk.type('news list')).out).toContain('There is no news yet');
		expect(issueOf(desk.book())).toBeUndefined();
	});

	test('wants words', async () => {
		expect((await aDesk().type('news add')).says).toContain('NEWS is missing');
		expect((await aDesk().type('news')).says).toContain('ACTION is missing');
	});
});
