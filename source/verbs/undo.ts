import {goesBack, type Past} from './verb.ts';

/** The last change, taken back. */
export const undo = goesBack({
	name: 'undo',
	key: 'u',
	says: 'Take the last change back',
	examples: [['touchbase undo', 'says in words what it took back']],
	fields: {},
	run: async (past: Past) => {
		const said = await past.undo();
		return {json: {said}, lines: [said]};
	},
});
