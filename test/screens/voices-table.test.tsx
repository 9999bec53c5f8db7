import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import {tableHeight} from '../../source/screens/lead/lines.ts';
import {VoicesTable} from '../../source/screens/parts/voices-table.tsx';

const {panel} = advise(
	readSituation({today: '2026-11-05', kind: 'interview', since: '2026-11-02', thanked: '2026-11-03'}).situation,
);

test('the five voices stand in a table, each with its day, its rule and its reason', () => {
	const {lastFrame, unmount} = render(<VoicesTable panel={panel} columns={90} />);
	expect(`\n${lastFrame()}\n`).toMatchInlineSnapshot(`
		"
		┌─────────┬─────────────────┬──────────┬────────────────────────────────────────────────┐
		│ article │ says            │ rule     │ why                                            │
		├─────────┼─────────────────┼──────────┼────────────────────────────────────────────────┤
		│ Koblyk  │ hold            │ koblyk-5 │ You have shown that you are keen: without som… │
		│ CPS     │ Mon 9 Nov 2026  │ cps-2    │ Without a named day, wait one business week a… │
		│ Kennedy │ silent          │          │ Silent: have they been warm or cold?           │
		│ Wise    │ Tue 10 Nov 2026 │ wise-3   │ A week after your last word, be in touch agai… │
		│ Stein   │ Mon 9 Nov 2026  │ stein-3  │ A week after the interview ask for an update … │
		└─────────┴─────────────────┴──────────┴────────────────────────────────────────────────┘
		"
	`);
	unmount();
});

test('a narrow terminal leaves the reasons out, and the table is as high as the page counts on', () => {
	const {lastFrame, rerender, unmount} = render(<VoicesTable panel={panel} columns={90} />);
	const lines = () => (lastFrame() ?? '').split('\n');
	expect(lines().length).toBe(tableHeight);
	rerender(<VoicesTable panel={panel} columns={55} />);
	expect(lines().length).toBe(tableHeight);
	expect(lastFrame()).not.toContain('why');
	expect(Math.max(...lines().map(line => line.length))).toBeLessThan(55);
	unmount();
});
