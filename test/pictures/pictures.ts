import {join} from 'node:path';
import {freshFolder, newcomer, programFolder} from '../program.ts';
import {keys, openTerminal} from '../terminal.ts';
import {svgOf} from './svg.ts';

/** A picture for the README: the keys from the inbox, each with what then has to be on the screen. */
type Picture = {
	name: string;
	title: string;
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
		rows: 36,
		steps: [...find('acorn', 'Acorn Robotics'), [keys.enter, 'What happened']],
	},
	{
		name: 'why',
		title: 'touchbase --demo, y: the sum behind the advice',
		rows: 44,
		steps: [...find('acorn', 'Acorn Robotics'), ['y', 'The sum behind']],
	},
	{
		name: 'wizard',
		title: 'touchbase --demo, w: the wizard',
		rows: 20,
		steps: [...find('acorn', 'Acorn Robotics'), ['w', 'question 1'], ['1', 'question 2']],
	},
];

const dayOfPictures = '2026-11-12';

/** The pictures as they are now, by their names, out of one sitting in the real program in a real terminal. */
export const taken = async (): Promise<Map<string, string>> => {
	const home = freshFolder();
	const terminal = await openTerminal({
		command: join(programFolder(), 'touchbase'),
		args: ['--demo'],
		env: {...newcomer(home, dayOfPictures), FORCE_COLOR: '1'},
		cwd: home,
		finished: () => {},
	});
	const svgs = new Map<string, string>();
	try {
		await terminal.until('They wait for you');
		for (const {name, title, columns = 80, rows, steps} of pictures) {
			terminal.resize(columns, rows);
			await terminal.until(/^.* 1 Due .*/);
			for (const [key, shows] of steps) {
				if (key) terminal.press(key);
				await terminal.until(shows);
			}
			svgs.set(name, svgOf(terminal.pieces(), {columns, rows}, title));
			if (name === 'inbox') continue;
			terminal.press(keys.escape);
			await terminal.until('1 of ');
			terminal.press(keys.escape);
			await terminal.until(({text}) => !text.includes('1 of '), 'all leads');
		}
		return svgs;
	} finally {
		await terminal.close();
	}
};
