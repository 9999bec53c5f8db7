import {env} from 'node:process';
import {coloured, unstyled} from '../text/emphasis.ts';
import {visible} from '../text/safe-text.ts';
import {wrapped} from '../text/wrap.ts';
import type {CommandOutput} from '../verbs/kit/verb.ts';
import type {Sink} from './output.ts';

/** Writes lines, each made safe to show, coloured or not, and on a terminal broken between words. */
export const print = (sink: Sink, lines: readonly string[], inColours: boolean) => {
	const finish = inColours ? coloured : unstyled;
	const safe = lines.map(line => visible(line));
	const columns = sink.isTTY ? sink.columns : undefined;
	const shown = columns ? safe.flatMap(line => wrapped(line, columns)) : safe;
	sink.write(shown.map(line => `${finish(line)}\n`).join(''));
};

/** Whether what is written there is to have colours: `NO_COLOR`, `FORCE_COLOR`, a terminal that knows them. */
export const coloursOn = (sink: Sink, refused: boolean): boolean => {
	if (refused || env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return sink.isTTY === true && env.TERM !== 'dumb';
};

/** The one document of `--json`, or a line for each item of it. */
export const documentOf = ({json, eachOnItsLine}: CommandOutput): string =>
	eachOnItsLine && Array.isArray(json)
		? json.map(each => `${escaped(JSON.stringify(each))}\n`).join('')
		: `${escaped(JSON.stringify(json, null, 2))}\n`;

/** JSON whose texts cannot steer a terminal either: it has another way to write a character. */
const escaped = (json: string): string =>
	json.replace(
		/[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
