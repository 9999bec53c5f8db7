import {Box, Text} from 'ink';
import {inBrief} from '../advice/explain/brief.ts';
import {addDays, inWords} from '../days/day.ts';
import {inOrder} from '../leads/history.ts';
import {nameOf} from '../leads/lead.ts';
import {cut, padded, wrap} from '../text/fit.ts';
import {sayEntry} from '../verbs/kit/say-entry.ts';
import {factsOf} from '../verbs/show.ts';
import {Header} from './parts/header.tsx';
import {itemsOf, lookedAt, type Review, type State} from './state.ts';
import {lookOf, useTheme} from './theme.ts';

/** The due leads, one after another; at the end what was done, and what comes tomorrow. */
export const ReviewScreen = ({state, review, height}: {state: State; review: Review; height: number}) => {
	const {columns} = state.size;
	const {queue, at} = review;
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
				<Ending state={state} review={review} height={height - 2} />
			) : (
				<Current state={state} id={queue[at]} height={height - 2} />
			)}
		</Box>
	);
};

const Current = ({state, id, height}: {state: State; id: string | undefined; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const looked = lookedAt(state, id);
	if (!looked) return <Text>this lead is no longer there; n goes on</Text>;
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
			<Text {...theme.title}>{cut(nameOf(lead), columns - 1)}</Text>
			<Text
				{...lookOf(advice.verdict, theme)}
			>{`${advice.verdict.toUpperCase().replace('-', ' ')}  ${inBrief(advice)}`}</Text>
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

const Ending = ({state, review, height}: {state: State; review: Review; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const tomorrow = addDays(state.today, 1);
	const next = itemsOf(state.inbox).filter(({on}) => on === tomorrow);
	const done = review.queue.map(id => {
		const lead = state.book.leads.find(each => each.id === id);
		return lead ? `  ${nameOf(lead)}: ${review.done[id] ?? 'not looked at'}` : '';
	});
	return (
		<>
			<Text> </Text>
			<Text {...theme.title}>That was all for today. q goes back to the inbox.</Text>
			<Text> </Text>
			{done.slice(0, height - 6).map(line => (
				<Text key={line}>{cut(line, columns - 1)}</Text>
			))}
			<Text> </Text>
			<Text {...theme.section}>{next.length === 0 ? 'Tomorrow: nothing so far' : `Tomorrow: ${next.length}`}</Text>
			{next.slice(0, Math.max(0, height - 6 - done.length)).map(({lead, advice}) => (
				<Text key={lead.id}>{cut(`  ${nameOf(lead)}: ${inBrief(advice)}`, columns - 1)}</Text>
			))}
		</>
	);
};
