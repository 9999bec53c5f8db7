import {Box, Text, useApp, useInput, useStdout} from 'ink';
import {useCallback, useEffect, useRef, useState} from 'react';
import {cut} from '../text/fit.ts';
import {CardScreen} from './card.tsx';
import {ClosingScreen, CourtesyScreen} from './closing.tsx';
import {DraftScreen} from './draft/view.tsx';
import {FormScreen} from './form/view.tsx';
import {HelpScreen} from './help.tsx';
import {Inbox} from './inbox/view.tsx';
import {keyNames} from './key-names.ts';
import {LeadScreen} from './lead/view.tsx';
import {PaletteScreen} from './palette.tsx';
import {Footer} from './parts/footer.tsx';
import type {Perform} from './perform.ts';
import {type Action, reduce} from './reduce.ts';
import {ReviewScreen} from './review.tsx';
import {SettingsScreen} from './settings.tsx';
import {lookedAt, type State, screenHeight, screenOf} from './state.ts';
import {type Theme, ThemeContext} from './theme.ts';
import {TourBanner} from './tour-banner.tsx';
import {WelcomeScreen} from './welcome.tsx';
import {WizardScreen} from './wizard/view.tsx';

export type AppProps = {
	initial: State;
	theme: Theme;
	perform: Perform;
	/** Calls back when the file or the day has changed; gives what stops it. */
	watch: (onChange: (action: Action) => void) => () => void;
	/** Told each new state: whether a text is being typed, and what has not been saved yet. */
	onState: (state: State) => void;
	/** Told the state that is on the screen, once its text fields listen. */
	onDrawn: (state: State) => void;
};

const smallest = {columns: 40, rows: 12};

/** The whole program on a terminal: keys go through one reducer, verbs run outside, the top screen is drawn. */
export const App = ({initial, theme, perform, watch, onState, onDrawn}: AppProps) => {
	const [state, setState] = useState(initial);
	const latest = useRef(initial);
	const {exit} = useApp();
	const {stdout} = useStdout();

	const dispatch = useCallback(
		(action: Action) => {
			const {state: reduced, effect} = reduce(latest.current, action);
			// A key that a text field takes for itself changes nothing here, but the next one waits for it to be drawn as well.
			const next = reduced === latest.current ? {...reduced} : reduced;
			latest.current = next;
			onState(next);
			setState(next);
			if (effect?.do === 'quit') exit();
			else if (effect) void perform(effect).then(dispatch);
		},
		[exit, perform, onState],
	);

	useInput((input, key) => {
		for (const name of keyNames(input, key)) dispatch({type: 'key', key: name});
	});
	useEffect(() => watch(dispatch), [watch, dispatch]);
	// Effects run from the inside out: by now those of the text field have.
	useEffect(() => onDrawn(state), [onDrawn, state]);
	useEffect(() => {
		const resized = () => dispatch({type: 'size', columns: stdout.columns, rows: stdout.rows});
		stdout.on('resize', resized);
		return () => {
			stdout.off('resize', resized);
		};
	}, [stdout, dispatch]);

	const {columns, rows} = state.size;
	if (columns < smallest.columns || rows < smallest.rows) {
		return rows < 2 ? null : (
			<Text>{cut(`${smallest.columns}×${smallest.rows} at least, please; q quits`, columns - 1)}</Text>
		);
	}
	const height = screenHeight(state);
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Box flexDirection="column" height={height}>
					<TopScreen state={state} height={height} onType={text => dispatch({type: 'typed', text})} />
				</Box>
				{state.tour !== undefined && <TourBanner step={state.tour} columns={columns} />}
				<Footer state={state} />
			</Box>
		</ThemeContext>
	);
};

const TopScreen = ({state, height, onType}: {state: State; height: number; onType: (text: string) => void}) => {
	const screen = screenOf(state);
	switch (screen.name) {
		case 'inbox':
			return <Inbox state={state} height={height} onType={onType} />;
		case 'lead': {
			const looked = lookedAt(state, screen.lead);
			return looked ? <LeadScreen state={state} view={screen} looked={looked} height={height} /> : null;
		}
		case 'wizard':
			return <WizardScreen state={state} wizard={screen} height={height} onType={onType} />;
		case 'form':
			return <FormScreen state={state} form={screen} height={height} onType={onType} />;
		case 'review':
			return <ReviewScreen state={state} review={screen} height={height} />;
		case 'palette':
			return <PaletteScreen state={state} palette={screen} height={height} onType={onType} />;
		case 'settings':
			return <SettingsScreen state={state} screen={screen} height={height} onType={onType} />;
		case 'welcome':
			return <WelcomeScreen state={state} welcome={screen} height={height} onType={onType} />;
		case 'card':
			return <CardScreen state={state} card={screen} height={height} />;
		case 'draft':
			return <DraftScreen state={state} view={screen} height={height} />;
		case 'closing':
			return <ClosingScreen state={state} closing={screen} />;
		case 'courtesy':
			return <CourtesyScreen state={state} courtesy={screen} height={height} />;
		case 'help':
			return <HelpScreen state={state} help={screen} height={height} onType={onType} />;
		default:
			throw screen satisfies never;
	}
};
