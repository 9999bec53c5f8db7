import {conflictsIn} from '../leads/conflicts.ts';
import {differenceBetween, differenceInWords} from '../leads/difference.ts';
import {Refusal} from '../text/refusal.ts';
import type {Field} from './kit/field.ts';
import {maintenance} from './kit/verb.ts';

const fileWord = (value: string, description: string): Field<string | undefined> => ({
	kind: 'path',
	place: 'word',
	value,
	description,
	read: ([typed]) => typed,
});

/** Versions of the data file from several machines, made one. */
export const merge = maintenance({
	name: 'merge',
	description: 'Take in the copies that a sync program has put beside the data file; or merge three files, for git',
	examples: [
		['touchbase merge', 'takes in the copies beside the data file, and keeps each aside'],
		['touchbase merge BASE OURS THEIRS', 'as git calls it: OURS becomes the merge of both'],
	],
	fields: {
		base: fileWord('BASE', 'the file that both began with; an empty one where there was none'),
		ours: fileWord('OURS', 'the file that is replaced by what comes of it'),
		theirs: fileWord('THEIRS', 'the file of the other machine'),
	},
	maintain: async (store, {base, ours, theirs}) => {
		if (base === undefined) {
			const merged = await store.mergeRivals();
			return {json: {merged}, lines: merged.length > 0 ? merged : ['No copies lie beside the data file.']};
		}
		if (ours === undefined || theirs === undefined)
			throw new Refusal('Name three files, BASE OURS THEIRS; or none, to take in the copies beside the data file.');
		const {before, after} = store.mergeFiles(base, ours, theirs);
		const came = differenceBetween(before, after);
		const conflicts = conflictsIn(after).length;
		const settle = conflicts > 0 ? ` On ${conflicts} they differ: touchbase resolve` : '';
		return {json: {...came, conflicts}, lines: [`Merged: ${differenceInWords(came)}.${settle}`]};
	},
});
