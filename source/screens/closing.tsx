import {Text} from 'ink';
import {offerTaken} from '../advice/inbox/taken.ts';
import {historyOf} from '../leads/history.ts';
import {nameOf, type Outcome} from '../leads/lead.ts';
import {cut, padded} from '../text/fit.ts';
import {log} from '../verbs/log.ts';
import {type Owed, owedNotes} from '../words/courtesy.ts';
import {type DraftKind, kindsFor} from '../words/draft-kinds.ts';
import {addressedTo, type Message, wayOf} from '../words/messages.ts';
import type {Effect, Next} from './action.ts';
import type {Binding, ScreenDefinition, ViewProps} from './definition.ts';
import {draftFor} from './draft/state.ts';
import {backKey, helpKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {listKeys} from './parts/list-keys.ts';
import type {Screen} from './screen.ts';
import {advisedIn, leadIdOf, leadIn, markedLeads, onTop, type State, withScreen} from './state.ts';
import {useTheme} from './theme.ts';

/** One way in which a lead may end. `next` says what happens once it is chosen. */
type Ending = {
	label: string;
	next: string;
	outcome: Outcome;
	/** What is noted with it. */
	entryNote?: string;
	message?: DraftKind;
	messageFirst?: true;
	courtesy?: true;
};

const thanks = 'then: thank them';

/** The ways in which a lead may end, as they are offered. */
const endings: readonly Ending[] = [
	{label: 'They said no', next: thanks, outcome: 'rejected', message: 'after-no'},
	{label: 'I never heard back', next: 'l reopens it if they write', outcome: 'withdrew', entryNote: 'never heard back'},
	{label: 'The job was filled', next: thanks, outcome: 'filled', message: 'after-no'},
	{
		label: 'I withdraw, with a courteous note',
		next: 'the note first; L logs both (stein-8)',
		outcome: 'withdrew',
		message: 'withdrawal',
		messageFirst: true,
	},
	{label: 'I withdraw, without a note', next: '', outcome: 'withdrew'},
	{label: 'They made an offer, and I take it', next: 'then: whom else to tell', outcome: 'accepted', courtesy: true},
];

export const closing: ScreenDefinition<'closing'> = {
	title: 'Where a lead is closed',
	keys: [
		...listKeys<'closing'>((state, screen) => ({
			at: screen.at,
			last: endings.length - 1,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['enter'],
			label: 'close it',
			description: 'it ended the way that is chosen',
			inBar: 'yes',
			run: (state, screen) => ended(state, screen, screen.at),
		},
		{
			keys: ['1', '2', '3', '4', '5', '6'],
			label: 'choose',
			description: 'choose the way with that number; enter closes',
			inBar: 'yes',
			run: (state, screen, {key}) => ({state: onTop(state, {...screen, at: Number(key) - 1})}),
		},
		helpKey,
		{...backKey, keys: ['esc', 'q', 'left', 'h']},
		...wayOutKeys,
	],
	bar: (_, {also}) => [['enter', also.length > 0 ? `close all ${also.length + 1}` : 'close it']],
	view: ClosingView,
};

/** Opens the choice of how a lead ended; for all marked leads where some are. */
export const closeKey: Binding = {
	keys: ['x'],
	label: 'close',
	description: 'how a lead ended: a no, an offer, withdrawn, filled',
	inBar: 'if room',
	whyNot: state => {
		const lead = leadIn(state, leadIdOf(state));
		if (!lead) return 'No lead is chosen.';
		return historyOf(lead, state.today).closed ? 'It is closed already. l, then reopened, opens it again.' : undefined;
	},
	run: state => {
		const [lead = leadIdOf(state), ...also] = markedLeads(state);
		return {state: lead ? withScreen(state, {name: 'closing', lead, also, at: 0}) : state};
	},
};

export const courtesyKey: Binding = {
	keys: ['X'],
	label: 'tell',
	description: 'I took an offer: whom to tell',
	whyNot: ({book, today}) =>
		offerTaken(book.leads, today) ? undefined : 'You have taken no offer yet: x on a lead, then 6.',
	run: state => ({state: withScreen(state, {name: 'courtesy', at: 0})}),
};

/** The notes still owed after an offer was taken, in the order of courtesy. */
export function owedIn({book, today}: State): Owed[] {
	return owedNotes(book.leads, today);
}

/** The outcome is logged as the command line logs it, and the note opens. */
function ended(state: State, closing: Screen<'closing'>, at: number): Next {
	const ending = endings[at];
	if (!ending) return {state};
	const {lead, also} = closing;
	const message = noteFor(state, closing, ending);
	const typed = {lead: [lead], what: [ending.outcome], ...(ending.entryNote && {note: [ending.entryNote]})};
	const logged = (closes: boolean): Effect => ({do: 'run', verb: log, typed, also, closes});
	if (ending.messageFirst && message) return {state: onTop(state, draftFor(lead, message))};
	if (ending.courtesy) return {state: onTop(state, {name: 'courtesy', at: 0}), effect: logged(false)};
	if (message) return {state: onTop(state, draftFor(lead, message)), effect: logged(false)};
	return {state: {...state, marked: new Set()}, effect: logged(true)};
}

/** The note that goes with an ending, where one fits what was waited on; none for several leads at once. */
function noteFor(state: State, closing: Screen<'closing'>, {message}: Ending): Message | undefined {
	const advised = advisedIn(state, closing.lead);
	if (!message || !advised || closing.also.length > 0) return undefined;
	if (!kindsFor(advised.history.kind).includes(message)) return undefined;
	const to = addressedTo(advised, message);
	return {kind: message, to, by: wayOf(message, advised, to)};
}

/** How did it end? A line for each way, and what comes after it. */
function ClosingView({state, screen}: ViewProps<'closing'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const lead = leadIn(state, screen.lead);
	const several = screen.also.length > 0 ? ` and ${screen.also.length} more` : '';
	return (
		<>
			<Header title={`How did it end?  ${lead ? nameOf(lead) : ''}${several}`} right="" columns={columns} />
			<Text> </Text>
			{endings.map(({label, next}, index) => {
				const chosen = index === screen.at;
				return (
					<Text key={label}>
						<Text {...theme.cursor}>{chosen ? '▸' : ' '}</Text>
						<Text {...(chosen ? theme.bold : {})}>{` ${index + 1}  ${padded(label, Math.min(36, columns - 6))}`}</Text>
						<Text {...theme.faint}>{cut(next, columns - 42)}</Text>
					</Text>
				);
			})}
		</>
	);
}
