import {EventEmitter} from 'node:events';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {keyStream, splitKeys} from '../../source/screens/terminal/key-stream.ts';

const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;

describe('a chunk from the terminal', () => {
	test.each([
		['jj', ['jj'], ''],
		['j\r', ['j', '\r'], ''],
		['\x1b[A\x1b[B', ['\x1b[A', '\x1b[B'], ''],
		['\x1bOA\x1b[3~\x1b[1;5C', ['\x1bOA', '\x1b[3~', '\x1b[1;5C'], ''],
		['\x1bj', ['\x1b', 'j'], ''],
		['\x1b\x1b[A', ['\x1b', '\x1b[A'], ''],
		['a\x1b[', ['a'], '\x1b['],
		['\x1b', [], '\x1b'],
		['日本語 é', ['日本語 é'], ''],
		[`x${paste('a\r\x1b[Ab')}y`, ['x', paste('a\r\x1b[Ab'), 'y'], ''],
		['\x1b[200~half', [], '\x1b[200~half'],
	])('%j is the keys %j', (chunk, keys, rest) => {
		expect(splitKeys(chunk)).toEqual({keys, rest});
	});

	test('may be cut anywhere: the keys are the same', () => {
		const part = fc.constantFrom(
			'j',
			'é',
			'日',
			'\r',
			'\t',
			'\x7f',
			'\x1b[A',
			'\x1b[5~',
			'\x1bOP',
			'\x1b[Z',
			paste('p\rq\x1b[A'),
		);
		fc.assert(
			fc.property(fc.array(part, {maxLength: 8}), fc.nat(30), (parts, at) => {
				const chunk = parts.join('');
				const whole = splitKeys(chunk);
				const first = splitKeys(chunk.slice(0, at));
				const second = splitKeys(first.rest + chunk.slice(at));
				expect([...first.keys, ...second.keys].join('\0').replaceAll('\0', '')).toBe(whole.keys.join(''));
				expect(second.rest).toBe('');
				const special = (keys: string[]) => keys.filter(key => /[\0-\x1f\x7f]/.test(key));
				expect(special([...first.keys, ...second.keys])).toEqual(special(whole.keys));
			}),
		);
	});
});

const aStdin = () =>
	Object.assign(new EventEmitter(), {
		isTTY: true,
		raw: false,
		setRawMode(raw: boolean) {
			this.raw = raw;
		},
		setEncoding: () => {},
		pause: () => {},
		resume: () => {},
		ref: () => {},
		unref: () => {},
	});

/** A key stream with a terminal behind it; `got` are the keys that Ink would be given. */
const aStream = (given: {takesText?: boolean} = {}) => {
	const now = {busy: false, takesText: given.takesText ?? false};
	const stdin = aStdin();
	const {keys, wake} = keyStream(stdin as unknown as NodeJS.ReadStream, {
		takesText: () => now.takesText,
		isBusy: () => now.busy,
	});
	const got: string[] = [];
	keys.on('data', key => got.push(String(key)));
	keys.setRawMode(true);
	return {now, stdin, got, wake, sends: (chunk: string) => stdin.emit('data', chunk)};
};
const turns = async (count = 12) => {
	for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

describe('the keys as Ink gets them', () => {
	beforeEach(() => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('letters come one by one where they are keys, and together where they are text', async () => {
		const keys = aStream();
		keys.sends('jjk');
		await turns();
		expect(keys.got).toEqual(['j', 'j', 'k']);
		const text = aStream({takesText: true});
		text.sends('jjk');
		await turns();
		expect(text.got).toEqual(['jjk']);
	});

	test('the rest is text where the first letter opened a text field', async () => {
		const stream = aStream();
		stream.sends('sfri');
		stream.now.takesText = false;
		for (let turn = 0; stream.got.length === 0 && turn < 20; turn++) await turns(1);
		stream.now.takesText = true;
		await turns();
		expect(stream.got).toEqual(['s', 'fri']);
	});

	test('wait while a verb is carried out, but for ctrl-c', async () => {
		const stream = aStream();
		stream.now.busy = true;
		stream.sends('\rj');
		await turns();
		expect(stream.got).toEqual([]);
		stream.now.busy = false;
		stream.wake();
		await turns();
		expect(stream.got).toEqual(['\r', 'j']);
		stream.now.busy = true;
		stream.sends('\x03');
		await turns();
		expect(stream.got.at(-1)).toBe('\x03');
	});

	test('escape is a key once nothing more has come, and the beginning of one where it has', async () => {
		const stream = aStream();
		stream.sends('\x1b');
		await turns();
		expect(stream.got).toEqual([]);
		vi.advanceTimersByTime(30);
		await turns();
		expect(stream.got).toEqual(['\x1b']);
		stream.sends('\x1b');
		stream.sends('[A');
		vi.advanceTimersByTime(1000);
		await turns();
		expect(stream.got).toEqual(['\x1b', '\x1b[A']);
	});

	test('a paste is one text, cleaned, and nothing where no text is taken', async () => {
		const stream = aStream({takesText: true});
		stream.sends(paste('one\r\ntwo\rthree \x1b[31mred\x1b[0m\x07'));
		await turns();
		expect(stream.got).toEqual(['one two three red']);
		stream.now.takesText = false;
		stream.sends(`${paste('quit\rq')}j`);
		await turns();
		expect(stream.got).toEqual(['one two three red', 'j']);
	});

	test('control and a letter is no text, and what no keyboard sends is no key', async () => {
		const stream = aStream({takesText: true});
		stream.sends('\x13\x12\x01a\x1b[I\x1b[<0;1;1M\x1b[?1;2c\x7f\r\t');
		await turns(40);
		expect(stream.got).toEqual(['a', '\x7f', '\r', '\t']);
	});

	test('nothing is read once the terminal is given back', () => {
		const {stdin, got, sends} = aStream();
		expect(stdin.raw).toBe(true);
		expect(stdin.listenerCount('data')).toBe(1);
		sends('');
		expect(got).toEqual([]);
	});
});
