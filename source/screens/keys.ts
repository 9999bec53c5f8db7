import {verbs} from '../verbs/index.ts';
import {leadIdOf, type ScreenName, type State, screenOf} from './state.ts';
import {asking, lookedWith} from './wizard-state.ts';

/** One thing a key does: the only list of keys there is. Key bar, help screen and README are made from it. */
export type Binding = {
	command: string;
	keys: readonly string[];
	/** In the key bar: one word or two. */
	label: string;
	/** On the help screen and in the README. */
	says: string;
	screens: readonly ScreenName[];
	/** Shown in the key bar. */
	inBar?: boolean;
	/** Why the key does nothing now, if it does not. */
	whyNot?: (state: State) => string | undefined;
};

const lists: readonly ScreenName[] = ['inbox', 'lead', 'help', 'wizard'];

const moves: readonly Binding[] = [
	{command: 'down', keys: ['j', 'down'], label: 'down', says: 'the next line', screens: lists},
	{command: 'up', keys: ['k', 'up'], label: 'up', says: 'the line before', screens: lists},
	{command: 'first', keys: ['g', 'home'], label: 'first', says: 'the first line', screens: lists},
	{command: 'last', keys: ['G', 'end'], label: 'last', says: 'the last line', screens: lists},
	{
		command: 'page-down',
		keys: ['pagedown', 'ctrl-f', 'ctrl-d'],
		label: 'page',
		says: 'a page down',
		screens: ['inbox', 'lead', 'help'],
	},
	{
		command: 'page-up',
		keys: ['pageup', 'ctrl-b', 'ctrl-u'],
		label: 'page',
		says: 'a page up',
		screens: ['inbox', 'lead', 'help'],
	},
	{
		command: 'open',
		keys: ['enter', 'right'],
		label: 'open',
		says: 'open the chosen lead',
		screens: ['inbox'],
		inBar: true,
		whyNot: state => (state.selected ? undefined : 'there is no lead yet; a adds one'),
	},
];

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
		keys: ['1', '2', '3', '4', '5'],
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

const inForm: readonly Binding[] = [
	{command: 'save', keys: ['enter', 'ctrl-s'], label: 'save', says: 'save the form', screens: ['form'], inBar: true},
	{
		command: 'next-line',
		keys: ['tab', 'down'],
		label: 'next',
		says: 'the next line of the form',
		screens: ['form'],
		inBar: true,
	},
	{command: 'line-before', keys: ['shift-tab', 'up'], label: 'before', says: 'the line before', screens: ['form']},
	{
		command: 'turn',
		keys: ['right', 'space'],
		label: 'choose',
		says: 'the next choice, where a line has choices',
		screens: ['form'],
		inBar: true,
	},
	{command: 'turn-back', keys: ['left'], label: 'choose', says: 'the choice before', screens: ['form']},
];

const everywhere: readonly Binding[] = [
	{command: 'help', keys: ['?'], label: 'help', says: 'all keys', screens: ['inbox', 'lead', 'wizard'], inBar: true},
	{
		command: 'back',
		keys: ['esc', 'q'],
		label: 'back',
		says: 'back; the wizard keeps its answers',
		screens: ['lead', 'help', 'wizard'],
		inBar: true,
	},
	{
		command: 'leave',
		keys: ['esc'],
		label: 'leave',
		says: 'leave the form; nothing is saved',
		screens: ['form'],
		inBar: true,
	},
	{command: 'quit', keys: ['q'], label: 'quit', says: 'quit', screens: ['inbox'], inBar: true},
	{
		command: 'quit',
		keys: ['ctrl-c'],
		label: 'quit',
		says: 'quit from anywhere',
		screens: ['inbox', 'lead', 'wizard', 'form', 'help'],
	},
];

const isAsking = (state: State): boolean => {
	const screen = screenOf(state);
	return screen.name === 'wizard' && asking(state, screen) !== undefined;
};

const noLead = (state: State): string | undefined => (leadIdOf(state) ? undefined : 'there is no lead yet; a adds one');

const ofVerbs: readonly Binding[] = verbs.flatMap(verb =>
	verb.key === undefined
		? []
		: [
				{
					command: verb.name,
					keys: [verb.key],
					label: verb.label ?? verb.name,
					says: verb.says,
					screens: verb.fields.lead && verb.name !== 'ask' ? ['inbox', 'lead', 'wizard'] : ['inbox', 'lead'],
					inBar: verb.name !== 'redo' && verb.name !== 'edit',
					...(verb.fields.lead && {whyNot: verb.name === 'ask' ? closed : noLead}),
				} satisfies Binding,
			],
);

function closed(state: State): string | undefined {
	const id = leadIdOf(state);
	if (!id) return noLead(state);
	const looked = lookedWith(state, {
		name: 'wizard',
		lead: id,
		given: [],
		again: undefined,
		at: 0,
		day: undefined,
		problem: undefined,
	});
	return looked.advice.verdict === 'closed' ? 'the lead is closed; log "reopened" first' : undefined;
}

/** All keys of all screens; where two fit, the first counts. */
export const bindings: readonly Binding[] = [...moves, ...inWizard, ...inForm, ...ofVerbs, ...everywhere];

/** What a key does on the top screen, if anything. */
export const bindingFor = (state: State, key: string): Binding | undefined => {
	const {name} = screenOf(state);
	return bindings.find(binding => binding.screens.includes(name) && binding.keys.includes(key));
};

/** The keys of a screen as they are shown: `j ↓`. */
export const keysInWords = (keys: readonly string[]): string =>
	keys.map(key => ({down: '↓', up: '↑', left: '←', right: '→'})[key] ?? key).join(' ');
