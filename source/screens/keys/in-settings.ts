import type {Binding} from '../keys.ts';

/** What keys do in the settings. */
export const inSettings: readonly Binding[] = [
	{
		command: 'change',
		keys: ['enter'],
		label: 'change',
		says: 'change the chosen setting, or save what was typed',
		screens: ['settings'],
		inBar: true,
	},
	{
		command: 'turn',
		keys: ['right', 'space'],
		label: 'next choice',
		says: 'the next choice of a setting',
		screens: ['settings'],
		inBar: true,
	},
	{command: 'turn-back', keys: ['left'], label: 'choice before', says: 'the choice before', screens: ['settings']},
];
