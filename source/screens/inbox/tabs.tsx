import {Text} from 'ink';
import {type AnySection, allSections} from '../../advice/inbox.ts';
import {inShort} from '../../days/day.ts';
import {cut} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {wordsOnMachines} from '../settle/view.tsx';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {nextMeeting} from './layout.ts';
import {sectionInSight, tabNames} from './rows.ts';
import {shownIn} from './shown.ts';

/** `afterDate` is the gap behind the date; where it is empty, there is no date. */
type Spelling = {afterDate: string; gap: string; names: Partial<Record<AnySection, string>>};

/** From the most to the least that can be said in a line. */
const spellings: readonly Spelling[] = [
	{afterDate: '    ', gap: '   ', names: {}},
	{afterDate: '    ', gap: '  ', names: {}},
	{afterDate: '  ', gap: '  ', names: {waiting: 'Wait'}},
	{afterDate: '  ', gap: '  ', names: {stopped: 'Stop'}},
	{afterDate: '  ', gap: '  ', names: {waiting: 'Wait', stopped: 'Stop'}},
	{afterDate: '', gap: '  ', names: {waiting: 'Wait', stopped: 'Stop'}},
	{afterDate: '', gap: ' ', names: {waiting: 'Wait', stopped: 'Stop'}},
	{afterDate: '', gap: ' ', names: {waiting: 'W', held: 'H', tickler: 'L', stopped: 'S', closed: 'C'}},
];

/** The day, and the sections with how many leads each has; the one that the cursor is in is inverse. */
export function Tabs({state}: {state: State}) {
	const {columns} = state.size;
	const here = sectionInSight(state);
	const sections = allSections
		.map((section, at) => ({section, digit: at + 1, count: shownIn(state, section).length}))
		.filter(({section, count}) => section !== 'closed' || count > 0);
	const date = inShort(state.today);
	const tabsIn = ({names}: Spelling) =>
		sections.map(({section, digit, count}) => ({
			section,
			text: `${digit} ${names[section] ?? tabNames[section]} ${count}`,
		}));
	const widthIn = (spelling: Spelling) =>
		widthOf(
			(spelling.afterDate && date + spelling.afterDate) +
				tabsIn(spelling)
					.map(({text}) => text)
					.join(spelling.gap),
		);
	const spelling = spellings.find(each => widthIn(each) < columns) ?? spellings.at(-1);
	if (!spelling) return null;
	return (
		<Text wrap="truncate">
			{spelling.afterDate && date + spelling.afterDate}
			{tabsIn(spelling).map(({section, text}, at) => (
				<Text key={section}>
					{at > 0 && spelling.gap}
					<Text inverse={section === here}>{text}</Text>
				</Text>
			))}
		</Text>
	);
}

/** The line under the tabs: first that machines differ, then the next meeting, bold on its day; or that the leads are made up. */
export function DayLine({state, columns}: {state: State; columns: number}) {
	const theme = useTheme();
	const next = nextMeeting(state);
	const right = state.demo ? 'made-up leads' : '';
	const room = columns - 1 - (right ? right.length + 2 : 0);
	const machines = wordsOnMachines(state);
	const words = cut(machines ?? (next ? meetingWords(next, state.today) : ''), room);
	const isToday = machines !== undefined || next?.upcoming.on === state.today;
	return (
		<Text>
			<Text {...(isToday ? theme.bold : {})}>{words}</Text>
			<Text {...theme.faint}>{right.padStart(columns - 1 - widthOf(words))}</Text>
		</Text>
	);
}

const meetingWords = ({lead, upcoming}: NonNullable<ReturnType<typeof nextMeeting>>, today: State['today']): string => {
	const isToday = upcoming.on === today;
	const when = `${isToday ? 'Meeting today' : `Next meeting  ${inShort(upcoming.on)}`}${upcoming.time ? ` ${upcoming.time}` : ''}`;
	const people = upcoming.with.length > 0 ? ` with ${upcoming.with.join(', ')}` : '';
	return `${when}, ${lead.organization}${people}`;
};
