import {render} from 'ink';
import onExit from 'signal-exit';
import type {Day} from '../days/day.ts';
import type {Book, Stance} from '../leads/lead.ts';
import {inAscii} from '../text/ascii.ts';
import type {StorePort} from '../verbs/kit/run.ts';
import {requireLead} from '../verbs/kit/verb.ts';
import {log} from '../verbs/log.ts';
import type {Action} from './action.ts';
import {App, type AppProps} from './app.tsx';
import {openForm} from './form/state.ts';
import {openWizard} from './parts/verb-keys.ts';
import {type HostActions, inOneLine, performer} from './perform.ts';
import {isTyping} from './screens.ts';
import {initialState, type State, unsavedIn, withScreen} from './state.ts';
import {backgroundPatience, backgroundQuestion} from './terminal/background.ts';
import {frameWriter} from './terminal/frame-writer.ts';
import {keyStream} from './terminal/key-stream.ts';
import {suspendableTerminal} from './terminal/suspend-terminal.ts';
import {alternateScreen, below, screenReaderViewport, type Viewport} from './terminal/viewport.ts';
import {onTour} from './tour.tsx';
import {firstWelcome} from './welcome.tsx';

/** Which screen opens: the inbox, or for one lead (as it was typed) just the wizard or just the form to log something. */
export type Start = {screen: 'inbox' | 'tour'} | {screen: 'wizard' | 'log'; lead: string};

/** What the screens need from outside: they have no clock, file or terminal of their own. */
export type Outside = {
	store: StorePort & {watch(onChange: () => void): () => void; abandon(): void};
	/** Where unsaved forms are kept, also when the line drops. */
	unsavedForms: {load: () => State['unsaved']; save: (forms: State['unsaved']) => void};
	today: () => Day;
	newId: () => string;
	stance: Stance | undefined;
	start: Start;
	/** The store has the made-up search, not the person’s own. */
	demo: boolean;
	colours: boolean;
	/** The terminal may be asked for its background; some take the question for something else. */
	asksBackground: boolean;
	/** The terminal knows ASCII only. */
	ascii: boolean;
	/** Frames are read out, not looked at: nothing is redrawn in place, and there is no other screen. */
	screenReader: boolean;
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	/** Called when the terminal is gone; ends the program as the system does then. */
	hungUp: () => void;
	/** Does this at a signal that ends the program, before it ends; returns what stops the listening. */
	beforeTheEnd: (last: () => void) => () => void;
} & HostActions;

/** How often the clock is looked at, in milliseconds: at midnight the inbox turns to the new day. */
const clockEvery = 10_000;

/**
 * Opens a screen on the terminal, and resolves when it is left, with what the last action said. The terminal is then as
 * it was found, also after a signal, and unsaved forms are kept. Throws what reading the file throws, before anything is
 * drawn.
 */
export async function openScreens(outside: Outside): Promise<{said: string | undefined; goesTo: State['goesTo']}> {
	const {store, unsavedForms, stdin, stdout, ascii, screenReader} = outside;
	const room = screenReader
		? screenReaderViewport()
		: 'lead' in outside.start
			? below(() => rowsOf(stdout))
			: alternateScreen();
	let state = startFrom(outside, store.read(), room);
	const initial = state;
	const watching = watcher(outside);
	const asksBackground = outside.asksBackground && state.coloured && state.book.profile.colours === undefined;
	let drawn: State | undefined;
	let tell: ((action: Action) => void) | undefined;
	let isBackgroundAwaited = false;
	const askBackground = () => {
		isBackgroundAwaited = true;
		stdout.write(backgroundQuestion);
		setTimeout(() => {
			isBackgroundAwaited = false;
		}, backgroundPatience).unref();
	};
	const isBusy = () => state.busy || isAway() || drawn !== state;
	const {keys, wake} = keyStream(stdin, {
		takesText: () => isTyping(state),
		isBusy,
		suspend: () => suspend().then(wake),
		hasBackground: background => {
			if (isBackgroundAwaited) tell?.({type: 'background', background});
			isBackgroundAwaited = false;
		},
	});
	const {terminal, take, lend, isAway, leave} = suspendableTerminal(stdout, {stdin, keys, ...room});
	const suspend = () => lend(outside.suspend);
	const finish = () => {
		unsavedForms.save(unsavedIn(state));
		leave();
	};
	// Ink's own hook draws a last frame at the exit: the terminal is put back after that.
	const unhook = onExit(finish, {alwaysLast: true});
	const stop = outside.beforeTheEnd(finish);
	// Before anything is seen: what is typed at the first sight of a screen is for it, and no longer echoed by the terminal.
	take();
	// A terminal's input ends only when it is closed.
	for (const event of ['end', 'error']) stdin.on(event, outside.hungUp);
	try {
		const app = (
			<App
				initial={initial}
				perform={performer({
					...outside,
					suspend,
					edit: text => lend(over => outside.edit(text, over), 'the other screen'),
				})}
				watch={onChange => {
					tell = onChange;
					return watching(onChange);
				}}
				onState={next => {
					state = next;
				}}
				onDrawn={next => {
					if (!drawn && asksBackground) askBackground();
					drawn = next;
					wake();
				}}
			/>
		);
		const ink = render(app, {
			stdin: keys,
			...(screenReader ? {stdout} : {stdout: frameWriter(terminal, ascii ? inAscii : text => text, room), debug: true}),
			isScreenReaderEnabled: screenReader,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		await ink.waitUntilExit();
	} finally {
		for (const event of ['end', 'error']) stdin.off(event, outside.hungUp);
		stop();
		unhook();
		finish();
		store.abandon();
	}
	return {said: state.message?.text, goesTo: state.goesTo};
}

/** Nothing has ever been kept: neither a lead nor a setting. */
const isNew = ({leads, profile}: Book): boolean => leads.length === 0 && Object.keys(profile).length === 0;

const rowsOf = (stdout: NodeJS.WriteStream): number => stdout.rows || 24;

const startFrom = (outside: Outside, book: Book, room: Viewport): State => {
	const {store, stdout, stance, start, unsavedForms, demo} = outside;
	const size = {columns: stdout.columns || 80, rows: room.rows(rowsOf(stdout))};
	const state = initialState({
		book,
		rivals: store.rivals(),
		today: outside.today(),
		stance,
		size,
		unsaved: unsavedForms.load(),
		demo,
		coloured: outside.colours,
		own: outside.own,
	});
	if (start.screen === 'tour') return onTour(state);
	if (!('lead' in start)) return isNew(book) ? withScreen(state, firstWelcome) : state;
	const {id} = requireLead(state, start.lead);
	const chosen = {...state, selected: id, solo: true};
	return start.screen === 'log' ? openForm(chosen, log, id) : openWizard(chosen);
};

const watcher =
	({store, today}: Outside): AppProps['watch'] =>
	onChange => {
		const look = (): Action => {
			try {
				return {type: 'book', book: store.read(), rivals: store.rivals(), today: today()};
			} catch (error) {
				return {type: 'refused', says: inOneLine(error)};
			}
		};
		let day = today();
		const clock = setInterval(() => {
			if (today() !== day) onChange(look());
			day = today();
		}, clockEvery);
		const stop = store.watch(() => onChange(look()));
		return () => {
			clearInterval(clock);
			stop();
		};
	};
