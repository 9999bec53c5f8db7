import {join} from 'node:path';
import {freshFolder, newcomer, programFolder} from '../program.ts';
import {keys, openTerminal} from '../terminal.ts';
import {svgOf} from './svg.ts';

/** A picture for the README: how the program is started, and the keys, each with what then has to be on the screen. */
type Picture = {name: string; title: string; args: string[]; rows: number; steps: [key: string, shows: string][]};

const size = {columns: 80};

/** The chosen lead of the demo, found as one would find it. */
const find = (typed: string, shows: string): Picture['steps'] => [
	[`/`, 'a part of anything'],
	[typed, '1 of 35'],
	[keys.enter, shows],
];

/** Every picture, on one day, of the made-up search or of a first run. */
export const pictures: readonly Picture[] = [
	{
		name: 'inbox',
		title: 'touchbase --demo',
		args: ['--demo'],
		rows: 26,
		steps: [
			['', 'They wait for you'],
			['j', 'They made you an offer'],
		],
	},
	{
		name: 'lead',
		title: 'touchbase --demo, enter: one lead',
		args: ['--demo'],
		rows: 36,
		steps: [...find('acorn', 'Contact'), [keys.enter, 'What happened']],
	},
	{
		name: 'why',
		title: 'touchbase --demo, y: the sum behind the advice',
		args: ['--demo'],
		rows: 44,
		steps: [...find('acorn', 'Contact'), ['y', 'The sum behind']],
	},
	{
		name: 'wizard',
		title: 'touchbase --demo, w: the wizard',
		args: ['--demo'],
		rows: 20,
		steps: [...find('acorn', 'Contact'), ['w', 'question 1'], ['1', 'question 2']],
	},
	{
		name: 'welcome',
		title: 'touchbase, the first time',
		args: [],
		rows: 20,
		steps: [
			['', 'Welcome to touchbase'],
			[keys.enter, 'What is your name?'],
			[keys.enter, 'Do you have a job'],
			[keys.enter, 'whom do you follow?'],
		],
	},
];

const dayOfPictures = '2026-11-12';

/** The picture as it is now, out of the real program in a real terminal. */
export const taken = async ({title, args, rows, steps}: Picture): Promise<string> => {
	const home = freshFolder();
	const terminal = await openTerminal({
		command: join(programFolder(), 'touchbase'),
		args,
		...size,
		rows,
		env: {...newcomer(home, dayOfPictures), FORCE_COLOR: '1'},
		cwd: home,
	});
	try {
		await terminal.until(screen => screen.alternate && screen.text !== '', 'a first frame');
		for (const [key, shows] of steps) {
			if (key) terminal.press(key);
			await terminal.until(shows);
		}
		return svgOf(terminal.pieces(), {...size, rows}, title);
	} finally {
		await terminal.close();
	}
};
