import {Box, Text} from 'ink';
import {inBrief} from '../advice/explain/brief.ts';
import {sayEntry} from '../advice/explain/say-entry.ts';
import {quietIn} from '../advice/inbox/quiet.ts';
import {addDays, inWords} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import {nameOf} from '../leads/lead.ts';
import {cut, padded, wrap} from '../text/fit.ts';
import {log} from '../verbs/log.ts';
import {factsOf} from '../verbs/show.ts';
import type {Effect} from './action.ts';
import {closeKey} from './closing.tsx';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {openForm} from './form/state.ts';
import {backKey, helpKey, noLead, paletteKey, reviewOver, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {isAboutLead, verbKeys} from './parts/verb-keys.ts';
import type {Screen} from './screen.ts';
import {itemsOf, leadIdOf, leadIn, lookedAt, onTop, reviewedId, type State, screenOf} from './state.ts';
import {useTheme} from './theme.ts';

export const review: ScreenDefinition<'review'> = {
	title: 'In the review',
	keys: [
		{
			keys: ['enter'],
			label: 'done, log it',
			description: 'it is done: log it',
			inBar: 'yes',
			lesson: 'log',
			whyNot: noLead,
			run: state => ({state: openForm(state, log, leadIdOf(state))}),
		},
		{
			keys: ['n', 'space'],
			label: 'skip',
			description: 'leave this lead for today',
			inBar: 'yes',
			whyNot: (state, screen) =>
				screen.at - screen.queue.length < quietIn(state.inbox, state.today).length - 1 ? undefined : reviewOver(screen),
			run: (state, screen) => ({state: onTop(state, gone(screen, 'skipped'))}),
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
			description: 'a lead without a sign of life stays open: a note says so',
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
	view: ReviewView,
};

/** A review of all that is due today. */
export function reviewOf(state: State): Screen<'review'> {
	return {name: 'review', queue: state.inbox.due.map(({lead}) => lead.id), at: 0, done: {}};
}

/** The note that it stays open is the sign of life. */
const keeps = (id = ''): Effect => ({
	do: 'run',
	verb: log.name,
	typed: {lead: [id], what: ['note'], note: ['stays open']},
	also: [],
	closes: false,
});

/** On to the next lead, with what was done with this one. */
const gone = (review: Screen<'review'>, what: string): Screen<'review'> => {
	const id = review.queue[review.at];
	return {...review, at: review.at + 1, done: id ? {...review.done, [id]: what} : review.done};
};

/** After an action: where the lead under review is no longer due, it is done, and the next one comes up. */
export function settled(state: State, says: string): State {
	const review = screenOf(state);
	if (review.name !== 'review') return state;
	const id = review.queue[review.at];
	return !id || state.inbox.due.some(({lead}) => lead.id === id) ? state : onTop(state, gone(review, says));
}

/** The due leads, one after another; at the end what was done, and what comes tomorrow. */
function ReviewView({state, screen, height}: ViewProps<'review'>) {
	const {columns} = state.size;
	const {queue, at} = screen;
	const over = at >= queue.length;
	return (
		<Box flexDirection="column" height={height}>
			<Header
				title={`Review  ${inWords(state.today)}`}
				right={over ? `${queue.length} of ${queue.length}` : `${at + 1} of ${queue.length}`}
				columns={columns}
			/>
			<Text>
				{`${'█'.repeat(Math.floor(((columns - 1) * Math.min(at, queue.length)) / Math.max(1, queue.length)))}`.padEnd(
					columns - 1,
					'░',
				)}
			</Text>
			{over ? (
				<Ending state={state} review={screen} height={height - 2} />
			) : (
				<Current state={state} id={queue[at]} height={height - 2} />
			)}
		</Box>
	);
}

const Current = ({state, id, height}: {state: State; id: string | undefined; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedAt(state, id);
	if (!looked) return <Text>This lead is no longer there. n goes on.</Text>;
	const {lead, advice} = looked;
	const because = wrap(advice.because, columns - 1);
	const facts = factsOf(lead).map(([fact, value]) => `  ${fact.padEnd(8)}${value}`);
	const history = inOrder(lead.log)
		.toReversed()
		.map(entry => `  ${padded(inWords(entry.on), 16)}${sayEntry(entry)}`);
	const lines = [...facts, ...history].slice(0, Math.max(0, height - 5 - because.length));
	return (
		<>
			<Text> </Text>
			<Text {...theme.bold}>{cut(nameOf(lead), columns - 1)}</Text>
			<Text {...theme.bold}>{cut(`${inBrief(advice)}.`, columns - 1)}</Text>
			{because.map(line => (
				<Text key={line}>{line}</Text>
			))}
			<Text> </Text>
			{lines.map(line => (
				<Text key={line} {...theme.faint}>
					{cut(line, columns - 1)}
				</Text>
			))}
		</>
	);
};

const Ending = ({state, review, height}: {state: State; review: Screen<'review'>; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const tomorrow = addDays(state.today, 1);
	const next = itemsOf(state.inbox).filter(({on}) => on === tomorrow);
	const left = review.queue.filter(id => state.inbox.due.some(({lead}) => lead.id === id)).length;
	const done = review.queue.map(id => {
		const lead = leadIn(state, id);
		return lead ? `  ${nameOf(lead)}: ${review.done[id] ?? 'not looked at'}` : '';
	});
	const quiet = quietIn(state.inbox, state.today);
	const rows = Math.min(quiet.length, Math.max(1, Math.floor((height - 8) / 3)));
	const room = height - 6 - (rows > 0 ? rows + 2 : 0);
	return (
		<>
			<Text> </Text>
			<Text {...theme.bold}>{left === 0 ? 'All done for today.' : `${left} left for today; still due.`}</Text>
			<Text> </Text>
			{done.slice(0, room).map(line => (
				<Text key={line}>{cut(line, columns - 1)}</Text>
			))}
			<Text> </Text>
			<Text {...theme.bold}>{next.length === 0 ? 'Tomorrow: nothing so far' : `Tomorrow: ${next.length}`}</Text>
			{next.slice(0, Math.max(0, room - done.length)).map(({lead, advice}) => (
				<Text key={lead.id}>{cut(`  ${nameOf(lead)}: ${inBrief(advice)}`, columns - 1)}</Text>
			))}
			{quiet.length > 0 && <QuietLeads state={state} review={review} quiet={quiet} rows={rows} />}
		</>
	);
};

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
