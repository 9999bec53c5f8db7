import {type Maintenance, maintenance} from './kit/verb.ts';

/** Does again what you last took back. */
export const redo = maintenance({
	name: 'redo',
	key: 'ctrl-r',
	description: 'Redo',
	examples: [['touchbase redo', 'says in words what it did again']],
	fields: {},
	maintain: async (store: Maintenance) => {
		const said = await store.redo();
		return {json: {said}, lines: [said], isRoutine: true};
	},
});
