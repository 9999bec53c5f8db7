import PostalMime, {type Address, type Email} from 'postal-mime';
import type {Day} from '../../days/day.ts';
import {dayIn} from '../../days/time-zone.ts';
import {Refusal} from '../../text/refusal.ts';
import {cleaned} from '../../text/safe-text.ts';
import {excerptOf, ownText, questionIn, textOfHtml} from './own-text.ts';

export type Mailbox = {name: string; address: string};

/** One message, as far as a log has a use for it. */
export type MailMessage = {
	/** Its Message-ID, without the angle brackets; the other Message-IDs of its thread. */
	id: string | undefined;
	thread: string[];
	from: Mailbox | undefined;
	to: Mailbox[];
	/** The day on which it was sent, on the person's own clock; none where it does not say. */
	on: Day | undefined;
	subject: string;
	/** What the writer wrote, without what is quoted; its beginning; the first question in it. */
	text: string;
	excerpt: string;
	question: string | undefined;
	/** A machine wrote it. */
	isAuto: boolean;
};

/** In bytes. Nobody pipes a longer mailbox by hand. */
const longestInput = 64_000_000;
/** It reads this many bytes and lines of a message; what comes after them is attachments. */
const longestMessage = 1_000_000;
const mostLines = 10_000;
const longestText = 5000;
const mostMessages = 5000;
const longestExcerpt = 160;

/**
 * The messages of a text with a character for each byte: one message (RFC 5322), or an mbox. `zone` is the person's time
 * zone. Throws a {@link Refusal} where it is neither.
 */
export async function readMail(bytes: string, zone: string): Promise<MailMessage[]> {
	if (bytes.length > longestInput) throw new Refusal('This is over 64 MB; pipe a message or a smaller mailbox.');
	const texts = messagesIn(bytes);
	if (texts.length > mostMessages)
		throw new Refusal(
			`These are ${texts.length} messages; ${mostMessages} at once are the most. Choose those that matter.`,
		);
	const messages: MailMessage[] = [];
	for (const [at, text] of texts.entries())
		messages.push(await readMessage(text, zone, texts.length > 1 ? at + 1 : undefined));
	if (messages.length === 0) throw new Refusal('There is no message on standard input.');
	return messages;
}

/** An mbox begins each message with a line `From …` after an empty one; such a line within a message has a `>` before it. */
function messagesIn(bytes: string): string[] {
	const text = bytes.replace(/^\s+/, '');
	if (!/^From \S/.test(text)) return text ? [text] : [];
	return text
		.split(/(?<=^|\n\r?\n)From \S[^\n]*\n/)
		.filter(part => part.trim() !== '')
		.map(part => part.replace(/^>(>*From )/gm, '$1'));
}

const readMessage = async (text: string, zone: string, place: number | undefined): Promise<MailMessage> => {
	const called = place ? `Message ${place}` : 'This';
	const bytes = Uint8Array.from(beginningOf(text), letter => letter.charCodeAt(0) & 0xff);
	let email: Email;
	try {
		email = await PostalMime.parse(bytes, {maxNestingDepth: 20, maxHeadersSize: 256_000});
	} catch (error) {
		const why = error instanceof Error ? error.message.split('\n')[0] : '';
		throw new Refusal(`${called} cannot be read as mail${why ? ` (${cleaned(why)})` : ''}.`);
	}
	const [from] = mailboxesOf(email.from ?? email.sender);
	if (!from)
		throw new Refusal(`${called} is no mail: it does not say whom it is from. Pipe a whole message, with its headers.`);
	const own = cleaned(ownText(email.text ?? textOfHtml(email.html ?? '')), {lines: true});
	const ids = idsIn(`${email.inReplyTo ?? ''} ${email.references ?? ''}`);
	return {
		id: idsIn(email.messageId ?? '')[0],
		thread: ids,
		from,
		to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap(mailboxesOf),
		on: dayOf(email, zone),
		subject: excerptOf(cleaned(email.subject ?? ''), longestExcerpt),
		text: own.slice(0, longestText),
		excerpt: excerptOf(own, longestExcerpt),
		question: questionIn(own.slice(0, longestText)),
		isAuto: isByMachine(email, from),
	};
};

const beginningOf = (text: string): string => {
	let end = -1;
	for (let lines = 0; lines < mostLines; lines++) {
		end = text.indexOf('\n', end + 1);
		if (end < 0) return text.slice(0, longestMessage);
	}
	return text.slice(0, Math.min(end, longestMessage));
};

const mailboxesOf = (address: Address | undefined): Mailbox[] => {
	if (!address) return [];
	const all = address.group ?? [address];
	return all.flatMap(({name, address: at = ''}) => {
		const clean = cleaned(at).toLowerCase();
		return clean.includes('@') ? [{name: cleaned(name ?? '').replace(/^["']|["']$/g, ''), address: clean}] : [];
	});
};

const idsIn = (header: string): string[] =>
	[...new Set((header.match(/<[^<>\s]{1,500}>/g) ?? []).map(id => cleaned(id.slice(1, -1))))].slice(0, 50);

const dayOf = ({date}: Email, zone: string): Day | undefined => {
	const instant = Date.parse(date ?? '');
	return Number.isNaN(instant) ? undefined : dayIn(zone, instant);
};

/** Auto-Submitted (RFC 3834), Precedence, what some programs write instead, and senders that nobody can answer. */
const isByMachine = ({headers}: Email, {address}: Mailbox): boolean => {
	const header = (name: string) =>
		headers
			.find(({key}) => key === name)
			?.value.trim()
			.toLowerCase() ?? '';
	const submitted = header('auto-submitted');
	return (
		(submitted !== '' && !submitted.startsWith('no')) ||
		/^(?:bulk|junk|list|auto_reply)\b/.test(header('precedence')) ||
		header('x-autoreply') !== '' ||
		header('x-autorespond') !== '' ||
		/^(?:no|do|don'?t)[-_.]?(?:not?[-_.]?)?reply\b|^(?:mailer-daemon|postmaster|bounces?|notifications?)\b/.test(
			address,
		)
	);
};
