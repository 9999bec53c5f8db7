import {Box, Text, useApp, useInput, useStdout} from 'ink';
import {createElement, useCallback, useEffect, useRef, useState} from 'react';
import {cut} from '../text/fit.ts';
import type {Action} from './action.ts';
import type {ViewProps} from './definition.ts';
import {Footer} from './parts/footer.tsx';
import type {Perform} from './perform.ts';
import {reduce} from './reduce.ts';
import type {ScreenName} from './screen.ts';
import {barOf, commandsOf, isTyping, screens} from './screens.ts';
import {type State, screenHeight, screenOf, themeOf} from './state.ts';
import {keyNames} from './terminal/key-stream.ts';
import {ThemeContext} from './theme.ts';
import {TourBanner} from './tour.tsx';

export type AppProps = {
	initial: State;
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
export function App({initial, perform, watch, onState, onDrawn}: AppProps) {
	const [state, setState] = useState(initial);
	const latest = useRef(initial);
	const isOver = useRef(false);
	const {exit} = useApp();
	const {stdout} = useStdout();

	const dispatch = useCallback(
		(action: Action) => {
			if (isOver.current) return;
			const {state: reduced, effect} = reduce(latest.current, action);
			// A new object each time, so that React draws: the next key waits for that, even if a text field took this one.
			const next = reduced === latest.current ? {...reduced} : reduced;
			latest.current = next;
			onState(next);
			setState(next);
			if (effect?.do === 'quit') {
				isOver.current = true;
				exit();
			} else if (effect) void perform(effect).then(dispatch);
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
		<ThemeContext value={themeOf(state)}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Box flexDirection="column" height={height} overflow="hidden">
					{/* Where there are too few rows the last lines go, instead of all being squeezed. */}
					<Box flexDirection="column" flexShrink={0}>
						<TopScreen
							state={state}
							screen={screenOf(state)}
							height={height}
							screens={screens}
							onType={text => dispatch({type: 'typed', text})}
						/>
					</Box>
				</Box>
				{state.tour !== undefined && <TourBanner step={state.tour} columns={columns} />}
				<Footer state={state} commands={commandsOf(state)} first={barOf(state)} typing={isTyping(state)} />
			</Box>
		</ThemeContext>
	);
}

function TopScreen<N extends ScreenName>(props: ViewProps<N>) {
	return createElement(screens[props.screen.name].view, props);
}
