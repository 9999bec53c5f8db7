import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Looked} from '../advice/inbox.ts';
import {changesOf} from '../advice/wizard.ts';
import {inWords} from '../leads/day.ts';
import {inOrder} from '../leads/history.ts';
import {nameOf} from '../leads/lead.ts';
import {sayEntry} from '../verbs/say-entry.ts';
import {factsOf} from '../verbs/show.ts';
import {sayChange} from '../verbs/tell-advice.ts';
import {cut, wrap} from './parts/fit.ts';
import {Header} from './parts/header.tsx';
import {VoicesTable, voicesTableHeight} from './parts/voices-table.tsx';
import type {State} from './state.ts';
import {lookOf, useTheme} from './theme.ts';

type Line = {text: string; as?: 'section' | 'faint' | 'verdict'};

/** What stands above the voices, and what below. */
const above = ({advice}: Looked, columns: number): Line[] => [
	{text: advice.verdict.toUpperCase().replace('-', ' '), as: 'verdict'},
	...wrap(advice.because, columns - 1).map(text => ({text})),
];

const below = (looked: Looked, columns: number): Line[] => {
	const {lead, advice, case: asked} = looked;
	const facts = factsOf(lead).flatMap(([fact, value]) => hanging(fact.padEnd(8), value, columns));
	const changes =
		advice.verdict === 'closed' ? [] : changesOf(asked.situation).map(change => ({text: `  ${sayChange(change)}`}));
	return [
		...(facts.length > 0 ? [{text: 'Facts and people', as: 'section'} as const, ...facts] : []),
		{text: 'What happened', as: 'section'},
		...inOrder(lead.log)
			.toReversed()
			.flatMap(entry => hanging(inWords(entry.on).padEnd(16), sayEntry(entry), columns)),
		...(changes.length > 0 ? [{text: 'What would change the advice', as: 'section'} as const, ...changes] : []),
	];
};

const hanging = (start: string, text: string, columns: number): Line[] =>
	wrap(text, columns - start.length - 3).map((line, index) => ({
		text: `  ${index === 0 ? start : ' '.repeat(start.length)}${line}`,
	}));

/** How far the lead's screen can be scrolled, in lines. */
export const furthest = (looked: Looked, columns: number, height: number): number => {
	const table = looked.advice.panel.length > 0 ? voicesTableHeight : 0;
	return Math.max(0, above(looked, columns).length + table + below(looked, columns).length - (height - 1));
};

/** One lead: the advice and who says so, facts and people, and all that happened, the latest first. */
export const LeadScreen = ({
	state,
	looked,
	top,
	height,
}: {
	state: State;
	looked: Looked;
	top: number;
	height: number;
}) => {
	const {columns} = state.size;
	const {lead, advice} = looked;
	const more = furthest(looked, columns, height) - top;
	return (
		<Box flexDirection="column" height={height}>
			<Header
				title={nameOf(lead)}
				right={more > 0 ? `${lead.id}, ${more} more lines below` : lead.id}
				columns={columns}
			/>
			<Box flexDirection="column" height={height - 1} overflow="hidden">
				<Box flexDirection="column" flexShrink={0} marginTop={-top}>
					<Lines lines={above(looked, columns)} looked={looked} columns={columns} />
					{advice.panel.length > 0 && <VoicesTable panel={advice.panel} columns={columns} />}
					<Lines lines={below(looked, columns)} looked={looked} columns={columns} />
				</Box>
			</Box>
		</Box>
	);
};

const Lines = ({lines, looked, columns}: {lines: Line[]; looked: Looked; columns: number}): ReactNode => {
	const theme = useTheme();
	const looks = {section: theme.section, faint: theme.faint, verdict: lookOf(looked.advice.verdict, theme)};
	return lines.map(({text, as}, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
		<Text key={index} {...(as ? looks[as] : {})}>
			{cut(text, columns - 1) || ' '}
		</Text>
	));
};
