import {sections} from '../../advice/inbox.ts';
import {situationShape} from '../../advice/situation.ts';
import {purposes} from '../../advice/what-for.ts';
import {day} from '../../leads/entries/details.ts';
import {bookShape, channels, entryShape, leadShape} from '../../leads/lead.ts';
import {stampShape} from '../../leads/marks.ts';
import {newsShape} from '../../leads/profile.ts';
import {
	anything,
	bothOf,
	eitherOf,
	listOf,
	mapOf,
	oneOf,
	orNull,
	record,
	type Shape,
	text,
	whole,
	yesNo,
} from '../../leads/shape.ts';
import {settings} from '../kit/settings.ts';
import {advice, leadWithAdvice, ref, rule, to, verdict} from './advice-shapes.ts';

const row = record({
	lead: ref,
	verdict,
	what: orNull(oneOf(...purposes)),
	owed: yesNo,
	on: orNull(day),
	until: orNull(day),
	by: orNull(oneOf(...channels)),
	to,
	rules: listOf(rule),
	because: text,
	overdueDays: whole,
	snoozed: yesNo,
});

const logged = record({
	entry: entryShape,
	entries: listOf(entryShape),
	lead: ref,
	advice,
	leftOut: orNull(record({ask: text, line: text})),
});

const written = record({
	lead: ref,
	kind: text,
	by: oneOf(...channels),
	form: text,
	to: orNull(text),
	address: orNull(text),
	subject: orNull(text),
	text,
	seconds: whole,
	rules: listOf(rule),
	gaps: listOf(text),
	promises: listOf(day),
	news: listOf(text),
	mailto: orNull(text),
	findings: listOf(record({check: text, rule: text, says: text, line: whole, quote: text})),
});

const ruleDocument = record({
	rule,
	article: text,
	title: text,
	author: text,
	publisher: text,
	says: text,
	reading: orNull(text),
	shows: text,
	'leads?': listOf(ref),
});

const reportRow = record({
	on: day,
	employer: text,
	position: text,
	address: text,
	person: text,
	how: text,
	what: text,
	outcome: text,
	'note?': text,
});

/** The settings that are listed, each with its value or null; with all of them the path of the data file. */
const settingsShape = record({
	...Object.fromEntries(
		settings.map(({key, choices}) => [
			`${key}?`,
			orNull<unknown>(choices ? oneOf(...choices.map(([value]) => value)) : key === 'holidays' ? listOf(day) : text),
		]),
	),
	'file?': text,
});

const said = record({said: text});

/** How the data file after a merge differs from the one before. */
const difference = {leads: whole, entries: whole, changes: whole, gone: whole};

/** What each command writes with `--json`. */
const ofCommands: Readonly<Record<string, Shape>> = {
	today: record({
		today: day,
		...Object.fromEntries(sections.map(section => [section, listOf(row)])),
	}),
	week: record({
		today: day,
		days: listOf(
			record({
				day,
				leads: listOf(record({lead: ref, what: text, time: orNull(text), verdict, owed: yesNo, overdueDays: whole})),
			}),
		),
		later: listOf(record({from: day, count: whole})),
	}),
	add: leadWithAdvice,
	log: logged,
	done: logged,
	ask: eitherOf(advice, listOf(eitherOf(advice, record({error: text})))),
	snooze: leadWithAdvice,
	list: listOf(leadWithAdvice),
	show: leadWithAdvice,
	history: listOf(bothOf(entryShape, record({lead: ref}))),
	why: record({
		today: day,
		lead: ref,
		verdict,
		on: orNull(day),
		why: listOf(record({title: text, lines: listOf(text)})),
	}),
	draft: eitherOf(
		record({lead: ref, drafts: listOf(written)}),
		leadWithAdvice,
		record({template: text, form: text, text, folder: text}),
		record({offer: orNull(ref), notes: listOf(record({lead: ref, to: orNull(text), kind: text, group: text}))}),
	),
	debrief: leadWithAdvice,
	prep: record({
		lead: ref,
		on: orNull(day),
		ask: listOf(record({ask: text, rule})),
		note: listOf(record({note: text, rule})),
		needed: listOf(record({key: text, ask: text})),
	}),
	news: eitherOf(newsShape, listOf(bothOf(newsShape, record({toldTo: listOf(text)})))),
	edit: leadWithAdvice,
	person: leadWithAdvice,
	tell: leadWithAdvice,
	correct: leadWithAdvice,
	delete: record({deleted: ref}),
	undo: said,
	redo: said,
	restore: eitherOf(said, listOf(record({id: text, until: text, bytes: whole}))),
	resolve: eitherOf(
		listOf(record({lead: orNull(ref), what: text, versions: listOf(bothOf(stampShape, record({'value?': anything})))})),
		record({settled: text, left: whole}),
	),
	merge: eitherOf(record({merged: listOf(text)}), record({...difference, conflicts: whole})),
	sync: eitherOf(
		record({
			came: record(difference),
			went: orNull(record(difference)),
			from: listOf(text),
			conflicts: whole,
			problem: orNull(text),
		}),
		record({machine: text, folder: text, remote: orNull(text), readable: orNull(text)}),
	),
	mail: record({
		written: yesNo,
		messages: listOf(
			record({
				id: orNull(text),
				subject: text,
				lead: orNull(ref),
				'entry?': entryShape,
				'question?': orNull(text),
				'left?': text,
				'why?': text,
			}),
		),
	}),
	config: eitherOf(settingsShape, listOf(record({lead: ref, reserved: text, balanced: text, persistent: text}))),
	import: record({
		from: text,
		written: yesNo,
		counts: mapOf(whole),
		rows: listOf(
			record({
				row: whole,
				fate: text,
				organization: text,
				role: orNull(text),
				lead: orNull(text),
				why: orNull(text),
				log: listOf(record({on: day, what: text, 'note?': text})),
			}),
		),
		notUnderstood: listOf(record({row: whole, column: text, value: text, reason: text})),
		columnsLeftOut: listOf(text),
	}),
	stats: listOf(
		record({title: text, head: listOf(text), rows: listOf(listOf(text)), numbers: listOf(whole), says: listOf(text)}),
	),
	report: record({
		'name?': text,
		from: day,
		to: day,
		rows: listOf(reportRow),
		weeks: listOf(record({from: day, to: day, rows: listOf(reportRow), employers: whole})),
		employers: whole,
		missing: listOf(record({lead: text, id: text, what: text, line: text})),
	}),
	doctor: listOf(record({is: oneOf('well', 'odd', 'bad'), words: text, 'advice?': text})),
	rules: eitherOf(ruleDocument, listOf(ruleDocument)),
	export: record({format: text, leads: whole, 'to?': text, 'text?': text}),
	tour: record({}),
	schema: eitherOf(listOf(text), bothOf(record({$schema: text, title: text}), mapOf(anything))),
	completions: eitherOf(
		record({shell: text, script: text, 'startFile?': orNull(text)}),
		listOf(record({word: text, description: text, 'otherwise?': text})),
		oneOf('files'),
	),
};

/** All documents that others can rely on, each with what it is. */
export const documents: Readonly<Record<string, {description: string; shape: Shape}>> = {
	'data-file': {description: 'the data file', shape: bookShape},
	lead: {description: 'a lead in the data file', shape: leadShape},
	situation: {description: 'a situation: what the advice is worked out from', shape: situationShape},
	error: {
		description: 'what any command writes to stderr with --json when it refuses',
		shape: record({error: text, code: whole, hint: text}),
	},
	'dry-run': {
		description: 'what any change writes with --dry-run --json',
		shape: record({dryRun: oneOf(true), would: anything}),
	},
	...Object.fromEntries(
		Object.entries(ofCommands).map(([name, shape]) => [name, {description: `what "${name} --json" writes`, shape}]),
	),
};
