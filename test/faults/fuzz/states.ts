import {stripVTControlCharacters} from 'node:util';
import {cleanedPiece} from '../../../source/text/safe-text.ts';
import {widthOf} from '../../../source/text/width.ts';
import {frameOf} from '../../screens/a-frame.tsx';
import {aSession} from '../../screens/a-session.ts';
import {someLeads} from '../../screens/some-leads.ts';
import {foreignIn} from '../escapes/our-own.ts';
import {anyPayload, seeded} from '../escapes/payloads.ts';
import {poisonedBook} from '../escapes/poisoned-book.ts';
import type {Outcome} from '../kills.ts';

const named = 'enter enter enter esc esc esc tab tab shift-tab up down down left right home end pageup pagedown'
	.split(' ')
	.concat('backspace space ctrl-r ctrl-f ctrl-b ctrl-d ctrl-u ctrl-x ctrl-a ctrl-z'.split(' '));
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,:?/<>;.!@-+='];
const words = ['Zed', 'fri', '2026-12-01', 'next week', 'Dana Reyes', 'tomorrow 3pm', 'news', '+3d', 'e\u0301', '日本'];

/** So many keys of one screen after the other come from one sitting. */
const sitting = 1000;

/**
 * Presses so many keys at the screens without a terminal: verbs run on a book in memory, what is drawn is looked at now
 * and then, and all of it can be taken back. `book` holds leads as anybody keeps them, or what is meant to do harm.
 */
export async function keysAtStates(
	count: number,
	size: {columns: number; rows: number},
	seed: number,
): Promise<Outcome> {
	const random = seeded(seed);
	const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const losses: string[] = [];
	let pressed = 0;
	while (pressed < count && losses.length < 5) {
		const texts = Array.from({length: 6}, () => anyPayload(random));
		const session = aSession(random() < 0.7 ? someLeads(12) : (poisonedBook(texts) as never), {size});
		const keys: string[] = [];
		try {
			for (let at = 0; at < sitting && pressed < count && !session.isOver; at++) {
				const roll = random();
				const key = roll < 0.45 ? any(named) : any(letters);
				if (roll > 0.97) await session.type(any(words));
				else if (roll > 0.95) await session.send({type: 'typed', text: cleanedPiece(anyPayload(random))});
				else if (roll > 0.94) await session.send({type: 'book', book: session.state.book, today: '2026-11-13'});
				else await session.press(key);
				keys.push(key);
				pressed++;
				if (random() < 0.005) losses.push(...wrongIn(frameOf(session.state), size));
			}
			losses.push(...wrongIn(frameOf(session.state), size));
		} catch (error) {
			losses.push(`${error instanceof Error ? error.stack?.slice(0, 700) : error}`);
		}
		losses.splice(5);
		if (losses.length > 0) losses.push(`after ${keys.slice(-40).join(' ')}`);
	}
	return {tries: pressed, losses: losses.map(loss => `${size.columns}x${size.rows}: ${loss}`)};
}

/** What a frame shows that it should not. */
const wrongIn = (lines: readonly string[], {columns, rows}: {columns: number; rows: number}): string[] => {
	const text = lines.join('\n');
	const wide = lines.find(line => widthOf(stripVTControlCharacters(line)) > columns);
	const leak = foreignIn(text);
	const said = /something it should not|TypeError|undefined|\[object Object\]|\bNaN\b/.exec(text);
	return [
		...(wide ? [`wider than the terminal: ${JSON.stringify(wide)}`] : []),
		...(lines.length > rows ? [`${lines.length} lines`] : []),
		...(leak ? [`drawn: ${leak} in\n${text}`] : []),
		...(said ? [`drawn: ${said[0]}`] : []),
	];
};
