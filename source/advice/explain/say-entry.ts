import {type Day, inWords} from '../../days/day.ts';
import {asSaid, whenSaid} from '../../days/vague-days.ts';
import {channelWords} from '../../leads/channels.ts';
import {type Detail, detailsOf, type Entry, entryRow, type Receipt, type What} from '../../leads/lead.ts';
import {sayAnswer} from '../questions.ts';
import type {Verdict} from '../ruling.ts';
import {verdictWords} from './brief.ts';

/** What happened, as a line of the history: "interview with Dana Reyes", "left a voicemail". */
export function sayEntry(entry: Entry): string {
	const said = saidOf(entry);
	return entry.note ? `${said}: ${entry.note}` : said;
}

const saidOf = (entry: Entry): string => {
	if (entry.what === 'receipt') return `the wizard came to: ${sayReceipt(entry)}`;
	if (entry.what === 'told') return `noted: ${sayAnswer(entry.key, entry.value)}`;
	const {needs, takes} = entryRow(entry.what);
	const details = inSaidOrder.filter(detail => needs.includes(detail) || takes.includes(detail));
	const kept = detailsOf(entry);
	const posted = entry.what === 'wrote' ? '; no vacancy was posted' : '';
	const said = details.map(detail => say[detail]?.(kept, entry.what) ?? '');
	return [labelOf(entry.what, kept), ...said, posted].join('');
};

type Kept = ReturnType<typeof detailsOf>;

const labelOf = (what: What, {posting, notBy, except, heard, auto}: Kept): string => {
	if (what === 'no-contact' && posting && notBy) return 'the vacancy asks for another way';
	if (what === 'no-contact' && posting) return 'the vacancy asks not to be followed up';
	if (what === 'no-contact' && (notBy || except)) return 'they asked for another way';
	if (what === 'rejected' && heard) return 'heard that they said no';
	if (what === 'filled' && heard) return 'heard that the job was filled';
	if (auto) return machineSaid[what] ?? entryRow(what).label;
	return entryRow(what).label;
};

/** What a machine sent, where that reads otherwise. */
const machineSaid: Partial<Record<What, string>> = {
	reply: 'a machine answered',
	rejected: 'a machine said no',
	filled: 'a machine said that the job was filled',
};

const inSaidOrder: readonly Detail[] = [
	'by',
	'with',
	'tone',
	'asks',
	'notBy',
	'except',
	'at',
	'from',
	'until',
	'awaiting',
	'due',
	'keep',
	'final',
	'article',
];

/** A named day: vague words, if there are any, with the day they count from. */
const dayOf = (day: Day, said: string | undefined): string =>
	said ? `${asSaid(said)} (from ${inWords(day)})` : inWords(day);

const onDayOf = (day: Day, said: string | undefined): string =>
	said ? `${whenSaid(said)} (from ${inWords(day)})` : `on ${inWords(day)}`;

const say: {[D in Detail]?: (kept: Kept, what: What) => string} = {
	tone: ({tone}) => (tone ? `, ${tone}` : ''),
	asks: ({asks}) => (asks === true ? ', and asked something' : asks ? `, and asked "${asks}"` : ''),
	by: ({by}, what) => (by && what !== 'voicemail' ? ` ${channelWords[by].by}` : ''),
	with: ({with: names = []}, what) => {
		if (names.length === 0) return '';
		const {beforeNames} = entryRow(what);
		return beforeNames
			? `${beforeNames === ':' ? '' : ' '}${beforeNames} ${names.join(', ')}`
			: ` (${names.join(', ')})`;
	},
	notBy: ({notBy}) => (notBy ? `, not ${channelWords[notBy].by}` : ''),
	except: ({except}) => (except ? `, only to ${except}` : ''),
	at: ({at, time}, what) =>
		at ? `${what === 'rescheduled' ? ' to' : ', agreed for'} ${inWords(at)}${time ? ` at ${time}` : ''}` : '',
	from: ({from}) => (from ? ` from ${inWords(from)}` : ''),
	until: ({until, said}) => (until ? ` until ${dayOf(until, said)}` : ''),
	awaiting: ({awaiting}) => (awaiting ? `; still to come: ${awaiting}` : ''),
	due: ({due, said, after, time}, what) => {
		if (!due) return '';
		const at = time ? ` at ${time}` : '';
		const day = `${dayOf(due, said)}${at}`;
		if (after) return ` if you have heard nothing by ${day}`;
		if (what === 'something-new') return `; their word is needed by ${day}`;
		if (what === 'reply') return `, by ${day}`;
		if (what === 'offer') return `, to be answered by ${day}`;
		return what === 'promise' || what === 'invited' ? ` ${onDayOf(due, said)}${at}` : ` by ${day}`;
	},
	keep: ({keep}) => (keep ? '; the door is open' : ''),
	final: ({final}) => (final ? ', for good' : ''),
	article: ({article}) => (article ? ' (an article)' : ''),
};

/** A receipt in words: "wait until Thu 3 Dec 2026 (cps-4), as they named no day". */
function sayReceipt({verdict, due, rules, answers}: Receipt): string {
	const by = rules.length > 0 ? ` (${rules.join(', ')})` : '';
	return `${sayVerdict(verdict, due)}${by}${answers.length > 0 ? `, told that ${answers.join('; ')}` : ''}`;
}

/** A verdict with its day, within a sentence: "wait until Thu 3 Dec 2026", "nothing to do". */
export function sayVerdict(verdict: string, due: Day | undefined): string {
	const words = isVerdict(verdict) ? verdictWords[verdict].toLowerCase() : verdict;
	if (!due) return words;
	if (verdict === 'tickler') return `check back on ${inWords(due)}`;
	return `${words} ${verdict === 'wait' ? 'until' : 'on'} ${inWords(due)}`;
}

const isVerdict = (verdict: string): verdict is Verdict => Object.hasOwn(verdictWords, verdict);
