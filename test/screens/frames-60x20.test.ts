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
			│1 Due 1  2 Wait 0  3 Hold 0  4 Later 2  5 Stop 1            │
			│/ reyes   4 of 40                                           │
			│They wait for you  1                                        │
			│  today        thank      Acme                Dana Reyes    │
			│Check back later  2                                         │
			│▌ Mon 14 Dec   check back Umbra Security      Dana Reyes    │
			│  Mon 28 Dec   check back Kestrel Air         Dana Reyes    │
			│Do not contact  1                                           │
			│               no contact Атлас               Dana Reyes    │
			│                                                            │
			│                                                            │
			│                                                            │
			│                                                            │
			│                                                            │
			│                                                            │
			│Koblyk would hold. Wise would go on. They are split, so you │
			│wait. On Mon 14 Dec, ask whether they are hiring again, or  │
			│close this lead.                                            │
			│                                                            │
			│l log  s later  w ask  m message │ r all 15  a add  ? keys  │
			└────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a lead', async () => {
		const session = with40();
		await session.press('tab', 'j', 'enter');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────┐
			│Quarry Stone, Nurse manager           waiting, 2 of 13  k16 │
			│                                                            │
			│Wait until Fri 13 Nov, then call Tom Baker                  │
			│Two of the three who speak would get in touch by Fri 13     │
			│Nov: Wise and Stein. Koblyk would hold.                     │
			│                                                            │
			│Five articles say     19 Oct         today                  │
			│                      A───────M────────┼──                  │
			│Wise     13 Nov                        ┆●   2 weeks         │
			│Stein    13 Nov                        ┆●   2 weeks         │
			│◆ you    13 Nov                        ┆◆   follow Stein    │
			│Koblyk   hold                          ┆    only with news  │
			│CPS      silent                        ┆    interviews only │
			│Kennedy  silent                        ┆    warm or cold?   │
			│                                                            │
			│What happened                                               │
			│M Fri 30 Oct  you followed up by email                      │
			│A Mon 19 Oct  you applied                                   │
			│                                                            │
			│l log  s later  w ask  y why  m message │ ?  esc back       │
			└────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a question of the wizard', async () => {
		const session = with40();
		await session.press('tab', 'w', '1', '1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────┐
			│Should I follow up?   Eastgate Hospital, Buyer   the advice │
			│                                                            │
			│As it stands   Wait until Fri 13 Nov, then call Aiko        │
			│               Tanaka. Two of the three who speak would get │
			│               in touch by Fri 13 Nov: Wise and Stein.      │
			│                                                            │
			│▸ Nothing today. The inbox shows it on its day.             │
			│                                                            │
			│Five articles say     19 Oct         today                  │
			│                      A───────M────────┼──                  │
			│Wise     13 Nov                        ┆●   2 weeks         │
			│Stein    13 Nov                        ┆●   2 weeks         │
			│◆ you    13 Nov                        ┆◆   follow Stein    │
			│Koblyk   hold                          ┆    only with news  │
			│CPS      silent                        ┆    interviews only │
			│Kennedy  silent                        ┆    warm or cold?   │
			│                                                            │
			│◇ Have they named a day?           then that day counts     │
			│                                                            │
			│enter keep and leave  0 no to all  b back │ ?  esc leave    │
			└────────────────────────────────────────────────────────────┘"
		`);
	});
});
