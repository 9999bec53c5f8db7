import {verdictWords} from '../../advice/explain/brief.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {sayHappening} from '../../advice/questions.ts';
import {likelyChanges, type WhatIf} from '../../advice/wizard.ts';
import {inShort} from '../../days/day.ts';
import {cut, padded} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {type Line, lineOf, widthOfLine, withRight} from './lines.tsx';

const heading = 'This would change it';

/** As the bar says it. */
const ask = lineOf({text: 'w', as: 'bold'}, ' ask');

/**
 * What could still change the advice, the likeliest first, each with what it would come to; where there are fewer than
 * `rows` for that, all on one line, in fewer words.
 */
export function changes(advised: AdvisedLead, columns: number, rows: number): Line[] {
	if (advised.advice.verdict === 'closed') return [];
	const found = likelyChanges(advised.situation);
	if (found.length === 0) return [];
	if (rows <= found.length) return [onOneLine(found, columns)];
	const said = found.map(({key, value}) => sayHappening(key, value).says);
	// Where room is short, the event is cut off, never what it would come to.
	const room = columns - 6 - Math.max(...found.map(change => widthOf(comesTo(change))));
	const width = Math.max(8, Math.min(Math.max(...said.map(widthOf)), room));
	return [
		withRight(lineOf({text: heading, as: 'bold'}), lineOf({text: 'w asks them', as: 'faint'}), columns),
		...found.map((change, at) => lineOf(cut(`  ${padded(said[at] ?? '', width)}  → ${comesTo(change)}`, columns))),
	];
}

const onOneLine = (found: readonly WhatIf[], columns: number): Line => {
	let line = lineOf({text: heading, as: 'bold'}, '');
	for (const change of found) {
		const {short} = sayHappening(change.key, change.value);
		const next = `   ${short} → ${shortly(change)}`;
		if (widthOfLine(line) + widthOf(next) > columns - 2 - widthOfLine(ask)) break;
		line = lineOf(...line.pieces, next);
	}
	return withRight(line, ask, columns);
};

const comesTo = ({verdict, on}: WhatIf): string => {
	if (verdict === 'wait' && on) return `wait until ${inShort(on)}`;
	if (verdict === 'tickler' && on) return `check back on ${inShort(on)}`;
	const words = verdictWords[verdict].toLowerCase();
	return on ? `${words} today` : words;
};

const shortly = (change: WhatIf): string => {
	const {key, verdict} = change;
	if (verdict === 'answer') return 'answer';
	if (verdict === 'stop') return 'stop';
	return verdict === 'wait' && (key === 'timeline' || key === 'promised' || key === 'awaiting')
		? 'wait for it'
		: comesTo(change);
};
