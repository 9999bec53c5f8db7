import {bringIn} from './bring-in/view.tsx';
import {card} from './card.tsx';
import {closing} from './closing.tsx';
import {courtesy} from './courtesy.tsx';
import {type BarKey, type Command, commandsOn, type ScreenDefinition, type Screens} from './definition.ts';
import {draft} from './draft/view.tsx';
import {form} from './form/view.tsx';
import {help} from './help.tsx';
import {inbox} from './inbox/view.tsx';
import {lead} from './lead/view.tsx';
import {palette} from './palette.tsx';
import {review} from './review/view.tsx';
import type {Screen, ScreenName} from './screen.ts';
import {settings} from './settings.tsx';
import {settle} from './settle/view.tsx';
import {type State, screenOf} from './state.ts';
import {stats} from './stats/view.tsx';
import {week} from './week/view.tsx';
import {welcome} from './welcome.tsx';
import {wizard} from './wizard/view.tsx';

/** All screens, in the order in which help has them: a new one does not compile until it is whole. */
export const screens: Screens = {
	inbox,
	lead,
	wizard,
	form,
	review,
	week,
	palette,
	draft,
	closing,
	courtesy,
	card,
	settings,
	stats,
	settle,
	bringIn,
	welcome,
	help,
};

/** The keys of the top screen, ready to be pressed. */
export function commandsOf(state: State): Command[] {
	return commandsOn(screens, state, screenOf(state));
}

function definitionOf<N extends ScreenName>(screen: Screen<N>): ScreenDefinition<N> {
	return screens[screen.name];
}

/** What comes first in the key bar of the top screen. */
export function barOf(state: State): readonly BarKey[] {
	const screen = screenOf(state);
	return definitionOf(screen).bar?.(state, screen) ?? [];
}

/** The text that is being typed on the top screen, and the state with another one. */
export function typingIn(state: State): ReturnType<NonNullable<ScreenDefinition<ScreenName>['typing']>> {
	const screen = screenOf(state);
	return definitionOf(screen).typing?.(state, screen);
}

/** True where letters belong to a text that is being typed: the text field takes them, no key does. */
export function isTyping(state: State): boolean {
	return typingIn(state) !== undefined;
}
