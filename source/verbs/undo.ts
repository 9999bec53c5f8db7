import {toggle} from './kit/field.ts';
import {maintenance} from './kit/verb.ts';

/** Takes back the last change. */
export const undo = maintenance({
	name: 'undo',
	key: 'u',
	description: 'Take the last change back',
	examples: [
		['touchbase undo', 'says in words what it took back'],
		['touchbase undo --theirs', 'not what you did here, but what came from another machine last'],
	],
	fields: {theirs: toggle({description: 'what came from another machine last; the next sync takes it back there too'})},
	maintain: async (store, {theirs}) => {
		const said = await store.undo(theirs ? 'theirs' : undefined);
		return {json: {said}, lines: [said], isRoutine: true};
	},
});
