import {EventEmitter} from 'node:events';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {keyStream} from '../../source/screens/terminal/key-stream.ts';
import {splitKeys} from '../../source/screens/terminal/split-keys.ts';

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
	const now = {busy: false, takesText: given.takesText ?? false, suspended: 0};
	const stdin = aStdin();
	const {keys, wake} = keyStream(stdin as unknown as NodeJS.ReadStream, {
		takesText: () => now.takesText,
		isBusy: () => now.busy,
		suspend: () => now.suspended++,
	});
	const got: string[] = [];
	keys.on('data', key => got.push(String(key)));
	keys.setRawMode(true);
	return {
		now,
		stdin,
		keys,
		got,
		wake,
		sends: (chunk: string) => stdin.emit('data', chunk),
		get suspended() {
			return now.suspended;
		},
	};
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
		vi.advanceTimersByTime(100);
		await turns();
		expect(stream.got).toEqual(['\x1b']);
	});

	test.each([
		['\x1b', 99, '[A'],
		['\x1b[', 999, 'A'],
		['\x1bO', 999, 'A'],
	])('an arrow is one where its pieces come over a slow line: %j, %d ms later %j', async (first, later, second) => {
		const stream = aStream();
		stream.sends(first);
		vi.advanceTimersByTime(later);
		stream.sends(second);
		vi.advanceTimersByTime(5000);
		await turns();
		expect(stream.got).toEqual([first + second]);
	});

	test.each([
		['\x1b', '[A'],
		['\x1b[', 'A'],
		['\x1b[20', '0~text\x1b[201~'],
	])(
		'what had come of a key while the program was busy is read before it counts as cut off: %j, then %j',
		async (first, second) => {
			const stream = aStream({takesText: true});
			stream.sends(first);
			// The time is over, and the program, which was busy all the while, now finds both.
			vi.advanceTimersByTime(5000);
			stream.sends(second);
			await turns();
			expect(stream.got).toEqual([second.startsWith('0~') ? 'text' : first + second]);
		},
	);

	const answers = [
		'\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\', // its ground
		'\x1b]52;c;cXVpdA==\x07', // its clipboard
		'\x1bP>|XTerm(380)\x1b\\', // its name
		'\x1bP1$r0;1m\x1b\\', // its looks
		'\x1b_Gi=31;OK\x1b\\', // that it shows pictures
		'\x1b[?2026;1$y', // that it knows a mode
		'\x1b[I', // that it has the focus
		'\x1b[M !!', // that a mouse was clicked, where another program left that on
	];
	const noKeys = ['\x1b[[A', '\x1b[[E', '\x1b[[11~', '\x1b[7$', '\x1bOP', '\x1b[15~', '\x1b[97;5u'];

	test.each([...answers, ...noKeys])('%j is no key, in a text or out of it, wherever it is cut', async sent => {
		for (const takesText of [true, false]) {
			for (let at = 1; at < sent.length; at++) {
				const stream = aStream({takesText});
				stream.sends(`j${sent.slice(0, at)}`);
				vi.advanceTimersByTime(90);
				stream.sends(`${sent.slice(at)}k`);
				vi.advanceTimersByTime(5000);
				await turns();
				expect(stream.got, `cut at ${at}`).toEqual(['j', 'k']);
			}
		}
	});

	test('an answer of the terminal that is cut off is no key either, and what is typed after it is', async () => {
		const stream = aStream();
		stream.sends('\x1b]11;rgb:1e1e/');
		vi.advanceTimersByTime(1000);
		await turns(2);
		stream.sends('jj');
		await turns();
		expect(stream.got).toEqual(['j', 'j']);
	});

	test.each([
		['ten thousand letters', 'q'.repeat(10_000)],
		['a paste without an end', '\x1b[200~quit'],
		['an answer without an end', '\x1b]0;title'],
	])('ctrl-c is not behind %s', async (_, sent) => {
		const stream = aStream();
		stream.now.busy = true;
		stream.sends(sent);
		await turns();
		stream.sends('\x03');
		await turns();
		expect(stream.got).toEqual(['\x03']);
	});

	test('a paste of a hundred megabytes is not carried along', () => {
		let {rest} = splitKeys(`\x1b[200~${'x'.repeat(1_000_000)}\x1b[20`);
		expect(rest.length).toBeLessThanOrEqual(100_000);
		({rest} = splitKeys(`${rest}1~`));
		expect(rest).toBe('');
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

	test.each(['\x00', '\x1c', '\x1d', '\x1e', '\x1f', '\ufeff', '\u2028', '\u2029', '\u202e', '\u{e0041}', '\ufdd0'])(
		'%j is no text, before another or behind it, and the spaces beside it stay',
		async hidden => {
			const stream = aStream({takesText: true});
			stream.sends(`${hidden} a${hidden} b ${hidden}`);
			await turns(40);
			const space = /[\u2028\u2029]/.test(hidden) ? ' ' : '';
			expect(stream.got.join('')).toBe(`${space} a${space} b ${space}`);
			const keys = aStream();
			keys.sends(`${hidden}j`);
			await turns();
			expect(keys.got.filter(key => key.trim())).toEqual(['j']);
		},
	);

	test('a line feed is the enter key, not a break in a text', async () => {
		const stream = aStream({takesText: true});
		stream.sends('a\nb');
		await turns(20);
		expect(stream.got).toEqual(['a', '\r', 'b']);
	});

	test('come once, however often the terminal was taken back', async () => {
		const stream = aStream({takesText: true});
		stream.keys.setRawMode(true);
		stream.sends('Zed2');
		await turns();
		stream.keys.setRawMode(false);
		stream.keys.setRawMode(false);
		stream.keys.setRawMode(true);
		stream.sends('!');
		await turns();
		expect(stream.got).toEqual(['Zed2', '!']);
	});

	test('ctrl-z twice in one go suspends once, in a text and out of it', async () => {
		const stream = aStream({takesText: true});
		stream.sends('\x1a\x1aa');
		await turns();
		expect([stream.suspended, stream.got]).toEqual([1, ['a']]);
		stream.now.takesText = false;
		stream.sends('\x1a\x1aj');
		await turns();
		expect(stream.got).toEqual(['a', '\x1a', 'j']);
	});

	test('the shell’s keys move and take away text where text is typed; alt and backspace is a word', async () => {
		const stream = aStream({takesText: true});
		stream.sends('\x01\x05\x0b\x15\x17\x1b\x7f\x7f\x1b[3~\x1b[H');
		await turns(30);
		expect(stream.got).toEqual(['\x01', '\x05', '\x0b', '\x15', '\x17', '\x17', '\b', '\x1b[3~', '\x1b[H']);
	});

	test('several lines that nobody marked as a paste end a text with the first, and run as no keys', async () => {
		const stream = aStream({takesText: true});
		stream.sends('first line\rsecond line\rthird');
		await turns(30);
		expect(stream.got).toEqual(['first line', '\r']);
		vi.advanceTimersByTime(50);
		await turns(2);
		stream.sends('next\rq');
		await turns(30);
		expect(stream.got.slice(2)).toEqual(['next', '\r', 'q']);
	});

	const lines = (count: number) => Array.from({length: count}, (_, at) => `line ${at} of a mail\r`).join('');

	test('such lines run as no keys either where they come in several reads, however late those are read', async () => {
		const stream = aStream({takesText: true});
		stream.sends(lines(3));
		stream.sends(`x${lines(3)}`);
		await turns(30);
		stream.now.takesText = false;
		vi.advanceTimersByTime(49);
		stream.sends(`u${lines(3)}`);
		vi.advanceTimersByTime(5000);
		stream.sends('q');
		await turns(30);
		expect(stream.got).toEqual(['line 0 of a mail', '\r']);
		vi.advanceTimersByTime(50);
		await turns();
		stream.sends('j');
		await turns();
		expect(stream.got.slice(2)).toEqual(['j']);
	});

	test.each([
		['what a person types in two seconds', '/acme\rl\tinterview\r:more'],
		['what has a key in it that no text has', `/acme\r\x1b[B${'jj'.repeat(20)}\rnext`],
		['what has a paste in it that is marked', `/acme\r${paste('x'.repeat(30))}\rnext`],
	])('%s is typed ahead, and none of it is lost', async (_, sent) => {
		const stream = aStream({takesText: true});
		stream.sends(sent);
		await turns(60);
		expect(stream.got.join('')).toBe(sent.replaceAll(/\x1b\[20[01]~/g, ''));
	});

	test('where the terminal has marked a paste, lines that come at once were typed ahead', async () => {
		const stream = aStream({takesText: true});
		stream.sends(paste('one'));
		stream.sends(lines(2));
		await turns(40);
		expect(stream.got.join('')).toBe(`one${lines(2)}`);
	});

	test('control and a letter is no text, and what no keyboard sends is no key', async () => {
		const stream = aStream({takesText: true});
		stream.sends('\x13\x12a\x1b[I\x1b[<0;1;1M\x1b[?1;2c\x7f\r\t');
		await turns(40);
		expect(stream.got).toEqual(['a', '\b', '\r', '\t']);
	});

	test('nothing is read once the terminal is given back', () => {
		const {stdin, got, sends} = aStream();
		expect(stdin.raw).toBe(true);
		expect(stdin.listenerCount('data')).toBe(1);
		sends('');
		expect(got).toEqual([]);
	});
});
