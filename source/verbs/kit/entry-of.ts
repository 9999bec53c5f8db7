import {type Day, inWords} from '../../days/day.ts';
import {
	type Channel,
	channels,
	type Entry,
	followUps,
	isMeeting,
	type Outcome,
	outcomes,
	type Start,
	starts,
	type Tone,
} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';

const facts = ['reply', 'timeline', 'promise', 'no-contact', 'something-new', 'answered', 'note', 'reopened'] as const;

/** What can be logged, in the order in which it is listed. */
export const entryKinds = [...(Object.keys(starts) as Start[]), 'thanks', ...followUps, ...facts, ...outcomes] as const;
export type What = (typeof entryKinds)[number];

/** The words of a form or a command, read: what happened, and whatever goes with it. */
export type EntryInput = {
	id: string;
	today: Day;
	what: What;
	note?: string | undefined;
	by?: Channel | 'posting' | 'person' | undefined;
	with?: string[] | undefined;
	on?: Day | undefined;
	due?: Day | undefined;
	/** The time of a promise, `10:00`; it counts for nothing else. */
	at?: string | undefined;
	tone?: Tone | undefined;
	asks?: boolean | undefined;
};

const sent: readonly What[] = ['thanks', ...followUps];

/** Which flags go with which words; `--on` and the note go with all. */
const goesWith: Record<'by' | 'with' | 'due' | 'tone' | 'asks', readonly What[]> = {
	by: [...sent, 'no-contact', 'answered'],
	with: ['interview', 'conversation', 'met', 'reply', 'note', ...sent],
	due: ['timeline', 'promise'],
	tone: ['reply'],
	asks: ['reply'],
};

/** The entry for something that happened. Throws a Refusal where the words do not go together or the day cannot be. */
export const entryOf = (happening: EntryInput): Entry => {
	const {id, today, what, with: people, tone, asks} = happening;
	for (const [flag, words] of Object.entries(goesWith)) {
		if (happening[flag as keyof typeof goesWith] !== undefined && !words.includes(what)) {
			throw new Refusal(`--${flag} does not go with ${what}; it goes with ${words.join(', ')}.`);
		}
	}
	const on = happening.on ?? today;
	const start = starts[what as Start];
	if (on > today && !(start && isMeeting(start))) {
		throw new Refusal(
			`--on: ${inWords(on)} is still to come; only an interview, a conversation or meeting somebody can be logged ahead.`,
		);
	}
	const base = {id, on, ...(happening.note && {note: happening.note})};
	switch (what) {
		case 'interview':
		case 'conversation':
		case 'met':
			return {...base, what, with: people ?? []};
		case 'thanks':
			return {...base, what, by: channelOf(happening), with: people ?? []};
		case 'followup':
		case 'news':
		case 'article':
		case 'voicemail':
			return {...base, what, by: channelOf(happening), ...(people && {with: people})};
		case 'reply':
			return {...base, what, ...(tone && {tone}), ...(asks && {asks}), ...(people && {with: people})};
		case 'note':
			return {...base, what, ...(people && {with: people})};
		case 'timeline':
			return {...base, what, due: dueOf(happening)};
		case 'promise':
			return {...base, what, due: notPast(dueOf(happening), today), ...(happening.at && {at: happening.at})};
		case 'no-contact':
			return {...base, what, by: whoSays(happening)};
		default:
			return {
				...base,
				what: what satisfies Exclude<Start, 'interview' | 'conversation' | 'met'> | Outcome | (typeof facts)[number],
			} as Entry;
	}
};

const channelOf = ({what, by}: EntryInput): Channel => {
	if (what === 'voicemail') {
		if (by && by !== 'phone') throw new Refusal('--by: a voicemail is left by phone.');
		return 'phone';
	}
	const channel = channels.find(each => each === (by ?? 'email'));
	if (!channel) throw new Refusal(`--by: "${by}" is no channel; it is one of ${channels.join(', ')}.`);
	return channel;
};

const dueOf = ({what, due}: EntryInput): Day => {
	if (due) return due;
	throw new Refusal(
		`--due is missing: ${what === 'timeline' ? 'the day by which they decide' : 'the day on which you will be in touch'}.`,
	);
};

const notPast = (due: Day, today: Day): Day => {
	if (due >= today) return due;
	throw new Refusal(`${inWords(due)} is past; a promise is for today or later.`);
};

const whoSays = ({by}: EntryInput): 'posting' | 'person' => {
	if (by === 'posting' || by === 'person') return by;
	throw new Refusal(
		'--by is missing: "--by posting" where the vacancy asks for no follow-up, "--by person" where somebody asked you to stop.',
	);
};
