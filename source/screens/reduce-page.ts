import {cardLines} from './card-lines.ts';
import {helpRows} from './help-rows.ts';
import type {Binding} from './keys.ts';
import type {Next} from './reduce.ts';
import {back, type Card, type Help, onTop, type State, screenHeight} from './state.ts';

/** What a key does on a screen that is only read: it scrolls, never past the end, and the keys can be searched. */
export const reducePage = (state: State, page: Card | Help, {command}: Binding): Next | undefined => {
	const seen = screenHeight(state) - 1;
	const length = page.name === 'card' ? cardLines(page, state.size.columns).length : helpRows(state, page).length;
	const to = (top: number): Next => ({state: onTop(state, {...page, top: Math.max(0, Math.min(top, length - seen))})});
	switch (command) {
		case 'down':
			return to(page.top + 1);
		case 'up':
			return to(page.top - 1);
		case 'first':
			return to(0);
		case 'last':
			return to(length);
		case 'page-down':
			return to(page.top + seen - 1);
		case 'page-up':
			return to(page.top - seen + 1);
		case 'search':
			return page.name === 'help' ? {state: onTop(state, {...page, typing: true})} : undefined;
		case 'back':
			return page.name === 'help' && (page.typing || page.search)
				? {state: onTop(state, {...page, typing: false, search: ''})}
				: {state: back(state)};
		default:
			return undefined;
	}
};
