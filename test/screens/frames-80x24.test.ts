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
			│Due 15                                                                          │
			│▸ Delft Analytics, Data analyst          answer them, 2 days late               │
			│  Glacier Water, Nurse manager           answer them, 2 days late               │
			│  Opal Insurance, Buyer                  answer them, 2 days late               │
			│  Zephyr Rail                            answer them, 2 days late               │
			│  Harbor Media, Head of support          keep your promise, 1 day late          │
			│  Solstice, Backend developer            keep your promise, 1 day late          │
			│  Łódź Textile, Editor                   keep your promise, 1 day late          │
			│  Acme, Staff engineer                   say thank you, 1 day late              │
			│  Dune Software, Data analyst            say thank you, 1 day late              │
			│  Lumen Energy, Teacher                  say thank you, 1 day late              │
			│  Wren Robotics, Project lead            say thank you, 1 day late              │
			│  Birch & Sons, Teacher                  write an email, 9 days late            │
			│  Elm City Council, Buyer                write an email, 9 days late            │
			│─────────────────────────────────────────────────────────────────────────────── │
			│ANSWER  Delft Analytics, Data analyst                                           │
			│They asked you something and are waiting for it: answer today, before anything  │
			│else.                                                                           │
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
			│Falcon Freight                                         k35, 14 more lines below │
			│WAIT                                                                            │
			│Wait until Mon 16 Nov 2026, then be in touch by phone: both articles that speak │
			│say that day or sooner. Harry: A week after your last word, be in touch again,  │
			│in another form. (wise-3)                                                       │
			│          Mon 9 Nov             today                   Mon 16 Nov              │
			│happened  A───────────────────────┼───────────────────────────────              │
			│Koblyk                            │                                silent       │
			│CPS                               │                                silent       │
			│Kennedy                           │                                silent       │
			│Wise                              │······························● Mon 16 Nov   │
			│Stein                             │······························● Mon 16 Nov   │
			│balanced                          │······························◆ Mon 16 Nov   │
			│A applied                                                                       │
			│┌─────────┬─────────────────┬─────────┬───────────────────────────────────────┐ │
			││ article │ says            │ rule    │ why                                   │ │
			│├─────────┼─────────────────┼─────────┼───────────────────────────────────────┤ │
			││ Koblyk  │ silent          │         │ She has nothing on a first follow-up… │ │
			││ CPS     │ silent          │         │ CPS writes about the time after an i… │ │
			││ Kennedy │ silent          │         │ She speaks of people who take it war… │ │
			││ Wise    │ Mon 16 Nov 2026 │ wise-3  │ A week after your last word, be in t… │ │
			││ Stein   │ Mon 16 Nov 2026 │ stein-1 │ A week after applying, call the cont… │ │
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
			│Should I follow up?  Cobalt Labs, Project lead                       question 3 │
			│                                                                                │
			│Have you said thank you?                                                        │
			│Why: Thanks come before all else, and the next message is counted from them.    │
			│(cps-6, wise-2, wise-3)                                                         │
			│                                                                                │
			│▸ 1  Not yet    phone on Mon 16 Nov                                             │
			│  2  Yes, on …  type the day                                                    │
			│  3  Not sure   phone on Mon 16 Nov                                             │
			│                                                                                │
			│Already known                                                                   │
			│  nobody said not to follow up                just now                          │
			│  no answer is owed                           just now                          │
			│  there is somebody to ask                    from the facts of the lead        │
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
			│Should I follow up?  Cobalt Labs, Project lead                       the advice │
			│                                                                                │
			│WAIT  phone on Mon 16 Nov                                                       │
			│Wait until Mon 16 Nov 2026, then be in touch by phone: both articles that speak │
			│say that day or sooner. Harry: A week after your last word, be in touch again,  │
			│in another form. (wise-3)                                                       │
			│  Koblyk   silent                                                               │
			│  CPS      silent                                                               │
			│  Kennedy  silent                                                               │
			│  Wise     Mon 16 Nov 2026  wise-3                                              │
			│  Stein    Mon 16 Nov 2026  stein-1                                             │
			│Next: s snoozes the lead to that day; the inbox shows it then by itself         │
			│What would change this                                                          │
			│  the vacancy says not to follow up: hold                                       │
			│  somebody asked you to stop: stop                                              │
			│  they asked you something: answer Thu 12 Nov                                   │
			│▸ Keep the answers and close (enter)                                            │
			│Already known                                                                   │
			│  nobody said not to follow up                just now                          │
			│  no answer is owed                           just now                          │
			│  you have not said thank you                 just now                          │
			│  they named no day                           just now                          │
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
			│log  Delft Analytics, Data analyst                                              │
			│                                                                                │
			│  what           answered                                                       │
			│▸ note           they will call on Friday                                       │
			│  by                                                                            │
			│  with                                                                          │
			│  on                                                                            │
			│  at                                                                            │
			│  due                                                                           │
			│  after                                                                         │
			│  from                                                                          │
			│  until                                                                         │
			│  tone                                                                          │
			│  asks                                                                          │
			│  auto                                                                          │
			│  posting                                                                       │
			│  not by                                                                        │
			│  except                                                                        │
			│  keep                                                                          │
			│                                                                                │
			│anything worth keeping about it                                                 │
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
			│Opal Insurance, Buyer                                                           │
			│ANSWER  answer them                                                             │
			│They asked you something and are waiting for it: answer today, before anything  │
			│else.                                                                           │
			│                                                                                │
			│  person  Aiko Tanaka                                                           │
			│  Tue 10 Nov 2026 they answered, and asked something                            │
			│  Tue 3 Nov 2026  said thank you by email                                       │
			│  Tue 3 Nov 2026  conversation with Aiko Tanaka                                 │
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
