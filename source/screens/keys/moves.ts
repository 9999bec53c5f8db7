import type {Binding} from '../keys.ts';
import type {ScreenName} from '../state.ts';

const lists: readonly ScreenName[] = ['inbox', 'lead', 'help', 'wizard', 'card', 'settings', 'welcome'];
const pages: readonly ScreenName[] = ['inbox', 'lead', 'help', 'card'];

/** Keys that move through lines and pages, the same everywhere. */
export const moves: readonly Binding[] = [
	{command: 'down', keys: ['j', 'down'], label: 'down', says: 'the next line', screens: lists},
	{command: 'up', keys: ['k', 'up'], label: 'up', says: 'the line before', screens: lists},
	{command: 'first', keys: ['g', 'home'], label: 'first', says: 'the first line', screens: lists},
	{command: 'last', keys: ['G', 'end'], label: 'last', says: 'the last line', screens: lists},
	{command: 'page-down', keys: ['pagedown', 'ctrl-f', 'ctrl-d'], label: 'page', says: 'a page down', screens: pages},
	{command: 'page-up', keys: ['pageup', 'ctrl-b', 'ctrl-u'], label: 'page', says: 'a page up', screens: pages},
	{command: 'down', keys: ['down'], label: 'down', says: 'the next line', screens: ['palette']},
	{command: 'up', keys: ['up'], label: 'up', says: 'the line before', screens: ['palette']},
];
