import {noLead, reviewOver} from '../keys/why-not.ts';
import type {Binding} from '../keys.ts';
import {screenOf} from '../state.ts';

/** What keys do on a lead's own screen. */
export const onLead: readonly Binding[] = [
	{
		command: 'correct',
		keys: ['enter'],
		label: 'correct',
		says: 'correct or take out the chosen entry of the history',
		screens: ['lead'],
		inBar: true,
		whyNot: state => {
			const screen = screenOf(state);
			return screen.name === 'lead' && screen.at < 0 ? 'choose an entry of the history first, with j' : undefined;
		},
	},
];

/** What keys do in the review. */
export const inReview: readonly Binding[] = [
	{
		command: 'done',
		keys: ['enter'],
		label: 'done, log it',
		says: 'it is done: log it',
		screens: ['review'],
		inBar: true,
		whyNot: noLead,
	},
	{
		command: 'skip',
		keys: ['n', 'space'],
		label: 'skip',
		says: 'leave this lead for today',
		screens: ['review'],
		inBar: true,
		whyNot: reviewOver,
	},
	{
		command: 'step-back',
		keys: ['b', 'left'],
		label: 'before',
		says: 'the lead before',
		screens: ['review'],
		inBar: true,
	},
];
