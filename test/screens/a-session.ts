import type {Day} from '../../source/days/day.ts';
import type {Book} from '../../source/leads/lead.ts';
import type {Action} from '../../source/screens/action.ts';
import {ofText} from '../../source/screens/parts/footer.tsx';
import {performer} from '../../source/screens/perform.ts';
import {reduce} from '../../source/screens/reduce.ts';
import type {Screen, ScreenName} from '../../source/screens/screen.ts';
import {isTyping, typingIn} from '../../source/screens/screens.ts';
import {initialState, type State, screenOf, withScreen} from '../../source/screens/state.ts';
import {aKeeper} from './a-keeper.ts';
import {aTable} from './a-table.ts';

export type Session = ReturnType<typeof aSession>;

/** A Thursday, ten days after the interview that most leads of these tests have had. */
export const today: Day = '2026-11-12';

const textIn = (state: State): string => typingIn(state)?.text ?? '';

/**
 * The screens without a terminal: keys go through the reducer, verbs run as on the command line, on a book in memory.
 * Keys are named as in the key list; those that a text field takes for itself change the text, as on the terminal.
 */
export const aSession = (
	book: Book,
	{screen, ...given}: Partial<Pick<State, 'today' | 'stance' | 'size' | 'unsaved' | 'tour'>> & {screen?: Screen} = {},
) => {
	const keeper = aKeeper(book);
	let ids = 0;
	let isOver = false;
	const now = given.today ?? today;
	let state = initialState({book, today: now, stance: undefined, size: {columns: 80, rows: 24}, ...given});
	if (screen) state = withScreen(state, screen);
	const perform = performer({
		store: keeper,
		today: () => now,
		newId: () => `new${++ids}`,
		stance: given.stance,
		read: aTable,
	});

	const send = async (action: Action): Promise<void> => {
		const {state: next, effect} = reduce(state, action);
		state = next;
		if (effect?.do === 'quit') isOver = true;
		else if (effect) await send(await perform(effect));
	};
	const typedBy = (key: string): string | undefined => {
		if (!isTyping(state) || !ofText.test(key)) return undefined;
		if (key === 'backspace' || key === 'delete') return textIn(state).slice(0, -1);
		return key === 'space' ? `${textIn(state)} ` : `${textIn(state)}${key.length === 1 ? key : ''}`;
	};
	const press = async (...keys: string[]): Promise<void> => {
		for (const key of keys) {
			const text = typedBy(key);
			if (text !== undefined && text !== textIn(state)) await send({type: 'typed', text});
			await send({type: 'key', key});
		}
	};
	return {
		send,
		press,
		/** Types a text letter by letter. */
		type: (text: string) => press(...[...text].map(letter => (letter === ' ' ? 'space' : letter))),
		keeper,
		get state() {
			return state;
		},
		get isOver() {
			return isOver;
		},
		get selected() {
			return state.book.leads.find(({id}) => id === state.selected)?.organization;
		},
		get says() {
			return state.message?.text;
		},
		/** The top screen, which has to be this one. */
		top: <N extends ScreenName>(name: N): Screen<N> => {
			const screen = screenOf(state);
			if (screen.name !== name) throw new Error(`${screen.name} is on top, not ${name}`);
			return screen as Screen<N>;
		},
	};
};
