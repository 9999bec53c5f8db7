import {strong} from '../text/emphasis.ts';
import {query} from './kit/verb.ts';

/** Starts the tour (see screens/tour.tsx); without a terminal it says so. */
export const tour = query({
	name: 'tour',
	description: 'Six steps through the made-up search, each done by pressing the real key',
	examples: [
		['touchbase tour', 'on a terminal; your own leads are not touched'],
		['touchbase --demo', 'the made-up search without the steps; --demo goes with every command'],
	],
	fields: {},
	query: () => ({
		json: {},
		lines: [
			`${strong('The tour')} needs a terminal: touchbase tour`,
			'Without one, look around with: touchbase --demo today',
		],
	}),
});
