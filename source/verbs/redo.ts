import {goesBack, type Past} from './verb.ts';

/** What was taken back last, done again. */
export const redo = goesBack({
	name: 'redo',
	key: 'ctrl-r',
	says: 'Do again what undo took back',
	examples: [['touchbase redo', 'says in words what it did again']],
	fields: {},
	run: async (past: Past) => {
		const said = await past.redo();
		return {json: {said}, lines: [said]};
	},
});
