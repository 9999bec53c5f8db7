import {sayEntry} from '../../advice/explain/say-entry.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {type Day, inShort, inWords} from '../../days/day.ts';
import {inOrder} from '../../leads/history.ts';
import {type Entry, entryRow, type Letter} from '../../leads/lead.ts';
import {cut, wrap} from '../../text/fit.ts';
import {type Line, lineOf, withRight} from './lines.tsx';

/** The letter of an entry, on the axis and before its line; nothing for what moves nothing there. */
export function letterOf(entry: Entry): Letter | undefined {
	if (entry.what === 'told' || entry.what === 'receipt') return undefined;
	const {letter} = entryRow(entry.what);
	if (letter === '') return undefined;
	return letter === 'M' && 'by' in entry && entry.by === 'phone' ? 'C' : letter;
}

/** The history as it is shown, the latest first. Answers to the wizard are left out where its result of that day has them. */
export function historyShown({lead}: Pick<AdvisedLead, 'lead'>): Entry[] {
	const receipts = new Set(lead.log.flatMap(({what, on}) => (what === 'receipt' ? [on] : [])));
	return inOrder(lead.log)
		.filter(({what, on}) => what !== 'told' || !receipts.has(on))
		.toReversed();
}

/**
 * What happened, the latest first, each line behind the letter that it has on the axis. The cursor stands on them from
 * `first` on; the line at `open` is shown whole, the others on one line.
 */
export function history(
	advised: AdvisedLead,
	columns: number,
	{first = 0, open}: {first?: number; open?: number} = {},
): Line[] {
	const {lead, situation} = advised;
	const entries = historyShown(advised);
	return [
		lineOf({text: 'What happened', as: 'bold'}),
		...entries.flatMap((entry, index): Line[] => {
			const at = first + index;
			const letter = letterOf(entry);
			const day = dayWords(entry.on, situation.today).padEnd(11);
			const words = withoutYear(saidByYou(entry), situation.today);
			const room = columns - 2 - day.length - 1;
			const [start = '', ...rest] = at === open ? wrap(words, room) : [cut(words, room)];
			const top: Line = {
				...lineOf({text: letter ?? '·', as: letter ? 'voice' : 'faint'}, ` ${day} `, start),
				at,
			};
			const link = index === entries.length - 1 ? lead.url?.replace(/^https?:\/\//, '') : undefined;
			const linked = link ? withRight(top, lineOf({text: link, as: 'faint'}), columns) : top;
			const wordsBelow =
				at === open && entry.words
					? [
							...rest,
							...entry.words
								.trim()
								.split('\n')
								.flatMap(each => wrap(each, room)),
						]
					: rest;
			return [linked, ...wordsBelow.map(text => lineOf(' '.repeat(2 + day.length + 1), {text, as: 'faint'}))];
		}),
	];
}

const dayWords = (on: Day, today: Day): string => (on.slice(0, 4) === today.slice(0, 4) ? inShort(on) : inWords(on));

/** The days of a text without their year, where it is this one. */
export function withoutYear(text: string, today: Day): string {
	return text.replaceAll(new RegExp(`(\\d [A-Z][a-z]{2}) ${today.slice(0, 4)}\\b`, 'g'), '$1');
}

/** What happened, as it is told to the person who did it: "you applied". */
function saidByYou(entry: Entry): string {
	const words = sayEntry(entry);
	if (entry.what === 'told' || entry.what === 'receipt') return words;
	const {fromThem, group} = entryRow(entry.what);
	const isDeed = !fromThem && (group === 'began' || group === 'sent' || entry.what in deeds);
	return isDeed ? `you ${words}` : words;
}

/** What you did that is neither a start nor a message. */
const deeds = {missed: true, promise: true, kept: true, accepted: true, declined: true, withdrew: true};
