import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {cut, padded, wrap} from '../text/fit.ts';
import {settings, shownSetting} from '../verbs/kit/settings.ts';
import {exampleLines} from './example.ts';
import {Header} from './parts/header.tsx';
import {type Settings, settingAt} from './settings-state.ts';
import type {State} from './state.ts';
import {useTheme} from './theme.ts';

type Props = {state: State; screen: Settings; height: number; onType: (text: string) => void};

/** What holds for all leads, to be changed in place; below, what the chosen setting means. */
export const SettingsScreen = ({state, screen, height, onType}: Props) => {
	const theme = useTheme();
	const {columns} = state.size;
	const chosen = settingAt(screen);
	const about = [
		...wrap(chosen.description, columns - 1),
		...(chosen.choices ?? []).flatMap(([value, means]) => wrap(`  ${value}: ${means}`, columns - 1)),
		...(chosen.key === 'stance' ? ['', ...exampleLines(state).flatMap(line => wrap(line, columns - 1))] : []),
	];
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			<Header title="Settings" right="for all leads" columns={columns} />
			<Text> </Text>
			{settings.map((setting, index) => {
				const here = index === screen.at;
				const shown = shownSetting(setting, state.book.profile);
				return (
					<Text key={setting.key}>
						<Text {...(here ? theme.chosen : theme.faint)}>{`${here ? '▸ ' : '  '}${padded(setting.key, 13)}`}</Text>
						{here && screen.text !== undefined ? (
							<TextInput value={screen.text} onChange={onType} />
						) : (
							<Text>{cut(here && setting.choices ? `◂ ${shown} ▸` : shown, columns - 17)}</Text>
						)}
					</Text>
				);
			})}
			<Text> </Text>
			{about.slice(0, Math.max(0, height - settings.length - 3)).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
				<Text key={index} {...theme.faint}>
					{line || ' '}
				</Text>
			))}
		</Box>
	);
};
