import {cleaned} from '../text/safe-text.ts';
import {type Setting, settings, shownSetting} from '../verbs/kit/settings.ts';
import type {State} from './state.ts';

/** All settings; the text of one that is free while it is being typed. */
export type Settings = {name: 'settings'; at: number; text: string | undefined};

export const settingsScreen = (): Settings => ({name: 'settings', at: 0, text: undefined});

export const settingAt = ({at}: Settings): Setting => settings[at] ?? (settings[0] as Setting);

/** The choice that stands, as a place among the choices. */
const placeOf = (setting: Setting, state: State): number =>
	(setting.choices ?? []).findIndex(([value]) => value === shownSetting(setting, state.book.profile));

/** The next choice of a setting, or the one before; it goes round. */
export const turnedTo = (setting: Setting, state: State, by: number): string | undefined => {
	const {choices = []} = setting;
	return choices[(placeOf(setting, state) + by + choices.length) % choices.length]?.[0];
};

/** What a free text opens with: what is set, as it would be typed. */
export const textOf = ({key}: Setting, {book}: State): string => {
	const value = book.profile[key];
	return cleaned(Array.isArray(value) ? value.join(' ') : (value ?? ''));
};
