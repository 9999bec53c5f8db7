import {wrap} from '../../text/fit.ts';
import {gapLines, titleOf, type Written} from '../../verbs/draft/draft-messages.ts';
import {lineOf} from '../../words/check/finding.ts';

/** A line of the text as it is shown, with whether the check finds something in it. */
type TextLine = {text: string; found: boolean};

/** From so many columns on, what the check finds stands beside the text, else below it. */
const besideFrom = 100;

/** What a message's screen shows, broken into lines that fit. */
export type DraftLines = {
	title: string[];
	text: TextLine[];
	findings: string[];
	/** Columns of the text, and where the findings stand. */
	columns: number;
	beside: boolean;
};

/** A message and its findings as lines for a terminal of so many columns. */
export function draftLines(written: Written, columns: number, remarks: readonly string[] = []): DraftLines {
	const beside = columns >= besideFrom;
	const width = beside ? Math.floor(columns * 0.6) : columns;
	const found = new Set(written.findings.map(({at}) => lineOf(written.text, at)));
	const text = written.text
		.trimEnd()
		.split('\n')
		.flatMap((line, index) => wrap(line, width - 4).map(piece => ({text: piece, found: found.has(index + 1)})));
	const room = beside ? columns - width - 2 : columns - 1;
	return {
		title: [titleOf(written), ...gapLines(written), ...remarks].flatMap(line => wrap(line, columns - 1)),
		text,
		findings: findingLines(written, room),
		columns: width,
		beside,
	};
}

/** One finding after the other, each with its rule and its line, or that there is none. */
const findingLines = ({findings, text}: Written, room: number): string[] => {
	if (findings.length === 0) return ['The check finds nothing.'];
	return findings.flatMap(({says, rule, at}) => {
		const quote = at.text && !says.includes(at.text) ? `: ${at.text.replace(/\s+/gu, ' ').slice(0, 60)}` : '';
		return wrap(`! line ${lineOf(text, at)} ${says} (${rule})${quote}`, room).map((line, index) =>
			index === 0 ? line : `  ${line}`,
		);
	});
};

/** How many lines the text has to itself, where the findings stand below it. */
export function textHeight({title, findings, beside}: DraftLines, height: number): number {
	const left = height - 2 - title.length;
	return beside ? left : Math.max(4, left - 1 - Math.min(findings.length, Math.floor(left / 2)));
}
