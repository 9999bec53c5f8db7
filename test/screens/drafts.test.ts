import {describe, expect, test} from 'vitest';
import {writtenIn} from '../../source/screens/draft/state.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aSession, type Session} from './a-session.ts';

const met = () =>
	aSession(aBook({}, aLead('Acme').with({id: 'acme'}).as('Staff engineer').interviewedOn('2026-11-11', 'Dana')));
const written = (session: Session) => writtenIn(session.state, session.top('draft'));

describe('a message with gaps', () => {
	test('has them filled in one after another with tab, and keeps your name for the next time', async () => {
		const session = met();
		await session.press('m');
		const {gaps} = written(session);
		expect(gaps).toContain('your name');
		for (const gap of gaps) {
			await session.press('tab');
			await session.type(gap === 'your name' ? 'Kim Ode' : 'ten years of it');
			await session.press('enter');
			await session.press('esc');
			if (session.state.screens.length === 0) await session.press('m');
		}
		expect(written(session).gaps).toEqual([]);
		expect(written(session).text).toContain('Kim Ode');
		expect(session.state.book.profile.name).toBe('Kim Ode');
	});

	test('is logged as sent only when L is pressed again, and says first what is missing', async () => {
		const session = met();
		await session.press('m', 'L');
		expect(session.says).toMatch(/^Still open: .* tab fills it, L again logs it/);
		expect(session.state.book.leads[0]?.log).toHaveLength(1);
		await session.press('L');
		expect(session.state.book.leads[0]?.log.at(-1)).toMatchObject({what: 'thanks'});
	});
});

describe('a message that was edited', () => {
	test('is kept when it is left with esc, and is there again', async () => {
		const session = met();
		await session.press('m');
		await session.send({type: 'edited', text: 'Dear Dana, thank you.\n'});
		await session.press('esc');
		expect(session.says).toBe('Your words are kept. m opens them again.');
		await session.press('m');
		expect(written(session).text).toBe('Dear Dana, thank you.\n');
		expect(session.says).toBe('Your words are kept from before. ctrl-x clears them.');
		await session.press('ctrl-x');
		expect(written(session).text).not.toBe('Dear Dana, thank you.\n');
		expect(session.state.unsaved).toEqual({});
	});

	test('is kept no longer once it is logged', async () => {
		const session = met();
		await session.press('m');
		await session.send({type: 'edited', text: 'Dear Dana, thank you.\n'});
		await session.press('L');
		expect(session.state.book.leads[0]?.log.at(-1)).toMatchObject({words: 'Dear Dana, thank you.\n'});
		expect(session.state.unsaved).toEqual({});
	});
});

test('another kind of message is chosen from all that fit: a digit moves, enter takes it', async () => {
	const session = met();
	await session.press('m', 'o', '2');
	expect(session.top('draft').message.kind).toBe('thanks');
	await session.press('enter');
	expect(session.top('draft').message.kind).not.toBe('thanks');
	await session.press('o', 'esc');
	expect(session.top('draft').picking).toBeUndefined();
});
