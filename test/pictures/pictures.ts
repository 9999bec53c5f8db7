import {join} from 'node:path';
import {freshFolder, newcomer, programFolder} from '../program.ts';
import {keys, openTerminal} from '../terminal.ts';
import {svgOf} from './svg.ts';

/** A picture for the README: how the program is started, and the keys, each with what then has to be on the screen. */
type Picture = {
	name: string;
	title: string;
	args: string[];
	columns?: number;
	rows: number;
	steps: [key: string, shows: string][];
};

/** The chosen lead of the demo, found as one would find it. */
const find = (typed: string, shows: string): Picture['steps'] => [
	[`/`, 'a name, a place'],
	[typed, '1 of '],
	[keys.enter, shows],
];

/** Every picture, on one day, of the made-up search or of a first run. */
export const pictures: readonly Picture[] = [
	{
		name: 'inbox',
		title: 'touchbase --demo',
		args: ['--demo'],
		columns: 112,
		rows: 30,
		steps: [
			['', 'They wait for you'],
			['jjjjjjj', 'Who says what'],
		],
	},
	{
		name: 'lead',
		title: 'touchbase --demo, enter: one lead',
		args: ['--demo'],
		rows: 36,
		steps: [...find('acorn', 'Acorn Robotics'), [keys.enter, 'What happened']],
	},
	{
		name: 'why',
		title: 'touchbase --demo, y: the sum behind the advice',
		args: ['--demo'],
		rows: 44,
		steps: [...find('acorn', 'Acorn Robotics'), ['y', 'The sum behind']],
	},
	{
		name: 'wizard',
		title: 'touchbase --demo, w: the wizard',
		args: ['--demo'],
		rows: 20,
		steps: [...find('acorn', 'Acorn Robotics'), ['w', 'question 1'], ['1', 'question 2']],
	},
];

const dayOfPictures = '2026-11-12';

/** The picture as it is now, out of the real program in a real terminal. */
export const taken = async ({title, args, columns = 80, rows, steps}: Picture): Promise<string> => {
	const home = freshFolder();
	const terminal = await openTerminal({
		command: join(programFolder(), 'touchbase'),
		args,
		columns,
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
		return svgOf(terminal.pieces(), {columns, rows}, title);
	} finally {
		await terminal.close();
	}
};
