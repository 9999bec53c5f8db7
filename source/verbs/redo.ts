import {type Maintenance, maintenance} from './kit/verb.ts';

/** What was taken back last, done again. */
export const redo = maintenance({
	name: 'redo',
	key: 'ctrl-r',
	description: 'Redo',
	examples: [['touchbase redo', 'says in words what it did again']],
	fields: {},
	maintain: async (store: Maintenance) => {
		const said = await store.redo();
		return {json: {said}, lines: [said]};
	},
});
