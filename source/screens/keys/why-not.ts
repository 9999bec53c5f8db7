import {leadIdOf, type State, screenOf} from '../state.ts';

/** Why nothing can be done with a lead now, where there is none. */
export const noLead = (state: State): string | undefined => {
	if (leadIdOf(state)) return undefined;
	if (screenOf(state).name === 'review') return reviewOver(state) ?? 'this lead is no longer there; n goes on';
	return state.book.leads.length > 0 ? 'no lead is chosen' : 'there is no lead yet; a adds one';
};

/** Why the review has nothing more to go through, where it is over. */
export const reviewOver = (state: State): string | undefined => {
	const screen = screenOf(state);
	return screen.name === 'review' && screen.at >= screen.queue.length ? 'all have been gone through' : undefined;
};
