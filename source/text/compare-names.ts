let collator: Intl.Collator | undefined;

/**
 * Compares two names as a person sorts them: without case and accents, numbers by their value; 0 where they are the
 * same. The order is the same on every machine, whatever its locale.
 */
export function compareNames(a: string, b: string): number {
	collator ??= new Intl.Collator('en', {sensitivity: 'base', numeric: true});
	return collator.compare(a, b);
}
