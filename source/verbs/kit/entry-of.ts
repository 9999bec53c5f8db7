import {type Day, inWords} from '../../days/day.ts';
import type {Moment} from '../../days/understand-day.ts';
import {
	type Channel,
	channels,
	type Detail,
	type Entry,
	entryKinds,
	entryRow,
	tones,
	type What,
} from '../../leads/lead.ts';
import {keysOf} from '../../text/keys-of.ts';
import {MissingInput, Refusal} from '../../text/refusal.ts';
import {choice, day, flagOf, type Input, moment, names, text, toggle} from './field.ts';

/** The details of an entry: the flags of `log`, and the lines of its form. */
export const entryFields = {
	by: choice(channels, {value: 'CHANNEL', description: 'how it went or came (default: email for what was sent)'}),
	with: names({description: 'whom; can be given several times'}),
	on: day('past', {description: 'the day it happened (default: today)'}),
	at: moment('coming', {ahead: true, description: 'the day, or day and time, of a meeting that is agreed'}),
	due: moment('coming', {description: 'a day that was named: by which they decide, or on which you will be in touch'}),
	after: moment('coming', {description: 'be in touch if you have heard nothing by this day (invited)'}),
	from: moment('coming', {description: 'the first day of an absence that is still to come (away)'}),
	until: moment('coming', {ahead: true, description: 'the last day of an absence (away)'}),
	tone: choice(tones, {value: 'TONE', description: 'how they answered (reply)'}),
	asks: {
		...text({value: 'WHAT', description: 'they asked you something; what it was (reply)'}),
		optional: true,
		read: ([typed = '']: readonly string[]): string | true => {
			const what = typed.trim();
			return what === '' || what.toLowerCase() === 'yes' ? true : what;
		},
	},
	auto: toggle({description: 'a machine wrote it (reply, rejected, filled)'}),
	posting: toggle({description: 'the vacancy asks for it (no-contact)'}),
	notBy: choice(channels, {value: 'CHANNEL', description: 'not by this channel (no-contact)'}),
	except: text({value: 'NAME', description: 'write to nobody there but this one (no-contact)'}),
	keep: toggle({description: 'the door is open (rejected, filled, declined, withdrew)'}),
	final: toggle({description: 'the door is not open (rejected, filled)'}),
	heard: toggle({description: 'you only heard it; a note that ends nothing (rejected, filled)'}),
	awaiting: text({value: 'WHAT', description: 'what is still to come after your yes (accepted)'}),
	promise: moment('coming', {
		ahead: true,
		description: 'the day, or day and time, at which you said you would be in touch',
	}),
};

/** The input of a form or a command: what happened, and its details. */
export type EntryInput = {id: string; today: Day; what: What; note?: string | undefined} & {
	[F in Exclude<keyof typeof entryFields, 'promise'>]?: Input<typeof entryFields>[F] | undefined;
};

type Flag = Exclude<keyof typeof entryFields, 'on' | 'promise'>;
const flags = keysOf(entryFields).filter((field): field is Flag => field !== 'on' && field !== 'promise');

const goesWith = (what: What, flag: Detail): boolean => {
	const {needs, takes} = entryRow(what);
	return needs.includes(flag) || takes.includes(flag);
};

/** The flags that a word takes, besides `--on` and `--promise`, which every word takes. */
export function flagsOf(what: What): Flag[] {
	return flags.filter(flag => goesWith(what, flag));
}

/** Makes the entry. Throws a Refusal where the words do not go together or the day is impossible. */
export function entryOf(input: EntryInput): Entry {
	const {id, today, what, note} = input;
	for (const flag of flags) {
		if (input[flag] !== undefined && !goesWith(what, flag)) {
			const whats = entryKinds.filter(each => goesWith(each, flag));
			throw new Refusal(`${flagOf(flag)} does not go with ${what}; it goes with ${whats.join(', ')}.`);
		}
	}
	const on = input.on ?? today;
	if (on > today) {
		const hint = goesWith(what, 'at') ? 'a meeting that is agreed is logged with --at' : 'log it when it has happened';
		throw new Refusal(`--on: ${inWords(on)} is still to come; ${hint}.`);
	}
	const entry = {id, on, ...(note && {note}), what, ...detailsOf(input)};
	// The table says which details a word needs and takes; both were checked above.
	return entry as Entry;
}

type Kept = {[key: string]: unknown};

const detailsOf = (input: EntryInput): Kept => {
	const {what, today} = input;
	const {needs} = entryRow(what);
	const isNeeded = (detail: Detail) => needs.includes(detail);
	const kept: Kept = {};
	const by = channelOf(input, isNeeded('by'));
	if (by) kept.by = by;
	if (input.with || isNeeded('with')) kept.with = input.with ?? [];
	for (const flag of ['tone', 'asks', 'notBy', 'except', 'awaiting'] as const) {
		if (input[flag] !== undefined && input[flag] !== '') kept[flag] = input[flag];
	}
	for (const flag of ['auto', 'posting', 'keep', 'final', 'heard'] as const) if (input[flag]) kept[flag] = true;
	if (kept.keep && kept.final) throw new Refusal('--keep and --final are two things: the door is open, or it is not.');
	return {...kept, ...daysOf(input, today, isNeeded)};
};

const channelOf = ({what, by}: EntryInput, isNeeded: boolean): Channel | undefined => {
	if (what !== 'voicemail') return by ?? (what === 'tried' ? 'phone' : isNeeded ? 'email' : undefined);
	if (by && by !== 'phone') throw new Refusal('--by: a voicemail is left by phone.');
	return 'phone';
};

const missing = (flag: string, needs: string) => new MissingInput(`${flag} is missing: ${needs}.`, needs);

const daysOf = (input: EntryInput, today: Day, isNeeded: (detail: Detail) => boolean): Kept => {
	const {what, at, due, after, from, until} = input;
	if (due && after)
		throw new Refusal('--due and --after are two things: on that day, or if you have heard nothing by it.');
	const named = due ?? after;
	if (isNeeded('due') && !named) throw missing('--due', missingDay[what] ?? 'the day that was named');
	if (isNeeded('at') && !at) throw missing('--at', 'the day, or day and time, of the meeting');
	if (at) notPast('--at', at.day, today, 'a meeting that has been is logged with --on');
	if (until) notPast('--until', until.day, today, 'they are back');
	if (what === 'promise' && named) notPast('--due', named.day, today, 'a promise is for today or later');
	if (from && until && from.day > until.day) throw new Refusal('--from is after --until.');
	const said = saidOf(named) ?? saidOf(until);
	const takesTime = what === 'promise' || what === 'invited';
	const time = at?.at ?? (takesTime ? named?.at : undefined);
	return {
		...(at && {at: at.day}),
		...(named && {due: named.day}),
		...(after && {after: true}),
		...(from && {from: from.day}),
		...(until && {until: until.day}),
		...(time && {time}),
		...(said && {said}),
	};
};

const saidOf = (named: Moment | undefined): string | undefined =>
	named && 'said' in named && typeof named.said === 'string' ? named.said : undefined;

const missingDay: Partial<Record<What, string>> = {
	timeline: 'the day by which they decide',
	promise: 'the day on which you will be in touch',
	invited: 'the day on which they want to hear from you (or --after, if you have heard nothing by it)',
};

const notPast = (flag: string, named: Day, today: Day, hint: string): void => {
	if (named < today) throw new Refusal(`${flag}: ${inWords(named)} is past; ${hint}.`);
};
