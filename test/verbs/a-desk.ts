import {readArgv} from '../../source/cli/read-argv.ts';
import type {Day} from '../../source/days/day.ts';
import {applyAll, type Change, inverseAll} from '../../source/leads/change.ts';
import {type Book, emptyBook, type Lead} from '../../source/leads/lead.ts';
import {unstyled} from '../../source/text/emphasis.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {calendarOf} from '../../source/verbs/kit/calendar-of.ts';
import {globalFields} from '../../source/verbs/kit/global-fields.ts';
import {readFields} from '../../source/verbs/kit/read-fields.ts';
import {canBeLeftOut, rehearseCommand, runCommand, type StorePort} from '../../source/verbs/kit/run.ts';
import {today as todayVerb} from '../../source/verbs/today.ts';

/** What came of a line: what is printed, the document, and the exit code with its message. */
export type Came = {exit: number; says: string; out: string; json: ReturnType<typeof JSON.parse>; warn: string};

type Desk = {
	/** Types a line after `touchbase`, or words that are split already. */
	type: (line: string | readonly string[]) => Promise<Came>;
	/** Types some lines, none of which may be refused. */
	typed: (...lines: string[]) => Promise<Desk>;
	/** From now on it is another day. */
	goTo: (day: Day) => void;
	book: () => Book;
	lead: (organization?: string) => Lead;
};

/** A line as a shell takes it apart; quotes hold words together. */
export const words = (line: string): string[] =>
	[...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/["']/g, ''));

/**
 * The command line without a process, on a book in memory: `await aDesk().type('add Acme --on yesterday')`. Today is
 * Thursday 12 November 2026. Ids count up from `l1`.
 */
export const aDesk = (start: Book = emptyBook(), firstDay: Day = '2026-11-12') => {
	let today = firstDay;
	let book = start;
	let ids = start.leads.length * 1000;
	const done: (readonly Change[])[] = [];
	const undone: (readonly Change[])[] = [];
	const turn = (
		from: (readonly Change[])[],
		to: (readonly Change[])[],
		make: (changes: readonly Change[]) => Change[],
	) => {
		const changes = from.pop();
		if (!changes) throw new Refusal('There is nothing to undo.');
		book = applyAll(book, make(changes));
		to.push(changes);
		return Promise.resolve('Taken back.');
	};
	const keeper: StorePort = {
		read: () => book,
		commit: async decide => {
			const {changes, result} = decide(book);
			book = applyAll(book, changes);
			if (changes.length > 0) done.push(changes);
			return {result, book};
		},
		undo: () => turn(done, undone, inverseAll),
		redo: () => turn(undone, done, changes => [...changes]),
		copies: () => [],
		restore: async () => 'There is no file.',
		rehearse: () => 'Nothing.',
		examine: () => [],
		rivals: () => [],
		mergeRivals: async () => [],
		mergeFiles: () => ({before: book, after: book}),
	};
	const newId = () => `l${++ids}`;
	const run = async (argv: readonly string[]): Promise<Came> => {
		const {verb = todayVerb, typed, global} = await readArgv(argv);
		const {stance, dryRun, verbose, quiet} = readFields(globalFields, global, {today});
		const ready = await verb.prepare(
			typed,
			calendarOf(today, () => book.profile),
		);
		const answer = await (dryRun ? rehearseCommand : runCommand)(ready, keeper, book => ({
			book,
			today,
			stance,
			newId,
			...(verbose && {verbose}),
		}));
		const isSilent = quiet && canBeLeftOut(answer, ready.kind === 'mutation' && !dryRun);
		const out = isSilent ? '' : (answer.text ?? answer.lines.map(line => `${unstyled(line)}\n`).join(''));
		return {exit: 0, says: '', out, json: answer.json, warn: (answer.warn ?? []).join('\n')};
	};
	const desk: Desk = {
		type: async line => {
			try {
				return await run(typeof line === 'string' ? words(line) : line);
			} catch (error) {
				if (error instanceof Refusal)
					return {exit: error.exit, says: error.message, out: '', json: undefined, warn: ''};
				throw error;
			}
		},
		typed: async (...lines) => {
			for (const line of lines) {
				const {exit, says} = await desk.type(line);
				if (exit !== 0) throw new Error(`${line}: ${says}`);
			}
			return desk;
		},
		goTo: day => {
			today = day;
		},
		book: () => book,
		lead: (organization = book.leads[0]?.organization) => {
			const found = book.leads.find(lead => lead.organization === organization);
			if (!found) throw new Error(`there is no ${organization}`);
			return found;
		},
	};
	return desk;
};
