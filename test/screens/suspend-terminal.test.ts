import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {suspendableTerminal} from '../../source/screens/terminal/suspend-terminal.ts';

/** A terminal that tells what was done with it, in order. */
const aTerminal = () => {
	const done: string[] = [];
	const stdout = Object.assign(new EventEmitter(), {write: (text: string) => done.push(text) > 0});
	const setRawMode = (raw: boolean) => done.push(raw ? 'raw' : 'cooked');
	const keys = {setRawMode: (raw: boolean) => done.push(raw ? 'keys' : 'no keys')};
	const stdin = {isTTY: true, setRawMode, resume: () => {}};
	const terminal = suspendableTerminal(stdout as unknown as NodeJS.WriteStream, {
		stdin: stdin as unknown as NodeJS.ReadStream,
		keys: keys as unknown as NodeJS.ReadStream,
		enter: () => 'in',
		leave: () => 'out',
	});
	terminal.take();
	return {...terminal, since: () => done.splice(0)};
};

/** A borrower that has the terminal until it is let go. */
const aBorrower = () => {
	let goes = () => {};
	const gone = new Promise<void>(resolve => {
		goes = resolve;
	});
	return {work: () => gone, goes};
};

test('is lent, and taken back with a frame drawn anew, also where the borrower fails', async () => {
	const {lend, since, terminal} = aTerminal();
	expect(since()).toEqual(['raw', 'in']);
	await lend(async () => void terminal.write('a frame'));
	expect(since()).toEqual(['no keys', 'out', 'keys', 'in']);
	await expect(lend(() => Promise.reject(new Error('no editor')))).rejects.toThrow('no editor');
	expect(since()).toEqual(['no keys', 'out', 'keys', 'in']);
	terminal.write('a frame');
	expect(since()).toEqual(['a frame']);
});

test('is lent to one at a time', async () => {
	const {lend, since, isAway} = aTerminal();
	const first = aBorrower();
	const lent = lend(first.work);
	since();
	await expect(lend(async () => {})).rejects.toThrow('lent already');
	expect([isAway(), since()]).toEqual([true, []]);
	first.goes();
	await lent;
	expect([isAway(), since()]).toEqual([false, ['keys', 'in']]);
});

test('is left once, and after that neither written to, lent nor taken back', async () => {
	const {lend, since, leave, terminal} = aTerminal();
	const first = aBorrower();
	let isOver = false;
	const lent = lend(over => {
		over.addEventListener('abort', () => {
			isOver = true;
		});
		return first.work();
	});
	since();
	leave();
	leave();
	// It had been left to the borrower already.
	expect([isOver, since()]).toEqual([true, ['cooked']]);
	first.goes();
	await lent;
	terminal.write('a frame');
	await expect(lend(async () => {})).rejects.toThrow();
	expect(since()).toEqual([]);
});

test('is brought back from the other screen where an editor may have left it there', () => {
	const {lend, since, leave} = aTerminal();
	void lend(aBorrower().work, 'the other screen');
	since();
	leave();
	expect(since().join('')).toMatch(/\[\?1049l$/);
});
