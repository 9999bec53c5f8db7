import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut} from '../../text/fit.ts';
import {keysOf} from '../../text/keys-of.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {wordsPane} from '../draft/pane.ts';
import {sectionNames} from '../inbox/rows.ts';
import {Header} from '../parts/header.tsx';
import {leadBar} from '../parts/lead-bar.ts';
import {Lines} from '../parts/lines.tsx';
import {PeopleTable, peopleRows} from '../parts/people.tsx';
import {SpokenLines} from '../parts/spoken.tsx';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {leadKeys} from './keys.ts';
import {leadLines, seenOf} from './lines.ts';
import {advisedOn, travelWords} from './time-travel.ts';

export const lead: ScreenDefinition<'lead'> = {
	title: 'On a lead',
	keys: leadKeys,
	bar: (state, screen) => {
		const advised = advisedOn(state, screen);
		return advised ? leadBar(advised, {whyRank: 2}) : [];
	},
	view: props => {
		const advised = advisedOn(props.state, props.screen);
		return advised ? <LeadView {...props} advised={advised} /> : null;
	},
};

/** One lead: what to do, who says so on which day, what happened, and what would change it; wide, the words beside it. */
function LeadView({state, screen: view, advised, height}: ViewProps<'lead'> & {advised: AdvisedLead}) {
	const theme = useTheme();
	const isSpoken = useIsScreenReaderEnabled();
	const {columns} = state.size;
	const width = panesOf(columns)?.left ?? columns;
	const hasStance = (state.stance ?? state.book.profile.stance) !== undefined;
	const rows = height - 2;
	const all = leadLines(advised, {columns: width - 1, rows, open: view.at, hasStance});
	const {lines, people} = seenOf(all, peopleRows(advised, width - 1), {top: view.top, rows});
	const travel = travelWords(state, view);
	const left = (
		<>
			<Header title={nameOf(advised.lead)} right={placeOf(state, advised.lead.id)} columns={width} />
			<Text {...theme.bold}>{travel ? cut(travel, width - 1) : ' '}</Text>
			{isSpoken ? <SpokenLines lines={lines} at={view.at} /> : <Lines lines={lines} at={view.at} />}
			{people.length > 0 && <PeopleTable rows={people} />}
		</>
	);
	return (
		<Box flexDirection="column">
			<TwoPanes
				columns={columns}
				height={height}
				left={left}
				right={<Lines lines={wordsPane(state, advised, panesOf(columns)?.right ?? 0).slice(0, height)} />}
			/>
		</Box>
	);
}

/** Where it stands in the inbox, and its id: "due, 6 of 9  bbb2". */
function placeOf(state: State, id: string): string {
	for (const section of keysOf(state.inbox)) {
		const items = state.inbox[section];
		const at = items.findIndex(({lead}) => lead.id === id);
		if (at >= 0) return `${sectionNames[section].toLowerCase()}, ${at + 1} of ${items.length}  ${id}`;
	}
	return `closed  ${id}`;
}
