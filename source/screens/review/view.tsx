import {Box, Text} from 'ink';
import {quietIn} from '../../advice/inbox/quiet.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {isToWrite} from '../../advice/ruling.ts';
import {inShort} from '../../days/day.ts';
import {nameOf} from '../../leads/lead.ts';
import {cut} from '../../text/fit.ts';
import {done} from '../../verbs/done.ts';
import {log} from '../../verbs/log.ts';
import type {Effect, Next} from '../action.ts';
import {closeKey} from '../closing.tsx';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {openForm} from '../form/state.ts';
import {linesWithoutPeople} from '../lead/lines.ts';
import {backKey, helpKey, noLead, paletteKey, reviewOver, wayOutKeys} from '../parts/common-keys.ts';
import {Header} from '../parts/header.tsx';
import {leadBar} from '../parts/lead-bar.ts';
import {Lines} from '../parts/lines.tsx';
import {isAboutLead, verbKeys} from '../parts/verb-keys.ts';
import type {Screen} from '../screen.ts';
import {advisedIn, leadIdOf, onTop, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {Ending} from './ending.tsx';
import {countsOf, countWords, onToNext} from './state.ts';

export const review: ScreenDefinition<'review'> = {
	title: 'In the review',
	keys: [
		{
			keys: ['enter'],
			label: 'done, log it',
			description: 'you did what is advised: it is logged at once; where nothing is, the form opens',
			inBar: 'yes',
			lesson: 'log',
			whyNot: noLead,
			run: loggedAsAdvised,
		},
		{
			keys: ['n', 'space'],
			label: 'skip',
			description: 'leave this lead for today',
			inBar: 'yes',
			whyNot: (state, screen) => (hasNext(state, screen) ? undefined : reviewOver(screen)),
			run: (state, screen) => ({state: onTop(state, onToNext(screen, 'skipped'))}),
		},
		{
			keys: ['b', 'left'],
			label: 'before',
			description: 'the lead before',
			inBar: 'yes',
			run: (state, screen) => ({state: onTop(state, {...screen, at: Math.max(0, screen.at - 1)})}),
		},
		{
			keys: ['k'],
			label: 'keep',
			description: 'keep this quiet lead open; the log gets a note',
			inBar: 'if room',
			whyNot: (state, screen) => noLead(state) ?? (reviewOver(screen) ? undefined : 'It is due: do it, or n skips it.'),
			run: state => ({state, effect: keeps(leadIdOf(state))}),
		},
		closeKey,
		...verbKeys(isAboutLead),
		paletteKey,
		helpKey,
		backKey,
		...wayOutKeys,
	],
	bar: (state, {at, queue}) => {
		const advised = advisedIn(state);
		if (at >= queue.length || !advised) return [];
		const [first, ...others] = leadBar(advised).filter(([key]) => key !== 'l');
		return [
			...(first ? [first] : []),
			['enter', isToWrite(advised.advice.verdict) ? 'done' : 'log it'],
			['n', 'skip'],
			['b', 'before', 2],
			...others,
		];
	},
	view: ReviewView,
};

/** True where another lead comes after this one: first all that are due, then the quiet ones. */
const hasNext = ({inbox, today}: State, {at, queue}: Screen<'review'>): boolean =>
	at + 1 < queue.length + quietIn(inbox, today).length;

/** One key says that what was advised is done; where nothing is advised for today, what happened is asked. */
function loggedAsAdvised(state: State): Next {
	const advised = advisedIn(state);
	if (!advised || !isToWrite(advised.advice.verdict)) return {state: openForm(state, log, leadIdOf(state))};
	const typed = {lead: [advised.lead.id]};
	return {state, effect: {do: 'run', verb: done, typed, also: [], closes: false}};
}

/** Notes that the lead stays open, which counts as a sign of life. */
const keeps = (id = ''): Effect => ({
	do: 'run',
	verb: log,
	typed: {lead: [id], what: ['note'], note: ['stays open']},
	also: [],
	closes: false,
});

/** The due leads, one after another; at the end what was done, and what comes tomorrow. */
function ReviewView({state, screen, height}: ViewProps<'review'>) {
	const {columns} = state.size;
	const {queue, at} = screen;
	const isOver = at >= queue.length;
	const advised = isOver ? undefined : advisedIn(state, queue[at]);
	return (
		<Box flexDirection="column">
			<Header
				title={`Review  ${inShort(state.today)}`}
				right={countWords(countsOf(state, screen), isOver)}
				columns={columns}
			/>
			<Signs state={state} review={screen} />
			<Text> </Text>
			{isOver && <Ending state={state} review={screen} height={height - 3} />}
			{advised && <Current advised={advised} columns={columns} height={height - 3} />}
			{!isOver && !advised && <Text>This lead is no longer there.</Text>}
		</Box>
	);
}

/** A sign for each lead, which fills: done, skipped, here, to come. */
function Signs({state, review}: {state: State; review: Screen<'review'>}) {
	const theme = useTheme();
	const {queue, at} = review;
	const room = Math.floor((state.size.columns - 1) / 2);
	const first = Math.max(0, Math.min(at - Math.floor(room / 2), queue.length - room));
	return (
		<Text>
			{queue.slice(first, first + room).map((id, index) => {
				const isDue = state.inbox.due.some(({lead}) => lead.id === id);
				const isHere = first + index === at;
				const [sign, look] = isHere
					? ['▸ ', theme.cursor]
					: !isDue
						? ['✓ ', theme.done]
						: review.done[id]
							? ['– ', theme.faint]
							: ['· ', theme.faint];
				return (
					<Text key={id} {...look}>
						{sign}
					</Text>
				);
			})}
		</Text>
	);
}

/** The lead that it is about: what to do, who says so, what happened. */
function Current({advised, columns, height}: {advised: AdvisedLead; columns: number; height: number}) {
	const theme = useTheme();
	return (
		<>
			<Text {...theme.bold}>{cut(nameOf(advised.lead), columns - 1)}</Text>
			<Text> </Text>
			<Lines lines={linesWithoutPeople(advised, {columns: columns - 1, rows: height - 2}).slice(0, height - 2)} />
		</>
	);
}
