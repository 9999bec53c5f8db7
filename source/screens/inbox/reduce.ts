import {sections} from '../../advice/inbox.ts';
import type {Binding} from '../keys.ts';
import type {Next} from '../reduce.ts';
import {type State, screenHeight} from '../state.ts';
import {itemOf, matches, placeOf, shownIn, shownItems} from './shown.ts';

/** What a key does in the inbox: moving, jumping, filtering and marking. */
export const reduceInbox = (state: State, {command}: Binding, key: string): Next | undefined => {
	const page = Math.max(1, screenHeight(state) - 10);
	switch (command) {
		case 'down':
			return moved(state, 1);
		case 'up':
			return moved(state, -1);
		case 'first':
			return moved(state, -Infinity);
		case 'last':
			return moved(state, Infinity);
		case 'page-down':
			return moved(state, page);
		case 'page-up':
			return moved(state, -page);
		case 'next-section':
			return toSection(state, undefined);
		case 'section':
			return toSection(state, Number(key) - 1);
		case 'filter':
			return {state: {...state, filter: {...state.filter, typing: true}}};
		case 'clear-filter':
			return {state: withoutFilterOrMarks(state)};
		case 'next-match':
			return toMatch(state, 1);
		case 'match-before':
			return toMatch(state, -1);
		case 'mark':
			return marked(state);
		case 'open':
			return state.filter.typing ? {state: {...state, filter: {...state.filter, typing: false}}} : undefined;
		default:
			return undefined;
	}
};

/** The inbox narrowed to what matches; the chosen lead stays chosen where it is still there. */
export const withFilter = (state: State, text: string, typing: boolean): State => {
	const narrowed = {...state, filter: {text, typing}, searched: text || state.searched};
	const items = shownItems(narrowed);
	const there = placeOf(narrowed, state.selected) >= 0;
	return {...narrowed, selected: there || items.length === 0 ? state.selected : items[0]?.lead.id};
};

/** Marks that were set under one filter stay for the next: only where all leads are shown are they taken away. */
const withoutFilterOrMarks = (state: State): State =>
	state.filter.text || state.filter.typing ? withFilter(state, '', false) : {...state, marked: new Set()};

const moved = (state: State, by: number): Next => {
	const items = shownItems(state);
	const place = placeOf(state, state.selected);
	const next = items[Math.max(0, Math.min(place + by, items.length - 1))];
	return {state: {...state, selected: next?.lead.id ?? state.selected}};
};

/** To the first lead of a section, or of the next one that has any. */
const toSection = (state: State, wanted: number | undefined): Next => {
	const filled = sections
		.map((section, place) => ({place, first: shownIn(state, section)[0]}))
		.filter(({first}) => first);
	const chosen = placeOf(state, state.selected) < 0 ? undefined : itemOf(state, state.selected);
	const now = chosen ? sections.indexOf(chosen.section) : -1;
	const to =
		wanted === undefined
			? (filled.find(({place}) => place > now) ?? filled[0])
			: filled.find(({place}) => place === wanted);
	if (to?.first) return {state: {...state, selected: to.first.lead.id}};
	const name = wanted === undefined ? undefined : sections[wanted];
	return {state: name ? {...state, message: {text: `no lead is ${name}`, tone: 'problem'}} : state};
};

/** To the next lead, going round, that matches what was looked for last. */
const toMatch = (state: State, by: number): Next => {
	const items = shownItems(state);
	const start = placeOf(state, state.selected);
	for (let step = 1; step <= items.length; step++) {
		const item = items[(start + by * step + items.length * step) % items.length];
		if (item && matches(item.lead, state.searched)) return {state: {...state, selected: item.lead.id}};
	}
	return {state: {...state, message: {text: `nothing matches "${state.searched}"`, tone: 'problem'}}};
};

const marked = (state: State): Next => {
	if (!state.selected) return {state};
	const now = new Set(state.marked);
	if (!now.delete(state.selected)) now.add(state.selected);
	return moved({...state, marked: now}, 1);
};
