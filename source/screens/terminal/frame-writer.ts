import {EventEmitter} from 'node:events';
import {type StyledChar, styledCharsFromTokens, styledCharsToString, tokenize} from '@alcalzone/ansi-tokenize';
import {widthOf} from '../../text/width.ts';
import {type Place, withoutCaret} from './caret-mark.ts';
import {alternateScreen, type Viewport} from './viewport.ts';

/** A frame's line: one entry a column. The second column of a wide character is empty. */
type Columns = (StyledChar | undefined)[];

/** Characters on whose width terminals do not agree: a line that has one is written anew as a whole. */
const ambiguousWidth = /\p{Extended_Pictographic}|\p{Mc}|\u200d|\ufe0f/u;

/** Unchanged columns between two changes that are cheaper to write again than to jump over. */
const bridge = 6;

/** From so many bytes on an update is sent as one, which terminals that know it show at once. */
const asOne = 256;

/**
 * A stdout for Ink (with its `debug` option, where it writes each frame whole and nothing else) that sends the terminal
 * only what differs from the last frame: over a slow line a cursor move is two short pieces, not two lines. Ink 6's own
 * incremental rendering scrolls a frame that ends in a line break by one line.
 */
export function frameWriter(
	terminal: NodeJS.WriteStream,
	spelled: (text: string) => string,
	viewport: Viewport = alternateScreen(),
): NodeJS.WriteStream {
	let shown: string[] | undefined;
	let cursor: Place | undefined;
	/**
	 * Puts the terminal's cursor at the caret. Without a caret it hides the cursor, and puts it on the chosen row, so that a
	 * screen magnifier follows.
	 */
	const cursorAt = (caret: Place | undefined, chosen: number, isMoved: boolean): string => {
		const was = cursor;
		cursor = caret;
		if (!caret) {
			const moved = isMoved && chosen >= 0 && viewport.row !== chosen ? viewport.move(viewport.row, chosen, 0) : '';
			if (moved) viewport.row = chosen;
			return (was ? '\u001b[?25l' : '') + moved;
		}
		if (!isMoved && was?.row === caret.row && was.column === caret.column) return '';
		const moved = viewport.move(viewport.row, caret.row, caret.column);
		viewport.row = caret.row;
		return moved + (was ? '' : '\u001b[?25h');
	};
	const writer = Object.assign(new EventEmitter(), {
		isTTY: false,
		writable: true,
		write: (frame: string, done?: unknown) => {
			const {lines, caret} = withoutCaret(spelled(frame).split('\n'));
			if (!shown && isLeftOver(lines, viewport.rows(terminal.rows), terminal.columns)) return true;
			const drawn = shown ? changesBetween(shown, lines, viewport) : wholeFrame(lines, viewport);
			shown = lines;
			const update = drawn + cursorAt(caret, chosenRow(frame), drawn !== '');
			if (update) terminal.write(update.length > asOne ? `\u001b[?2026h${update}\u001b[?2026l` : update);
			if (typeof done === 'function') done();
			return true;
		},
	});
	Object.defineProperties(writer, {
		columns: {get: () => terminal.columns},
		rows: {get: () => viewport.rows(terminal.rows)},
	});
	terminal.on('resize', () => {
		shown = undefined;
		cursor = undefined;
		writer.emit('resize');
	});
	// Ink asks no more of a stdout than this: write, size, isTTY and its events.
	return writer as unknown as NodeJS.WriteStream;
}

/** The row in which the cursor's sign stands; -1 where none does. */
const chosenRow = (frame: string): number => {
	const at = frame.search(/[▌▸]/);
	return at < 0 ? -1 : frame.slice(0, at).split('\n').length - 1;
};

/**
 * After a resize Ink first sends an empty frame, then the old one again. Neither is drawn: a frame that is wider than the
 * terminal would write over its last column.
 */
const isLeftOver = (lines: readonly string[], rows: number, columns: number): boolean =>
	lines.every(line => line === '') || lines.length > rows || lines.some(line => columnsOf(line).length > columns);

/** A clean screen, and each line as it is: the first frame is there sooner than if it were taken apart. */
const wholeFrame = (lines: readonly string[], viewport: Viewport): string => {
	let frame = viewport.clear();
	for (const [row, line] of lines.entries()) {
		if (!line) continue;
		frame += viewport.move(viewport.row, row, 0) + line;
		viewport.row = row;
	}
	return frame;
};

/** What to send to a terminal that shows the lines `was`, so that it shows `will`. */
export function changesBetween(
	was: readonly string[],
	will: readonly string[],
	viewport: Viewport = alternateScreen(),
): string {
	let update = '';
	for (let row = 0; row < Math.max(was.length, will.length); row++) {
		const [before = '', after = ''] = [was[row], will[row]];
		const changes = before === after ? '' : lineChanges(before, after, row, viewport);
		if (changes) viewport.row = row;
		update += changes;
	}
	return update;
}

const lineChanges = (before: string, after: string, row: number, {row: here, move}: Viewport): string => {
	const to = columnsOf(after);
	const anew = `${move(here, row, 0)}${drawn(to)}\u001b[K`;
	if (ambiguousWidth.test(before) || ambiguousWidth.test(after)) return anew;
	const from = columnsOf(before);
	let update = '';
	for (let start = 0; start < to.length; start++) {
		if (same(from[start], to[start])) continue;
		const [first, end] = wholeCharacters(to, start, endOfChange(from, to, start));
		update += move(update ? row : here, row, first) + drawn(to.slice(first, end));
		start = end - 1;
	}
	if (from.length > to.length) update += `${move(update ? row : here, row, to.length)}\u001b[K`;
	return update.length < anew.length ? update : anew;
};

/** Where the change ends that begins at `start`, together with the changes that follow it closely. */
const endOfChange = (from: Columns, to: Columns, start: number): number => {
	let end = start + 1;
	for (let column = end; column < to.length && column <= end + bridge; column++) {
		if (!same(from[column], to[column])) end = column + 1;
	}
	return end;
};

/** The columns from `start` to `end`, made more where they would cut a wide character in two. */
const wholeCharacters = (columns: Columns, start: number, end: number): [start: number, end: number] => {
	while (start > 0 && columns[start] === undefined) start--;
	while (end < columns.length && columns[end] === undefined) end++;
	return [start, end];
};

const drawn = (columns: Columns): string => styledCharsToString(columns.filter(column => column !== undefined));

const same = (a: StyledChar | undefined, b: StyledChar | undefined): boolean =>
	a === b ||
	(isBlank(a) && isBlank(b)) ||
	(a?.value === b?.value && a?.styles.length === b?.styles.length && styleOf(a) === styleOf(b));

const styleOf = (char: StyledChar | undefined): string => char?.styles.map(({code}) => code).join('') ?? '';

/** A space, which looks the same in bold, faint or any colour; not with another background, or with a line through or under it. */
const isBlank = (char: StyledChar | undefined): boolean =>
	char?.value === ' ' && char.styles.every(({code}) => /^\u001b\[(?:[12]|3[0-8]|9[0-7])[;m]/.test(code));

/** The line by columns, without the spaces at its end that show nothing. */
const columnsOf = (line: string): Columns => {
	const columns: Columns = [];
	for (const char of styledCharsFromTokens(tokenize(line))) {
		const width = widthOf(char.value);
		const last = columns.findLast(column => column !== undefined);
		if (width === 0 && last) last.value += char.value;
		else columns.push(char);
		if (width === 2) columns.push(undefined);
	}
	let end = columns.length;
	while (end > 0 && isBlank(columns[end - 1])) end--;
	return columns.slice(0, end);
};
