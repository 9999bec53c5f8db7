import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvOf} from '../../source/formats/csv.ts';
import {jsonOf} from '../../source/formats/json.ts';
import {issueOf} from '../../source/leads/lead.ts';
import {aBook, aLead} from '../a-lead.ts';
import {aMessage, anMbox} from '../formats/some-mail.ts';
import {aDesk} from '../verbs/a-desk.ts';
import type {Outcome} from './kills.ts';

const folder = join(import.meta.dirname, '../formats/origins');

const tables = readdirSync(folder)
	.filter(name => name.endsWith('.csv'))
	.map(name => readFileSync(join(folder, name)));

const {leads} = aBook(
	{},
	aLead('Acme').as('Engineer').knowing('Dana Reyes').appliedOn('2026-11-02').notedOn('2026-11-03', 'a "b", c\nd'),
	aLead('Müller & Söhne').interviewedOn('2026-11-03', 'Jürgen').thankedOn('2026-11-04'),
);

const parts = [
	'--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGrüße. Could you come?\r\n',
	'--x\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Gr&#252;&szlig;e <b>x</b></p>\r\n--x--\r\n',
].join('');
const mails = [
	aMessage({From: 'Dana <dana@here.example>'}, 'Could you come?\n\nOn Thu, 12 Nov 2026, Ada wrote:\n> hello'),
	aMessage({From: 'ada@home.example', To: 'dana@here.example', Subject: '=?utf-8?Q?Gr=C3=BC=C3=9Fe?='}),
	aMessage({From: 'Dana <dana@here.example>', 'Content-Type': 'multipart/alternative; boundary=x'}, parts),
	anMbox(
		aMessage({From: 'dana@here.example'}),
		aMessage({From: 'dana@here.example', 'Message-ID': '<two@here.example>'}),
	),
];

const whole = {
	csv: [...tables, Buffer.from(csvOf(leads, {}, '2026-11-12'))],
	json: [Buffer.from(jsonOf(leads))],
	mail: mails.map(text => Buffer.from(text)),
} satisfies Record<string, Buffer[]>;

const lineOf: Record<keyof typeof whole, (bytes: string) => string[]> = {
	csv: bytes => ['import', bytes, '--dates', 'day-first', '--yes'],
	json: bytes => ['import', bytes, '--dates', 'day-first', '--yes'],
	mail: bytes => ['mail', bytes, '--asks', '--yes'],
};

const below = (n: number): number => Math.floor(Math.random() * n);

const into = (bytes: Buffer, what: Buffer | string): Buffer => {
	const at = below(bytes.length + 1);
	return Buffer.concat([bytes.subarray(0, at), Buffer.from(what), bytes.subarray(at)]);
};

/** The ways in which a file is damaged on its way. */
const ways: Record<string, (bytes: Buffer) => Buffer> = {
	'cut off': bytes => bytes.subarray(0, below(bytes.length)),
	'begun in the middle': bytes => bytes.subarray(below(bytes.length)),
	'with another byte': bytes => {
		const changed = Buffer.from(bytes);
		changed[below(bytes.length)] = below(256);
		return changed;
	},
	'with a stray quotation mark': bytes => into(bytes, '"'),
	'with nested quotation marks': bytes => into(bytes, '"""a""b"c"'.repeat(1 + below(50))),
	'with a huge field': bytes => into(bytes, 'x'.repeat(below(300_000))),
	'with a header of a megabyte': bytes => Buffer.concat([Buffer.from(`X: ${'y'.repeat(below(1_000_000))}\r\n`), bytes]),
	'with very many columns': bytes => into(bytes, ','.repeat(below(20) > 0 ? below(5000) : 1_000_000)),
	'with deep brackets': bytes => into(bytes, '['.repeat(below(20_000))),
	'with zeros': bytes => into(bytes, Buffer.alloc(1 + below(8))),
	'with escapes of a terminal': bytes => into(bytes, '\u001b]0;x\u0007\u001b[2J'),
	'with odd ends of lines': bytes =>
		Buffer.from(
			bytes.toString('latin1').replaceAll('\r\n', () => ['\r', '\n', '\n\r', '\u2028'][below(4)] ?? ''),
			'latin1',
		),
	'in UTF-16, cut in a letter': bytes =>
		Buffer.from(bytes.toString(), 'utf16le').subarray(0, 2 * below(bytes.length) + 1),
	'decoded wrongly': bytes => Buffer.from(bytes.toString('latin1'), 'utf8'),
	'as an archive': bytes => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]),
	'mixed with another': bytes => into(bytes, whole.csv[below(whole.csv.length)] ?? ''),
	'of nothing but noise': bytes => Buffer.from(Array.from({length: below(bytes.length)}, () => below(256))),
};

/**
 * Damaged files are brought in. Each is taken, and then the book is one that the store would write, or refused in plain
 * words, and then the book is as it was.
 */
export const damagedTables = async (format: keyof typeof whole, tries: number): Promise<Outcome> => {
	const losses: string[] = [];
	const names = Object.keys(ways);
	for (let i = 0; i < tries; i++) {
		const name = names[i % names.length] ?? '';
		const good = whole[format][below(whole[format].length)] ?? Buffer.alloc(0);
		const bytes = (ways[name]?.(good) ?? good).toString('latin1');
		const here = aLead('Here').with({email: 'dana@here.example'}).appliedOn('2026-11-02');
		const desk = aDesk(aBook({email: 'ada@home.example'}, here));
		const before = desk.book();
		const lose = (what: string) => losses.push(`${format} ${name}: ${what}`);
		try {
			const {exit, says} = await desk.type(lineOf[format](bytes));
			const flaw = issueOf(JSON.parse(JSON.stringify(desk.book())));
			if (exit === 0 && flaw) lose(`taken, although ${flaw.path} ${flaw.words}`);
			if (exit !== 0 && desk.book() !== before) lose('refused, and the book is another');
			if (exit !== 0 && (says.length < 10 || /\n\s+at /.test(says))) lose(`not in plain words: ${says}`);
		} catch (error) {
			lose(`not in plain words: ${error instanceof Error ? error.stack : error}`);
		}
	}
	return {tries, losses};
};
