import {helpRows} from './help.tsx';
import {furthest} from './lead.tsx';
import {itemsOf, lookedAt, onTop, type State, screenOf} from './state.ts';

export type Move = 'down' | 'up' | 'first' | 'last' | 'page-down' | 'page-up';

/** Lines of the terminal that no screen has for itself: the answer to the last action, and the key bar. */
export const footerHeight = 2;

/** The state with the cursor of the inbox, or the page of a longer screen, moved; never past the ends. */
export const moved = (state: State, move: Move): State => {
	const height = state.size.rows - footerHeight;
	const by = {down: 1, up: -1, first: -Infinity, last: Infinity, 'page-down': height - 4, 'page-up': 4 - height}[move];
	const screen = screenOf(state);
	const within = (place: number, last: number) => Math.max(0, Math.min(place + by, last));
	switch (screen.name) {
		case 'lead': {
			const looked = lookedAt(state, screen.lead);
			const last = looked ? furthest(looked, state.size.columns, height) : 0;
			return onTop(state, {...screen, top: within(screen.top, last)});
		}
		case 'help': {
			const last = Math.max(0, helpRows(state.screens.at(-2)?.name ?? 'inbox').length - (height - 1));
			return onTop(state, {...screen, top: within(screen.top, last)});
		}
		default: {
			const items = itemsOf(state.inbox);
			const place = items.findIndex(({lead}) => lead.id === state.selected);
			return {...state, selected: items[within(place, items.length - 1)]?.lead.id};
		}
	}
};
