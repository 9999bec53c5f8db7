import {inBrief} from '../../advice/explain/brief.ts';
import {sayEntry} from '../../advice/explain/say-entry.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {changesOf} from '../../advice/wizard.ts';
import {inWords} from '../../days/day.ts';
import {inOrder} from '../../leads/history.ts';
import type {Entry} from '../../leads/lead.ts';
import {wrap} from '../../text/fit.ts';
import {sayChange, tellOvertaken} from '../../verbs/kit/tell-advice.ts';
import {factsOf} from '../../verbs/show.ts';
import {legend, type TimeRow, timeLine, timeLineText} from './time-line.ts';

/** One line of a lead's screen; `entry` is the place of an entry of the history, the latest being 0. */
export type LeadLine = {text: string; as?: 'section' | 'faint' | 'verdict' | TimeRow['as']; entry?: number};

/** A lead's screen: what stands above the table of the voices, and what below. */
export type LeadLines = {above: LeadLine[]; below: LeadLine[]; table: boolean};

/** The history as it is shown: the latest first. */
export const historyShown = ({lead}: AdvisedLead): Entry[] => inOrder(lead.log).toReversed();

/** All lines of a lead's screen, for so many columns. */
export const leadLines = (looked: AdvisedLead, columns: number): LeadLines => {
	const {lead, advice, case: asked} = looked;
	const closed = advice.verdict === 'closed';
	const time: LeadLine[] = closed
		? []
		: timeLine(looked, columns - 1).map(row => ({text: timeLineText(row), as: row.as}));
	const facts = factsOf(lead).flatMap(([fact, value]) => hanging(fact.padEnd(8), value, columns));
	const changes = closed ? [] : changesOf(asked.situation).map(change => ({text: `  ${sayChange(change)}`}));
	return {
		above: [
			{text: inBrief(advice), as: 'verdict'},
			...wrap(advice.because, columns - 1).map(text => ({text})),
			...tellOvertaken(looked).flatMap(line => wrap(line, columns - 1).map(text => ({text, as: 'faint'}) as const)),
			...time,
			...(closed ? [] : [{text: legend(looked), as: 'faint'} as const]),
		],
		table: advice.panel.length > 0,
		below: [
			...(facts.length > 0 ? [{text: 'Facts and people', as: 'section'} as const, ...facts] : []),
			{text: 'What happened', as: 'section'},
			...historyShown(looked).flatMap((entry, place) =>
				hanging(inWords(entry.on).padEnd(16), sayEntry(entry), columns).map(line => ({...line, entry: place})),
			),
			...(changes.length > 0 ? [{text: 'What would change the advice', as: 'section'} as const, ...changes] : []),
		],
	};
};

const hanging = (start: string, text: string, columns: number): LeadLine[] =>
	wrap(text, columns - start.length - 3).map((line, index) => ({
		text: `  ${index === 0 ? start : ' '.repeat(start.length)}${line}`,
	}));

/** How many lines the table of the voices takes. */
export const tableHeight = 9;

/** How far the screen can be scrolled, in lines, where so many are seen at once. */
export const furthest = ({above, below, table}: LeadLines, seen: number): number =>
	Math.max(0, above.length + (table ? tableHeight : 0) + below.length - seen);

/** The least scrolling from `top` that shows the whole of an entry. */
export const revealing = (lines: LeadLines, entry: number, top: number, seen: number): number => {
	const before = lines.above.length + (lines.table ? tableHeight : 0);
	const first = before + lines.below.findIndex(line => line.entry === entry);
	const last = before + lines.below.findLastIndex(line => line.entry === entry);
	return Math.min(Math.max(top, last - seen + 1), first);
};
