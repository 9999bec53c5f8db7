import {asksForPatience} from '../../advice/log-facts.ts';
import {addBusinessDays, type Day, inProse, inShort} from '../../days/day.ts';
import {historyOf} from '../../leads/history.ts';
import {type Answers, type Entry, entryKinds, entryRow, isMeeting, type Lead} from '../../leads/lead.ts';
import {comingDayIn, pastDayIn} from './day-in-words.ts';

/** A guess at something that was left out. */
export type Guess = {
	/** The question. */
	ask: string;
	/** What is typed behind the verb and the lead to add it. */
	line: string;
	/** The verb of the line; `log` where none is named, or `tell` where it `tells`. */
	verb?: 'snooze';
	/** The line replaces the entry. */
	instead?: true;
	/** It is asked even where it changes nothing today. */
	certain?: true;
	/** The line gives these answers to questions of the wizard. */
	tells?: Partial<Answers>;
};

/** The basis of a guess: the lead with the entry and without it. */
export type Scene = {lead: Lead; entry: Entry; before: Lead; today: Day; holidays: readonly Day[]};

const lowered = ({note = ''}: Entry): string => note.toLowerCase().replaceAll('’', "'");

const isFromThem = ({what}: Entry): boolean =>
	what !== 'told' && what !== 'receipt' && (entryRow(what).fromThem || what === 'note');

/** Guesses about which the words of an entry leave no doubt. */
export function plainGuesses({entry, before, today, holidays}: Scene): Guess[] {
	const words = lowered(entry);
	if (!words || entry.what === 'told' || entry.what === 'receipt') return [];
	const guesses = [stillToCome(entry, words, today), onEarlierDay(entry, words, today), withWhom(entry)];
	if (isFromThem(entry) && entry.what !== 'no-contact') {
		if (toStop.test(words)) guesses.push({ask: 'Did they ask you to stop?', line: `no-contact${whom(entry)}`});
		if (asksForPatience(words))
			guesses.push({ask: 'Do they want more time?', line: '"in 2 months"', verb: 'snooze', certain: true});
		if (isOff.test(words) && historyOf(before, today, holidays).upcoming) guesses.push(movedOrOff(entry, words, today));
	}
	if (entry.what !== 'no-contact' && noCalls.test(words))
		guesses.push({ask: 'Do they want no calls?', line: 'no-contact --not-by phone'});
	return guesses.filter(guess => guess !== undefined);
}

const whom = (entry: Entry): string =>
	'with' in entry && entry.with?.length === 1 ? ` --with "${entry.with[0]}"` : '';

const stillToCome = (entry: Entry, words: string, today: Day): Guess | undefined => {
	const isHeld = (entry.what === 'interview' || entry.what === 'conversation' || entry.what === 'event') && !entry.at;
	const said = isHeld ? comingDayIn(words, today)?.said : undefined;
	return said !== undefined && words.replace(/^(?:on|for) /, '') === said
		? {ask: 'Is it still to come?', line: `${entry.what} --at "${said}"`, instead: true}
		: undefined;
};

/** The words are a past day, and nothing else: it happened then. */
const onEarlierDay = ({what, on}: Entry, words: string, today: Day): Guess | undefined => {
	const past = on === today ? pastDayIn(words, today) : undefined;
	return past && words.replace(/^on /, '') === past.said
		? {ask: `Was it on ${inShort(past.moment.day)}?`, line: `${what} --on "${past.said}"`, instead: true, certain: true}
		: undefined;
};

/** The words are `with` and some names, and nothing else. */
const withWhom = (entry: Entry): Guess | undefined => {
	const {what, note = ''} = entry;
	const named = /^with (.+)$/i.exec(note.trim())?.[1]?.split(/\s*(?:,|;|&|\band\b)\s*/i) ?? [];
	const kind = entryKinds.find(each => each === what);
	const {needs, takes} = entryRow(kind ?? 'note');
	if (![...needs, ...takes].includes('with') || ('with' in entry && entry.with?.length) || named.length === 0)
		return undefined;
	if (!named.every(name => /^\p{L}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(name))) return undefined;
	const names = named.map(name => ` --with "${name}"`).join('');
	return {ask: `Was it with ${named.join(' and ')}?`, line: `${what}${names}`, instead: true, certain: true};
};

const movedOrOff = ({what}: Entry, words: string, today: Day): Guess | undefined => {
	if (what === 'cancelled' || what === 'rescheduled' || what === 'no-show') return undefined;
	const to = /\bto (.+)$/.exec(words)?.[1];
	const said = to && comingDayIn(to, today)?.said;
	return said
		? {ask: 'Is the meeting moved?', line: `rescheduled --at "${said}"`}
		: {ask: 'Is the meeting off?', line: 'cancelled'};
};

const noCalls =
	/\bno (?:phone )?calls?\b|\bno need to (?:call|phone|ring)|(?:do not|don't|rather not) (?:call|phone|ring)|by email only|email only/;
const toStop =
	/\b(?:stop|quit) (?:e-?mailing|mailing|calling|writing|contacting|messaging|texting)|(?:do not|don't|dont) (?:contact|write|e-?mail|follow up)|\bno need to follow up|\bleave (?:me|us|it) alone/;
const isOff =
	/\bcan(?:'t|not|t| not) (?:make|do)\b|\bcall(?:ed)? (?:it )?off|\bcancel|\bpostpone|\breschedul|\b(?:have|need|had) to move\b|\bmoved?\b|\bsomething came up/;

/** Reads the words of an entry for facts that none of its flags says. */
export function guessesFromWords(scene: Scene): Guess[] {
	const {entry, today} = scene;
	const words = lowered(entry);
	if (!words || entry.what === 'told' || entry.what === 'receipt') return [];
	const {what} = entry;
	const said = comingDayIn(words, today)?.said;
	const day = said ? `"${said}"` : 'DAY';
	const isTheirs = isFromThem(entry);
	const isEnd = what === 'rejected' || what === 'filled' || what === 'declined' || what === 'withdrew';
	if (isEnd) return later.test(words) ? [{ask: 'Is the door open?', line: `${what} --keep`}] : [];
	const asksForTime = (what === 'followup' || what === 'answered') && forTime.test(words);
	const hasAsked = 'asks' in entry && entry.asks;
	const guesses: (Guess | false)[] = [
		asksForTime &&
			historyOf(scene.before, today, scene.holidays).offer !== undefined && {
				ask: 'Until when?',
				line: `promise "my answer" --due ${words.includes('weekend') ? '"monday"' : words.includes('sleep') ? '"tomorrow"' : day}`,
			},
		what === 'answered' && said !== undefined && {ask: 'Is it agreed?', line: `interview --at ${day}`},
		what === 'reply' &&
			said !== undefined &&
			meeting.test(words) &&
			!waiting.test(words) && {ask: 'Is a meeting agreed?', line: `interview --at ${day}`},
		isTheirs && asking.test(words) && !hasAsked && {ask: 'Did they ask you something?', line: 'reply --asks'},
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
			notNow.test(words) &&
			(said
				? {ask: 'Did they ask you to be in touch?', line: `invited --due ${day}`}
				: {ask: 'Is it a no, with the door open?', line: 'rejected --keep'}),
		(isTheirs || what === 'tried' || what === 'followup') &&
			what !== 'invited' &&
			inviting.test(words) && {
				ask: 'Did they ask you to be in touch?',
				line: `invited --due ${day}${toCall.test(words) ? ' --by phone' : ''}`,
			},
		isTheirs && what !== 'away' && absent.test(words) && {ask: 'Are they away?', line: `away --until ${day}`},
		!isTheirs && promising.test(words) && {ask: 'Did you promise a day?', line: `promise --due ${day}`},
	];
	return guesses.filter(guess => guess !== false);
}

const forTime = /\b(?:may|can|could) i (?:have|take|sleep|think|get)\b|\bsleep on it\b|\bmore time\b|\btime to think\b/;
const meeting = /\b(?:interview|meeting|onsite|on-site|second round|final round|(?:see|meet) (?:me|you))\b/;
const waiting = /\bdecid|\bdecision|\bhear\b|\buntil\b|\bafter\b/;
const asking =
	/\?|\b(?:could|can|would) you\b|\bplease send\b|\bneed your\b|\bask(?:ed|s|ing) (?:for|about|me|when|if|whether|what)\b|\bwants? (?:my|me to|to know)\b/;
const deciding =
	/\bdeci(?:de|sion|ding)\b|\bmake up their mind|\bhear (?:back )?(?:by|after|from them)\b|\bknow by\b|\b(?:panel|committee|board|they) meets?\b|\bon hold\b|\bfreeze\b|\bfrozen\b/;
const coming =
	/(?<!\bi )(?:\bwill|'ll|\bgoing to) (?:call|send|get back|let (?:me|you|us)|be in touch|arrange|email|write|come back)/;
const notNow = /\bnot (?:right )?now\b|\bnot at the moment\b|\b(?:keep|stay) in touch\b|\bmaybe (?:in|next)\b/;
const inviting =
	/\b(?:call|phone|ring|write to|contact|email|ping) (?:me|us|her|him|them|again) |\b(?:check|try|call) back\b|\b(?:said|told me|says) (?:to )?try\b|\bget in touch (?:in|on|after|next)\b/;
const toCall = /\b(?:call|phone|ring)\b|\b(?:said|told me|says) (?:to )?try\b/;
const absent = /\bout of (?:the )?office\b|\bon (?:holiday|vacation|leave)\b|\baway (?:until|till)\b/;
const promising = /\bi ?'?ll (?:call|write|email|send|get back|try|be in touch)|\b(?:i )?will (?:call|try|write)/;
const later =
	/\bfuture\b|\btouch\b|\bagain\b|\bon file\b|\bdown the line\b|\bnext time\b|\b(?:an)?other (?:role|job|position|opening)|\bdoor\b/;

/** Guesses from the kind of an entry, whatever its words. */
export function usualGuesses(scene: Scene): Guess[] {
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
}

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
