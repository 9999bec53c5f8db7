import stringWidth from 'string-width';
import type {Piece} from '../terminal.ts';

/** One cell of the terminal, in units of the picture. */
const cell = {width: 8.4, height: 18};
const margin = 14;
const bar = 30;

const paper = '#0d1117';
const ink = '#d1d9e0';

/** The first eight colours of the palette, as many dark terminals have them, and the bright ones beside them. */
const palette = ['#484f58', '#ff7b72', '#56d364', '#e3b341', '#6cb6ff', '#d2a8ff', '#56d4dd', '#d1d9e0'];

const colorOf = ({color}: Piece): string => (color === undefined ? ink : (palette[color % 8] ?? ink));

const escaped = (text: string): string =>
	text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign);

const round = (n: number): string => String(Number(n.toFixed(1)));

/** A picture of a terminal's screen, as text; the same pieces give the same picture. */
export const svgOf = (pieces: readonly Piece[], size: {columns: number; rows: number}, title: string): string => {
	const width = round(size.columns * cell.width + 2 * margin);
	const height = round(size.rows * cell.height + margin + bar);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>`,
		...['#ff5f57', '#febc2e', '#28c840'].map((fill, n) => `<circle cx="${18 + n * 18}" cy="15" r="5" fill="${fill}"/>`),
		`<text x="${round(Number(width) / 2)}" y="19" text-anchor="middle" fill="#7d8590" font-size="12">${escaped(title)}</text>`,
		...pieces.flatMap(drawn),
		'</svg>',
		'',
	].join('\n');
};

/** Each piece is given its length, so that it stands on its cells whatever the font. */
const drawn = (piece: Piece): string[] => {
	const text = piece.inverse ? piece.text : piece.text.trimEnd();
	const lead = text.length - text.trimStart().length;
	const shown = piece.inverse ? text : text.trimStart();
	const x = margin + (piece.x + (piece.inverse ? 0 : lead)) * cell.width;
	const y = bar + piece.y * cell.height;
	const length = stringWidth(shown) * cell.width;
	const looks = [piece.bold && 'font-weight="bold"', piece.dim && 'opacity="0.6"'].filter(Boolean).join(' ');
	const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${cell.height}" fill="${colorOf(piece)}"/>`;
	const words = `<text x="${round(x)}" y="${round(y + 13.5)}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="${piece.inverse ? paper : colorOf(piece)}"${looks && ` ${looks}`}>${escaped(shown)}</text>`;
	return piece.inverse ? [box, words] : [words];
};
