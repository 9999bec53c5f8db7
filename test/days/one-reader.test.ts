import {describe, expect, test} from 'vitest';
import {aBook, aLead} from '../a-lead.ts';
import {frameOf} from '../screens/a-frame.tsx';
import {aSession} from '../screens/a-session.ts';
import {aDesk} from '../verbs/a-desk.ts';

/** Ways to say Friday 20 November 2026 on Thursday the 12th. */
const said = ['a week from friday', '1 week after fri', 'in 8 days', '2026-11-20'];

const acme = aBook({}, aLead('Acme').interviewedOn('2026-11-02').thankedOn('2026-11-03'));

describe.each(said)('"%s" is the same day', words => {
	test.each(['ask', 'why'])('for %s --answer', async verb => {
		const came = await aDesk(acme).type([verb, 'acme', '--answer', `timeline=${words}`]);
		const plain = await aDesk(acme).type([verb, 'acme', '--answer', 'timeline=2026-11-20']);
		expect(came).toEqual(plain);
		expect(came.exit).toBe(0);
	});

	test('for tell, log and snooze', async () => {
		const desk = aDesk(acme);
		await desk.type(['tell', 'acme', `timeline=${words}`]);
		await desk.type(['log', 'acme', 'timeline', '--due', words]);
		await desk.type(['snooze', 'acme', words]);
		const {log, snoozedUntil} = desk.lead();
		expect(log.filter(({what}) => what === 'timeline')).toMatchObject([{due: '2026-11-20'}, {due: '2026-11-20'}]);
		expect(snoozedUntil).toBe('2026-11-20');
	});

	test('for a form, whose hint shows the day that is saved', async () => {
		const session = aSession(acme);
		await session.press('s');
		await session.type(words);
		expect(frameOf(session.state).join('\n')).toContain('Fri 20 Nov 2026');
		await session.press('enter');
		expect(session.state.book.leads[0]?.snoozedUntil).toBe('2026-11-20');
	});
});
