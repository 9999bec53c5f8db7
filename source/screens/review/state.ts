import type {Screen} from '../screen.ts';
import {onTop, type State, screenOf} from '../state.ts';

/** A review of all that is due today. */
export function reviewOf(state: State): Screen<'review'> {
	return {name: 'review', queue: state.inbox.due.map(({lead}) => lead.id), at: 0, done: {}};
}

/** On to the next lead, with what was done with this one. */
export function onToNext(review: Screen<'review'>, what: string): Screen<'review'> {
	const id = review.queue[review.at];
	return {...review, at: review.at + 1, done: id ? {...review.done, [id]: what} : review.done};
}

/**
 * After an action: a lead under review that is no longer due is done, and the next one comes up. After an undo, the
 * review goes back to the lead that is due again.
 */
export function settled(state: State, says: string, dueAgain: readonly string[]): State {
	const review = screenOf(state);
	if (review.name !== 'review') return state;
	const again = review.queue.findIndex(each => dueAgain.includes(each));
	if (again >= 0) {
		const {[review.queue[again] ?? '']: _, ...others} = review.done;
		return onTop(state, {...review, at: again, done: others});
	}
	const id = review.queue[review.at];
	return !id || state.inbox.due.some(({lead}) => lead.id === id) ? state : onTop(state, onToNext(review, says));
}

/** What became of the leads of a review: how many are done, and how many are still due. */
export function countsOf(state: State, {queue}: Screen<'review'>): {done: number; left: number} {
	const left = queue.filter(id => state.inbox.due.some(({lead}) => lead.id === id)).length;
	return {done: queue.length - left, left};
}

/** "2 done, 7 left: still due". */
export function countWords({done, left}: {done: number; left: number}, isOver: boolean): string {
	if (left === 0) return done === 1 ? 'It is done.' : `All ${done} are done.`;
	return `${done} done, ${left} left${isOver ? ': still due' : ''}`;
}
