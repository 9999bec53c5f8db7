import {keysInWords} from '../screens/definition.ts';
import {screens} from '../screens/screens.ts';
import {type Row, type Topic, topics} from '../verbs/kit/help-topics.ts';

/** The keys of every screen, each with what it does; what many screens share comes once, first. */
export function keysTopic(): Topic {
	const places = new Map<string, string[]>();
	for (const [name, {keys}] of Object.entries(screens))
		for (const binding of keys) {
			const row = JSON.stringify([binding.keys.map(key => keysInWords([key])).join(' '), binding.description]);
			places.set(row, [...(places.get(row) ?? []), name]);
		}
	const many = [...places].filter(([, names]) => names.length > 4).map(([row]) => row);
	const rowsOf = (name: string) =>
		[...places].filter(([row, names]) => names.includes(name) && !many.includes(row)).map(([row]) => rowFrom(row));
	return {
		...topics.keys,
		rows: [
			['On most screens', ''],
			...many.map(rowFrom),
			...Object.entries(screens).flatMap(([name, {title}]): Row[] => [['', ''], [title, ''], ...rowsOf(name)]),
		],
		notes: [
			'Five are enough to begin with: a adds a lead, enter opens it, l logs what happened, w asks whether to follow up, y says why; and u takes any of it back. ? shows those of the screen you are on, : lists all commands by name.',
		],
	};
}

const rowFrom = (row: string): Row => {
	const [keys = '', description = ''] = JSON.parse(row) as string[];
	return [`  ${keys}`, description];
};
