import {lineAt, withText} from './form/state.ts';
import {withFilter} from './inbox/reduce.ts';
import {onTop, type State, screenOf} from './state.ts';
import {questionOf} from './welcome-state.ts';

/** True where letters belong to a text that is being typed: the text field takes them, no key does. */
export const isTyping = (state: State): boolean => {
	const screen = screenOf(state);
	switch (screen.name) {
		case 'inbox':
			return state.filter.typing;
		case 'wizard':
			return screen.day !== undefined;
		case 'help':
			return screen.typing;
		case 'palette':
			return true;
		case 'settings':
			return screen.text !== undefined;
		case 'welcome':
			return questionOf(screen) !== undefined && !questionOf(screen)?.choices;
		case 'form': {
			const field = lineAt(screen)?.field;
			return field !== undefined && !field.toggle && !field.choices;
		}
		default:
			return false;
	}
};

/** The keys that a text field takes for itself. */
export const ofText = /^(.|space|left|right|backspace|delete|home|end)$/u;

/** The state with the text that is being typed. */
export const typed = (state: State, text: string): State => {
	const screen = screenOf(state);
	switch (screen.name) {
		case 'inbox':
			return withFilter(state, text, true);
		case 'wizard':
			return onTop(state, {...screen, day: text, problem: undefined});
		case 'help':
			return onTop(state, {...screen, search: text, top: 0});
		case 'palette':
			return onTop(state, {...screen, text, at: 0});
		case 'settings':
		case 'welcome':
			return onTop(state, {...screen, text});
		case 'form':
			return onTop(state, withText(screen, text));
		default:
			return state;
	}
};
