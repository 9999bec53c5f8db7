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
			│Thu 12 Nov    1 Due 15   2 Waiting 13   3 Hold 3   4 Later 6   5 No contact 3   │
			│Next meeting  Thu 19 Nov, Dune Software with Noor Khan                          │
			│                                                                                │
			│They wait for you  11                                                           │
			│▌ 2 days late  answer     Café Zoë                 Bo Lund, Head of support     │
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
			│Time to get in touch  4                                                         │
			│  since 3 Nov  email      Birch & Sons             Sam Okafor, Teacher          │
			│                                                                                │
			│They asked you something. Answer before anything else.                          │
			│Tue 3 Nov: said thank you by email                                              │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│m write it  l done  s later  w ask  enter open │ r all 15  a add  ? keys        │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('the inbox when there is nothing yet', () => {
		expect(boxed(aSession(aBook({}), {size}))).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Thu 12 Nov    1 Due 0   2 Waiting 0   3 Hold 0   4 Later 0   5 No contact 0     │
			│                                                                                │
			│Nothing here yet.                                                               │
			│                                                                                │
			│  a  note the first place you hope to work at, and what has happened there      │
			│  :  every command; import is one, for leads you have in a table                │
			│  ?  all keys                                                                   │
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
			│                                                                                │
			│a add  : commands  ? keys  q quit                                               │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a lead', async () => {
		const session = with40();
		await session.press('tab', 'j', 'enter');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Quarry Stone, Nurse manager                               waiting, 2 of 13  k16 │
			│                                                                                │
			│Wait until Fri 13 Nov, then call Tom Baker                                      │
			│Two of the three who speak would get in touch by Fri 13 Nov: Wise and Stein.    │
			│Koblyk would hold.                                                              │
			│                                                                                │
			│Five articles say      19 Oct            today                                  │
			│                       A────────M──────────┼───                                 │
			│Wise     13 Nov                            ┆●    two weeks after your message   │
			│Stein    13 Nov                            ┆●    two weeks after your message   │
			│◆ you    13 Nov                            ┆◆    balanced: you follow Stein     │
			│Koblyk   hold                              ┆     write only with news           │
			│CPS      silent                            ┆     only after interviews          │
			│Kennedy  silent                            ┆     neither warm nor cold so far   │
			│                                                                                │
			│What happened                                                                   │
			│M Fri 30 Oct  you followed up by email                                          │
			│A Mon 19 Oct  you applied                                                       │
			│                                                                                │
			│This would change it   they ask → answer   they name a day → wait for it  w ask │
			│                                                                                │
			│People                                                                          │
			│                                                                                │
			│l log  s later  w ask  y why  m message │ a add  n next due  ? keys  esc back   │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a question of the wizard, and its result', async () => {
		const session = with40();
		await session.press('tab', 'w', '1', '1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Should I follow up?   Eastgate Hospital, Buyer                       the advice │
			│                                                                                │
			│As it stands   Wait until Fri 13 Nov, then call Aiko Tanaka. Two of the three   │
			│               who speak would get in touch by Fri 13 Nov: Wise and Stein.      │
			│               Koblyk would hold.                                               │
			│                                                                                │
			│▸ Nothing today. The inbox shows it on its day.                                 │
			│                                                                                │
			│Five articles say      19 Oct            today                                  │
			│                       A────────M──────────┼───                                 │
			│Wise     13 Nov                            ┆●    two weeks after your message   │
			│Stein    13 Nov                            ┆●    two weeks after your message   │
			│◆ you    13 Nov                            ┆◆    balanced: you follow Stein     │
			│Koblyk   hold                              ┆     write only with news           │
			│CPS      silent                            ┆     only after interviews          │
			│Kennedy  silent                            ┆     neither warm nor cold so far   │
			│                                                                                │
			│◇ Have they named a day?                         then that day counts           │
			│◇ How have they taken it so far?                 check back on Wed 30 Dec       │
			│◇ Is persistence part of the job, as in sales?   may move the day               │
			│✓ Nobody asked you not to write                  just now                       │
			│✓ You owe them no answer                         just now                       │
			│                                                                                │
			│enter keep and leave  0 no to all  b back  m message │ ? keys  esc leave        │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
		while (asking(session.state, session.top('wizard'))) await session.press('1');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Should I follow up?   Eastgate Hospital, Buyer                       the advice │
			│                                                                                │
			│As it stands   Wait until Fri 13 Nov, then call Aiko Tanaka. Two of the three   │
			│               who speak would get in touch by Fri 13 Nov: Wise and Stein.      │
			│               Koblyk would hold.                                               │
			│                                                                                │
			│▸ Nothing today. The inbox shows it on its day.                                 │
			│                                                                                │
			│Five articles say      19 Oct            today                                  │
			│                       A────────M──────────┼───                                 │
			│Wise     13 Nov                            ┆●    two weeks after your message   │
			│Stein    13 Nov                            ┆●    two weeks after your message   │
			│◆ you    13 Nov                            ┆◆    balanced: you follow Stein     │
			│Koblyk   hold                              ┆     write only with news           │
			│CPS      silent                            ┆     only after interviews          │
			│Kennedy  silent                            ┆     neither warm nor cold so far   │
			│                                                                                │
			│◇ Have they named a day?                         then that day counts           │
			│◇ How have they taken it so far?                 check back on Wed 30 Dec       │
			│◇ Is persistence part of the job, as in sales?   may move the day               │
			│✓ Nobody asked you not to write                  just now                       │
			│✓ You owe them no answer                         just now                       │
			│                                                                                │
			│enter keep and leave  0 no to all  b back  m message │ ? keys  esc leave        │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('a form', async () => {
		const session = with40();
		await session.press('l', 'tab', 'tab', 'tab');
		await session.type('they will call on Friday');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│What happened?   Café Zoë, Head of support                                      │
			│                                                                                │
			│What happened                                                                   │
			│▸ 1  I answered what they asked     what is due now                             │
			│  2  I emailed them                                                             │
			│  3  They replied                                                               │
			│  4  They named a day                                                           │
			│  5  They asked me to a meeting                                                 │
			│  6  I called them                                                              │
			│  more as you type: thanked, voicemail, offer, note, …                          │
			│                                                                                │
			│I answered what they asked                                                      │
			│    whom     Bo Lund                                                            │
			│    when     today                                                              │
			│  ▸ about  they will call on Friday                                             │
			│    also   + how   + I promised to write on                                     │
			│                                                                                │
			│After this   wait until Thu 19 Nov, then email Bo Lund. Wise: a week after      │
			│             their answer.                                                      │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│enter save  tab its lines  ctrl-x clear  esc keep for later                     │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});

	test('the review', async () => {
		const session = with40();
		await session.press('r', 'n', 'n');
		expect(boxed(session)).toMatchInlineSnapshot(`
			"
			┌────────────────────────────────────────────────────────────────────────────────┐
			│Review  Thu 12 Nov                                              0 done, 15 left │
			│– – ▸ · · · · · · · · · · · ·                                                   │
			│                                                                                │
			│Jade Travel, Editor                                                             │
			│                                                                                │
			│Answer Maria dos Santos today                                                   │
			│They asked you something. Answer before anything else.                          │
			│                                                                                │
			│What happened                                                                   │
			│R Tue 10 Nov  they answered, and asked something                                │
			│T Tue 3 Nov   you said thank you by email                                       │
			│I Tue 3 Nov   conversation with Maria dos Santos                                │
			│                                                                                │
			│This would change it                                                w asks them │
			│  somebody asks you to stop  → do not contact                                   │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│                                                                                │
			│m write it  enter done  n skip  b before  s later  w ask │ ? keys  esc back     │
			└────────────────────────────────────────────────────────────────────────────────┘"
		`);
	});
});
