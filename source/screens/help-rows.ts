import {plain} from '../leads/find.ts';
import {bindings, keysInWords} from './keys.ts';
import type {Help, ScreenName, State} from './state.ts';

const titles: Record<ScreenName, string> = {
	inbox: 'In the inbox',
	lead: 'On a lead',
	wizard: 'In the wizard',
	form: 'In a form',
	review: 'In the review',
	palette: 'In the list of commands',
	draft: 'On a message',
	closing: 'Where a lead is closed',
	courtesy: 'Where you see whom to tell',
	card: 'On a card',
	settings: 'In the settings',
	welcome: 'In the welcome',
	help: 'On this screen',
};

export type HelpRow = {title: string} | {keys: string; says: string};

/** All keys by screen, the one that one came from first; narrowed to what is looked for. */
export const helpRows = (state: State, {search}: Pick<Help, 'search'>): HelpRow[] => {
	const from = state.screens.at(-2)?.name ?? 'inbox';
	const wanted = plain(search);
	const names = [from, ...(Object.keys(titles) as ScreenName[]).filter(name => name !== from)];
	return names.flatMap(name => {
		const rows = bindings
			.filter(({screens}) => screens.includes(name))
			.map(({keys, says}) => ({keys: keysInWords(keys), says}))
			.filter(({keys, says}) => plain(`${keys} ${says}`).includes(wanted));
		return rows.length > 0 ? [{title: titles[name]}, ...rows] : [];
	});
};
