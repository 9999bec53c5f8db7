import type {Message} from '../../words/choose.ts';
import type {Binding} from '../keys.ts';
import type {Effect, Next} from '../reduce.ts';
import {back, onTop, type State, screenHeight, withScreen} from '../state.ts';
import {draftLines, textHeight} from './lines.ts';
import {
	type DraftView,
	draftFor,
	isEdited,
	nextMessage,
	nextRecipient,
	nextWay,
	remarksIn,
	writtenIn,
} from './state.ts';

/** What a key does on the screen of a message. */
export const reduceDraft = (state: State, view: DraftView, {command}: Binding): Next | undefined => {
	switch (command) {
		case 'down':
			return scrolled(state, view, () => 1);
		case 'up':
			return scrolled(state, view, () => -1);
		case 'page-down':
			return scrolled(state, view, shown => shown - 1);
		case 'page-up':
			return scrolled(state, view, shown => 1 - shown);
		case 'draft-by':
			return {state: onTop(state, nextWay(view))};
		case 'draft-to':
			return {state: onTop(state, nextRecipient(state, view))};
		case 'draft-next':
			return {state: onTop(state, nextMessage(state, view, 1))};
		case 'draft-before':
			return {state: onTop(state, nextMessage(state, view, -1))};
		case 'draft-edit':
			return {state, effect: {do: 'edit', text: writtenIn(state, view).text}};
		case 'draft-copy':
			return {state, effect: {do: 'copy', text: writtenIn(state, view).text}};
		case 'draft-log':
			return {state, effect: logged(state, view)};
		case 'back':
			return leave(state, view);
		default:
			return undefined;
	}
};

/** The text moved by some lines, never past its ends; `by` is told how many are seen. */
const scrolled = (state: State, view: DraftView, by: (shown: number) => number): Next => {
	const lines = draftLines(writtenIn(state, view), state.size.columns, remarksIn(state, view));
	const shown = textHeight(lines, screenHeight(state));
	const top = Math.max(0, Math.min(view.top + by(shown), lines.text.length - shown));
	return {state: onTop(state, {...view, top})};
};

const logged = (state: State, view: DraftView): Effect => ({
	do: 'run',
	verb: 'draft',
	typed: typedFor(view, writtenIn(state, view).text),
	also: [],
	closes: true,
});

/** As the command line would have it: `draft k3f9 --kind thanks --by letter --to "Dana Reyes" --log`, with these words. */
const typedFor = ({lead, message}: DraftView, text: string) => ({
	lead: [lead],
	kind: [message.kind],
	by: [message.by],
	...(message.to !== undefined && {to: [message.to]}),
	text: [text],
	log: [],
});

const sure = 'what you edited is not logged: L logs it, c copies it; esc once more leaves it';

/** What was edited is not lost by one key. */
const leave = (state: State, view: DraftView): Next => {
	if (!isEdited(view) || view.leaving) return {state: back(state)};
	return {state: {...onTop(state, {...view, leaving: true}), message: {text: sure, tone: 'problem'}}};
};

/** The state with a lead's message on top; where nothing is to be said, that is said. */
export const openDraft = (state: State, lead: string | undefined, message?: Message): Next => {
	if (!lead || !state.book.leads.some(({id}) => id === lead)) return {state};
	const [problem] = state.own?.problems ?? [];
	const opened = withScreen(state, draftFor(state, lead, message));
	return {state: problem ? {...opened, message: {text: problem, tone: 'problem'}} : opened};
};
