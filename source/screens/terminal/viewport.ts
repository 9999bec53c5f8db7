/** The part of the terminal that is drawn on. Rows and columns of the frame count from 0. */
export type Viewport = {
	/** The row in which the terminal's cursor is; whoever writes a move sets it. */
	row: number;
	/** What moves the cursor from one row to a place in another. */
	move: (from: number, row: number, column: number) => string;
	/** Makes an empty room for the frame: at first, after an editor had the terminal, and when its size has changed. */
	clear: () => string;
	/** Modes on, before the first frame. */
	enter: () => string;
	/** All of it as it was found. */
	leave: () => string;
	/** Of so many rows that the terminal has, how many a frame may take. */
	rows: (all: number) => number;
};

/** Pastes marked, no wrapping, no cursor. */
const modes = '\u001b[?2004h\u001b[?7l\u001b[?25l';
const noModes = '\u001b[?25h\u001b[?7h\u001b[?2004l';

/** The terminal's other screen, all of it. What was on the first one is there again afterwards. */
export function alternateScreen(): Viewport {
	return {
		row: 0,
		move: (_, row, column) => `\u001b[${row + 1};${column + 1}H`,
		clear: () => '\u001b[2J',
		enter: () => `\u001b[?1049h${modes}`,
		leave: () => `${noModes}\u001b[?1049l`,
		rows: all => all,
	};
}

/** Frames are read out one after the other: nothing is drawn in place, and nothing of the terminal is changed. */
export function screenReaderViewport(): Viewport {
	return {...alternateScreen(), enter: () => '', leave: () => ''};
}

/**
 * Up to 32 rows. Two rows of the terminal stay for what was typed last, unless fewer than 20 would be left for the
 * frame: it then has 20, or all that there are.
 */
const rowsBelow = (all: number): number => Math.min(32, Math.max(Math.min(all, 20), all - 2));

/**
 * Some rows below what was typed last, which stays in sight; they are empty again when they are left. A terminal does
 * not say in which of its rows that is, so each move counts from the one before. Where it has broken lines anew because
 * it is narrower, something of the old frame stays above: to wipe it might take what is not ours.
 */
export function below(terminalRows: () => number): Viewport {
	const move = (from: number, row: number, column: number): string => {
		const rowsAway = Math.abs(row - from);
		return `${rowsAway === 0 ? '' : `\u001b[${rowsAway}${row < from ? 'A' : 'B'}`}\u001b[${column + 1}G`;
	};
	const wipe = () => {
		const wiped = `${move(room.row, 0, 0)}\u001b[J`;
		room.row = 0;
		return wiped;
	};
	const room: Viewport = {
		row: 0,
		move,
		clear: () => {
			const last = rowsBelow(terminalRows()) - 1;
			return `${wipe()}${'\n'.repeat(last)}${move(last, 0, 0)}`;
		},
		enter: () => modes,
		leave: () => `${wipe()}${noModes}`,
		rows: rowsBelow,
	};
	return room;
}
