import {inLetters} from '../../text/sentence.ts';
import type {BarKey} from '../definition.ts';
import {leadBar} from '../parts/lead-bar.ts';
import {leadIdOf, markedLeads, type State} from '../state.ts';
import {itemOf} from './shown.ts';

/** What comes first in the key bar: of the chosen lead what is advised, then the rest of the day. */
export function inboxBar(state: State): readonly BarKey[] {
	if (state.filter.typing)
		return [
			['enter', 'keep it'],
			['down', 'next'],
			['esc', 'back'],
		];
	const many = markedLeads(state).length;
	if (many > 0)
		return [
			['l', `log for ${many}`],
			['s', 'later'],
			['x', 'close'],
			['T', 'thanked'],
			['esc', 'let go'],
			['?', 'keys', 0.5],
		];
	const advised = itemOf(state, leadIdOf(state));
	const due = state.inbox.due.length;
	return [
		...(advised ? leadBar(advised) : []),
		['enter', 'open', 2.5],
		['J', 'K scroll', 4.5],
		['r', due === 0 ? 'the quiet ones' : due === 1 ? 'review it' : `all ${inLetters(due)}`, 2],
		['a', 'add', 3],
		['/', 'find', 3.5],
		['v', 'week', 4.5],
		[':', 'commands', 5],
		['?', 'keys', 0.5],
		['q', 'quit', 6],
	];
}
