import {faint, strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import type {Field} from './kit/field.ts';
import {type KeptCopy, maintenance} from './kit/verb.ts';

const copy: Field<string | undefined> = {
	kind: 'text',
	place: 'word',
	value: 'COPY',
	description: 'its number in the list, its id, or "empty" to begin again',
	read: ([typed = '']) => typed.trim(),
};

/** Lists the last good copies, or puts one back. */
export const restore = maintenance({
	name: 'restore',
	description: 'List the good copies of the data file that are kept, or put one back; undo takes that back too',
	examples: [
		['touchbase restore', 'which copies there are'],
		['touchbase restore 1', 'the newest one, as the file was before the last change'],
	],
	fields: {copy},
	maintain: async (store, input) => {
		const copies = store.copies();
		if (input.copy === undefined) return {json: copies, lines: listed(copies)};
		const wanted = input.copy === 'empty' ? 'empty' : chosen(copies, input.copy);
		const said = await store.restore(wanted);
		return {json: {said}, lines: [said], isRoutine: true};
	},
});

const listed = (copies: readonly KeptCopy[]): string[] =>
	copies.length === 0
		? ['No copies are kept yet; one is made with each change.']
		: [
				strong('How the file was, the newest first; "touchbase restore 1" puts the first one back:'),
				...copies.map(
					({id, until, holds}, index) =>
						`  ${String(index + 1).padStart(2)}  until ${moment(until)}  ${contents(holds)} ${faint(id)}`,
				),
			];

/** Turns `2026-11-12T09:30:11.123Z` into `2026-11-12 09:30`. */
const moment = (stamp: string): string => stamp.slice(0, 16).replace('T', ' ');

const contents = (holds: KeptCopy['holds']): string =>
	holds
		? `${holds.leads} ${holds.leads === 1 ? 'lead' : 'leads'}, ${holds.entries} entries`
		: 'damaged, cannot be put back';

const chosen = (copies: readonly KeptCopy[], typed: string): KeptCopy => {
	const found =
		copies.find(({id}) => id === typed) ?? (/^\d{1,3}$/.test(typed) ? copies[Number(typed) - 1] : undefined);
	if (found) return found;
	throw new Refusal(`COPY: "${typed}" is none of the ${copies.length} copies; "touchbase restore" lists them.`);
};
