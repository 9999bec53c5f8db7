import {visible} from '../text/safe-text.ts';
import {whatWords} from '../verbs/kit/what-words.ts';
import {aliases, nothings} from '../verbs/log/aliases.ts';

const ended = ['log LEAD withdrew', 'log LEAD rejected', 'log LEAD filled', 'log LEAD declined'];
const viewed = ['show LEAD'];
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
const begun = ['add LEAD'];
const shown = ['tour', 'help'];
const askedAgain = ['draft LEAD', 'log LEAD followup'];
const sentBy = (channel: string) => [`draft LEAD --by ${channel}`, `log LEAD followup --by ${channel}`];
const agreed = ['log LEAD interview --at DAY', 'log LEAD conversation --at DAY'];
const coloured = ['config colours=dark', '--no-color'];

/**
 * The commands that other programs have and people try here, each with the lines that may be meant, after `touchbase`.
 * None is run by itself. LEAD stands for the word that was typed.
 */
export const foreignCommands: Readonly<Record<string, readonly string[]>> = {
	close: ended,
	closed: ['list --all', ...ended],
	end: ended,
	finish: ['done LEAD', ...ended],
	archive: ended,
	lost: ended,
	stop: ['log LEAD no-contact', ...ended],
	reject: ['log LEAD rejected', 'log LEAD declined'],
	won: ['log LEAD offer', 'log LEAD accepted'],
	complete: ['done LEAD'],
	did: ['done LEAD'],
	mark: ['done LEAD', 'log LEAD WHAT'],
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
	job: viewed,
	company: viewed,
	companies: listed,
	application: viewed,
	applications: listed,
	pipeline: listed,
	board: listed,
	sort: ['list --sort due'],
	priority: ['list --sort due'],
	stale: ['list --sort last'],
	status: ['today', 'show LEAD'],
	view: viewed,
	get: viewed,
	cat: viewed,
	info: viewed,
	lead: viewed,
	due,
	next: due,
	inbox: due,
	todo: due,
	agenda: due,
	now: due,
	overdue: due,
	notify: ['today --count', 'export --format ics'],
	upcoming: ['week'],
	tomorrow: ['week'],
	month: ['week'],
	calendar: ['export --format ics'],
	ics: ['export --format ics'],
	csv: ['export --format csv', 'import FILE'],
	print: ['report', 'export --format md'],
	share: ['report', 'export --format md'],
	backup: kept,
	dump: ['export --format json'],
	save: kept,
	load: ['import FILE'],
	statistics: ['stats'],
	figures: ['stats'],
	summary: ['stats', 'report'],
	record: ['report', 'log LEAD WHAT'],
	new: begun,
	create: begun,
	insert: begun,
	apply: begun,
	track: begun,
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
	purge: takenOut,
	wipe: takenOut,
	clean: takenOut,
	clear: ['snooze LEAD DAY', 'delete LEAD'],
	reset: ['restore', 'undo'],
	revert: ['undo'],
	back: ['undo'],
	write: written,
	email: sentBy('email'),
	phone: sentBy('phone'),
	text: sentBy('text'),
	letter: sentBy('letter'),
	message: askedAgain,
	follow: askedAgain,
	ping: askedAgain,
	nudge: askedAgain,
	touch: askedAgain,
	thank: ['draft LEAD --kind thanks', 'log LEAD thanks'],
	answer: ['draft LEAD --kind answer', 'log LEAD answered'],
	copy: ['draft LEAD --copy'],
	mailto: written,
	compose: written,
	template: written,
	send: ['draft LEAD', 'log LEAD followup'],
	say: written,
	contact: ['person LEAD NAME', 'draft LEAD'],
	contacts: met,
	people: met,
	who: met,
	meet: agreed,
	meeting: agreed,
	schedule: agreed,
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
	skip: ['snooze LEAD DAY'],
	dismiss: ['snooze LEAD DAY'],
	pause: ['snooze LEAD DAY'],
	check: ['doctor', 'draft LEAD'],
	settings: set,
	setup: ['config', 'sync setup REMOTE'],
	configure: set,
	options: set,
	theme: coloured,
	color: coloured,
	colour: coloured,
	colors: coloured,
	colours: coloured,
	tag: ['log LEAD note TEXT'],
	star: ['log LEAD note TEXT'],
	init: ['tour', 'add LEAD'],
	demo: ['--demo'],
	start: shown,
	tutorial: shown,
	guide: shown,
	docs: shown,
	about: ['help', '--version'],
	examples: ['--demo', 'tour'],
	install: ['completions install'],
	push: ['sync'],
	pull: ['sync'],
	version: ['--version'],
	usage: helped,
	man: ['help --man'],
	commands: helped,
	keys: ['help keys'],
};

/** The lines that may be meant by a word that is no command, with what was typed after it in the place of LEAD. */
export function linesFor(word: string, lead: string | undefined): readonly string[] {
	const filled = (line: string) => {
		const [, what = ''] = /^log LEAD ([a-z-]+)$/.exec(line) ?? [];
		const meaning = Object.hasOwn(whatWords, what) ? whatWords[what]?.replace(/ ?[(;].*/, '') : undefined;
		const typed = `touchbase ${line.replace('LEAD', lead ? quoted(visible(lead)) : 'LEAD')}`;
		return meaning ? `${typed}  (${meaning})` : typed;
	};
	const wanted = word.toLowerCase();
	if (Object.hasOwn(foreignCommands, wanted)) return (foreignCommands[wanted] ?? []).map(filled);
	if (Object.hasOwn(whatWords, wanted)) return [filled(`log LEAD ${wanted}`)];
	if (Object.hasOwn(nothings, wanted)) return asked.map(filled);
	return Object.hasOwn(aliases, wanted) ? (aliases[wanted] ?? []).map(line => filled(`log LEAD ${line}`)) : [];
}

/** The line that shows the lead which a word may name. */
export function lineToShow(word: string): string {
	return `touchbase show ${quoted(visible(word))}`;
}

const quoted = (word: string): string =>
	/^[\p{L}\p{N}._-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
