import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {demoBook} from '../../source/demo/demo.ts';
import {freshFolder} from '../program.ts';
import {asFound, keys, type Screen} from '../terminal.ts';
import {anInbox, type Step, through} from './an-inbox.ts';

const {tab, enter, escape: esc} = keys;
const {name: _, ...profile} = demoBook('2026-11-12').profile;
const book = {...demoBook('2026-11-12'), profile};

const editor = join(freshFolder(), 'editor');
writeFileSync(editor, '#!/bin/sh\nsed -i "s/Thank you for your time/Thanks for all of it/" "$1"\n', {mode: 0o755});

const isToday = /^Acorn Robotics, Staff engineer .*\n\n/;
const chosen = ({lines}: Screen) => lines.find(line => line.startsWith('▌')) ?? '';
const isChosen = (name: string) => new RegExp(`^▌.* ${name}`, 'm');

/** To a lead by its name, and from there back to all leads. */
const find = (typed: string, name: string): Step[] => [
	['/', 'a name, a place'],
	[typed, new RegExp(`^/ ${typed} +1 of`, 'm')],
	[enter, isChosen(name)],
];
const all: Step = [esc, /^They wait for you +6$/m];
const [toAcorn, toMaple, toLantern] = [find('acorn', 'Acorn'), find('maple', 'Maple'), find('lantern', 'Lantern')];

// One terminal for all of it, as a start costs more than thirty keys.
describe('one sitting, of forty leads', () => {
	const {person, open} = anInbox(book, 'They wait for you  6', {env: {EDITOR: editor}});
	const go = (...steps: Step[]) => through(open.terminal, steps);
	const shows = () => open.terminal.screen().text;
	const logOf = (organization: string) => person.leadCalled(organization)?.log.map(({what}) => what);

	test('the inbox says who waits, for what and whom; only what is late is red', async () => {
		const screen = open.terminal.screen();
		expect(screen.lines[0]).toMatch(/^Thu 12 Nov {2}1 Due 11 {2}2 Waiting 16 .* 6 Closed 5$/);
		expect(screen.lines[1]).toBe('Next meeting  Mon 16 Nov, Lantern Theatre with Ida Moreau');
		expect(screen.lines[4]).toMatch(/^▌ 1 day late {3}answer {5}Cedar & Finch +Bookkeeper$/);
		expect(screen.lines[6]).toMatch(/^ {2}2 days late {2}promised {3}Elm Street School +Ruth Okafor, Maths teacher$/);
		expect(screen.text).toMatch(/^Time to get in touch {2}5\n {2}since 9 Nov {2}email/m);
		expect(screen.text).toMatch(/ask +Granite Bank +Noah Berg, who works there$/m);
		expect(screen.drawn('color').join('|')).toContain('2 days late');
		expect(screen.drawn('color').join('|')).not.toContain('since');
	});

	test('at 140×40 the lead stands beside the inbox, the words beside the lead, what follows beside wizard and form', async () => {
		open.terminal.resize(140, 40);
		await go(
			...toAcorn,
			['', /│ ◆ you +since 10 Nov .*follow Wise$/m],
			[enter, /│ What to write\n.*│ asking where things stand/],
			[esc, isChosen('Acorn')],
			['w', /│ With these answers/],
			[esc, isChosen('Acorn')],
			['l', /│ After you save\n.*\n.*│ Wait until Thu 3 Dec, then call Dana Reyes/],
			[esc, isChosen('Acorn')],
		);
		const changes = /│ This would change it +w asks them\n([\s\S]*?│)\n/.exec(shows())?.[1]?.match(/→/g);
		expect(changes).toHaveLength(4);
		open.terminal.resize(60, 20);
		await go(['', /^▌ since 10 Nov email {6}Acorn Robotics +Dana Reyes$/m]);
		open.terminal.resize(40, 12);
		await go(
			['', /^▌ since 10 Nov email {6}Acorn/m],
			['w', /▸ 1 {2}None of these\n {7}no change/],
			[esc, isChosen('Acorn')],
		);
		open.terminal.resize(80, 24);
		await go(['', /^▌ since 10 Nov email {6}Acorn Robotics +Dana Reyes, Staff engineer$/m], all);
	});

	test('a lead has its five voices, your own row, history and what would change it on one screen; time goes on and back', async () => {
		await go(...toAcorn, [enter, /^Five articles say/m]);
		expect(shows()).toMatch(/^◆ you +since 10 Nov .* balanced: you follow Wise$/m);
		expect(shows()).toMatch(/^A Mon 19 Oct {2}you applied/m);
		expect(shows()).toMatch(/^This would change it {3}they ask → answer .* w ask$/m);
		await go(
			['j', /^ {9}Without a named day/m],
			['>', 'If nothing happens, as of Fri 13 Nov.'],
			['<<', 'As it was on Wed 11 Nov.'],
			[esc, isToday],
			[esc, isChosen('Acorn')],
			all,
		);
	});

	test('a reply on a lead that is due takes three keys; a word is typed, not jumped by; the cursor goes on to what is due next', async () => {
		await go(...toAcorn, ['l', /^▸ 1 {2}I emailed them +what is due now$/m], ['r', /^▸ {4}They replied$/m]);
		expect(shows()).toContain('what they asked');
		expect(shows()).not.toContain('I emailed them');
		await go(
			['eplied', /^replied$/m],
			[esc, isChosen('Acorn')],
			['l', 'Kept from before: "reply"'],
			[keys.ctrl('x'), /^I emailed them$/m],
			[esc, isChosen('Acorn')],
			all,
			[`lr${enter}`, /^They answered, Acorn Robotics\. Did they ask you something\? {3}u undo$/m],
		);
		expect(chosen(open.terminal.screen())).toContain('Foxglove');
		expect(logOf('Acorn Robotics')?.at(-1)).toBe('reply');
		await go(['u', 'Time to get in touch  5'], ['g', isChosen('Cedar')]);
	});

	test('the wizard in the usual case: three keys, and one takes its answers back', async () => {
		await go(...toAcorn, ['w', 'question 1 of 2'], ['0', 'the advice']);
		expect(shows()).toMatch(
			/^▸ m {2}write it[\s\S]*^Five articles say[\s\S]*^✓ Nobody asked you not to write +just now$/m,
		);
		await go([esc, /^Noted: /m]);
		expect(logOf('Acorn Robotics')).toContain('told');
		await go(['u', 'Taken back'], all, ['g', isChosen('Cedar')]);
	});

	test('a message: an editor’s words are kept on esc, ctrl-x clears them; gaps are filled in place, one left is said once; the name is asked once', async () => {
		await go(
			...toAcorn,
			['m', '2 gaps left'],
			['e', 'Thanks for all of it'],
			[esc, 'Your words are kept'],
			['m', 'ctrl-x clears them'],
			[keys.ctrl('x'), 'Thank you for your time'],
			['o', /^What to write +\d+ fit/m],
			[esc, '2 gaps left'],
			['L', /^Still open: .* L again logs it\.$/m],
			[tab, 'type it; tab goes on'],
			[`ten years of it${tab}`, /^\[your name\]/m],
			[`Kim Ode${enter}`, 'Kim Ode'],
			[esc, 'Your words are kept'],
			all,
			...find('ember', 'Ember'),
			['m', 'Kim Ode'],
			[esc, isChosen('Ember')],
			all,
			[',', /^▸ name +Kim Ode$/m],
			[esc, 'They wait for you'],
		);
	});

	test('closed leads are a section; the palette knows what people type, and opens one again', async () => {
		await go(['6', /^Closed {2}5$/m], [':', 'what to do']);
		for (const word of ['find', 'delete', 'stats', 'reopen'])
			await go([word, new RegExp(`^: ${word}$[\\s\\S]*^▸ ${word}`, 'm')], [keys.ctrl('u'), 'what to do']);
		await go(
			[`reop${enter}`, /^Opened again, .*u undo$/m],
			['u', '6 Closed 5'],
			['g', isChosen('Cedar')],
			['?', 'In the inbox'],
			['/find', /^ \/ +narrow the list/m],
			[`${esc}${esc}`, 'They wait for you'],
			['v', /^The week {2}Thu 12 Nov to Wed 18 Nov/m],
			[esc, 'They wait for you'],
		);
	});

	test('closing: a digit moves and enter closes, also where you never heard back', async () => {
		await go(
			...toMaple,
			[':close', /^▸ close +x/m],
			[esc, isChosen('Maple')],
			['x', /^▸ 1 {2}They said no/m],
			['2', /^▸ 2 {2}I never heard back/m],
			[enter, /^Withdrew, Maple Insurance\. Closed\. .*u undo$/m],
			['u', 'Taken back'],
			[`${esc}g`, isChosen('Cedar')],
		);
	});

	test('the filter finds what happened, whom and how, and says why; what finds nothing leads back to where it began', async () => {
		await go(
			['/', 'a name, a place'],
			['scheduler', /^▌.* Acorn Robotics +…ite the scheduler/m],
			[keys.ctrl('u'), 'a name, a place'],
			['phone', /^▌.* Velvet Bakery +phone$/m],
			[keys.ctrl('u'), 'a name, a place'],
			['amina', /^▌.* Bluebird Clinic +Amina Diallo/m],
			[keys.ctrl('u'), 'a name, a place'],
			['zzzz', 'Nothing has "zzzz".'],
			[esc, isChosen('Cedar')],
		);
	});

	test('a snooze that hides nothing says so; a mark that the filter hides is let go; what is marked is logged at once', async () => {
		await go(
			[`stomorrow${enter}`, /^Kept in Due: an answer is owed\. .*u undo$/m],
			['u', 'Taken back'],
			['  ', 'l log for 2'],
			[`/driftwood${enter}`, '2 marks let go: the filter hides them.'],
			all,
			['g  ', 'l log for 2'],
			[`lnote${enter}`, /^2 leads: .*u undo$/m],
		);
		expect(shows()).not.toMatch(/^.\*/m);
		await go(['u', 'Taken back'], ['g', isChosen('Cedar')]);
	});

	test('keys that come together are keys one by one, on whatever screen each finds; what is no key does nothing; ctrl-j is enter; enter twice is one lead', async () => {
		await go(
			[`jj${keys.down}k${keys.up}sfri`, 'Fri 13 Nov 2026'],
			[esc, isChosen('Birch')],
			[`${enter}\x1bG`, /^Closed {2}5[\s\S]*^▌/m],
			['g\x1b[I\x1b[O\x1b[?1;2c\x1b[15~\x1b[<0;3;4M', isChosen('Cedar')],
			[`a\x13\x12\x01\x1b[I\x1b[15~Zeta${tab}${tab}Welder${keys.ctrl('j')}${enter}`, /^Zeta, Welder/m],
			[`${esc}g`, isChosen('Cedar')],
		);
		expect(person.book.leads.filter(({organization}) => organization === 'Zeta')).toHaveLength(1);
		await go(['u', 'Taken back']);
	});

	test('a text line is edited by whole characters where its caret stands; pasted lines run as no keys', async () => {
		await go(
			['a', /▸ organization/],
			[
				`one two three${keys.ctrl('a')}X${keys.ctrl('e')}\x1b${keys.backspace}${keys.home}${keys.delete}`,
				/organization one two ?$/m,
			],
		);
		const {lines, cursor} = open.terminal.screen();
		expect(lines[cursor.y]?.slice(cursor.x)).toBe('one two');
		await go(
			[`${keys.ctrl('k')}Ål👩‍👩‍👧‍👦${keys.backspace}${keys.backspace}`, /organization Å$/m],
			[keys.ctrl('u'), /organization *$/m],
			[
				'Zedwick and Company Limited\rxq is what they wrote\rand more',
				/^Added Zedwick and Company Limited\. .*u undo$/m,
			],
		);
		// A terminal that marks a paste marks each: from now on what comes at once was typed, also right after such lines.
		open.terminal.paste('no key');
		await go(['u', 'Taken back'], ['g', isChosen('Cedar')]);
	});

	test('the debrief knows whom you met; its end leads to the thank-yous: three of them take seven keys', async () => {
		await go(
			...toLantern,
			['d', /whom +Ida Moreau/],
			[esc, isChosen('Lantern')],
			all,
			...toMaple,
			['dDana Reyes, Bo Lund, Al Ode', /Al Ode +a point/],
			[enter, 'thank-you 1 of 3'],
			['LL', 'thank-you 2 of 3'],
			['LL', 'thank-you 3 of 3'],
			['LL', /^Thanked Al Ode, .*u undo$/m],
		);
		expect(logOf('Maple Insurance')?.filter(what => what === 'thanks')).toHaveLength(3);
		await go([`${esc}g`, isChosen('Cedar')]);
	});

	test('the review goes on and back, and undo leads back too; eleven leads that are due are gone through with a key each, and one to begin', async () => {
		await go(
			['r', '0 done, 11 left'],
			['n', /^Birch Legal, Paralegal$/m],
			['w', 'Should I follow up?   Birch'],
			[esc, /^Birch Legal, Paralegal$/m],
			['b', /^Cedar & Finch, Bookkeeper$/m],
			[enter, '1 done, 10 left'],
			['u', '0 done, 11 left'],
		);
		for (let at = 1; at < 11; at++) await go([enter, `${at} done, ${11 - at} left`]);
		await go([enter, 'All 11 are done.'], [esc, /^Nothing is due today\. Next: /m], ['q', /^$/]);
		expect(await open.terminal.exited).toEqual({code: 0, signal: null});
		expect(open.terminal.modes).toEqual(asFound);
	});
});
