import type {Book, Lead} from '../leads/lead.ts';

/** Leads as a data file that holds nothing else: another touchbase opens it with `--file`, or brings it in. */
export function jsonOf(leads: readonly Lead[]): string {
	const book: Book = {version: 2, profile: {}, leads: [...leads]};
	return `${JSON.stringify(book, null, '\t')}\n`;
}
