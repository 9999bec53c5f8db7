/** A subject of `touchbase help` that is no command: a table, and what is to be said below it. */
export type Topic = {title: string; rows: readonly Row[]; notes?: readonly string[]};
export type Row = readonly [left: string, right: string];

/** What is saved, and what is gone when the command ends. */
export const saved: readonly Row[] = [
	['add, log, done, edit, config, …', 'saved at once; undo takes it back, tomorrow too'],
	['answers in the wizard, and tell', 'saved in the log, so that nothing is asked twice'],
	['ask --answer --suppose --as-of', 'not saved: what would be if'],
	['--stance, and the keys > and <', 'not saved: for this call, for this look'],
	['snooze', 'saved until that day, or until you log something'],
	['a message from draft, and m', 'not saved, until you log it: --log, or L'],
	['a form that you leave with esc', 'not logged; the words are there when you come back'],
	['import, mail without --yes', 'not saved: a preview'],
	['export, report, schema', 'printed; a file only where you name one'],
	['--demo, tour', 'in a file of its own, which begins anew each day'],
];

/** The subjects, by the word after `touchbase help`. The keys have their own, made from the screens. */
export const topics = {
	keys: {title: 'The keys of every screen', rows: []},
	days: {
		title: 'How to write a day, and which lead',
		rows: [
			['2026-12-01', 'a day; one that does not exist is refused'],
			['1 Dec, 1 December 2026', 'without a year the nearest to today'],
			['today, yesterday, tomorrow', 'on your own clock'],
			['fri, next friday, two fridays ago', 'fri is the last one where a past day is meant (--on), else the next'],
			['+3d, -2w', 'days and weeks from today'],
			['in 2 weeks, 3 days ago', 'in words'],
			['in 3 business days', 'without weekends and your holidays'],
			['end of november, mid-february', 'of a day to come: a vague day, kept as it was said'],
			['early december, spring, a few days', 'likewise'],
			['fri 10am, 20 nov 14:00', 'a time may follow; it never changes the day'],
		],
		notes: [
			'LEAD is any part of the organization, the role or a name of a person, or the short id that "touchbase list" shows. An exact match wins; where several match, nothing is changed, and they are listed.',
		],
	},
	files: {
		title: 'Where your data is',
		rows: [
			['Linux', '~/.local/share/touchbase/leads.json; journal and copies in ~/.local/state/touchbase'],
			['macOS', '~/Library/Application Support/touchbase/leads.json; ~/Library/Logs/touchbase'],
			['Windows', '%LOCALAPPDATA%\\touchbase\\Data\\leads.json; %LOCALAPPDATA%\\touchbase\\Log'],
			['TOUCHBASE_FILE, --file PATH', 'another data file; ~/ is your home'],
			['XDG_DATA_HOME, XDG_STATE_HOME', 'other folders for both'],
			['XDG_CONFIG_HOME', 'where your own templates lie, in touchbase/drafts'],
			['XDG_CACHE_HOME', 'compiled code, so that a line starts fast; it may be deleted'],
		],
		notes: [
			'The data file is readable JSON, for you alone (mode 0600), and made for version control. Copying it is a full backup. "touchbase config" shows which one is in use.',
			'The journal is what undo and redo work from, also tomorrow and in another window; the copies are the last good versions of the file, which "touchbase restore" lists and puts back. Both may be deleted: you lose the undo, and nothing else.',
			'Nothing leaves the machine but through "touchbase sync", which git carries out.',
		],
	},
	scripts: {
		title: 'For scripts',
		rows: [
			['--json', 'one document on stdout, nothing else; an error is one on stderr: {"error", "code", "hint"}'],
			['touchbase schema NAME', 'the JSON Schema of each document and of the data file'],
			['history --format ndjson', 'an entry on each line'],
			["list --format '{id}\\t{on}'", 'a line for each lead by a template; or tsv'],
			['ask --situation -', 'the advice on a situation, or on each of an array of them, without any file'],
			['TOUCHBASE_NOW', 'taken as now: 2026-11-12 or 2026-11-12T09:30'],
			['NO_COLOR, FORCE_COLOR', 'without colours, with colours'],
			['exit 0', 'done'],
			['exit 1', 'the data file could not be read or written; nothing is lost'],
			['exit 2', 'the words are off: an unknown command, flag or value, or a day that does not exist'],
			['exit 3', 'no such lead'],
			['exit 4', 'several leads match; nothing is changed'],
			['exit 5', 'a preview: nothing was written, for want of --yes'],
		],
	},
	trouble: {
		title: 'When something is wrong',
		rows: [
			[
				'"the file could not be read"',
				'nothing was changed. "touchbase doctor" looks over the file and says what to type; "touchbase restore" puts the last good copy back',
			],
			['"Several leads match"', 'say more of the name, or the short id that is listed'],
			[
				'a day is not what I meant',
				'what was understood is shown back in full; "touchbase undo", and write it as 2026-12-01',
			],
			[
				'the advice seems wrong',
				'"touchbase why LEAD" says which fact or rule it comes from; "touchbase correct" corrects an entry that is wrong',
			],
			[
				'lines are drawn with ? or odd letters',
				"the terminal's locale is not UTF-8: plain ASCII is shown; set LANG to one that ends in .UTF-8",
			],
			['no colours, or too many', 'NO_COLOR=1 turns them off, FORCE_COLOR=1 on; nothing is said by colour alone'],
			['a screen reader', 'INK_SCREEN_READER=true touchbase, or the commands: they print plain lines'],
			['I want to start over', 'move leads.json away; the next start asks the three questions again'],
		],
	},
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof topics;

export function isTopic(word: string): word is TopicName {
	return Object.hasOwn(topics, word);
}
