import {Text} from 'ink';
import {useMemo} from 'react';
import {cut, padded, wrap} from '../text/fit.ts';
import {cleaned} from '../text/safe-text.ts';
import {config, stancePreview} from '../verbs/config.ts';
import {settings as allSettings, type Setting, shownSetting} from '../verbs/kit/settings.ts';
import type {Next} from './action.ts';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {backKey, helpKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {listKeys} from './parts/list-keys.ts';
import {PlainTable} from './parts/plain-table.tsx';
import {TextField} from './parts/text-field.tsx';
import type {Screen} from './screen.ts';
import {exampleLines} from './stance-example.ts';
import {back, onTop, type State} from './state.ts';
import {useTheme} from './theme.ts';

/** The setting that the cursor is on; `listKeys` keeps the cursor within the list. */
function settingAt(at: number): Setting {
	const setting = allSettings[at];
	if (!setting) throw new Error(`There is no setting ${at}.`);
	return setting;
}

/** A choice is saved as it is turned, a text when enter ends it; undo takes it back. */
const saved = (state: State, {key}: Setting, value: string): Next => ({
	state,
	effect: {do: 'run', verb: config, typed: {setting: [key], value: [value]}, also: [], closes: false},
});

/** The next choice of the chosen setting, or the one before; it goes round. */
const turning =
	(by: number) =>
	(state: State, {at}: Screen<'settings'>): Next => {
		const setting = settingAt(at);
		const {choices = []} = setting;
		const place = choices.findIndex(([value]) => value === shownSetting(setting, state.book.profile));
		const next = choices[(place + by + choices.length) % choices.length];
		return next ? saved(state, setting, next[0]) : {state};
	};

export const settings: ScreenDefinition<'settings'> = {
	title: 'In the settings',
	keys: [
		...listKeys<'settings'>((state, {at}) => ({
			at,
			last: allSettings.length - 1,
			to: place => onTop(state, {name: 'settings', at: place, text: undefined}),
		})),
		{
			keys: ['enter'],
			label: 'change',
			description: 'change the chosen setting, or save what was typed',
			inBar: 'yes',
			run: (state, screen) => {
				const setting = settingAt(screen.at);
				if (setting.choices) return turning(1)(state, screen);
				return screen.text === undefined
					? {state: onTop(state, {...screen, text: textOf(setting, state)})}
					: saved(onTop(state, {...screen, text: undefined}), setting, screen.text);
			},
		},
		{
			keys: ['right', 'space'],
			label: 'next choice',
			description: 'the next choice of a setting',
			inBar: 'yes',
			run: turning(1),
		},
		{keys: ['left'], label: 'choice before', description: 'the choice before', run: turning(-1)},
		helpKey,
		{
			...backKey,
			run: (state, screen) => ({
				state: screen.text === undefined ? back(state) : onTop(state, {...screen, text: undefined}),
			}),
		},
		...wayOutKeys,
	],
	typing: (state, screen) =>
		screen.text === undefined ? undefined : {text: screen.text, typed: text => onTop(state, {...screen, text})},
	view: SettingsView,
};

/** What a free text opens with: what is set, as it would be typed. */
const textOf = ({key}: Setting, {book}: State): string => {
	const value = book.profile[key];
	return cleaned(Array.isArray(value) ? value.join(' ') : (value ?? ''));
};

/** What holds for all leads, to be changed in place; below, what the chosen setting means. */
function SettingsView({state, screen, height, onType}: ViewProps<'settings'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const chosen = settingAt(screen.at);
	const preview = useMemo(
		() => (chosen.key === 'stance' ? stancePreview({book: state.book, today: state.today}) : undefined),
		[chosen, state.book, state.today],
	);
	const room = Math.max(0, height - allSettings.length - 3);
	const differs = preview !== undefined && preview.rows.length > 0;
	const described = wrap(chosen.description, columns - 1);
	const meanings = (chosen.choices ?? []).flatMap(([value, means]) => wrap(`  ${value}: ${means}`, columns - 1));
	const example = preview && !differs ? ['', ...exampleLines(state).flatMap(line => wrap(line, columns - 1))] : [];
	const isLow = differs && room < described.length + meanings.length + leastTable;
	const about = [...described, ...(isLow ? [] : meanings), ...example];
	const rows = differs ? preview.rows.slice(0, Math.max(0, room - about.length - 2)) : [];
	return (
		<>
			<Header title="Settings" right="for all leads" columns={columns} />
			<Text> </Text>
			{allSettings.map((setting, index) => {
				const here = index === screen.at;
				const shown = shownSetting(setting, state.book.profile);
				return (
					<Text key={setting.key}>
						<Text {...(here ? theme.bold : theme.faint)}>{`${here ? '▸ ' : '  '}${padded(setting.key, 13)}`}</Text>
						{here && screen.text !== undefined ? (
							<TextField value={screen.text} onChange={onType} columns={40} />
						) : (
							<Text>{cut(here && setting.choices ? `◂ ${shown} ▸` : shown, columns - 17)}</Text>
						)}
					</Text>
				);
			})}
			<Text> </Text>
			{about.slice(0, room).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
				<Text key={index} {...theme.faint}>
					{line || ' '}
				</Text>
			))}
			{differs && rows.length > 0 && (
				<>
					<Text>
						{cut(
							rows.length < preview.rows.length
								? `They differ on ${preview.rows.length}; all: touchbase config stance --preview`
								: preview.says,
							columns - 1,
						)}
					</Text>
					<PlainTable head={preview.head} rows={rows} columns={columns} />
				</>
			)}
		</>
	);
}

/** A sentence, the head and three rows. */
const leastTable = 5;
