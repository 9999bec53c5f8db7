import {join} from 'node:path';
import {type Theme, themes} from '../../source/screens/theme.ts';
import {freshFolder, newcomer, programFolder} from '../program.ts';
import {keys, openTerminal, type Piece} from '../terminal.ts';
import {type Ground, placeOf} from './palettes.ts';
import {type Frame, svgOf} from './svg.ts';

/** A key, what then has to be on the screen, and in a recording for how many seconds that is shown. */
type Step = [key: string, shows: string | RegExp, seconds?: number];

/**
 * A picture for the README: the keys from the inbox, and those that lead back to it. Where steps have seconds it is a
 * recording of them.
 */
type Picture = {
	name: string;
	title: string;
	columns?: number;
	rows: number;
	steps: readonly Step[];
	leaves: readonly Step[];
};

/** A lead of the demo, found as one would find it. */
const find = (typed: string, shows: string): Step[] => [
	['/', 'a name, a place'],
	[typed, '1 of '],
	[keys.enter, shows],
];

/** Back to the lead that was found, and to all leads. */
const back: Step = [keys.escape, /1 of \d+$/m];
const all: Step = [keys.escape, 'They wait for you'];

/** A text that is typed, a few letters a frame. */
const typing = (text: string, shows: (typed: string) => string): Step[] => {
	const pieces = text.match(/.{1,4}/gu) ?? [];
	return pieces.map((piece, at): Step => [piece, shows(pieces.slice(0, at + 1).join('')).trimEnd(), 0.2]);
};

/** Every picture, on one day, of the made-up search, in the order in which they are taken. */
export const pictures: readonly Picture[] = [
	{name: 'small', title: 'over SSH, 60 columns', columns: 60, rows: 20, steps: [], leaves: []},
	{name: 'week', title: 'v, the week', rows: 24, steps: [['v', 'After that']], leaves: [all]},
	{name: 'inbox', title: 'touchbase', columns: 112, rows: 30, steps: [['jjjjjjj', 'Five articles say']], leaves: []},
	{
		name: 'words',
		title: 'm, the words, with a gap being filled in',
		rows: 24,
		steps: [
			...find('acorn', 'Acorn Robotics'),
			['m', '1 gap left'],
			[keys.tab, 'type it'],
			['ten years of schedulers', 'ten years'],
		],
		leaves: [[keys.escape, '1 gap left'], back, all],
	},
	{
		name: 'wizard',
		title: 'w, the wizard',
		rows: 20,
		steps: [...find('acorn', 'Acorn Robotics'), ['w', 'question 1'], ['1', 'question 2']],
		leaves: [back, all],
	},
	{
		name: 'after-an-interview',
		title: 'd, right after an interview',
		rows: 24,
		steps: [
			...find('maple', 'Maple Insurance'),
			['d', 'how they decide', 2],
			...typing('Dana Reyes, Bo Lund', typed => `whom                   ${typed}`),
			[keys.tab, /▸ +Dana Reyes +a point/, 1],
			...typing('the new claims desk', typed => typed),
			[keys.enter, 'thank-you 1 of 2', 3],
			[keys.tab, 'type it; tab goes on', 1],
			...typing('ten years with claims', typed => `few words] ${typed}`),
			[keys.enter, 'edited, thank-you 1 of 2', 2],
			['L', 'thank-you 2 of 2', 3],
			['LL', 'Thanked Bo Lund', 4],
		],
		leaves: [],
	},
];

/** True once the inbox is drawn for this terminal, from the tabs at its top to the keys at its foot. */
const isInbox = (lines: readonly string[], columns: number): boolean =>
	(columns < 70 ? /^1 Due 11/ : /^Thu 12 Nov/).test(lines[0] ?? '') && /\? keys/.test(lines.at(-1) ?? '');

const dayOfPictures = '2026-11-12';

/** The pictures as they are now, by their names and grounds, out of one sitting in the real program in a real terminal. */
export const taken = async (): Promise<Map<string, string>> => {
	const home = freshFolder();
	const terminal = await openTerminal({
		command: join(programFolder(), 'touchbase'),
		args: ['--demo'],
		env: {...newcomer(home, dayOfPictures), FORCE_COLOR: '1'},
		cwd: home,
		finished: () => {},
	});
	const svgs = new Map<string, string>();
	const walk = async (steps: readonly Step[]): Promise<Frame[]> => {
		const frames: Frame[] = [];
		for (const [key, shows, seconds] of steps) {
			terminal.press(key);
			await terminal.until(shows);
			if (seconds) frames.push({pieces: terminal.pieces(), seconds});
		}
		return frames;
	};
	try {
		await terminal.until(/made-up leads[\s\S]*They wait for you/);
		for (const {name, title, columns = 80, rows, steps, leaves} of pictures) {
			terminal.resize(columns, rows);
			await terminal.until(({lines}) => isInbox(lines, columns), `the inbox on ${columns} by ${rows}`);
			const recorded = await walk(steps);
			const frames = recorded.length > 0 ? recorded : [{pieces: terminal.pieces(), seconds: 0}];
			svgs.set(`${name}-dark`, svgOf(frames, {columns, rows}, title, 'dark'));
			svgs.set(`${name}-light`, svgOf(frames.map(onLight), {columns, rows}, title, 'light'));
			await walk(leaves);
		}
		return svgs;
	} finally {
		await terminal.close();
	}
};

export const grounds: readonly Ground[] = ['dark', 'light'];

/** A frame in the colours that its roles have on a light ground. */
function onLight({pieces, seconds}: Frame): Frame {
	return {pieces: pieces.map(pieceOnLight), seconds};
}

function pieceOnLight(piece: Piece): Piece {
	const roles = Object.keys(themes.dark) as (keyof Theme)[];
	const role = roles.find(each => themes.dark[each].color && placeOf(themes.dark[each].color) === piece.color);
	if (piece.color === undefined || !role) return piece;
	const {color, bold = piece.bold} = themes.light[role];
	return {...piece, color: color === undefined ? undefined : placeOf(color), bold};
}
