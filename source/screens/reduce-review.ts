import type {Binding} from './keys.ts';
import type {Next} from './reduce.ts';
import {back, onTop, type Review, type State, screenOf} from './state.ts';

/** A review of all that is due today. */
export const reviewOf = (state: State): Review => ({
	name: 'review',
	queue: state.inbox.due.map(({lead}) => lead.id),
	at: 0,
	done: {},
});

/** What a key does in the review, besides what it does with any lead. */
export const reduceReview = (state: State, review: Review, {command}: Binding): Next | undefined => {
	const id = review.queue[review.at];
	switch (command) {
		case 'skip':
			return {
				state: onTop(state, {...review, at: review.at + 1, done: id ? {...review.done, [id]: 'skipped'} : review.done}),
			};
		case 'step-back':
			return {state: onTop(state, {...review, at: Math.max(0, review.at - 1)})};
		case 'back':
			return {state: back(state)};
		default:
			return undefined;
	}
};

/** After an action: where the lead under review is no longer due, it is done, and the next one comes up. */
export const settled = (state: State, says: string): State => {
	const review = screenOf(state);
	if (review.name !== 'review') return state;
	const id = review.queue[review.at];
	if (!id || state.inbox.due.some(({lead}) => lead.id === id)) return state;
	return onTop(state, {...review, at: review.at + 1, done: {...review.done, [id]: says}});
};
