import {type AdvisedLead, adviseLead} from '../../advice/inbox.ts';
import {addBusinessDays, addDays, type Day, daysBetween, inProse} from '../../days/day.ts';
import {understandMoment} from '../../days/understand-day.ts';
import {historyOf} from '../../leads/history.ts';
import {type Answers, type Entry, isMeeting, type Lead, rowOf} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import type {VerbContext} from '../kit/verb.ts';
import {supposing} from './suppose.ts';

/**
 * A fact that was left out: a question, and the line that adds it (`DAY` and `…` stand for what is to be filled in).
 */
export type LeftOut = {ask: string; line: string};

/**
 * A guess at something left out: a line after `touchbase log LEAD`, beside the entry or `instead` of it, or an answer
 * of `tell`.
 */
type Guess = {ask: string; line: string; instead?: true; tells?: Partial<Answers>};

/** The basis of a guess: the lead with the entry and without it. */
type Scene = {lead: Lead; entry: Entry; before: Lead; today: Day; holidays: readonly Day[]};

/**
 * Finds the one fact, left out of some entries, that would change the advice most. A fact that their own words mention
 * comes first. Undefined where no fact would change the advice.
 */
export function leftOut(now: AdvisedLead, entries: readonly Entry[], context: VerbContext): LeftOut | undefined {
	const {today, book} = context;
	const {lead} = now;
	const [entry] = entries;
	if (!entry) return undefined;
	const before = {...lead, log: lead.log.filter(({id}) => !entries.some(each => each.id === id))};
	const scene: Scene = {lead, entry, before, today, holidays: book.profile.holidays ?? []};
	const weighed = (guesses: readonly Guess[]) =>
		guesses
			.map(guess => ({guess, weight: weightOf(now, supposed(guess, scene, context))}))
			.filter(({weight}) => weight > 0)
			.sort((a, b) => b.weight - a.weight)[0]?.guess;
	const guess = weighed(plainly(scene)) ?? weighed(fromWords(scene)) ?? weighed(asUsual(scene));
	return guess && {ask: guess.ask, line: lineOf(guess, lead)};
}

/** The question and its line, below what was logged. */
export function sayLeftOut({ask, line}: LeftOut): string {
	return `${ask} ${line}`;
}

const lineOf = ({line, instead, tells}: Guess, {id}: Lead): string =>
	tells ? `touchbase tell ${id} ${line}` : `${instead ? 'touchbase undo, then ' : ''}touchbase log ${id} ${line}`;

/** The advice with a guess; an unknown day counts as two weeks from now. */
const supposed = (
	{line, instead, tells}: Guess,
	{lead, before, today}: Scene,
	{book, stance}: VerbContext,
): AdvisedLead => {
	if (tells) return adviseLead(lead, today, book.profile, tells, stance);
	const filled = line.replace(/\bDAY\b/, addDays(today, 14));
	const {profile} = book;
	const then = supposing(instead ? before : lead, [filled], today, {today, profile});
	return adviseLead(then.lead, today, profile, {}, stance);
};

/** How much two advices differ: in days, if both have one; else more than any number of days. */
const weightOf = ({advice: now}: AdvisedLead, {advice: then}: AdvisedLead): number => {
	const days = now.on && then.on ? Math.abs(daysBetween(now.on, then.on)) : now.on === then.on ? 0 : 400;
	const isOther = now.verdict !== then.verdict || now.what !== then.what;
	return days + (isOther ? 1 : 0) + (now.by !== then.by || now.until !== then.until ? 0.5 : 0);
};

/** Guesses about which the words of an entry leave no doubt. */
const plainly = ({entry, today}: Scene): Guess[] => {
	const words = (entry.note ?? '').toLowerCase();
	const isHeld = (entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event') && !entry.at;
	if (isHeld && words && dayIn(words, today) === bare(words))
		return [{ask: 'Is it still to come?', line: `${entry.what} --at "${bare(words)}"`, instead: true}];
	return entry.what !== 'no-contact' && noCalls.test(words)
		? [{ask: 'Do they want no calls?', line: 'no-contact --not-by phone'}]
		: [];
};

/** A day without the word before it: "friday" of "on friday". */
const bare = (said: string): string => said.replace(/^(?:on|by|until|till|til) /, '');

/** Guesses from the words of an entry that no flag says. */
const fromWords = (scene: Scene): Guess[] => {
	const {entry, today} = scene;
	const words = (entry.note ?? '').toLowerCase();
	if (!words || entry.what === 'told' || entry.what === 'receipt') return [];
	const {what} = entry;
	const said = dayIn(words, today);
	const day = said ? `"${said}"` : 'DAY';
	const isTheirs = rowOf(what).fromThem || what === 'note';
	const guesses: (Guess | false)[] = [
		what === 'answered' && said !== undefined && {ask: 'Is it agreed?', line: `interview --at ${day}`},
		isTheirs &&
			asking.test(words) &&
			!('asks' in entry && entry.asks) && {ask: 'Did they ask you something?', line: 'reply --asks'},
		isTheirs &&
			what !== 'timeline' &&
			deciding.test(words) && {ask: 'Did they name the day by which they decide?', line: `timeline --due ${day}`},
		isTheirs &&
			what !== 'awaiting' &&
			coming.test(words) && {
				ask: 'Do they owe you something?',
				line: `awaiting "their word"${said ? ` --due ${day}` : ''}`,
			},
		isTheirs &&
			what !== 'invited' &&
			inviting.test(words) && {ask: 'Did they ask you to be in touch?', line: `invited --due ${day}`},
		isTheirs && what !== 'away' && absent.test(words) && {ask: 'Are they away?', line: `away --until ${day}`},
		!isTheirs && promising.test(words) && {ask: 'Did you promise a day?', line: `promise --due ${day}`},
		(what === 'rejected' || what === 'filled' || what === 'declined' || what === 'withdrew') &&
			later.test(words) && {ask: 'Is the door open?', line: `${what} --keep`},
	];
	return guesses.filter(guess => guess !== false);
};

const noCalls =
	/\bno (?:phone )?calls?\b|\bno need to (?:call|phone|ring)|(?:do not|don't|rather not) (?:call|phone|ring)|by email only|email only/;
const asking =
	/\?|\b(?:could|can|would) you\b|\bplease send\b|\bneed your\b|\basked (?:for|about|me)\b|\bwants? (?:my|me to|to know)\b/;
const deciding = /\bdeci(?:de|sion|ding)\b|\bmake up their mind|\bhear (?:back )?by\b|\bknow by\b/;
const coming =
	/(?<!\bi )(?:\bwill|'ll|\bgoing to) (?:call|send|get back|let (?:me|you|us)|be in touch|arrange|email|write|come back)/;
const inviting =
	/\b(?:call|phone|ring|write to|contact|email|ping) (?:me|us|her|him|them|again) |\b(?:check|try|call|come) back\b|\bget in touch (?:in|on|after|next)\b/;
const absent = /\bout of (?:the )?office\b|\bon (?:holiday|vacation|leave)\b|\baway (?:until|till)\b/;
const promising = /\bi(?:'ll| will) (?:call|write|email|send|get back|try|be in touch)|\bwill (?:call|try|write)/;
const later = /\bfuture\b|\btouch\b|\bagain\b|\bon file\b|\bdown the line\b|\bnext time\b|\bother role|\bdoor\b/;

/** A coming day that some words name. */
const dayIn = (text: string, today: Day): string | undefined => {
	const words = text.split(/\s+/).map(word => word.replace(/[.,;!?)]+$/, ''));
	for (let length = Math.min(5, words.length); length > 0; length--)
		for (let at = 0; at + length <= words.length; at++) {
			const said = words.slice(at, at + length).join(' ');
			if (length === 1 && !/day$|^\d{4}-|^tomorrow$|^(?:mon|tue|wed|thu|fri)$/.test(said)) continue;
			if (isComing(said, today)) return bare(said);
		}
	return undefined;
};

const isComing = (said: string, today: Day): boolean => {
	try {
		return understandMoment(said, {today}, 'coming').day > today;
	} catch (error) {
		if (error instanceof Refusal) return false;
		throw error;
	}
};

/** Guesses from the kind of an entry, whatever its words. */
const asUsual = (scene: Scene): Guess[] => {
	const {entry, lead, before, today, holidays} = scene;
	const after = historyOf(lead, today, holidays);
	switch (entry.what) {
		case 'awaiting': {
			const line = `awaiting ${entry.note ? quoted(entry.note) : '"…"'} --due DAY`;
			return entry.due ? [] : [{ask: 'Did they name a day?', line}];
		}
		case 'withdrew':
		case 'declined':
			return entry.keep || !hasTalked(before)
				? []
				: [{ask: 'May you come back to them?', line: `${entry.what} --keep`}];
		case 'answered':
			return after.upcoming || !aboutMeeting(before, today, holidays)
				? []
				: [{ask: 'Is it agreed?', line: 'interview --at DAY'}];
		case 'timeline':
			return entry.due > today ? [] : [{ask: 'That day is past. Did they name a new one?', line: 'timeline --due DAY'}];
		case 'offer':
			return entry.due ? [] : [{ask: 'By when do they want your answer?', line: 'offer --due DAY'}];
		case 'accepted':
			return entry.awaiting ? [] : [{ask: 'Is something still to come?', line: 'accepted --awaiting "the letter"'}];
		case 'away':
			return entry.until ? [] : [{ask: 'Until when?', line: 'away --until DAY'}];
		case 'interview':
			return entry.at ? [] : [{ask: 'Did they say by when they decide?', line: 'timeline --due DAY'}];
		case 'reply':
			return entry.asks || entry.auto || entry.note ? [] : [{ask: 'Did they ask you something?', line: 'reply --asks'}];
		case 'followup':
		case 'sent-news':
		case 'voicemail':
		case 'sent-article':
		case 'thanks':
			return [...promiseSoon(after.promise, scene), ...thanksCarried(scene), ...nextTry(entry, after.promise)];
		default:
			return [];
	}
};

const quoted = (words: string): string => (/["$`\\!\n]/.test(words) ? '"…"' : `"${words}"`);

const hasTalked = ({log}: Lead): boolean =>
	log.some(({what}) => what === 'interview' || what === 'conversation' || what === 'event');

/** They asked for a meeting, or for a time for one. */
const aboutMeeting = (before: Lead, today: Day, holidays: readonly Day[]): boolean =>
	/\b(?:call|meet|talk|interview|time|slot|when|availab)/.test(
		historyOf(before, today, holidays).question?.what?.toLowerCase() ?? '',
	);

type Promised = ReturnType<typeof historyOf>['promise'];

/** Guesses that an older promise was kept; one made with the same line does not count. */
const promiseSoon = (promised: Promised, {before, today, holidays}: Scene): Guess[] =>
	promised?.why === 'promise' &&
	before.log.includes(promised.entry) &&
	promised.due > today &&
	promised.due <= addBusinessDays(today, 3, holidays)
		? [{ask: `Was that your promise for ${weekdayOf(promised.due)}?`, line: 'kept'}]
		: [];

const weekdayOf = (day: Day): string => inProse(day).replace(/ .*/, '');

/** The first follow-up after a meeting carries the thanks; if it did not, you still owe them. */
const thanksCarried = ({entry, lead, before, today, holidays}: Scene): Guess[] => {
	const owed = ({met, kind}: ReturnType<typeof historyOf>) => isMeeting(kind) && met.some(({thanked}) => !thanked);
	if (entry.what === 'thanks' || !owed(historyOf(before, today, holidays))) return [];
	if (owed(historyOf(lead, today, holidays))) return [];
	return [{ask: 'Did it thank them? If not:', line: 'thanked=no', tells: {thanked: 'no'}}];
};

/** `smetana-3`: a voicemail says when you will try again. */
const nextTry = ({what}: Entry, promised: Promised): Guess[] =>
	what === 'voicemail' && !promised
		? [{ask: 'Did you say when you will try again?', line: 'promise --by phone --due DAY'}]
		: [];
