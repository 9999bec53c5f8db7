import {visible} from '../text/safe-text.ts';
import {whatWords} from '../verbs/kit/what-words.ts';
import {aliases, nothings} from '../verbs/log/aliases.ts';

const ended = ['log LEAD withdrew', 'log LEAD rejected', 'log LEAD filled', 'log LEAD declined'];
const looked = ['show LEAD'];
const listed = ['list'];
const due = ['today'];
const found = ['list LEAD', 'list --all LEAD'];
const corrected = ['edit LEAD --role TEXT', 'correct LEAD last --on DAY'];
const takenOut = ['delete LEAD', 'log LEAD withdrew'];
const kept = ['restore', 'export --format json'];
const written = ['draft LEAD'];
const met = ['person LEAD NAME'];
const asked = ['ask LEAD', 'why LEAD'];
const set = ['config'];
const helped = ['help'];

/**
 * The commands that other programs have and people try here, each with the lines that may be meant, after `touchbase`.
 * None is run by itself. LEAD stands for the word that was typed.
 */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
	close: ended,
	closed: ['list --all', ...ended],
	end: ended,
	finish: ['done LEAD', ...ended],
	archive: ended,
	lost: ended,
	won: ['log LEAD offer', 'log LEAD accepted'],
	complete: ['done LEAD'],
	did: ['done LEAD'],
	reopen: ['log LEAD reopened'],
	open: ['show LEAD', 'log LEAD reopened'],
	search: found,
	find: found,
	grep: found,
	filter: found,
	query: found,
	ls: listed,
	all: ['list --all'],
	leads: listed,
	jobs: listed,
	status: ['today', 'show LEAD'],
	view: looked,
	get: looked,
	cat: looked,
	info: looked,
	lead: looked,
	due,
	next: due,
	inbox: due,
	todo: due,
	agenda: due,
	now: due,
	calendar: ['export --format ics'],
	ics: ['export --format ics'],
	csv: ['export --format csv', 'import FILE'],
	backup: kept,
	dump: ['export --format json'],
	save: kept,
	load: ['import FILE'],
	statistics: ['stats'],
	figures: ['stats'],
	summary: ['stats', 'report'],
	record: ['report', 'log LEAD WHAT'],
	new: ['add LEAD'],
	create: ['add LEAD'],
	insert: ['add LEAD'],
	update: corrected,
	modify: corrected,
	change: corrected,
	fix: corrected,
	set: ['config', 'edit LEAD --role TEXT'],
	rename: ['edit LEAD --organization TEXT', 'person LEAD NAME --rename NAME'],
	rm: takenOut,
	remove: takenOut,
	del: takenOut,
	erase: takenOut,
	trash: takenOut,
	drop: takenOut,
	clear: ['snooze LEAD DAY', 'delete LEAD'],
	reset: ['restore', 'undo'],
	revert: ['undo'],
	back: ['undo'],
	write: written,
	mailto: written,
	compose: written,
	template: written,
	send: ['draft LEAD', 'log LEAD followup'],
	say: written,
	contact: ['person LEAD NAME', 'draft LEAD'],
	contacts: met,
	people: met,
	who: met,
	advice: asked,
	advise: asked,
	should: asked,
	wizard: asked,
	explain: ['why LEAD', 'rules'],
	remind: ['snooze LEAD DAY', 'log LEAD promise WHAT --due DAY'],
	reminder: ['snooze LEAD DAY', 'log LEAD promise WHAT --due DAY'],
	wait: ['snooze LEAD DAY'],
	hide: ['snooze LEAD DAY'],
	defer: ['snooze LEAD DAY'],
	postpone: ['snooze LEAD DAY', 'log LEAD rescheduled --at DAY'],
	later: ['snooze LEAD DAY'],
	check: ['doctor', 'draft LEAD'],
	settings: set,
	setup: ['config', 'sync setup REMOTE'],
	configure: set,
	options: set,
	init: ['tour', 'add LEAD'],
	demo: ['--demo'],
	push: ['sync'],
	pull: ['sync'],
	version: ['--version'],
	usage: helped,
	man: ['help --man'],
	commands: helped,
	keys: ['help keys'],
};

/** The lines that may be meant by a word that is no command, with what was typed after it in the place of LEAD. */
export function linesFor(word: string, rest: readonly string[]): readonly string[] {
	const [lead] = rest.filter(each => !each.startsWith('-'));
	const filled = (line: string) => {
		const [, what = ''] = /^log LEAD ([a-z-]+)$/.exec(line) ?? [];
		const meaning = Object.hasOwn(whatWords, what) ? whatWords[what]?.replace(/ ?[(;].*/, '') : undefined;
		const typed = `touchbase ${line.replace('LEAD', lead ? quoted(visible(lead)) : 'LEAD')}`;
		return meaning ? `${typed}  (${meaning})` : typed;
	};
	const wanted = word.toLowerCase();
	if (Object.hasOwn(otherWords, wanted)) return (otherWords[wanted] ?? []).map(filled);
	return [whatWords, aliases, nothings].some(table => Object.hasOwn(table, wanted))
		? [filled(`log LEAD ${wanted}`)]
		: [];
}

const quoted = (word: string): string =>
	/^[\p{L}\p{N}._-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
