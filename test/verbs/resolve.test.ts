import {describe, expect, test} from 'vitest';
import type {Book} from '../../source/leads/lead.ts';
import {aDesk} from './a-desk.ts';

const differing: Book = {
	version: 2,
	profile: {},
	leads: [
		{
			id: 'k3f9',
			organization: 'Acme',
			role: 'Chef',
			people: [{name: 'Dana', phone: '1'}],
			log: [{id: 'e', on: '2026-11-02', what: 'applied', note: 'by hand'}],
			conflicts: {
				role: [
					{value: 'Chef', by: 'desk', at: '2026-11-12T10:00'},
					{value: 'Cook', by: 'laptop', at: '2026-11-12T09:00'},
				],
				'log/e': [
					{value: {id: 'e', on: '2026-11-02', what: 'applied', note: 'by hand'}, by: 'laptop', at: '2026-11-12T09:00'},
					{value: {id: 'e', on: '2026-11-03', what: 'applied'}, by: 'desk', at: '2026-11-12T08:00'},
				],
				'people/Dana': [{value: {name: 'Dana', phone: '1'}, by: 'laptop'}, {by: 'desk'}],
				'.': [{by: 'desk', at: '2026-11-12T07:00'}, {value: true}],
			},
		},
	],
};

describe('what machines differ on', () => {
	test('is listed with both versions, who wrote them and when', async () => {
		const {out} = await aDesk(differing).type('resolve');
		expect(out).toContain('role');
		expect(out).toContain('2  Cook  laptop, Thu 12 Nov 2026 09:00');
	});

	test('is settled one by one, or all that one machine says', async () => {
		const desk = aDesk(differing);
		await desk.type('resolve acme --only 1 --take 2');
		expect(desk.book().leads[0]?.role).toBe('Cook');
		const {out} = await desk.type('resolve --take laptop');
		expect(out).toMatch(/They still differ on 1/);
		expect(desk.book().leads[0]).toMatchObject({people: [{name: 'Dana'}], log: [{note: 'by hand'}]});
		await desk.type('resolve --take 1');
		expect(desk.book().leads).toEqual([]);
		await desk.type('undo');
		await desk.type('resolve --take 2');
		expect(desk.book().leads[0]).not.toHaveProperty('conflicts');
	});

	test('takes the entry and the person as the other machine has them', async () => {
		const desk = aDesk(differing);
		await desk.type('resolve --only 2 --take desk');
		await desk.type('resolve --only 2 --take 2');
		expect(desk.book().leads[0]).toMatchObject({people: [], log: [{id: 'e', on: '2026-11-03'}]});
	});

	test('is refused where the words do not say which', async () => {
		expect((await aDesk(differing).type('resolve --take 1')).says).toMatch(/They differ on 4/);
		expect((await aDesk(differing).type('resolve --take phone')).says).toMatch(/neither a number/);
		expect((await aDesk(differing).type('resolve --only 9 --take 1')).says).toMatch(/there are 4/);
		expect((await aDesk().type('resolve --take 1')).says).toMatch(/agree on everything/);
	});
});
