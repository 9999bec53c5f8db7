import {draft} from '../../verbs/draft.ts';
import type {Next} from '../action.ts';
import type {Binding} from '../definition.ts';
import {backKey, helpKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import type {Screen} from '../screen.ts';
import {back, onTop, type State, screenHeight, withProblem} from '../state.ts';
import {draftLines, textHeight} from './lines.ts';
import {isEdited, nextMessage, nextRecipient, nextWay, recipientsIn, remarksIn, writtenIn} from './state.ts';

/** The first line that is seen, never so far that less is seen than could be. */
const scrollOf = (state: State, view: Screen<'draft'>): Cursor => {
	const lines = draftLines(writtenIn(state, view), state.size.columns, remarksIn(state, view));
	const shown = textHeight(lines, screenHeight(state));
	return {
		at: view.top,
		last: lines.text.length - shown,
		page: shown - 1,
		to: top => onTop(state, {...view, top}),
	};
};

/** The keys of a message. */
export const draftKeys: readonly Binding<'draft'>[] = [
	...listKeys(scrollOf),
	...pageKeys(scrollOf),
	{
		keys: ['L'],
		label: 'log as sent',
		description: 'you have sent or said it: log that, with its words',
		inBar: 'yes',
		run: (state, view) => ({
			state,
			effect: {do: 'run', verb: draft.name, typed: typedFor(state, view), also: [], closes: true},
		}),
	},
	{
		keys: ['c'],
		label: 'copy',
		description: 'put it on the clipboard of your own machine, also over SSH',
		inBar: 'yes',
		run: (state, view) => ({state, effect: {do: 'copy', text: writtenIn(state, view).text}}),
	},
	{
		keys: ['e'],
		label: 'edit',
		description: 'edit it in your $EDITOR',
		inBar: 'yes',
		run: (state, view) => ({state, effect: {do: 'edit', text: writtenIn(state, view).text}}),
	},
	{
		keys: ['b'],
		label: 'by',
		description: 'as an e-mail, a call, a voicemail or a letter',
		inBar: 'yes',
		run: (state, view) => ({state: onTop(state, nextWay(view))}),
	},
	{
		keys: ['t'],
		label: 'to',
		description: 'to the next person',
		inBar: 'yes',
		whyNot: (state, view) => (recipientsIn(state, view).length < 2 ? 'Nobody else of this lead is known.' : undefined),
		run: (state, view) => ({state: onTop(state, nextRecipient(state, view))}),
	},
	{
		keys: ['n', 'tab'],
		label: 'other',
		description: 'the next message that fits',
		inBar: 'yes',
		run: (state, view) => ({state: onTop(state, nextMessage(state, view, 1))}),
	},
	{
		keys: ['N', 'shift-tab'],
		label: 'before',
		description: 'the message before',
		run: (state, view) => ({state: onTop(state, nextMessage(state, view, -1))}),
	},
	helpKey,
	{...backKey, run: leave},
	...wayOutKeys,
];

/** As the command line would have it: `draft k3f9 --kind thanks --by letter --to "Dana Reyes" --log`, with these words. */
function typedFor(state: State, view: Screen<'draft'>) {
	const {kind, by, to} = view.message;
	const {text} = writtenIn(state, view);
	return {lead: [view.lead], kind: [kind], by: [by], ...(to !== undefined && {to: [to]}), text: [text], log: []};
}

const sure = 'What you edited is not logged yet. L logs it, c copies it; esc once more leaves it.';

/** What was edited is not lost by one key. */
function leave(state: State, view: Screen<'draft'>): Next {
	if (!isEdited(view) || view.leaving) return {state: back(state)};
	return {state: withProblem(onTop(state, {...view, leaving: true}), sure)};
}
