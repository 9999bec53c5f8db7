import stringWidth from 'string-width';
import type {Piece} from '../terminal.ts';
import {type Ground, rgbOf} from './palettes.ts';

/** One cell of the terminal, in units of the picture. */
const cell = {width: 8.4, height: 18};
const margin = 14;
const bar = 30;

/** The two grounds of the README's page, with a terminal's first eight colours as they are read well there. */
const grounds: Record<Ground, {paper: string; edge: string; ink: string; title: string; first: readonly string[]}> = {
	dark: {
		paper: '#0d1117',
		edge: '#30363d',
		ink: '#d1d9e0',
		title: '#7d8590',
		first: ['#484f58', '#ff7b72', '#56d364', '#e3b341', '#6cb6ff', '#d2a8ff', '#56d4dd', '#d1d9e0'],
	},
	light: {
		paper: '#ffffff',
		edge: '#d1d9e0',
		ink: '#1f2328',
		title: '#59636e',
		first: ['#1f2328', '#cf222e', '#1a7f37', '#7d4e00', '#0969da', '#8250df', '#1b7c83', '#59636e'],
	},
};

/** What a terminal showed, and for how many seconds. */
export type Frame = {pieces: readonly Piece[]; seconds: number};

/** One row as it stands for a while: from a frame on, up to one that has it otherwise. */
type Stretch = {y: number; drawn: string; from: number; to: number};

/**
 * A picture of a terminal's screen, as text; the same pieces give the same picture. Of several frames it is a recording
 * that begins anew at its end: each row is drawn once for as long as it stands.
 */
export function svgOf(
	frames: readonly Frame[],
	size: {columns: number; rows: number},
	title: string,
	ground: Ground,
): string {
	const {paper, edge, title: titleInk} = grounds[ground];
	const width = round(size.columns * cell.width + 2 * margin);
	const height = round(size.rows * cell.height + margin + bar);
	const ends = frames.map((_, at) => frames.slice(0, at + 1).reduce((sum, {seconds}) => sum + seconds, 0));
	const whole = ends.at(-1) ?? 0;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${paper}" stroke="${edge}"/>`,
		...['#ff5f57', '#febc2e', '#28c840'].map((fill, n) => `<circle cx="${18 + n * 18}" cy="15" r="5" fill="${fill}"/>`),
		`<text x="${round(Number(width) / 2)}" y="19" text-anchor="middle" fill="${titleInk}" font-size="12">${escaped(title)}</text>`,
		...stretchesOf(frames, ground).map(({drawn, from, to}) => {
			if (from === 0 && to === frames.length) return drawn;
			const times = [0, ...(from > 0 ? [ends[from - 1] ?? 0] : []), ...(to < frames.length ? [ends[to - 1] ?? 0] : [])];
			const values = [
				from === 0 ? 'inline' : 'none',
				...(from > 0 ? ['inline'] : []),
				...(to < frames.length ? ['none'] : []),
			];
			const keyTimes = times.map(time => Number((time / whole).toFixed(4))).join(';');
			return `<g display="${values[0]}"><animate attributeName="display" calcMode="discrete" dur="${whole}s" repeatCount="indefinite" keyTimes="${keyTimes}" values="${values.join(';')}"/>\n${drawn}\n</g>`;
		}),
		'</svg>',
		'',
	].join('\n');
}

function stretchesOf(frames: readonly Frame[], ground: Ground): Stretch[] {
	const all: Stretch[] = [];
	for (const [at, {pieces}] of frames.entries()) {
		for (const y of new Set(pieces.map(piece => piece.y))) {
			const drawn = pieces
				.filter(piece => piece.y === y)
				.flatMap(piece => drawing(piece, ground))
				.join('\n');
			const before = all.find(each => each.y === y && each.to === at && each.drawn === drawn);
			if (before) before.to = at + 1;
			else all.push({y, drawn, from: at, to: at + 1});
		}
	}
	return all.toSorted((a, b) => a.y - b.y || a.from - b.from);
}

const escaped = (text: string): string =>
	text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign);

const round = (n: number): string => String(Number(n.toFixed(1)));

/** Each piece is given its length, so that it stands on its cells whatever the font. */
function drawing(piece: Piece, ground: Ground): string[] {
	const {paper, ink, first} = grounds[ground];
	const color = piece.color === undefined ? ink : rgbOf(piece.color, first);
	const text = piece.inverse ? piece.text : piece.text.trimEnd();
	const lead = text.length - text.trimStart().length;
	const shown = piece.inverse ? text : text.trimStart();
	const x = margin + (piece.x + (piece.inverse ? 0 : lead)) * cell.width;
	const y = bar + piece.y * cell.height;
	const length = stringWidth(shown) * cell.width;
	const looks = [piece.bold && 'font-weight="bold"', piece.dim && 'opacity="0.6"'].filter(Boolean).join(' ');
	const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${cell.height}" fill="${color}"/>`;
	const words = `<text x="${round(x)}" y="${round(y + 13.5)}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="${piece.inverse ? paper : color}"${looks && ` ${looks}`}>${escaped(shown)}</text>`;
	return piece.inverse ? [box, words] : [words];
}
