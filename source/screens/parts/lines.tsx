import {Text} from 'ink';
import {drawable} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {type Theme, useTheme} from '../theme.ts';

/** A part of a line, and what it means. */
export type Piece = {text: string; as?: keyof Theme | undefined};

/** One line of a screen. `at` is its number among the lines that the cursor can stand on; others have none. */
export type Line = {pieces: readonly Piece[]; at?: number};

/** A line of pieces, each made safe to draw; a bare text is an ordinary one. */
export function lineOf(...pieces: readonly (string | Piece)[]): Line {
	return {pieces: pieces.map(piece => (typeof piece === 'string' ? pieceOf(piece) : pieceOf(piece.text, piece.as)))};
}

/** A text that is safe to draw, and what it means. */
export function pieceOf(text: string, as?: Piece['as']): Piece {
	return {text: drawable(text), ...(as && {as})};
}

export const emptyLine: Line = {pieces: []};

/** A line as text alone. */
export function textOf({pieces}: Line): string {
	return pieces.map(({text}) => text).join('');
}

/** How many columns a line takes. */
export function widthOfLine(line: Line): number {
	return widthOf(textOf(line));
}

/** A line with something at its right end, where there is room for it within so many columns. */
export function withRight(line: Line, right: Line, columns: number): Line {
	const gap = columns - widthOfLine(line) - widthOfLine(right);
	return gap < 2 ? line : {...line, pieces: [...line.pieces, {text: ' '.repeat(gap)}, ...right.pieces]};
}

/** Lines as they are drawn, one row each; the first piece of the chosen one is inverse. */
export function Lines({lines, at}: {lines: readonly Line[]; at?: number}) {
	const theme = useTheme();
	return lines.map((line, index) => {
		const isChosen = line.at !== undefined && line.at === at;
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
			<Text key={index}>
				{line.pieces.length === 0
					? ' '
					: line.pieces.map(({text, as}, place) => (
							<Text
								// biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name either
								key={place}
								{...(as ? theme[as] : {})}
								{...(isChosen && place === 0 ? {...theme.cursor, inverse: true} : {})}
							>
								{text}
							</Text>
						))}
			</Text>
		);
	});
}
