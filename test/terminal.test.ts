import {once} from 'node:events';
import {type AddressInfo, createServer, type Socket} from 'node:net';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {asFound, keys, type Opening, openTerminal, type Terminal} from './terminal.ts';

/** Runs a script that has `raw()` for keys one by one, `say()` to write and `stay()` to not end. */
const run = (script: string, opening: Partial<Opening> = {}) => {
	const prelude = `
		const say = text => process.stdout.write(text);
		const stay = () => setInterval(() => {}, 1e6);
		const raw = then => { process.stdin.setRawMode(true).on('data', then); say('ready'); };
	`;
	return openTerminal({command: process.execPath, args: ['-e', prelude + script], ...opening});
};
/** Prints a text and stays, without the start of Node. */
const prints = (text: string, opening: Partial<Opening> = {}) =>
	openTerminal({command: 'sh', args: ['-c', 'printf %s "$1"; exec cat', 'sh', text], ...opening});
const hexOfKeys = `raw(data => say('<' + data.toString('hex') + '>'));`;

describe('what the program prints', () => {
	test('is on the screen, line by line, with the cursor after it', async () => {
		const terminal = await prints('hello\r\n  there   ');
		const screen = await terminal.until('there');
		expect(screen.lines).toHaveLength(24);
		expect(screen.text).toBe('hello\n  there');
		expect(screen.cursor).toEqual({x: 10, y: 1, visible: true});
		expect(screen.alternate).toBe(false);
	});

	test('is read in whole characters, wide ones included, wherever the chunks are cut', async () => {
		const terminal = await run(`
			const bytes = Buffer.from('│日本語│ Zoë e\\u0301 │🎉│ done');
			const next = i => i < bytes.length ? process.stdout.write(bytes.subarray(i, i + 1), () => setImmediate(next, i + 1)) : stay();
			next(0);
		`);
		const screen = await terminal.until('done');
		expect(screen.lines[0]).toBe('│日本語│ Zoë e\u0301 │🎉│ done');
		expect(screen.cursor.x).toBe(24);
	});

	test('keeps its looks', async () => {
		const terminal = await prints('a \x1b[1mbold\x1b[0m \x1b[7m 日本 \x1b[0m \x1b[31mred\x1b[0m \x1b[2mdim\x1b[0m.');
		const screen = await terminal.until('.');
		expect(screen.drawn('bold')).toEqual(['bold']);
		expect(screen.drawn('inverse')).toEqual([' 日本 ']);
		expect(screen.drawn('color')).toEqual(['red']);
		expect(screen.drawn('dim')).toEqual(['dim']);
		expect(screen.drawn('underline')).toEqual([]);
	});

	test('scrolls off into the scrollback', async () => {
		const terminal = await prints(Array.from({length: 10}, (_, i) => `line ${i + 1}\r\n`).join(''), {rows: 4});
		const screen = await terminal.until('line 10');
		expect(screen.text).toBe('line 8\nline 9\nline 10');
		expect(terminal.scrollback()).toEqual([1, 2, 3, 4, 5, 6, 7].map(i => `line ${i}`));
	});

	test('is judged by whole frames: a synchronized update counts only when it is complete', async () => {
		// The first half ends in a question, whose answer brings the second: the terminal has seen the half frame.
		const terminal = await run(`
			const halves = ['\\x1b[?2026h\\x1b[2J\\x1b[Hnew \\x1b[6n', 'frame\\x1b[?2026l'];
			raw(() => say(halves.shift()));
		`);
		await terminal.until('ready');
		terminal.press('x');
		expect((await terminal.until('new')).text).toBe('new frame');
	});

	test('can be had as the bytes it sent, from a mark on', async () => {
		const terminal = await run(`raw(() => say('\\x1b[2K→ pressed'));`);
		await terminal.until('ready');
		const mark = terminal.mark();
		terminal.press('x');
		await terminal.until('pressed');
		expect(terminal.since(mark)).toBe('\x1b[2K→ pressed');
		expect(terminal.bytes - mark).toBe(15);
	});
});

describe('what the person does', () => {
	test('keys arrive as the bytes they are, in one chunk', async () => {
		const terminal = await run(hexOfKeys);
		await terminal.until('ready');
		terminal.press(`jj${keys.up}${keys.enter}`);
		await terminal.until('<6a6a1b5b410d>');
		terminal.press(keys.ctrl('c'));
		await terminal.until('<03>');
	});

	test('a paste is in brackets only when the program asked for them', async () => {
		const terminal = await run(`${hexOfKeys} process.stdin.once('data', () => say('\\x1b[?2004h asked'));`);
		await terminal.until('ready');
		terminal.paste('a\nb');
		await terminal.until(/<610d62>.*asked/);
		terminal.paste('a\nb');
		await terminal.until('<1b5b3230307e610d621b5b3230317e>');
	});

	test('a long paste arrives whole', async () => {
		const terminal = await run(`let length = 0; raw(data => { length += data.length; say('\\r' + length); });`);
		await terminal.until('ready');
		terminal.paste('x'.repeat(100_000));
		await terminal.until('100000');
	});

	test('a resize reaches the program and the screen', async () => {
		const terminal = await run(`
			const size = () => say('\\x1b[2J\\x1b[H' + process.stdout.columns + '×' + process.stdout.rows);
			process.stdout.on('resize', size); size(); stay();
		`);
		await terminal.until('80×24');
		terminal.resize(60, 16);
		expect((await terminal.until('60×16')).lines).toHaveLength(16);
	});

	test('a question to the terminal is answered', async () => {
		const terminal = await run(`${hexOfKeys} say('\\x1b[3;5H\\x1b[6n');`);
		await terminal.until(`<${Buffer.from('\x1b[3;5R').toString('hex')}>`);
	});
});

describe('how the program ends', () => {
	test('with its code, and with its last words on the screen', async () => {
		const terminal = await openTerminal({command: 'sh', args: ['-c', 'printf bye; exit 3']});
		expect(await terminal.exited).toEqual({code: 3, signal: null});
		expect(terminal.screen().text).toBe('bye');
	});

	test('with the signal that ended it', async () => {
		const terminal = await prints('here');
		await terminal.until('here');
		terminal.signal('SIGTERM');
		expect(await terminal.exited).toEqual({code: null, signal: 'SIGTERM'});
	});

	test('with the terminal as it was found, or not', async () => {
		const terminal = await run(`
			say('\\x1b[?1049h\\x1b[?25l\\x1b[?2004h\\x1b[?1006hin');
			raw(() => { say('\\x1b[?1006l\\x1b[?2004l\\x1b[?1049l'); process.exit(); });
		`);
		const screen = await terminal.until('in');
		expect(screen).toMatchObject({alternate: true, cursor: {visible: false}});
		expect(terminal.modes).toMatchObject({alternate: true, bracketedPasteMode: true, changed: [1049, 25, 2004, 1006]});
		await terminal.until('ready');
		terminal.press('q');
		await terminal.exited;
		expect(terminal.modes).toEqual({...asFound, changed: [25]});
	});

	test('without anything left behind, though it will not listen and has a child', async () => {
		const server = createServer().listen(0);
		const {port} = server.address() as AddressInfo;
		const terminal = await run(`
			process.on('SIGTERM', () => {}).on('SIGHUP', () => {});
			const child = "process.on('SIGHUP', () => {}); require('node:net').connect(${port})";
			require('node:child_process').spawn(process.execPath, ['-e', child]);
		`);
		const [child] = (await once(server, 'connection')) as [Socket];
		const childGone = once(
			child.on('error', () => {}),
			'close',
		);
		await terminal.close();
		await terminal.close();
		expect(await terminal.exited).toEqual({code: null, signal: 'SIGKILL'});
		expect(() => process.kill(terminal.pid, 0)).toThrow('ESRCH');
		await childGone;
		server.close();
	});
});

describe('what a failure says', () => {
	test('the whole screen, when the time passes', async () => {
		const terminal = await prints('only 日本\r\nthis', {columns: 12, rows: 3});
		await terminal.until('this');
		await expect(terminal.until('that', 'that', 100)).rejects.toThrow(
			[
				'0.1 s passed without “that”. The screen:',
				'┌────────────┐',
				'│only 日本   │',
				'│this        │',
				'│            │',
				'└────────────┘',
				'cursor at 4,1',
			].join('\n'),
		);
	});

	test('at once that the program ended, and how', async () => {
		const terminal = await openTerminal({command: 'sh', args: ['-c', 'echo broken; exit 1']});
		await expect(terminal.until('list', 'the list of leads')).rejects.toThrow(
			/^The program ended \(code 1\) without “the list of leads”.*broken/s,
		);
	});

	test('what the condition itself throws', async () => {
		const terminal = await prints('x');
		const broken = () => {
			throw new TypeError('no such thing');
		};
		await expect(terminal.until(broken)).rejects.toThrow('no such thing');
	});
});

describe('the environment', () => {
	const named = `for (const name of ['CI', 'VITEST', 'NODE_ENV', 'TERM', 'LANG', 'MINE']) say(name + '=' + process.env[name] + ' ');`;

	test('has a terminal and a language, and no trace of the test runner', async () => {
		const terminal = await run(named, {env: {MINE: '1', HOME: undefined}});
		await terminal.exited;
		expect(terminal.screen().text).toBe(
			'CI=undefined VITEST=undefined NODE_ENV=undefined TERM=xterm-256color LANG=C.UTF-\n8 MINE=1',
		);
	});

	test('can be given anything', async () => {
		const terminal = await run(named, {columns: 200, env: {CI: 'true', TERM: 'dumb', LANG: undefined}});
		await terminal.until('CI=true VITEST=undefined NODE_ENV=undefined TERM=dumb LANG=undefined');
	});
});

describe('a test that forgets to close', () => {
	let forgotten: Terminal;
	let shared: Terminal;
	beforeAll(async () => {
		shared = await prints('shared');
	});
	afterAll(() => shared.close());

	test('opens a terminal', async () => {
		forgotten = await prints('');
	});

	test('leaves nothing running, but what was opened outside a test', async () => {
		expect(await forgotten.exited).toEqual({code: null, signal: 'SIGKILL'});
		expect(() => process.kill(forgotten.pid, 0)).toThrow('ESRCH');
		await shared.until('shared');
		expect(process.kill(shared.pid, 0)).toBe(true);
	});
});

describe('tests that run beside others', () => {
	let began = () => {};
	let ended = () => {};
	const hasBegun = new Promise<void>(resolve => {
		began = resolve;
	});
	const hasEnded = new Promise<void>(resolve => {
		ended = resolve;
	});

	test.concurrent('keep their terminals until they end themselves', async ({onTestFinished}) => {
		await hasBegun;
		const terminal = await run(hexOfKeys, {finished: onTestFinished});
		ended();
		// The other test ends now, and closes what is its own.
		for (const key of 'abc') {
			await terminal.until('ready');
			terminal.press(key);
			await terminal.until(`<${Buffer.from(key).toString('hex')}>`);
		}
	});

	test.concurrent('say whose a terminal is', async () => {
		began();
		await expect(prints('')).rejects.toThrow('give `finished`');
		await hasEnded;
	});
});
