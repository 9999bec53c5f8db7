import {env} from 'node:process';
import colours from 'picocolors';
import {visible} from '../leads/safe-text.ts';
import {styled} from '../verbs/emphasis.ts';
import type {Answer} from '../verbs/verb.ts';

/** Writes lines, each made safe to show, and coloured or not. */
export const print = (stream: NodeJS.WriteStream, lines: readonly string[], coloured: boolean) => {
	const colors = colours.createColors(coloured);
	stream.write(lines.map(line => `${styled(visible(line), colors)}\n`).join(''));
};

/** Whether a stream is to have colours: `NO_COLOR`, `FORCE_COLOR`, a terminal that knows them. */
export const coloursOn = (stream: NodeJS.WriteStream, refused: boolean): boolean => {
	if (refused || env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return stream.isTTY === true && env.TERM !== 'dumb';
};

/** The one document of `--json`, or a line for each item of it. */
export const documentOf = ({json, eachOnItsLine}: Answer): string =>
	eachOnItsLine && Array.isArray(json)
		? json.map(each => `${JSON.stringify(each)}\n`).join('')
		: `${JSON.stringify(json, null, 2)}\n`;
