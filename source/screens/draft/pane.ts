import type {AdvisedLead} from '../../advice/inbox.ts';
import {wrap} from '../../text/fit.ts';
import {titleOf} from '../../verbs/draft/draft-messages.ts';
import {emptyLine, type Line, lineOf, type Piece} from '../parts/lines.tsx';
import type {State} from '../state.ts';
import {draftFor, messagesOf, writtenIn} from './state.ts';

/** The words for what the advice asks for, as they stand at the right of a lead; nothing where there is nothing to say. */
export function wordsPane(state: State, advised: AdvisedLead, columns: number): Line[] {
	const [message] = columns > 0 ? messagesOf(advised) : [];
	if (!message) return [];
	const written = writtenIn(state, draftFor(advised.lead.id, message));
	return [
		lineOf({text: 'What to write', as: 'bold'}),
		...wrap(titleOf(written), columns).map(text => lineOf({text, as: 'faint'})),
		emptyLine,
		...textLines(written.text, written.gaps, columns),
		emptyLine,
		...(written.gaps.length > 0
			? [
					lineOf(
						{text: `${written.gaps.length} ${written.gaps.length === 1 ? 'gap' : 'gaps'} left`, as: 'gap'},
						`  m fills ${written.gaps.length === 1 ? 'it' : 'them'} in`,
					),
				]
			: []),
	];
}

/** A text broken into lines, its gaps as such, also where a line ends within one. */
function textLines(text: string, gaps: readonly string[], columns: number): Line[] {
	return text
		.trimEnd()
		.split('\n')
		.flatMap(paragraph => (paragraph ? paragraphLines(wrap(paragraph, columns), gaps) : [emptyLine]));
}

/** The lines in pieces, cut at square brackets. The pieces of a gap look like one, even if it goes on in the next line. */
const paragraphLines = (lines: readonly string[], gaps: readonly string[]): Line[] => {
	let isInGap = false;
	return lines.map((line, index) => {
		const below = lines.slice(index + 1);
		let column = 0;
		const pieces = line.split(/(?=\[)|(?<=\])/u).map((text): Piece => {
			const ahead = [line.slice(column), ...below].join(' ');
			if (gaps.some(gap => ahead.startsWith(`[${gap}]`))) isInGap = true;
			const piece: Piece = isInGap ? {text, as: 'gap'} : {text};
			if (text.endsWith(']')) isInGap = false;
			column += text.length;
			return piece;
		});
		return lineOf(...pieces);
	});
};
