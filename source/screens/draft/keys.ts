import {config} from '../../verbs/config.ts';
import {draft} from '../../verbs/draft.ts';
import {blanks} from '../../words/template.ts';
import type {Next} from '../action.ts';
import type {Binding} from '../definition.ts';
import {backKey, helpKey, wayOutKeys} from '../parts/common-keys.ts';
import {type Cursor, listKeys, pageKeys} from '../parts/list-keys.ts';
import type {Screen} from '../screen.ts';
import {back, onTop, type State, screenHeight, withProblem} from '../state.ts';
import {draftLines, textHeight} from './lines.ts';
import {
	choicesIn,
	gapIn,
	isEdited,
	nextMessage,
	nextRecipient,
	nextWay,
	recipientsIn,
	remarksIn,
	showing,
	withGapFilled,
	withoutEdit,
	withTextsKept,
	writtenIn,
} from './state.ts';

/**
 * How far the text is scrolled: at most until its last line is at the bottom. While a message is chosen, the place in
 * that list.
 */
const scrollOf = (state: State, view: Screen<'draft'>): Cursor => {
	if (view.picking !== undefined) {
		const last = choicesIn(state, view).all.length - 1;
		return {at: view.picking, last, to: picking => onTop(state, {...view, picking})};
	}
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
		run: logSent,
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
		keys: ['tab'],
		label: 'fill in',
		description: 'the first gap that is left, and from there the next',
		inBar: 'yes',
		whyNot: (state, view) => (gapIn(state, view) ? undefined : 'No gap is left.'),
		run: (state, view) =>
			view.filling === undefined
				? {state: onTop(state, {...view, filling: '', picking: undefined})}
				: fillIn(state, view),
	},
	{
		keys: ['enter'],
		label: 'done',
		description: 'put what was typed into the gap; or take the message the cursor is on',
		whyNot: (_, {filling, picking}) =>
			filling === undefined && picking === undefined ? 'L logs it as sent; tab fills a gap in.' : undefined,
		run: (state, view) => (view.picking === undefined ? fillIn(state, view) : {state: pick(state, view, view.picking)}),
	},
	{
		keys: ['o'],
		label: 'another kind',
		description: 'choose another message that fits',
		inBar: 'yes',
		whyNot: (_, {picking}) => (picking === undefined ? undefined : 'enter takes the message that is chosen.'),
		run: (state, view) => ({state: onTop(state, {...view, picking: choicesIn(state, view).at})}),
	},
	{
		keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		label: 'number',
		description: 'to the message with that number, while one is chosen; again, it is taken',
		whyNot: (_, {picking}) => (picking === undefined ? 'o shows the messages that fit.' : undefined),
		run: (state, view, {key}) => {
			const at = Number(key) - 1;
			if (at === view.picking) return {state: pick(state, view, at)};
			return at < choicesIn(state, view).all.length
				? {state: onTop(state, {...view, picking: at})}
				: {state: withProblem(state, `There is no message ${key}.`)};
		},
	},
	{
		keys: ['ctrl-x'],
		label: 'clear',
		description: 'your words are cleared; the message is as it was drafted',
		whyNot: (_, view) => (isEdited(view) ? undefined : 'Nothing was edited.'),
		run: (state, view) => {
			const cleared = withoutEdit(view);
			return {state: withTextsKept(onTop(state, cleared), cleared)};
		},
	},
	{
		keys: ['n'],
		label: 'other',
		description: 'the next message that fits',
		inBar: 'yes',
		run: (state, view) => ({state: onTop(state, nextMessage(state, view, 1))}),
	},
	{
		keys: ['N'],
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

/** A gap that is being filled is left first, then the choice of another message; edited words are kept for later. */
function leave(state: State, view: Screen<'draft'>): Next {
	if (view.filling !== undefined) return {state: onTop(state, {...view, filling: undefined})};
	if (view.picking !== undefined) return {state: onTop(state, {...view, picking: undefined})};
	const left = back(withTextsKept(state, view));
	if (!isEdited(view)) return {state: left};
	return {state: {...left, message: {text: 'Your words are kept. m opens them again.', tone: 'done'}}};
}

/** The message is logged as sent; where a gap is left, that is said once first. */
function logSent(state: State, view: Screen<'draft'>): Next {
	const gap = gapIn(state, view);
	if (gap && !view.warned) {
		const warned = onTop(state, {...view, warned: true});
		return {state: withProblem(warned, `Still open: ${gap}. tab fills it, L again logs it.`)};
	}
	return {state, effect: {do: 'run', verb: draft, typed: typedFor(state, view), also: [], closes: true}};
}

/** What was typed goes into the gap; your name is kept in the settings too, so that it is asked for once. */
function fillIn(state: State, view: Screen<'draft'>): Next {
	const next = onTop(state, withGapFilled(state, view));
	const name = view.filling?.trim();
	if (gapIn(state, view) !== blanks.me || !name) return {state: next};
	const typed = {setting: ['name'], value: [name]};
	return {state: next, effect: {do: 'run', verb: config, typed, also: [], closes: false}};
}

/** The message that the cursor is on while one is chosen. */
function pick(state: State, view: Screen<'draft'>, at: number): State {
	return onTop(state, showing(view, choicesIn(state, view).all[at]));
}
