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
