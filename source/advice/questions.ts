import {type Day, inShort, isDay} from '../days/day.ts';
import {type Answers, answerRows, type DayKey, type Key} from '../leads/lead.ts';
import type {RuleId} from './rules.ts';

/** How one answer is offered, and how it reads as a statement: "they named no day". `…` stands for the day. */
type Words = readonly [offered: string, stated: string];

/** An event that could come next, as a sentence; `short` for narrow places. `…` stands for the day. */
type Happening = {says: string; short: string};

/** A question that only you can answer: its words, its answers, why it is asked, and which rules need it. */
export type Question<K extends Key = Key> = {
	ask: string;
	why: string;
	rules: readonly RuleId[];
	/** The words of each answer, by its value; a day by `day`. */
	answers: Readonly<Record<`${Exclude<Answers[K], Day>}` | (K extends DayKey ? 'day' : never), Words>>;
	happens: Happening | ((value: Answers[K]) => Happening);
};

/** The words of each question. */
export const questions: {readonly [K in Key]: Question<K>} = {
	toldNotTo: {
		ask: 'Has anybody asked you not to write?',
		why: 'If so, you stop. Nothing else counts.',
		rules: ['kennedy-4', 'koblyk-6'],
		answers: {
			no: ['No', 'nobody asked you not to write'],
			posting: ['The vacancy says so', 'the vacancy asks you not to write'],
			person: ['Somebody there asked me to', 'somebody asked you to stop'],
		},
		happens: {says: 'somebody asks you to stop', short: 'they say stop'},
	},
	asked: {
		ask: 'Have they asked you something?',
		why: 'A question from them comes first.',
		rules: [],
		answers: {
			false: ['No', 'you owe them no answer'],
			true: ['Yes, and I have not answered', 'they asked you something'],
		},
		happens: {says: 'they ask you something', short: 'they ask'},
	},
	thanked: {
		ask: 'Have you said thank you?',
		why: 'Thanks come first, and the wait counts from them.',
		rules: ['cps-6', 'wise-2', 'wise-3'],
		answers: {
			no: ['Not yet', 'you have not thanked them'],
			day: ['Yes, on …', 'you thanked them on …'],
		},
		happens: {says: 'you thank them today', short: 'you thank them'},
	},
	timeline: {
		ask: 'Have they named a day?',
		why: 'Most of the five wait for that day.',
		rules: ['cps-3', 'kennedy-8', 'stein-3'],
		answers: {
			none: ['They named no day', 'they named no day'],
			day: ['Yes, by …', 'they decide by …'],
		},
		happens: {says: 'they name a day, say …', short: 'they name a day'},
	},
	promised: {
		ask: 'Did you say when you would get in touch?',
		why: 'Then that is the day.',
		rules: ['smetana-1'],
		answers: {
			none: ['No', 'you promised no day'],
			day: ['Yes, on …', 'you promised to get in touch on …'],
		},
		happens: {says: 'you promise to write on …', short: 'you promise a day'},
	},
	awaiting: {
		ask: 'Did they promise something that has not come?',
		why: 'After a week you may ask about it.',
		rules: ['cps-3'],
		answers: {
			none: ['No', 'they promised nothing'],
			day: ['Yes, by …', 'they promised something by …'],
		},
		happens: {says: 'they say they will by …', short: 'they will do something'},
	},
	news: {
		ask: 'Do you have news for them?',
		why: 'News is a reason to write. Without it, some would hold.',
		rules: ['koblyk-4', 'wise-8'],
		answers: {
			false: ['Not today', 'you have nothing new to say'],
			true: ['Yes', 'you have something new to say'],
		},
		happens: {says: 'you have news for them', short: 'you have news'},
	},
	article: {
		ask: 'Have you come across something worth their time?',
		why: 'Where they are warm, Kennedy would send it, without a word about the job.',
		rules: ['kennedy-2'],
		answers: {
			false: ['No', 'you have nothing to send'],
			true: ['Yes', 'you have something worth their time'],
		},
		happens: {says: 'you find something worth their time', short: 'you find an article'},
	},
	reception: {
		ask: 'How have they taken it so far?',
		why: 'If they are warm, send an article now and then. If cold, wait.',
		rules: ['kennedy-2', 'kennedy-3'],
		answers: {
			warm: ['Warmly', 'they take it warmly'],
			neutral: ['Neither warmly nor coldly', 'they take it neither warmly nor coldly'],
			cold: ['Coldly', 'they take it coldly'],
		},
		happens: value => ({says: `they take it ${value === 'warm' ? 'warmly' : 'coldly'}`, short: `they are ${value}`}),
	},
	insider: {
		ask: 'Do you know anybody else there?',
		why: 'They can tell you how fast the hiring goes, and speak for you.',
		rules: ['koblyk-7', 'stein-1'],
		answers: {
			false: ['No', 'you know nobody inside'],
			true: ['Yes', 'you know somebody inside'],
		},
		happens: {says: 'you find somebody inside', short: 'somebody inside'},
	},
	contact: {
		ask: 'Is there anybody you could write to?',
		why: 'Without a way in, you can only wait.',
		rules: ['stein-1', 'koblyk-5'],
		answers: {
			known: ['Yes', 'there is somebody to write to'],
			none: ['No, there is no way in', 'there is no way in'],
		},
		happens: {says: 'you find somebody to write to', short: 'you find a name'},
	},
	field: {
		ask: 'Is persistence part of the job, as in sales?',
		why: 'Then Koblyk would not hold.',
		rules: ['koblyk-8'],
		answers: {
			ordinary: ['No', 'persistence is no part of the job'],
			persistent: ['Yes', 'persistence is part of the job'],
		},
		happens: {says: 'persistence is part of the job', short: 'chasing is the job'},
	},
	employment: {
		ask: 'Do you have a job?',
		why: 'With a job you may prefer to let it go after three messages.',
		rules: ['stein-7'],
		answers: {
			'between-jobs': ['No, between jobs', 'you are between jobs'],
			working: ['Yes, working', 'you have a job'],
		},
		happens: {says: 'you take a job', short: 'you take a job'},
	},
};

/** An answer as it is offered; without a value it wants a day. */
export type Offered = {says: string; value: Answers[Key] | undefined};

/** The answers to a question, as they are offered. */
export function offeredFor(key: Key): Offered[] {
	const {values, day} = answerRows[key];
	return [...values, ...(day ? [undefined] : [])].map(value => ({says: wordsFor(key, value)[0], value}));
}

/** An answer as a statement: "they named no day". */
export function sayAnswer<K extends Key>(key: K, value: Answers[K]): string {
	return withDay(wordsFor(key, isDay(value) ? undefined : value)[1], value);
}

/** An answer as an event that could come: "they name a day, say Tue 1 Dec". */
export function sayHappening<K extends Key>(key: K, value: Answers[K]): Happening {
	const {happens}: Question<K> = questions[key];
	const {says, short} = typeof happens === 'function' ? happens(value) : happens;
	return {says: withDay(says, value), short};
}

const wordsFor = (key: Key, value: unknown): Words => {
	const answers: Readonly<Partial<Record<string, Words>>> = questions[key].answers;
	const words = answers[value === undefined ? 'day' : String(value)];
	if (!words) throw new Error(`${key} has no answer ${value}.`);
	return words;
};

const withDay = (words: string, value: unknown): string => (isDay(value) ? words.replace('…', inShort(value)) : words);
