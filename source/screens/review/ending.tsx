import {Text} from 'ink';
import {inBrief} from '../../advice/explain/brief.ts';
import {quietIn} from '../../advice/inbox/quiet.ts';
import {addDays, inWords} from '../../days/day.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut, padded} from '../../text/fit.ts';
import type {Screen} from '../screen.ts';
import {itemsOf, leadIn, reviewedId, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {countsOf, countWords} from './state.ts';

/** The end of a review: what was done, what comes tomorrow, and what has had no sign of life. */
export function Ending({state, review, height}: {state: State; review: Screen<'review'>; height: number}) {
	const theme = useTheme();
	const {columns} = state.size;
	const tomorrow = addDays(state.today, 1);
	const next = itemsOf(state.inbox).filter(({on}) => on === tomorrow);
	const lines = review.queue.map(id => {
		const lead = leadIn(state, id);
		if (!lead) return '';
		// The line begins with the lead's name already.
		const done = review.done[id]?.replace(`, ${lead.organization}`, '') ?? 'not looked at';
		return `  ${nameOf(lead)}: ${done}`;
	});
	const quiet = quietIn(state.inbox, state.today);
	const rows = Math.min(quiet.length, Math.max(1, Math.floor((height - 8) / 3)));
	const room = height - 6 - (rows > 0 ? rows + 2 : 0);
	return (
		<>
			<Text {...theme.bold}>{countWords(countsOf(state, review), true)}</Text>
			<Text> </Text>
			{lines.slice(0, room).map(line => (
				<Text key={line}>{cut(line, columns - 1)}</Text>
			))}
			<Text> </Text>
			<Text {...theme.bold}>{next.length === 0 ? 'Tomorrow: nothing so far' : `Tomorrow: ${next.length}`}</Text>
			{next.slice(0, Math.max(0, room - lines.length)).map(({lead, advice}) => (
				<Text key={lead.id}>{cut(`  ${nameOf(lead)}: ${inBrief(advice)}`, columns - 1)}</Text>
			))}
			{quiet.length > 0 && <QuietLeads state={state} review={review} quiet={quiet} rows={rows} />}
		</>
	);
}

/** What has had no sign of life for two months, around the one that the keys are about. */
const QuietLeads = ({
	state,
	review,
	quiet,
	rows,
}: {
	state: State;
	review: Screen<'review'>;
	quiet: ReturnType<typeof quietIn>;
	rows: number;
}) => {
	const theme = useTheme();
	const chosen = reviewedId(state, review);
	const at = quiet.findIndex(({lead}) => lead.id === chosen);
	const top = Math.max(0, at - rows + 1);
	return (
		<>
			<Text> </Text>
			<Text {...theme.bold}>
				{cut(
					`No sign of life for two months: ${quiet.length}   x close  k keep  w ask  n next`,
					state.size.columns - 1,
				)}
			</Text>
			{quiet.slice(top, top + rows).map(({lead, since}) => (
				<Text key={lead.id} {...(lead.id === chosen ? theme.bold : {})}>
					{cut(
						`${lead.id === chosen ? '▸' : ' '} ${padded(nameOf(lead), 36)} nothing since ${inWords(since)}`,
						state.size.columns - 1,
					)}
				</Text>
			))}
		</>
	);
};
