import {describe, expect, test} from 'vitest';
import {asking} from '../../source/screens/wizard/state.ts';
import {aBook} from '../a-lead.ts';
import {boxed} from './a-frame.tsx';
import {aSession} from './a-session.ts';
import {someLeads} from './some-leads.ts';

const size = {columns: 80, rows: 24};
const with40 = () => aSession(someLeads(40), {size});

describe('on a terminal of 80×24', () => {
	test('the inbox', () => {
		expect(boxed(with40())).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│touchbase  Thu 12 Nov 2026                              balanced, 40 open leads │
			│They wait for you 11                                                            │
			│▸ 2 days late  answer     Café Zoë                 Bo Lund, Head of support     │
			│  2 days late  answer     Delft Analytics          Noor Khan, Data analyst      │
			│  2 days late  answer     Jade Travel              Maria dos Santos, Editor     │
			│  2 days late  answer     Pine Street Schools      Ivan Petrov                  │
			│  1 day late   promised   Beacon Trust             Sam Okafor, Teacher          │
			│  1 day late   promised   Harbor Media             Bo Lund, Head of support     │
			│  1 day late   promised   Tamarack                 Maria dos Santos, Editor     │
			│  today        thank      Acme                     Dana Reyes, Staff engineer   │
			│  today        thank      Glacier Water            Tom Baker, Nurse manager     │
			│  today        thank      Moss & Partner           Lin Wei, Project lead        │
			│  today        thank      Yarrow Foods             Aiko Tanaka, Buyer           │
			│Time to get in touch 4                                                          │
			│  since 3 Nov  email      Birch & Sons             Sam Okafor, Teacher          │
			│─────────────────────────────────────────────────────────────────────────────── │
			│ANSWER  Café Zoë, Head of support                                               │
			│Answer them today: they asked you something.                                    │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter open  r review  a add  l log  w wizard  y why  m message  ? help  q quit  │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('the inbox when there is nothing yet', () => {
		expect(boxed(aSession(aBook({}), {size}))).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│touchbase  Thu 12 Nov 2026                               balanced, 0 open leads │
			│                                                                                │
			│There are no leads yet.                                                         │
			│                                                                                │
			│Press a to add the first one: an application, an interview, a talk.             │
			│Then log what happens (l), and ask whether to follow up (w).                    │
			│                                                                                │
			│All keys: ?                                                                     │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter open  r review  a add  l log  w wizard  y why  m message  ? help  q quit  │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a lead', async () => {
		const session = with40();
		await session.press('tab', 'j', 'enter');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Quarry Stone, Nurse manager                            k16, 15 more lines below │
			│WAIT                                                                            │
			│Wait until Fri 13 Nov, then call. Two of the three who speak say that day or    │
			│sooner: Wise and Stein. Koblyk would hold.                                      │
			│          Mon 19 Oct                                     today                  │
			│happened  A─────────────────────M──────────────────────────┼──────              │
			│Koblyk                                                     │       hold         │
			│CPS                                                        │       silent       │
			│Kennedy                                                    │       silent       │
			│Wise                                                       │·●     Fri 13 Nov   │
			│Stein                                                      │·●     Fri 13 Nov   │
			│balanced                                                   │·◆     Fri 13 Nov   │
			│M message  A applied                                                            │
			│┌─────────┬─────────────────┬──────────┬──────────────────────────────────────┐ │
			││ article │ says            │ rule     │ why                                  │ │
			│├─────────┼─────────────────┼──────────┼──────────────────────────────────────┤ │
			││ Koblyk  │ hold            │ koblyk-5 │ You have shown that you are keen: w… │ │
			││ CPS     │ silent          │          │ Silent: only after interviews.       │ │
			││ Kennedy │ silent          │          │ Silent: have they been warm or cold? │ │
			││ Wise    │ Fri 13 Nov 2026 │ wise-4   │ Two to four weeks later once more, … │ │
			││ Stein   │ Fri 13 Nov 2026 │ stein-4  │ After that every other week is fine… │ │
			│└─────────┴─────────────────┴──────────┴──────────────────────────────────────┘ │
			│                                                                                │
			│enter correct  a add  l log  w wizard  m message  s snooze  ? help  esc back    │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a question of the wizard, and its result', async () => {
		const session = with40();
		await session.press('tab', 'w', '1', '1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Should I follow up?  Eastgate Hospital, Buyer                        question 3 │
			│                                                                                │
			│Have they named a day?                                                          │
			│Why: Most of the five wait for that day. (cps-3, kennedy-8, stein-3)            │
			│                                                                                │
			│▸ 1  They named no day  wait until Fri 13 Nov, then call                        │
			│  2  Yes, by …          type the day                                            │
			│  3  Not sure           wait until Fri 13 Nov, then call                        │
			│                                                                                │
			│Already known                                                                   │
			│  nobody asked you not to write               just now                          │
			│  no answer is owed                           just now                          │
			│  there is somebody to write to               from the facts of the lead        │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter choose  1-4 answer  b back  l log  m message  s snooze  ? help  esc back  │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
		while (asking(session.state, session.top('wizard'))) await session.press('1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Should I follow up?  Eastgate Hospital, Buyer                        the advice │
			│                                                                                │
			│WAIT  Wait until Fri 13 Nov, then call Aiko Tanaka                              │
			│Wait until Fri 13 Nov, then call. Two of the three who speak say that day or    │
			│sooner: Wise and Stein. Koblyk would hold.                                      │
			│  Koblyk   hold             koblyk-5                                            │
			│  CPS      silent                                                               │
			│  Kennedy  silent                                                               │
			│  Wise     Fri 13 Nov 2026  wise-4                                              │
			│  Stein    Fri 13 Nov 2026  stein-4                                             │
			│Next: s snoozes the lead to that day; the inbox shows it then by itself         │
			│What would change this                                                          │
			│  the vacancy asks you not to write: hold                                       │
			│  somebody asked you to stop: stop                                              │
			│  they asked you something: answer Thu 12 Nov                                   │
			│  they decide by Thu 19 Nov: wait Fri 20 Nov                                    │
			│▸ Keep the answers and close (enter)                                            │
			│Already known                                                                   │
			│  nobody asked you not to write               just now                          │
			│  no answer is owed                           just now                          │
			│  they named no day                           just now                          │
			│  you promised no day                         just now                          │
			│                                                                                │
			│enter choose  1-4 answer  b back  l log  m message  s snooze  ? help  esc back  │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a form', async () => {
		const session = with40();
		await session.press('l', 'tab');
		await session.type('they will call on Friday');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│log  Café Zoë, Head of support                                                  │
			│                                                                                │
			│  what           I answered what they asked                                     │
			│▸ note           they will call on Friday                                       │
			│  by                                                                            │
			│  with                                                                          │
			│  on                                                                            │
			│  promise                                                                       │
			│                                                                                │
			│anything worth keeping about it                                                 │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter save  tab next line  → next choice  esc leave                             │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('the review', async () => {
		const session = with40();
		await session.press('r', 'n', 'n');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Review  Thu 12 Nov 2026                                                 3 of 15 │
			│██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ │
			│                                                                                │
			│Jade Travel, Editor                                                             │
			│ANSWER  Answer Maria dos Santos today                                           │
			│Answer them today: they asked you something.                                    │
			│                                                                                │
			│  person  Maria dos Santos                                                      │
			│  Tue 10 Nov 2026 they answered, and asked something                            │
			│  Tue 3 Nov 2026  said thank you by email                                       │
			│  Tue 3 Nov 2026  conversation with Maria dos Santos                            │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter done, log it  n skip  b before  l log  w wizard  y why  ? help  esc back  │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});
});
