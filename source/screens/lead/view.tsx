import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut} from '../../text/fit.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import {VoicesTable} from '../parts/voices-table.tsx';
import {lookedAt} from '../state.ts';
import {useTheme} from '../theme.ts';
import {leadKeys} from './keys.ts';
import {furthest, type LeadLine, leadLines} from './lines.ts';

export const lead: ScreenDefinition<'lead'> = {
	title: 'On a lead',
	keys: leadKeys,
	view: props => {
		const looked = lookedAt(props.state, props.screen.lead);
		return looked ? <LeadView {...props} looked={looked} /> : null;
	},
};

/** One lead: the advice on a time line and who says so, facts and people, and all that happened, the latest first. */
function LeadView({state, screen: view, looked, height}: ViewProps<'lead'> & {looked: AdvisedLead}) {
	const {columns} = state.size;
	const {lead, advice} = looked;
	const lines = leadLines(looked, columns);
	const more = furthest(lines, height - 1) - view.top;
	return (
		<Box flexDirection="column" height={height}>
			<Header
				title={nameOf(lead)}
				right={more > 0 ? `${lead.id}, ${more} more lines below` : lead.id}
				columns={columns}
			/>
			<Box flexDirection="column" height={height - 1} overflow="hidden">
				<Box flexDirection="column" flexShrink={0} marginTop={-view.top}>
					<Lines lines={lines.above} columns={columns} at={view.at} />
					{lines.table && <VoicesTable panel={advice.panel} columns={columns} />}
					<Lines lines={lines.below} columns={columns} at={view.at} />
				</Box>
			</Box>
		</Box>
	);
}

const Lines = ({lines, columns, at}: {lines: LeadLine[]; columns: number; at: number}): ReactNode => {
	const theme = useTheme();
	const looks = {
		section: theme.bold,
		faint: theme.faint,
		verdict: theme.bold,
		axis: theme.faint,
		happened: {},
		voice: theme.voice,
		stance: theme.voice,
	};
	return lines.map(({text, as, entry}, index) => {
		const chosen = entry !== undefined && entry === at;
		const shown = chosen ? `▸${text.slice(1)}` : text;
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
			<Text key={index} {...(as ? looks[as] : {})} {...(chosen ? theme.bold : {})}>
				{cut(shown, columns - 1) || ' '}
			</Text>
		);
	});
};
