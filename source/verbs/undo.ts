import {type Maintenance, maintenance} from './kit/verb.ts';

/** The last change, taken back. */
export const undo = maintenance({
	name: 'undo',
	key: 'u',
	description: 'Take the last change back',
	examples: [['touchbase undo', 'says in words what it took back']],
	fields: {},
	maintain: async (store: Maintenance) => {
		const said = await store.undo();
		return {json: {said}, lines: [said]};
	},
});
