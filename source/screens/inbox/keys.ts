import {noLead} from '../keys/why-not.ts';
import type {Binding} from '../keys.ts';
import type {State} from '../state.ts';

/** What keys do in the inbox. */
export const inInbox: readonly Binding[] = [
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
