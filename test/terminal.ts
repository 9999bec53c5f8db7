import {EventEmitter, once} from 'node:events';
import {constants} from 'node:os';
import {spawn} from '@lydell/node-pty';
import xterm, {type Terminal as Emulator, type IBuffer, type IBufferCell, type IBufferLine} from '@xterm/headless';
import stringWidth from 'string-width';
import {patience} from './runs.ts';

const vitest = process.env.VITEST ? await import('vitest') : undefined;

/** What an xterm sends for the keys that are no letters. `keys.ctrl('c')` is control and c; escape before a key is alt. */
export const keys = {
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	home: '\x1b[H',
	end: '\x1b[F',
	pageUp: '\x1b[5~',
	pageDown: '\x1b[6~',
	delete: '\x1b[3~',
	enter: '\r',
	escape: '\x1b',
	tab: '\t',
	shiftTab: '\x1b[Z',
	backspace: '\x7f',
	ctrl: (letter: string) => String.fromCharCode(letter.toUpperCase().charCodeAt(0) & 0x1f),
};

const looks = {
	bold: (cell: IBufferCell) => cell.isBold() !== 0,
	dim: (cell: IBufferCell) => cell.isDim() !== 0,
	underline: (cell: IBufferCell) => cell.isUnderline() !== 0,
	inverse: (cell: IBufferCell) => cell.isInverse() !== 0,
	color: (cell: IBufferCell) => !cell.isFgDefault() || !cell.isBgDefault(),
};

/** A way a cell can be drawn; `color` is any foreground or background other than the terminal's own. */
type Look = keyof typeof looks;

/** One moment of the visible screen; it does not change afterwards. */
export type Screen = {
	/** As many as the terminal has rows, without the spaces at their right; a wide character is one character. */
	lines: string[];
	/** The lines joined by newlines, without the empty ones at the end. */
	text: string;
	/** In cells, from 0 at the top left; a wide character takes two. */
	cursor: {x: number; y: number; visible: boolean};
	alternate: boolean;
	/** The pieces of text drawn with this look, top to bottom, spaces kept, never across a line's end. */
	drawn: (look: Look) => string[];
};

/** What the program has asked of the terminal; to compare with `asFound`. */
export type Modes = Emulator['modes'] & {
	alternate: boolean;
	/** Every private mode (`CSI ? n h`) that is not as in a fresh terminal, xterm.js knowing it or not: 25 is a hidden cursor. */
	changed: number[];
};

/** The modes of a terminal that no program has touched. */
export const asFound: Modes = watchModes(new xterm.Terminal({allowProposedApi: true}))();

/** How a program ended: its exit code, or the signal that ended it. */
export type Exit = {code: number; signal: null} | {code: null; signal: string};

/** `env` is added to PATH, HOME and a few more; nothing else of this process's environment reaches the program. `limit` is how long something is waited for, in ms.
 * `finished` calls back when the test is over; a test that runs beside others gives its own, as vitest does not know which one it is. */
export type Opening = {
	command: string;
	args?: string[];
	columns?: number;
	rows?: number;
	env?: Record<string, string | undefined>;
	cwd?: string;
	limit?: number;
	finished?: (close: () => Promise<void>) => void;
};

/** A program running in a terminal. */
export type Terminal = Awaited<ReturnType<typeof openTerminal>>;

const inherited = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TZ'];
const running = new Set<number>();
process.on('exit', () => running.forEach(kill));

/** Starts a program in a terminal of its own; inside a vitest test, the terminal closes when the test ends, however it ends. */
export const openTerminal = async (opening: Opening) => {
	const {command, args = [], columns = 80, rows = 24, cwd = process.cwd(), limit = patience} = opening;
	const {finished = vitest?.onTestFinished} = opening;
	if (finished === vitest?.onTestFinished && vitest?.TestRunner.getCurrentTest()?.concurrent)
		throw new Error('A test that runs beside others closes its own terminals: give `finished`.');
	const emulator = new xterm.Terminal({cols: columns, rows, scrollback: 10_000, allowProposedApi: true});
	emulator.unicode.register(modernWidths);
	emulator.unicode.activeVersion = modernWidths.version;
	const pty = spawn(command, args, {cols: columns, rows, cwd, env: environment(opening.env), encoding: null});
	running.add(pty.pid);
	const received: Buffer[] = [];
	const parsed = new EventEmitter();
	const modes = watchModes(emulator);
	let bytes = 0;
	let exit: Exit | undefined;
	pty.onData(data => {
		const chunk = data as unknown as Buffer; // what `encoding: null` gives
		received.push(chunk);
		bytes += chunk.length;
		emulator.write(chunk, () => parsed.emit('chunk'));
	});
	emulator.onData(reply => pty.write(reply));
	const exited = once(parsed, 'end').then(() => exit as Exit);
	pty.onExit(({exitCode, signal}) => {
		running.delete(pty.pid);
		emulator.write('', () => {
			exit = howEnded(exitCode, signal);
			parsed.emit('chunk');
			parsed.emit('end');
		});
	});

	const terminal = {
		pid: pty.pid,
		/** Resolves once the program has ended and all it wrote is on the screen. */
		exited,
		/** Sends these bytes as they are, in one chunk. */
		press: (text: string) => pty.write(text),
		/** Sends text the way a terminal pastes: newlines as returns, in brackets if the program asked for them. */
		paste: (text: string) => {
			const typed = text.replace(/\r?\n/g, '\r');
			pty.write(emulator.modes.bracketedPasteMode ? `\x1b[200~${typed}\x1b[201~` : typed);
		},
		resize: (columns: number, rows: number) => {
			emulator.resize(columns, rows);
			if (running.has(pty.pid)) pty.resize(columns, rows);
		},
		/** Sends the program a signal; false if it has ended. */
		signal: (name: NodeJS.Signals) => running.has(pty.pid) && process.kill(pty.pid, name),
		/** Closes the window: the terminal is gone, and nobody sees what is still written to it. */
		hangUp: () => (pty as unknown as {destroy: () => void}).destroy(),
		/** The screen as it is now, which may be between two halves of a frame: to look at a result, wait for it. */
		screen: () => readScreen(emulator, !modes().changed.includes(25)),
		/** The screen as pieces of text, each with how it is drawn: for pictures of it. */
		pieces: () => readPieces(emulator),
		/** The lines that have left the screen at its top, oldest first. */
		scrollback: () => readLines(emulator.buffer.normal, 0, emulator.buffer.normal.baseY),
		/**
		 * Resolves with the first whole frame that shows the text, matches, or satisfies the condition; at once if the screen
		 * already does. Throws, with the screen in the message, when the limit passes or the program ends without it.
		 */
		until: async (wanted: Wanted, what = String(wanted), within = limit): Promise<Screen> => {
			const signal = AbortSignal.timeout(within);
			for (;;) {
				const screen = terminal.screen();
				if ((exit || !emulator.modes.synchronizedOutputMode) && shows(screen, wanted)) return screen;
				if (exit || signal.aborted) {
					const why = exit ? `The program ended (${exit.signal ?? `code ${exit.code}`})` : `${within / 1000} s passed`;
					throw new Error(`${why} without “${what}”. The screen:\n${drawScreen(screen, emulator.cols)}`);
				}
				await once(parsed, 'chunk', {signal}).catch(() => {}); // aborted: one last look
			}
		},
		/** How many bytes the program has written so far. */
		get bytes() {
			return bytes;
		},
		/** A place in the output, for `since`. */
		mark: () => bytes,
		/** All that the program wrote since then, escape sequences included. */
		since: (mark: number) => Buffer.concat(received).subarray(mark).toString(),
		get modes() {
			return modes();
		},
		/** Kills the program and what it started, if still running, and frees everything. May be called again. */
		close: async () => {
			if (running.has(pty.pid)) kill(pty.pid);
			await exited;
			emulator.dispose();
		},
	};
	// Vitest refuses outside a test (in a `beforeAll`, say): there, whoever opened it closes it.
	await (async () => finished?.(terminal.close))().catch(() => {});
	return terminal;
};

function environment(given: Record<string, string | undefined> = {}): Record<string, string> {
	const base = Object.fromEntries(inherited.map(name => [name, process.env[name]]));
	const all = {...base, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...given};
	// node-pty would pass an undefined on as the word "undefined".
	return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function kill(pid: number) {
	for (const target of [-pid, pid]) {
		try {
			process.kill(target, 'SIGKILL');
		} catch {} // gone already, or not yet the leader of its group
	}
}

function watchModes(emulator: Emulator): () => Modes {
	const changed = new Set<number>();
	for (const final of ['h', 'l']) {
		emulator.parser.registerCsiHandler({prefix: '?', final}, params => {
			// Of the modes in use, wraparound and the cursor are on at first.
			for (const mode of params.flat()) changed[[7, 25].includes(mode) === (final === 'h') ? 'delete' : 'add'](mode);
			return false; // the rest is xterm's
		});
	}
	return () => ({...emulator.modes, alternate: emulator.buffer.active.type === 'alternate', changed: [...changed]});
}

/** Width 0 to 2 for each code point, as terminals of today draw it; xterm.js by itself takes an emoji for narrow. */
const modernWidths = {
	version: 'modern',
	wcwidth: (point: number) => Math.min(2, stringWidth(String.fromCodePoint(point))) as 0 | 1 | 2,
	// xterm packs what it keeps of a character: bit 0 joins it to the one before, bits 1 and 2 are the width.
	charProperties: (point: number, before: number) => {
		const [width, widthBefore] = [modernWidths.wcwidth(point), (before >> 1) & 3];
		return width === 0 && widthBefore > 0 ? (widthBefore << 1) | 1 : width << 1;
	},
};

const textOf = (line?: IBufferLine) => (line?.translateToString() ?? '').trimEnd();
const readLines = (buffer: IBuffer, from: number, count: number) =>
	Array.from({length: count}, (_, y) => textOf(buffer.getLine(from + y)));

function readScreen(emulator: Emulator, visible: boolean): Screen {
	const buffer = emulator.buffer.active;
	const lines = readLines(buffer, buffer.baseY, emulator.rows);
	const cellAt = (x: number, y: number) => buffer.getLine(buffer.baseY + y)?.getCell(x);
	const cells = lines.map((_, y) => Array.from({length: emulator.cols}, (_, x) => cellAt(x, y)));
	const drawn = (look: Look) =>
		cells.flatMap(row => {
			const kept = row.map(cell => (cell && looks[look](cell) ? cell.getChars() || ' '.repeat(cell.getWidth()) : '\n'));
			return kept.join('').split(/\n+/).filter(Boolean);
		});
	const cursor = {x: buffer.cursorX, y: buffer.cursorY, visible};
	return {lines, text: lines.join('\n').trimEnd(), cursor, alternate: buffer.type === 'alternate', drawn};
}

/** Some text of one row that is drawn alike; `x` in cells, `color` a place in the palette of 256, if it has one. */
export type Piece = {
	text: string;
	x: number;
	y: number;
	bold: boolean;
	dim: boolean;
	inverse: boolean;
	color: number | undefined;
};

function readPieces(emulator: Emulator): Piece[] {
	const buffer = emulator.buffer.active;
	const pieces: Piece[] = [];
	for (let y = 0; y < emulator.rows; y++) {
		const line = buffer.getLine(buffer.baseY + y);
		let last: Piece | undefined;
		for (let x = 0; x < emulator.cols; x++) {
			const cell = line?.getCell(x);
			if (!cell || cell.getWidth() === 0) continue;
			const look = {
				bold: looks.bold(cell),
				dim: looks.dim(cell),
				inverse: looks.inverse(cell),
				color: cell.isFgPalette() ? cell.getFgColor() : undefined,
			};
			const alike = last && Object.entries(look).every(([key, value]) => last?.[key as keyof Piece] === value);
			if (last && alike) last.text += cell.getChars() || ' ';
			else {
				last = {text: cell.getChars() || ' ', x, y, ...look};
				pieces.push(last);
			}
		}
	}
	return pieces.filter(({text, inverse}) => inverse || text.trim() !== '');
}

function drawScreen({lines, cursor, alternate}: Screen, columns: number): string {
	const edge = '─'.repeat(columns);
	const rows = lines.map(line => `│${line}${' '.repeat(Math.max(0, columns - stringWidth(line)))}│`);
	const notes = `cursor ${cursor.visible ? '' : 'hidden '}at ${cursor.x},${cursor.y}${alternate ? '; alternate screen' : ''}`;
	return [`┌${edge}┐`, ...rows, `└${edge}┘`, notes].join('\n');
}

type Wanted = string | RegExp | ((screen: Screen) => boolean);

function shows(screen: Screen, wanted: Wanted): boolean {
	if (typeof wanted === 'string') return screen.text.includes(wanted);
	return wanted instanceof RegExp ? screen.text.search(wanted) >= 0 : wanted(screen);
}

function howEnded(code: number, signal = 0): Exit {
	const name = Object.entries(constants.signals).find(([, number]) => number === signal)?.[0];
	return name ? {code: null, signal: name} : {code, signal: null};
}
