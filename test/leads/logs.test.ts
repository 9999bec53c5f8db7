import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/days/day.ts';
import logs from '../logs.json' with {type: 'json'};
import {aDesk} from '../verbs/a-desk.ts';

describe('a log yields its situation, and the advice on it', () => {
	test.for(logs)('$name', async ({holidays, log, today, situation, verdict, on, rules, ...more}) => {
		const desk = aDesk(undefined, '2026-11-01');
		if (holidays.length > 0) await desk.type(['config', 'holidays', ...holidays]);
		for (const line of log) {
			desk.goTo(line.on as Day);
			expect((await desk.type(line.args)).says).toBe('');
		}
		desk.goTo(today as Day);
		const {json} = await desk.type(['ask', 'acme', '--json']);
		expect(json.situation).toEqual(situation);
		expect({verdict: json.verdict, on: json.on, rules: json.rules}).toEqual({verdict, on, rules});
		if ('to' in more) expect(json.to?.name).toBe(more.to);
		if ('by' in more) expect(json.by).toBe(more.by);
	});
});
