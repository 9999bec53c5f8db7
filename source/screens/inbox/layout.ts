import {allSections, type Inbox} from '../../advice/inbox.ts';
import {orderBy} from '../../text/compare.ts';
import {remembered} from '../parts/remembered.ts';
import {panesOf} from '../parts/two-panes.tsx';
import {wordsOnMachines} from '../settle/view.tsx';
import {type State, screenHeight} from '../state.ts';
import {listRows, topFor} from './rows.ts';

/** The lines of the inbox, from above: tabs, a line for the filter or the next meeting, the list, the preview. */
type Layout = {
	/** The filter's line, or what there is to say of the day. */
	second: 'filter' | 'day' | undefined;
	/** An empty line before the list. */
	gap: boolean;
	list: number;
	/** The preview with the empty line before it; 0 where it is at the right. */
	preview: number;
};

/** From so many lines on there is room for the day's line, and for the voices. */
const roomy = 20;
const tall = 28;

const previewLines = (height: number): number => (height >= tall ? 14 : height >= roomy ? 5 : height >= 16 ? 4 : 3);

/** How the inbox is laid out now. */
export function layoutOf(state: State): Layout {
	const height = screenHeight(state);
	const isFiltered = state.filter.typing || state.filter.text !== '';
	const hasDay = height >= roomy && (state.demo || nextMeeting(state) !== undefined);
	const second = isFiltered ? 'filter' : hasDay || wordsOnMachines(state) ? 'day' : undefined;
	const gap = height >= roomy;
	const preview = panesOf(state.size.columns) ? 0 : previewLines(height);
	const above = 1 + (second ? 1 : 0) + (gap ? 1 : 0);
	return {second, gap, preview, list: Math.max(1, height - above - preview)};
}

/** The meeting that is agreed and comes first, of all open leads. */
export function nextMeeting({inbox}: Pick<State, 'inbox'>) {
	return firstMeetingIn(inbox);
}

const firstMeetingIn = remembered(
	(inbox: Inbox) => [inbox],
	inbox => {
		const agreed = allSections
			.filter(section => section !== 'closed')
			.flatMap(section => inbox[section])
			.flatMap(({lead, history: {upcoming}}) => (upcoming ? [{lead, upcoming}] : []));
		return agreed.toSorted(orderBy(timeOfMeeting))[0];
	},
);

const timeOfMeeting = ({upcoming}: {upcoming: {on: string; time: string | undefined}}): string =>
	`${upcoming.on} ${upcoming.time ?? ''}`;

/** The state with its list scrolled so that the chosen lead is in sight, no further than it must be. */
export function scrolled(state: State): State {
	const top = topFor(listRows(state), state.selected, state.top, layoutOf(state).list);
	return top === state.top ? state : {...state, top};
}
