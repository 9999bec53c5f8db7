import type {Entry} from '../../leads/lead.ts';
import {formFor} from '../form/state.ts';
import type {Binding} from '../keys.ts';
import type {Next} from '../reduce.ts';
import {type LeadView, lookedAt, onTop, type State, screenHeight, withForm} from '../state.ts';
import {furthest, historyShown, leadLines, revealing} from './lead-view.ts';

/** What a key does on a lead's screen: through its history, and into what is to be corrected. */
export const reduceLead = (state: State, view: LeadView, {command}: Binding): Next | undefined => {
	const looked = lookedAt(state, view.lead);
	if (!looked) return undefined;
	const seen = screenHeight(state) - 1;
	const entries = historyShown(looked);
	const lines = leadLines(looked, state.size.columns);
	const to = (at: number): Next => {
		const place = Math.max(-1, Math.min(at, entries.length - 1));
		const top = place < 0 ? 0 : revealing(lines, place, view.top, seen);
		return {state: onTop(state, {...view, at: place, top})};
	};
	const scroll = (by: number): Next => ({
		state: onTop(state, {...view, top: Math.max(0, Math.min(view.top + by, furthest(lines, seen)))}),
	});
	switch (command) {
		case 'down':
			return to(view.at + 1);
		case 'up':
			return to(view.at - 1);
		case 'first':
			return to(-1);
		case 'last':
			return to(entries.length - 1);
		case 'page-down':
			return scroll(seen - 2);
		case 'page-up':
			return scroll(2 - seen);
		case 'correct': {
			const entry = entries[view.at];
			return (
				entry && {
					state: withForm(state, formFor('correct', view.lead, {texts: textsOf(entry), fixed: {entry: [entry.id]}})),
				}
			);
		}
		default:
			return undefined;
	}
};

/** An entry as the form that corrects it opens with it. */
const textsOf = (entry: Entry): Record<string, string> => {
	const texts: Record<string, string> = {on: entry.on};
	if (entry.what !== 'told' && entry.what !== 'receipt') texts.what = entry.what;
	for (const key of ['note', 'by', 'due', 'tone'] as const)
		if (key in entry) texts[key] = String(entry[key as keyof Entry]);
	if ('with' in entry && entry.with) texts.with = entry.with.join(', ');
	if ('asks' in entry && entry.asks) texts.asks = 'yes';
	return texts;
};
