import type {Message} from '../words/choose.ts';
import {draftLines, textHeight} from './draft-lines.ts';
import {type DraftView, draftFor, isEdited, nextMessage, nextRecipient, nextWay, writtenIn} from './draft-state.ts';
import type {Binding} from './keys.ts';
import type {Next} from './reduce.ts';
import {back, onTop, type State, screenHeight, withScreen} from './state.ts';

/** What a key does on the screen of a message. */
export const reduceDraft = (state: State, view: DraftView, {command}: Binding): Next | undefined => {
	const written = writtenIn(state, view);
	const lines = draftLines(written, state.size.columns);
	const shown = textHeight(lines, screenHeight(state));
	const to = (top: number): Next => ({
		state: onTop(state, {...view, top: Math.max(0, Math.min(top, lines.text.length - shown))}),
	});
	switch (command) {
		case 'down':
			return to(view.top + 1);
		case 'up':
			return to(view.top - 1);
		case 'page-down':
			return to(view.top + shown - 1);
		case 'page-up':
			return to(view.top - shown + 1);
		case 'draft-by':
			return {state: onTop(state, nextWay(view))};
		case 'draft-to':
			return {state: onTop(state, nextRecipient(state, view))};
		case 'draft-next':
			return {state: onTop(state, nextMessage(state, view, 1))};
		case 'draft-before':
			return {state: onTop(state, nextMessage(state, view, -1))};
		case 'draft-edit':
			return {state, effect: {do: 'edit', text: written.text}};
		case 'draft-copy':
			return {state, effect: {do: 'copy', text: written.text}};
		case 'draft-log':
			return {state, effect: {do: 'run', verb: 'draft', typed: typedFor(view, written.text), also: [], closes: true}};
		case 'back':
			return leave(state, view);
		default:
			return undefined;
	}
};

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
	return {state: withScreen(state, draftFor(state, lead, message))};
};
