/** A piece of a text and where it stands in it, in characters. */
export type Span = {from: number; to: number; text: string};

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text, each with its place; a line break ends one too. */
export const sentencesIn = (text: string): Span[] => {
	const spans: Span[] = [];
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	for (const {segment, index} of segmenter.segment(text)) {
		for (const line of segment.matchAll(/[^\n]+/gu)) {
			const trimmed = line[0].trim();
			if (!trimmed) continue;
			const from = index + line.index + line[0].indexOf(trimmed);
			spans.push({from, to: from + trimmed.length, text: trimmed});
		}
	}
	return spans;
};

const greeting = /^(dear|hello|hi|hey|hiya|good (morning|afternoon|evening)|to whom)\b[^\n]*/iu;
const close =
	/^((with )?(kind|best|warm|many)? ?(regards|wishes|greetings)|(yours|sincerely)[\w ]*|thank you,|thanks,|cheers|all the best),?\s*$/imu;

/** The parts of a written text: its greeting line, what it says, and the close with the signature. */
export type Letter = {greeting: Span | undefined; body: Span; close: Span | undefined};

/** Takes a text apart. A date or a subject line before the greeting belongs to nothing; what is spoken is all body. */
export const partsOf = (text: string): Letter => {
	const lines = [...text.matchAll(/[^\n]+/gu)];
	const first = lines.slice(0, 4).find(([line]) => greeting.test(line) && line.length < 60);
	const start = first ? first.index + first[0].length : (/^Subject:.*\n*/u.exec(text)?.[0].length ?? 0);
	const end = close.exec(text.slice(start));
	const to = end ? start + end.index : text.length;
	return {
		greeting: first && {from: first.index, to: first.index + first[0].length, text: first[0]},
		body: {from: start, to, text: text.slice(start, to)},
		close: end ? {from: to, to: text.length, text: text.slice(to)} : undefined,
	};
};
