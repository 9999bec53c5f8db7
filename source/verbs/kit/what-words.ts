import {entryKinds, type What} from './entry-of.ts';

/** What each word of the log is for, in a sentence. */
export const whatWords: Record<What, string> = {
	applied: 'you answered a posted vacancy',
	wrote: 'you wrote to an employer with no vacancy posted',
	requested: 'you asked for an informational interview',
	interview: 'you had an interview, or one is agreed (--on, --with)',
	conversation: 'you had a talk: an informational interview, a coffee, a call (--on, --with)',
	met: 'you met somebody who offered to help (--on, --with)',
	thanks: 'you said thank you (--with: to whom; else to everybody)',
	followup: 'you asked how things stand (--by: email, phone, …)',
	news: 'you told them something new (--by)',
	article: 'you sent something worth their time, without a word about the job (--by)',
	voicemail: 'you left a message; say in it when you will try again (--promise)',
	reply: 'they answered (--tone, --asks)',
	timeline: 'they named the day by which they decide (--due)',
	promise: 'you said, or agreed, when you will be in touch (--due)',
	'no-contact': 'you were asked not to follow up (--by posting, or --by person)',
	'something-new': 'you have something new to say; the next follow-up uses it up',
	answered: 'you answered what they had asked',
	note: 'anything worth keeping',
	reopened: 'it is open again',
	rejected: 'they said no',
	offer: 'they made an offer',
	withdrew: 'you withdrew',
	filled: 'the job went to somebody else',
};

/** The words in groups, as they are listed for somebody who does not know them. */
export const whatGroups: readonly (readonly [title: string, words: readonly What[]])[] = [
	['How it began, or what you wait on now', ['applied', 'wrote', 'requested', 'interview', 'conversation', 'met']],
	['What you sent or said', ['thanks', 'followup', 'news', 'article', 'voicemail', 'answered']],
	['What they said', ['reply', 'timeline', 'no-contact']],
	['What you have in hand', ['promise', 'something-new', 'note']],
	['How it ended', ['rejected', 'offer', 'withdrew', 'filled', 'reopened']],
];

/** Every word that can be logged, grouped, with a sentence each. */
export const whatCanBeLogged = (): string[] => {
	const width = Math.max(...entryKinds.map(word => word.length)) + 2;
	return whatGroups.flatMap(([title, words]) => [
		`${title}:`,
		...words.map(word => `  ${word.padEnd(width)}${whatWords[word]}`),
	]);
};
