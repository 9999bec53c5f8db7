import {cannotClose} from '../closing-state.ts';
import type {Binding} from '../keys.ts';
import {hasOffer} from '../reduce-closing.ts';
import {leadIdOf, type ScreenName, type State, screenOf} from '../state.ts';
import {recipientsIn} from './state.ts';

const mine: readonly ScreenName[] = ['draft', 'closing', 'courtesy'];

const fewPeople = (state: State): string | undefined => {
	const screen = screenOf(state);
	return screen.name === 'draft' && recipientsIn(state, screen).length < 2
		? 'nobody else of this lead is known'
		: undefined;
};

/** The keys of a message, of how a lead ends, and of whom to tell. */
export const inDraft: readonly Binding[] = [
	{command: 'down', keys: ['j', 'down'], label: 'down', says: 'the next line', screens: mine},
	{command: 'up', keys: ['k', 'up'], label: 'up', says: 'the line before', screens: mine},
	{
		command: 'page-down',
		keys: ['pagedown', 'ctrl-f', 'ctrl-d'],
		label: 'page',
		says: 'a page down',
		screens: ['draft'],
	},
	{command: 'page-up', keys: ['pageup', 'ctrl-b', 'ctrl-u'], label: 'page', says: 'a page up', screens: ['draft']},
	{
		command: 'draft-log',
		keys: ['L'],
		label: 'log as sent',
		says: 'you have sent or said it: log that, with its words',
		screens: ['draft'],
		inBar: true,
	},
	{
		command: 'draft-copy',
		keys: ['c'],
		label: 'copy',
		says: 'put it on the clipboard of your own machine, also over SSH',
		screens: ['draft'],
		inBar: true,
	},
	{command: 'draft-edit', keys: ['e'], label: 'edit', says: 'edit it in your $EDITOR', screens: ['draft'], inBar: true},
	{
		command: 'draft-by',
		keys: ['b'],
		label: 'by',
		says: 'as an e-mail, a call, a voicemail or a letter',
		screens: ['draft'],
		inBar: true,
	},
	{
		command: 'draft-to',
		keys: ['t'],
		label: 'to',
		says: 'to the next person',
		screens: ['draft'],
		inBar: true,
		whyNot: fewPeople,
	},
	{
		command: 'draft-next',
		keys: ['n', 'tab'],
		label: 'other',
		says: 'the next message that fits',
		screens: ['draft'],
		inBar: true,
	},
	{
		command: 'draft-before',
		keys: ['N', 'shift-tab'],
		label: 'before',
		says: 'the message before',
		screens: ['draft'],
	},
	{
		command: 'close',
		keys: ['x'],
		label: 'close',
		says: 'how a lead ended: a no, an offer, withdrawn, filled',
		screens: ['inbox', 'lead', 'wizard', 'review'],
		inBar: 'if room',
		whyNot: state => cannotClose(state, leadIdOf(state)),
	},
	{
		command: 'courtesy',
		keys: ['X'],
		label: 'tell',
		says: 'you take an offer: whom to tell, in the order of courtesy',
		screens: ['inbox'],
		whyNot: state => (hasOffer(state) ? undefined : 'no lead is closed with an offer'),
	},
	{
		command: 'choose-ending',
		keys: ['enter'],
		label: 'choose',
		says: 'it ended this way',
		screens: ['closing'],
		inBar: true,
	},
	{
		command: 'ending',
		keys: ['1', '2', '3', '4', '5'],
		label: 'choose',
		says: 'it ended the way with that number',
		screens: ['closing'],
		inBar: true,
	},
	{command: 'open-note', keys: ['enter'], label: 'note', says: 'the note to them', screens: ['courtesy'], inBar: true},
	{command: 'help', keys: ['?'], label: 'help', says: 'all keys', screens: mine, inBar: true},
	{command: 'back', keys: ['esc', 'q'], label: 'back', says: 'back', screens: mine, inBar: true},
	{command: 'quit', keys: ['ctrl-c'], label: 'quit', says: 'quit from anywhere', screens: mine},
];
