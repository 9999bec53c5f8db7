import {EventEmitter} from 'node:events';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import stringWidth from 'string-width';
import {App} from '../../source/screens/app.tsx';
import type {State} from '../../source/screens/state.ts';

const silent = () => {};
const stdin = Object.assign(new EventEmitter(), {
	isTTY: true,
	setEncoding: silent,
	setRawMode: silent,
	ref: silent,
	unref: silent,
	read: () => null,
	resume: silent,
	pause: silent,
});

/** What is drawn of a state, line by line, without colours; as Ink hands it to the frame writer. */
export const frameOf = (state: State): string[] => {
	let frame = '';
	const stdout = Object.assign(new EventEmitter(), {
		...state.size,
		write: (text: string) => {
			frame = text;
			return true;
		},
	});
	const app = (
		<App
			initial={state}
			perform={async () => ({type: 'refused', says: ''})}
			watch={() => silent}
			onState={silent}
			onDrawn={silent}
		/>
	);
	const streams = {stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream};
	const ink = render(app, {...streams, debug: true, exitOnCtrlC: false, patchConsole: false});
	const drawn = frame;
	ink.unmount();
	ink.cleanup();
	return stripVTControlCharacters(drawn).split('\n');
};

/** The frame, in a box as wide as the terminal. */
export const boxed = ({state}: {state: State}): string => {
	const edge = '─'.repeat(state.size.columns);
	const rows = frameOf(state).map(line => `│${line}${' '.repeat(state.size.columns - stringWidth(line))}│`);
	return ['', `┌${edge}┐`, ...rows, `└${edge}┘`].join('\n');
};
