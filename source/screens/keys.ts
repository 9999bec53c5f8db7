import {inDraft} from './draft/keys.ts';
import {inForm} from './form/keys.ts';
import {inInbox} from './inbox/keys.ts';
import {everywhere} from './keys/everywhere.ts';
import {inSettings} from './keys/in-settings.ts';
import {inWelcome} from './keys/in-welcome.ts';
import {moves} from './keys/moves.ts';
import {ofVerbs} from './keys/of-verbs.ts';
import {inReview, onLead} from './lead/keys.ts';
import {type ScreenName, type State, screenOf} from './state.ts';
import {inWizard} from './wizard/keys.ts';

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
