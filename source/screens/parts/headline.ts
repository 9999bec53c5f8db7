import {inBrief} from '../../advice/explain/brief.ts';
import {hasNoName} from '../../advice/inbox/row.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {type Day, inShort} from '../../days/day.ts';
import {cut, wrap} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {tellOvertaken} from '../../verbs/kit/tell-advice.ts';
import {type Line, lineOf, type Piece, pieceOf} from './lines.tsx';

/** What to do, how to reach them, and why: the sentence to act on is bold, what it takes stands beside or below it. */
export function headline(advised: AdvisedLead & {on?: Day | null}, columns: number): Line[] {
	const {advice} = advised;
	const {on = advice.on} = advised;
	const what: Piece = {text: cut(inBrief(advice, on), columns), as: 'bold'};
	const reach = reachOf(advised);
	const beside = reach.map(({text}) => text).join('   ');
	const isBeside = widthOf(what.text) + 6 + widthOf(beside) <= columns;
	const reached = reach.flatMap((piece, at) => (at > 0 ? ['   ', piece] : [piece]));
	return [
		isBeside && reach.length > 0 ? lineOf(what, '      ', ...reached) : lineOf(what),
		...(isBeside || reach.length === 0 ? [] : reachBelow(reach, columns)),
		...wrap([...whoAsked(advised), withoutRules(advice.because)].join(' '), columns).map(text => lineOf(text)),
		...tellOvertaken(advised)
			.flatMap(line => wrap(line, columns))
			.map(text => lineOf({text, as: 'faint'})),
	];
}

/** A sentence without the rules in brackets: `y` names them. */
export function withoutRules(sentence: string): string {
	return sentence.replaceAll(/ \([a-z]+-\d+(?:, [a-z]+-\d+)*\)/g, '');
}

const reachBelow = (reach: readonly Piece[], columns: number): Line[] => {
	const all = reach.map(({text}) => text).join('   ');
	if (widthOf(all) <= columns) return [lineOf(...reach.flatMap((piece, at) => (at > 0 ? ['   ', piece] : [piece])))];
	return reach.map(({text, as}) => lineOf({text: cut(text, columns), as}));
};

/** The address and the number of whoever it is for; that a name is missing, where one is needed. */
function reachOf(advised: AdvisedLead): Piece[] {
	const {advice, lead} = advised;
	if (advice.on === null) return [];
	if (hasNoName(advised))
		return [
			...[lead.email, lead.phone].filter(each => each !== undefined).map(text => pieceOf(text)),
			{text: 'no name yet', as: 'gap'},
		];
	const {email, phone} = advice.to?.by ?? {};
	const found = [email ?? lead.email, phone ?? lead.phone].filter(each => each !== undefined);
	return (advice.by === 'phone' ? found.toReversed() : found).map(text => pieceOf(text));
}

/** Who asked you to stop, and when. */
function whoAsked({advice, history}: AdvisedLead): string[] {
	const {from} = history.known.toldNotTo ?? {};
	if (advice.verdict !== 'stop' || !from || from.what !== 'no-contact') return [];
	const [who = 'They'] = from.with ?? [];
	return [`${who} asked on ${inShort(from.on)}.`];
}
