import type {Binding} from '../keys.ts';
import type {ScreenName} from '../state.ts';

const most: readonly ScreenName[] = [
	'inbox',
	'lead',
	'wizard',
	'form',
	'help',
	'card',
	'review',
	'palette',
	'settings',
	'welcome',
];

/** Help, the palette, and the ways back and out. */
export const everywhere: readonly Binding[] = [
	{
		command: 'palette',
		keys: [':'],
		label: 'commands',
		says: 'every command, by its name',
		screens: ['inbox', 'lead', 'wizard', 'review'],
		inBar: 'if room',
	},
	{
		command: 'help',
		keys: ['?'],
		label: 'help',
		says: 'all keys',
		screens: ['inbox', 'lead', 'wizard', 'review', 'card', 'settings'],
		inBar: true,
	},
	{command: 'search', keys: ['/'], label: 'search', says: 'look for a key', screens: ['help'], inBar: true},
	{
		command: 'back',
		keys: ['esc', 'q'],
		label: 'back',
		says: 'back; the wizard keeps its answers',
		screens: ['lead', 'help', 'wizard', 'review', 'card', 'settings'],
		inBar: true,
	},
	{command: 'choose', keys: ['enter'], label: 'do it', says: 'do what is chosen', screens: ['palette'], inBar: true},
	{
		command: 'back',
		keys: ['esc'],
		label: 'back',
		says: 'back without doing anything',
		screens: ['palette'],
		inBar: true,
	},
	{
		command: 'leave',
		keys: ['esc'],
		label: 'leave',
		says: 'leave the form; what was typed is there when you come back',
		screens: ['form'],
		inBar: true,
	},
	{command: 'quit', keys: ['q'], label: 'quit', says: 'quit', screens: ['inbox'], inBar: true},
	{
		command: 'quit',
		keys: ['ctrl-c'],
		label: 'quit',
		says: 'quit from anywhere',
		screens: most,
	},
	{
		command: 'suspend',
		keys: ['ctrl-z'],
		label: 'suspend',
		says: 'back to the shell for a while; its "fg" comes back here',
		screens: [...most, 'draft', 'closing', 'courtesy'],
	},
];
