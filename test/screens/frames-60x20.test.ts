import {describe, expect, test} from 'vitest';
import {boxed} from './a-frame.tsx';
import {aSession} from './a-session.ts';
import {someLeads} from './some-leads.ts';

const size = {columns: 60, rows: 20};
const with40 = () => aSession(someLeads(40), {size});

describe('on a terminal of 60×20', () => {
	test('the inbox, narrowed', async () => {
		const session = with40();
		await session.press('/');
		await session.type('reyes');
		await session.press('enter', 'j');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────┐
			│/ reyes                                   balanced, 4 of 40 │
			│Due 1                                                       │
			│  Acme, Staff engineer         say thank you, 1 day late    │
			│Waiting 1                                                   │
			│▸ Umbra Security, Staff engin… meeting on Thu 19 Nov        │
			│Held 1                                                      │
			│  Атлас, Staff engineer        leave it for now             │
			│Tickler 1                                                   │
			│  Kestrel Air, Staff engineer  ask again on Mon 28 Dec      │
			│                                                            │
			│                                                            │
			│                                                            │
			│─────────────────────────────────────────────────────────── │
			│WAIT  Umbra Security, Staff engineer                        │
			│The interview is still to come, on Thu 19 Nov 2026: until   │
			│then prepare it, and before you leave there ask when they   │
			│will decide (cps-1).                                        │
			│                                                            │
			│                                                            │
			│enter open  r review  a add  l log  y why  ? help  q quit   │
			└────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a lead', async () => {
		const session = with40();
		await session.press('tab', 'j', 'enter');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────┐
			│Falcon Freight                     k35, 19 more lines below │
			│WAIT                                                        │
			│Wait until Mon 16 Nov 2026, then be in touch by phone: both │
			│articles that speak say that day or sooner. Harry: A week   │
			│after your last word, be in touch again, in another form.   │
			│(wise-3)                                                    │
			│          Mon 9 Nov    today        Mon 16 Nov              │
			│happened  A──────────────┼────────────────────              │
			│Koblyk                   │                     silent       │
			│CPS                      │                     silent       │
			│Kennedy                  │                     silent       │
			│Wise                     │···················● Mon 16 Nov   │
			│Stein                    │···················● Mon 16 Nov   │
			│balanced                 │···················◆ Mon 16 Nov   │
			│A applied                                                   │
			│┌─────────┬─────────────────┬─────────┬───────────────────┐ │
			││ article │ says            │ rule    │ why               │ │
			│├─────────┼─────────────────┼─────────┼───────────────────┤ │
			│                                                            │
			│enter correct  a add  l log  w wizard  ? help  esc back     │
			└────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a question of the wizard', async () => {
		const session = with40();
		await session.press('tab', 'w', '1', '1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────┐
			│Should I follow up?  Cobalt Labs, Project lead   question 3 │
			│                                                            │
			│Have you said thank you?                                    │
			│Why: Thanks come before all else, and the next message is   │
			│counted from them. (cps-6, wise-2, wise-3)                  │
			│                                                            │
			│▸ 1  Not yet    phone on Mon 16 Nov                         │
			│  2  Yes, on …  type the day                                │
			│  3  Not sure   phone on Mon 16 Nov                         │
			│                                                            │
			│Already known                                               │
			│  nobody said not to follow up     just now                 │
			│  no answer is owed                just now                 │
			│  there is somebody to ask         from the facts of the l… │
			│                                                            │
			│                                                            │
			│                                                            │
			│                                                            │
			│                                                            │
			│enter choose  1-4 answer  b back  l log  ? help  esc back   │
			└────────────────────────────────────────────────────────────┘"
		`);
	});
});
