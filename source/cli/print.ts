import {env} from 'node:process';
import {coloured, unstyled} from '../text/emphasis.ts';
import {visible, visibleJson} from '../text/safe-text.ts';
import {wrapStyled} from '../text/wrap-styled.ts';
import type {CommandOutput} from '../verbs/kit/verb.ts';
import type {Sink} from './output.ts';

/** Writes lines: each safe to show, in colours or not, and on a terminal broken between words. */
export function print(sink: Sink, lines: readonly string[], inColours: boolean) {
	const finish = inColours ? coloured : unstyled;
	const safe = lines.map(line => visible(line));
	const columns = sink.isTTY ? sink.columns : undefined;
	const shown = columns ? safe.flatMap(line => wrapStyled(line, columns)) : safe;
	sink.write(shown.map(line => `${finish(line)}\n`).join(''));
}

/** True where the output gets colours: `NO_COLOR`, `FORCE_COLOR`, a terminal that knows them. */
export function coloursOn(sink: Sink, refused: boolean): boolean {
	if (refused || env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return sink.isTTY === true && env.TERM !== 'dumb';
}

/** Writes the JSON document, or one line for each item of it. */
export function documentOf({json, eachOnItsLine}: CommandOutput): string {
	return eachOnItsLine && Array.isArray(json)
		? json.map(each => `${visibleJson(JSON.stringify(each))}\n`).join('')
		: `${visibleJson(JSON.stringify(json, null, 2))}\n`;
}
