let collator: Intl.Collator | undefined;

/**
 * Which of two names comes first, as a person sorts them: without case and accents, numbers by their value; 0 where they
 * are the same name. The same on every machine: the locale `C` would sort by code points.
 */
export function compareNames(a: string, b: string): number {
	collator ??= new Intl.Collator('en', {sensitivity: 'base', numeric: true});
	return collator.compare(a, b);
}
