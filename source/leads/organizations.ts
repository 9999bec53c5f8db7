import {plain} from './find.ts';

const legalForms =
	/\b(inc|ltd|llc|plc|gmbh|ag|kg|se|sa|sas|srl|bv|nv|ab|as|oy|co|corp|company|limited|incorporated)\b\.?/g;

/** The name by which two employers are compared: "ACME Inc." becomes "acme". */
export function bareOrganization(organization: string): string {
	const bare = plain(organization)
		.replace(legalForms, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return bare || plain(organization);
}
