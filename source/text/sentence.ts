/** The text with a capital first letter. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small first letter, as it stands within a sentence. */
export function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a full stop, unless it ends with a mark of its own. */
export function withStop(text: string): string {
	return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The numbers from none to twelve as words; the place of each is its number. */
export const numberWords = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a word, "three"; more than twelve in digits. */
export function inLetters(n: number): string {
	return numberWords[n] ?? `${n}`;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The word for a place in a row, the first being 1: "third"; from the eleventh on `11th`. */
export function ordinalOf(n: number): string {
	return ordinals[n - 1] ?? inShortOrdinal(n);
}

/** A place in a row in few letters: `1st`, `12th`, `23rd`. */
export function inShortOrdinal(n: number): string {
	const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : ({1: 'st', 2: 'nd', 3: 'rd'}[n % 10] ?? 'th');
	return `${n}${ending}`;
}
