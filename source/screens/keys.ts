import {look} from '../advice/inbox.ts';
import {verbs} from '../verbs/index.ts';
import type {Verb} from '../verbs/verb.ts';
import {inDraft} from './draft-keys.ts';
import {inSettings} from './settings-keys.ts';
import {leadIdOf, type ScreenName, type State, screenOf} from './state.ts';
import {inWelcome} from './welcome-keys.ts';
import {asking} from './wizard-state.ts';

/** One thing a key does: the only list of keys there is. Key bar, help, palette and README are made from it. */
export type Binding = {
	command: string;
	keys: readonly string[];
	/** In the key bar: one word or two. */
	label: string;
	/** On the help screen and in the README. */
	says: string;
	screens: readonly ScreenName[];
	/** Shown in the key bar, or only where the others leave room. */
	inBar?: boolean | 'if room';
	/** Why the key does nothing now, if it does not. */
	whyNot?: (state: State) => string | undefined;
};

const lists: readonly ScreenName[] = ['inbox', 'lead', 'help', 'wizard', 'card', 'settings', 'welcome'];
const pages: readonly ScreenName[] = ['inbox', 'lead', 'help', 'card'];

const noLead = (state: State): string | undefined => {
	if (leadIdOf(state)) return undefined;
	if (screenOf(state).name === 'review') return reviewOver(state) ?? 'this lead is no longer there; n goes on';
	return state.book.leads.length > 0 ? 'no lead is chosen' : 'there is no lead yet; a adds one';
};

const moves: readonly Binding[] = [
	{command: 'down', keys: ['j', 'down'], label: 'down', says: 'the next line', screens: lists},
	{command: 'up', keys: ['k', 'up'], label: 'up', says: 'the line before', screens: lists},
	{command: 'first', keys: ['g', 'home'], label: 'first', says: 'the first line', screens: lists},
	{command: 'last', keys: ['G', 'end'], label: 'last', says: 'the last line', screens: lists},
	{command: 'page-down', keys: ['pagedown', 'ctrl-f', 'ctrl-d'], label: 'page', says: 'a page down', screens: pages},
	{command: 'page-up', keys: ['pageup', 'ctrl-b', 'ctrl-u'], label: 'page', says: 'a page up', screens: pages},
	{command: 'down', keys: ['down'], label: 'down', says: 'the next line', screens: ['palette']},
	{command: 'up', keys: ['up'], label: 'up', says: 'the line before', screens: ['palette']},
];

const inInbox: readonly Binding[] = [
	{
		command: 'open',
		keys: ['enter', 'right'],
		label: 'open',
		says: 'open the chosen lead',
		screens: ['inbox'],
		inBar: true,
		whyNot: noLead,
	},
	{
		command: 'review',
		keys: ['r'],
		label: 'review',
		says: 'go through all that is due, one lead after the other',
		screens: ['inbox'],
		inBar: true,
		whyNot: state => (state.inbox.due.length > 0 ? undefined : 'nothing is due today'),
	},
	{
		command: 'filter',
		keys: ['/'],
		label: 'filter',
		says: 'narrow the list as you type; esc shows all again',
		screens: ['inbox'],
		inBar: 'if room',
		whyNot: noLeads,
	},
	{
		command: 'next-match',
		keys: ['n'],
		label: 'next',
		says: 'the next lead that matches',
		screens: ['inbox'],
		whyNot: notSearched,
	},
	{
		command: 'match-before',
		keys: ['N'],
		label: 'before',
		says: 'the lead before that matches',
		screens: ['inbox'],
		whyNot: notSearched,
	},
	{command: 'next-section', keys: ['tab'], label: 'section', says: 'the next section', screens: ['inbox']},
	{
		command: 'section',
		keys: ['1', '2', '3', '4', '5'],
		label: 'section',
		says: 'due, waiting, held, tickler, stopped',
		screens: ['inbox'],
	},
	{
		command: 'mark',
		keys: ['space'],
		label: 'mark',
		says: 'mark the lead, to snooze or close several at once',
		screens: ['inbox'],
		whyNot: noLead,
	},
	{
		command: 'clear-filter',
		keys: ['esc'],
		label: 'all',
		says: 'show all leads again, and take the marks away',
		screens: ['inbox'],
		whyNot: ({filter, marked}) =>
			filter.text || filter.typing || marked.size > 0 ? undefined : 'all leads are shown; q quits',
	},
];

function noLeads(state: State): string | undefined {
	return state.book.leads.length > 0 ? undefined : 'there is no lead yet; a adds one';
}

function notSearched({searched}: State): string | undefined {
	return searched ? undefined : 'nothing was looked for yet; / does';
}

const onLead: readonly Binding[] = [
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

const inReview: readonly Binding[] = [
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

function reviewOver(state: State): string | undefined {
	const screen = screenOf(state);
	return screen.name === 'review' && screen.at >= screen.queue.length ? 'all have been gone through' : undefined;
}

const inWizard: readonly Binding[] = [
	{
		command: 'choose',
		keys: ['enter'],
		label: 'choose',
		says: 'give the chosen answer, or change what is known',
		screens: ['wizard'],
		inBar: true,
	},
	{
		command: 'number',
		keys: ['1', '2', '3', '4'],
		label: 'answer',
		says: 'give the answer with that number',
		screens: ['wizard'],
		inBar: true,
		whyNot: state => (isAsking(state) ? undefined : 'no question is open'),
	},
	{
		command: 'question-back',
		keys: ['b', 'left'],
		label: 'back',
		says: 'one question back',
		screens: ['wizard'],
		inBar: true,
		whyNot: state => {
			const screen = screenOf(state);
			return screen.name === 'wizard' && screen.given.length === 0 && !screen.again
				? 'this is the first question'
				: undefined;
		},
	},
];

function isAsking(state: State): boolean {
	const screen = screenOf(state);
	return screen.name === 'wizard' && asking(state, screen) !== undefined;
}

const inForm: readonly Binding[] = [
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

/** On which screens a verb's key works: on all that have a lead, where it is about one. */
const screensOf = (verb: Verb): readonly ScreenName[] => {
	if (verb.name === 'ask') return ['inbox', 'lead', 'review'];
	return verb.fields['lead'] || verb.name === 'undo' || verb.name === 'redo'
		? ['inbox', 'lead', 'wizard', 'review']
		: ['inbox', 'lead'];
};

const notInBar: readonly string[] = ['redo', 'edit', 'prep', 'debrief', 'undo'];

const ofVerbs: readonly Binding[] = verbs.flatMap((verb): Binding[] =>
	verb.key === undefined
		? []
		: [
				{
					command: verb.name,
					keys: [verb.key],
					label: verb.label ?? verb.name,
					says: verb.says,
					screens: screensOf(verb),
					inBar: verb.name === 'why' ? 'if room' : !notInBar.includes(verb.name),
					...(verb.fields['lead'] && {whyNot: verb.name === 'ask' ? cannotAsk : noLead}),
				},
			],
);

function cannotAsk(state: State): string | undefined {
	const lead = state.book.leads.find(({id}) => id === leadIdOf(state));
	if (!lead) return noLead(state);
	return look(lead, state.today, state.book.profile).history.closed
		? 'the lead is closed; log "reopened" first'
		: undefined;
}

const everywhere: readonly Binding[] = [
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
		screens: ['inbox', 'lead', 'wizard', 'form', 'help', 'card', 'review', 'palette', 'settings', 'welcome'],
	},
];

/** All keys of all screens; where two fit, the first counts. */
export const bindings: readonly Binding[] = [
	...inInbox,
	...moves,
	...onLead,
	...inReview,
	...inWizard,
	...inForm,
	...inSettings,
	...inWelcome,
	...inDraft,
	...ofVerbs,
	...everywhere,
];

/** What a key does on the top screen, if anything. */
export const bindingFor = (state: State, key: string): Binding | undefined => {
	const {name} = screenOf(state);
	return bindings.find(binding => binding.screens.includes(name) && binding.keys.includes(key));
};

/** The keys of a screen as they are shown: `j ↓`. */
export const keysInWords = (keys: readonly string[]): string =>
	keys.map(key => ({down: '↓', up: '↑', left: '←', right: '→'})[key] ?? key).join(' ');
