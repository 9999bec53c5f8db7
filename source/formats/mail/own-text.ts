/** Where what a mail program quotes or adds begins: everything from there on is not the writer's own. */
const ends: readonly RegExp[] = [
	/^-- ?$/m,
	/^_{5,}\s*$/m,
	/^-{3,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)/im,
	/^(?:From|Von|De): .*\n(?:Sent|Date|Gesendet|Envoyé|Enviado): /im,
	/^(?:On|Am|Le|El) .{5,200}?(?:wrote|schrieb.{0,80}|a écrit|escribió) ?:\s*$/ims,
];

/** What the writer wrote in this message: without quoted lines, the signature and what a mail program adds. */
export function ownText(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n');
	const end = Math.min(...ends.map(pattern => indexOf(pattern, lines)));
	return lines
		.slice(0, end)
		.replace(/^>.*$/gm, '')
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const indexOf = (pattern: RegExp, text: string): number => {
	const at = text.search(pattern);
	return at < 0 ? text.length : at;
};

/** The beginning of a text, on one line; what is cut ends in `…`. */
export function excerptOf(text: string, length: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length - 1);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The first question in a text, as it was asked; a question mark within an address is none. */
export function questionIn(text: string): string | undefined {
	const line = text.replace(/\s+/g, ' ');
	const [question] = line.match(/[^.!?\s][^.!?]{0,300}\?(?=["'”’)]*(?:\s|$))/) ?? [];
	return question && /\p{L}/u.test(question) ? excerptOf(question, 200) : undefined;
}

/** The text of an HTML message, roughly: its words in their order, paragraphs apart, without what it quotes. */
export function textOfHtml(html: string): string {
	return html
		.replace(/<(style|script|head|blockquote)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
		.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^<>]{0,1000}>/gi, '\n')
		.replace(/<[^<>]{0,10000}>/g, ' ')
		.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name: string | undefined) =>
			name
				? (entities[name.toLowerCase()] ?? whole)
				: characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
		)
		.replace(/[ \t\u00a0]+/g, ' ')
		.replace(/ ?\n ?/g, '\n');
}

const entities: Record<string, string | undefined> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
