import type {Binding} from '../keys.ts';

/** What keys do in a form. */
export const inForm: readonly Binding[] = [
	{command: 'save', keys: ['enter'], label: 'save', says: 'save the form', screens: ['form'], inBar: true},
	{
		command: 'next-line',
		keys: ['tab', 'down'],
		label: 'next line',
		says: 'the next line of the form',
		screens: ['form'],
		inBar: true,
	},
	{command: 'line-before', keys: ['shift-tab', 'up'], label: 'line before', says: 'the line before', screens: ['form']},
	{
		command: 'turn',
		keys: ['right', 'space'],
		label: 'next choice',
		says: 'the next choice, where a line has choices; a letter jumps to one',
		screens: ['form'],
		inBar: true,
	},
	{command: 'turn-back', keys: ['left'], label: 'choice before', says: 'the choice before', screens: ['form']},
];
