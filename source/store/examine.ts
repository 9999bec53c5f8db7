import {conflictsIn} from '../leads/conflicts.ts';
import type {Book} from '../leads/lead.ts';
import {visible} from '../text/safe-text.ts';
import type {BookFile} from './book-file.ts';
import {contentsOf, copiesIn} from './copies.ts';
import {FileTrouble, inPlainWords} from './file-trouble.ts';
import {codeOf, type Files, readOrdinary, unlessMissing} from './files.ts';
import {digestOf, linesOf, stacksOf} from './journal.ts';
import {holderOf} from './lock.ts';
import type {Place} from './place.ts';
import {isTemporary} from './replace.ts';
import {rivalsIn} from './rivals.ts';

/** One finding of `doctor`: whether it is fine, and what to type if not. */
export type Finding = {is: 'well' | 'odd' | 'bad'; words: string; advice?: string};

/** Checks the data file and everything around it; changes nothing. */
export function examine(files: Files, place: Place, file: BookFile): Finding[] {
	return [atTheFile, atItsText, atItsConflicts, atItsFolder, atTheLock, atTheCopies, atTheJournal].flatMap(
		(look): Finding[] => {
			try {
				return look(files, place, file);
			} catch (error) {
				const why = error instanceof FileTrouble ? error.message : (codeOf(error) ?? String(error));
				const [words = '', advice] = why.split('\n');
				return [{is: 'bad', words: visible(words), ...(advice && {advice})}];
			}
		},
	);
}

type Look = (files: Files, place: Place, file: BookFile) => Finding[];

const atTheFile: Look = (files, place, file) => {
	const book = inPlainWords(file.name, 'read', () => file.read(place));
	if (!book) return [{is: 'well', words: `There is no ${file.name} yet. It is made when the first lead is added.`}];
	const {leads, entries} = contentsOf(book);
	const findings: Finding[] = [
		{is: 'well', words: `${file.name} can be read: ${count(leads, 'lead')}, ${count(entries, 'entry', 'entries')}.`},
	];
	const {mode} = files.statSync(place.file);
	if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
		findings.push({
			is: 'odd',
			words: 'Others on this computer may read or write it.',
			advice: `Type: chmod 600 ${place.file}`,
		});
	}
	if ((mode & 0o222) === 0)
		findings.push({is: 'bad', words: 'It is read-only.', advice: `Type: chmod u+w ${place.file}`});
	return findings;
};

const atItsText: Look = (_files, _place, file) => {
	if (!file.book) return [];
	const odd = leadsWithHiddenText(file.book);
	if (odd.length === 0) return [];
	const words = `There are characters that cannot be seen in: ${odd
		.slice(0, 5)
		.map(name => visible(name))
		.join(', ')}.`;
	return [{is: 'odd', words: `${words} They are shown by name and do no harm.`}];
};

const leadsWithHiddenText = ({leads}: Book): string[] => {
	const isHidden = (value: unknown): boolean =>
		typeof value === 'string'
			? visible(value, {lines: true}) !== value
			: typeof value === 'object' && value !== null && Object.values(value).some(isHidden);
	return leads.filter(isHidden).map(({organization}) => organization);
};

const atItsConflicts: Look = (_files, _place, file) => {
	const conflicts = file.book ? conflictsIn(file.book).length : 0;
	if (conflicts === 0) return [];
	return [
		{
			is: 'odd',
			words: `Your machines differ on ${conflicts}. Both versions are kept.`,
			advice: 'Type: touchbase resolve',
		},
	];
};

const atItsFolder: Look = (files, place) => {
	const {file, folder} = place;
	const names = unlessMissing(() => files.readdirSync(folder)) ?? [];
	const findings: Finding[] = [];
	for (const {name, isSure} of rivalsIn(files, place)) {
		findings.push({
			is: 'odd',
			words: `A sync program has put a second version beside it: ${name}`,
			advice: isSure
				? 'Type: touchbase merge'
				: 'Type: touchbase merge (or, if it is a copy that you made, give it another name)',
		});
	}
	const unfinished = names.filter(name => isTemporary(name, file)).length;
	if (unfinished)
		findings.push({
			is: 'odd',
			words: `${count(unfinished, 'unfinished file')} of a program that was killed. The next change removes them.`,
		});
	return findings;
};

const atTheLock: Look = (files, {lock}) => {
	const holder = holderOf(files, lock);
	if (!holder) return [];
	if (holder.dead)
		return [
			{is: 'odd', words: 'The last program to write it was killed while it did. The next change goes on all the same.'},
		];
	const who = holder.owner
		? `process ${holder.owner.pid} on ${holder.owner.host.split(' ')[0]}`
		: 'a program that does not say its name';
	return [
		{
			is: 'odd',
			words: `It is being written right now, by ${who}. If that does not end, and there is none, take the lock away.`,
			advice: `Type: rm ${lock}`,
		},
	];
};

const atTheCopies: Look = (files, {copies}) => {
	const [newest, ...older] = copiesIn(files, copies);
	if (!newest) return [{is: 'well', words: 'There are no copies yet. The first is kept when something is changed.'}];
	const words = `${count(older.length + 1, 'copy', 'copies')} in ${copies}, the newest from before ${newest.until.slice(0, 16).replace('T', ' ')}.`;
	return [{is: 'well', words, advice: 'To see them, type: touchbase restore'}];
};

const atTheJournal: Look = (files, {journal}, file) => {
	const text = inPlainWords(journal, 'read', () => readOrdinary(files, journal))?.toString() ?? '';
	const written = text.split('\n').filter(Boolean).length;
	const lines = linesOf(files, journal, file.book);
	const {done, undone} = stacksOf(lines, digestOf(file.bytes));
	const findings: Finding[] = [
		{is: 'well', words: `${count(done.length, 'change')} can be undone, ${undone.length} done again.`},
	];
	if (written > lines.length) {
		findings.push({
			is: 'odd',
			words: `${count(written - lines.length, 'line')} of the undo journal cannot be read and will be passed over.`,
		});
	}
	return findings;
};

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
