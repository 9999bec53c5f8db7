import type {AdvisedLead} from '../../advice/inbox.ts';
import {wrap} from '../../text/fit.ts';
import {titleOf} from '../../verbs/draft/draft-messages.ts';
import {emptyLine, type Line, lineOf, type Piece} from '../parts/lines.tsx';
import type {State} from '../state.ts';
import {draftFor, messagesOf, writtenIn} from './state.ts';

/** The words for what the advice asks for, as they stand at the right of a lead; nothing where there is nothing to say. */
export function wordsPane(state: State, looked: AdvisedLead, columns: number): Line[] {
	const [message] = columns > 0 ? messagesOf(looked) : [];
	if (!message) return [];
	const written = writtenIn(state, draftFor(looked.lead.id, message));
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
						'  m fills them in',
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
		.flatMap(paragraph => {
			const lines = wrap(paragraph, columns);
			let open = false;
			return lines.map((line, at) => {
				const rest = lines.slice(at + 1);
				const pieces: Piece[] = [];
				for (const part of line.split(/(?=\[)|(?<=\])/u)) {
					const ahead = [part, ...rest].join(' ');
					if (
						gaps.some(
							gap =>
								ahead.startsWith(`[${gap}]`) ||
								[line.slice(line.indexOf(part)), ...rest].join(' ').startsWith(`[${gap}]`),
						)
					)
						open = true;
					pieces.push(open ? {text: part, as: 'gap'} : {text: part});
					if (part.endsWith(']')) open = false;
				}
				return lineOf(...pieces);
			});
		});
}
