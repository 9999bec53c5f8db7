import {Text} from 'ink';
import {nameOf} from '../leads/lead.ts';
import {cut, padded} from '../text/fit.ts';
import {occasions} from '../words/occasion.ts';
import {endings} from './closing-state.ts';
import type {Closing, Courtesy} from './draft/state.ts';
import {Header} from './parts/header.tsx';
import {owedIn} from './reduce-closing.ts';
import type {State} from './state.ts';
import {useTheme} from './theme.ts';

/** How did it end? A line for each way, and what comes after it. */
export const ClosingScreen = ({state, closing}: {state: State; closing: Closing}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const lead = state.book.leads.find(({id}) => id === closing.lead);
	const several = closing.also.length > 0 ? ` and ${closing.also.length} more` : '';
	return (
		<>
			<Header title={`How did it end?  ${lead ? nameOf(lead) : ''}${several}`} right="" columns={columns} />
			<Text> </Text>
			{endings.map(({says, next}, index) => {
				const chosen = index === closing.at;
				return (
					<Text key={says}>
						<Text {...(chosen ? theme.chosen : {})}>{`${chosen ? '▸' : ' '} ${index + 1}  ${padded(says, 36)}`}</Text>
						<Text {...theme.faint}>{cut(next, columns - 42)}</Text>
					</Text>
				);
			})}
		</>
	);
};

const groups = {interviewed: 'They gave you an interview', helped: 'They helped you', waiting: 'They have your letter'};

/** Whom to tell that a job is taken, in the order of courtesy. */
export const CourtesyScreen = ({state, courtesy, height}: {state: State; courtesy: Courtesy; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const owed = owedIn(state);
	const at = Math.min(courtesy.at, owed.length - 1);
	const shown = Math.max(1, Math.floor((height - 2) / 2));
	const top = Math.max(0, Math.min(at - Math.floor(shown / 2), owed.length - shown));
	return (
		<>
			<Header title="You have a job: whom to tell" right={`${owed.length} left`} columns={columns} />
			<Text> </Text>
			{owed.length === 0 && <Text>Nobody is left to be told. Good luck with the new work.</Text>}
			{owed.slice(top, top + shown).map(({lead, to, kind, group}, index) => {
				const place = top + index;
				const first = place === 0 || owed[place - 1]?.group !== group || index === 0;
				return (
					<Text key={`${lead.id} ${to}`}>
						{first && <Text {...theme.section}>{`${groups[group]}\n`}</Text>}
						<Text {...(place === at ? theme.chosen : {})}>
							{cut(
								`${place === at ? '▸' : ' '} ${padded(`${nameOf(lead)}${to ? `, ${to}` : ''}`, Math.floor(columns * 0.55))} ${occasions[kind].label}`,
								columns - 1,
							)}
						</Text>
					</Text>
				);
			})}
		</>
	);
};
