import {capital, numberWords} from '../text/sentence.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** The place of a name in a list, by its first three letters or more: `fri`, `thurs`, `sept`. */
const placeOf = (name: string, list: readonly string[]): number | undefined => {
	const place = name.length < 3 ? -1 : list.findIndex(each => each.startsWith(name));
	return place < 0 ? undefined : place;
};

/** 0 for `sun` or `sunday` up to 6. */
export function weekdayNamed(name: string): number | undefined {
	return name === 'weds' ? 3 : placeOf(name, weekdays);
}

/** 1 for `jan` or `january` up to 12. */
export function monthNamed(name: string): number | undefined {
	const place = placeOf(name, months);
	return place === undefined ? undefined : place + 1;
}

/** `Friday` for 5. */
export function weekdayName(place: number): string {
	const name = weekdays[place] ?? '';
	return capital(name);
}

/** `november` for 11. */
export function monthName(month: number): string {
	return months[month - 1] ?? '';
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** A pattern for a count: `3`, `a`, `two`. */
export const amount = `(\\d{1,4}|an?|${numberWords.slice(1).join('|')}|a couple of|a couple|couple of)`;

/** The number that an {@link amount} stands for. */
export function amountOf(word = ''): number {
	if (word.includes('couple')) return 2;
	return /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : numberWords.indexOf(word);
}

/** A pattern for an ordinal: `first` or `1st`. */
export const ordinal = `(\\d{1,2}(?:st|nd|rd|th)|${ordinals.slice(1).join('|')})`;

/** The number that an {@link ordinal} stands for. */
export function ordinalOf(word: string): number {
	return /\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word);
}
