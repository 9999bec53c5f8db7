import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {cut} from '../../text/fit.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {rowInWords} from '../parts/spoken.tsx';
import {TextField} from '../parts/text-field.tsx';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import {advisedIn, itemsOf, leadIn, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {inboxBar} from './bar.ts';
import {inboxKeys, withFilter} from './keys.ts';
import {layoutOf} from './layout.ts';
import {LeadPane} from './lead-pane.tsx';
import {List} from './list.tsx';
import {Preview, useRested} from './preview.tsx';
import {sectionNames} from './rows.ts';
import {itemOf, placeShown, shownIn, shownItems} from './shown.ts';
import {DayLine, Tabs} from './tabs.tsx';

export const inbox: ScreenDefinition<'inbox'> = {
	title: 'In the inbox',
	keys: inboxKeys,
	bar: inboxBar,
	typing: state =>
		state.filter.typing ? {text: state.filter.text, typed: text => withFilter(state, text, true)} : undefined,
	view: InboxView,
};

/** Every lead in its section: when, what, where, whom; and of the chosen one the sentence to act on, or all of it at the right. */
function InboxView({state, height, onType}: ViewProps<'inbox'>) {
	const {columns} = state.size;
	const panes = panesOf(columns);
	const {second, gap, list, preview} = layoutOf(state);
	const rested = useRested(state.selected, id => leadIn(state, id) !== undefined);
	// A lead that the filter hides is not previewed, even where no other is left.
	const advised = placeShown(state, state.selected) < 0 ? undefined : advisedIn(state, rested);
	const left = panes?.left ?? columns;
	if (useIsScreenReaderEnabled()) return <Spoken state={state} advised={advised} onType={onType} />;
	const below = (
		<>
			{second === 'filter' && <FilterLine state={state} onType={onType} columns={left} />}
			{second === 'day' && <DayLine state={state} columns={left} />}
			{gap && <Text> </Text>}
			<Box flexDirection="column" height={list} overflow="hidden">
				<List state={state} columns={left} height={list} />
			</Box>
			{preview > 0 && advised && <Text> </Text>}
			{preview > 0 && advised && <Preview advised={advised} columns={columns} height={preview - 1} />}
		</>
	);
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			<Tabs state={state} />
			<TwoPanes
				columns={columns}
				height={height - 1}
				left={below}
				right={
					panes &&
					advised && (
						<LeadPane
							state={state}
							advised={advised}
							columns={panes.right}
							height={height - 1}
							top={rested === state.selected ? state.previewTop : 0}
						/>
					)
				}
			/>
		</Box>
	);
}

/** For a screen reader the chosen row alone, as a sentence, and the sentence to act on: a move says where one is. */
function Spoken({
	state,
	advised,
	onType,
}: {
	state: State;
	advised: AdvisedLead | undefined;
	onType: (text: string) => void;
}) {
	const item = itemOf(state, state.selected);
	const {columns, rows} = state.size;
	const isFiltered = state.filter.typing || state.filter.text !== '';
	const inSection = item ? shownIn(state, item.section) : [];
	const at = inSection.findIndex(each => each.lead.id === state.selected) + 1;
	return (
		<>
			{isFiltered && <FilterLine state={state} onType={onType} columns={columns} />}
			{item && at > 0 ? (
				<Text>{rowInWords(item, {at, of: inSection.length, section: sectionNames[item.section]})}</Text>
			) : (
				<List state={state} columns={columns} height={rows} />
			)}
			{item && at > 0 && advised && <Preview advised={advised} columns={columns} height={5} />}
		</>
	);
}

/** What the list is narrowed to, as it is typed, and how many it leaves. */
function FilterLine({state, onType, columns}: {state: State; onType: (text: string) => void; columns: number}) {
	const theme = useTheme();
	const {text, typing} = state.filter;
	const count = text ? `${shownItems(state).length} of ${itemsOf(state.inbox).length}` : '';
	return (
		<Text>
			<Text {...theme.bold}>/ </Text>
			{typing ? (
				<TextField
					value={text}
					onChange={onType}
					columns={columns - 24}
					placeholder="a name, a place, what happened, what to do"
				/>
			) : (
				cut(text, columns - 20)
			)}
			<Text {...theme.faint}>{count && `   ${count}`}</Text>
		</Text>
	);
}
