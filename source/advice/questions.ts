import {type Day, inShort} from '../days/day.ts';
import type {Answers, Key} from '../leads/lead.ts';
import type {RuleId} from './rules.ts';

/** One possible answer to a question. With `day` the answer is a day. */
export type Choice<K extends Key = Key> = {says: string; value: Answers[K]} | {says: string; day: 'past' | 'coming'};

/** A question that only you can answer: its words, its choices, why it is asked, and which rules need it. */
export type Question<K extends Key = Key> = {
	ask: string;
	why: string;
	rules: readonly RuleId[];
	choices: readonly Choice<K>[];
};

/** The questions, in the order in which they are asked. */
export const questions: {[K in Key]: Question<K>} = {
	toldNotTo: {
		ask: 'Has anybody asked you not to write?',
		why: 'If so, you stop. Nothing else counts.',
		rules: ['kennedy-4', 'koblyk-6'],
		choices: [
			{says: 'No', value: 'no'},
			{says: 'The vacancy says so', value: 'posting'},
			{says: 'Somebody there asked me to', value: 'person'},
		],
	},
	asked: {
		ask: 'Have they asked you something?',
		why: 'A question from them comes first.',
		rules: [],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes, and I have not answered', value: true},
		],
	},
	insider: {
		ask: 'Do you know anybody else there?',
		why: 'They can tell you how fast the hiring goes, and speak for you.',
		rules: ['koblyk-7', 'stein-1'],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes', value: true},
		],
	},
	thanked: {
		ask: 'Have you said thank you?',
		why: 'Thanks come first, and the wait counts from them.',
		rules: ['cps-6', 'wise-2', 'wise-3'],
		choices: [
			{says: 'Not yet', value: 'no'},
			{says: 'Yes, on …', day: 'past'},
		],
	},
	timeline: {
		ask: 'Have they named a day?',
		why: 'Most of the five wait for that day.',
		rules: ['cps-3', 'kennedy-8', 'stein-3'],
		choices: [
			{says: 'They named no day', value: 'none'},
			{says: 'Yes, by …', day: 'coming'},
		],
	},
	promised: {
		ask: 'Did you say when you would get in touch?',
		why: 'Then that is the day.',
		rules: ['smetana-1'],
		choices: [
			{says: 'No', value: 'none'},
			{says: 'Yes, on …', day: 'coming'},
		],
	},
	awaiting: {
		ask: 'Did they promise something that has not come?',
		why: 'After a week you may ask about it.',
		rules: ['cps-3'],
		choices: [
			{says: 'No', value: 'none'},
			{says: 'Yes, by …', day: 'coming'},
		],
	},
	news: {
		ask: 'Do you have news for them?',
		why: 'News is a reason to write. Without it, some would hold.',
		rules: ['koblyk-4', 'wise-8'],
		choices: [
			{says: 'Not today', value: false},
			{says: 'Yes', value: true},
		],
	},
	article: {
		ask: 'Have you come across something worth their time?',
		why: 'Where they are warm, Kennedy would send it, without a word about the job.',
		rules: ['kennedy-2'],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes', value: true},
		],
	},
	reception: {
		ask: 'How have they taken it so far?',
		why: 'If they are warm, send an article now and then. If cold, wait.',
		rules: ['kennedy-2', 'kennedy-3'],
		choices: [
			{says: 'Warmly', value: 'warm'},
			{says: 'Neither warmly nor coldly', value: 'neutral'},
			{says: 'Coldly', value: 'cold'},
		],
	},
	contact: {
		ask: 'Is there anybody you could write to?',
		why: 'Without a way in, you can only wait.',
		rules: ['stein-1', 'koblyk-5'],
		choices: [
			{says: 'Yes', value: 'known'},
			{says: 'No, there is no way in', value: 'none'},
		],
	},
	field: {
		ask: 'Is persistence part of the job, as in sales?',
		why: 'Then Koblyk would not hold.',
		rules: ['koblyk-8'],
		choices: [
			{says: 'No', value: 'ordinary'},
			{says: 'Yes', value: 'persistent'},
		],
	},
	employment: {
		ask: 'Do you have a job?',
		why: 'With a job you may prefer to let it go after three messages.',
		rules: ['stein-7'],
		choices: [
			{says: 'No, between jobs', value: 'between-jobs'},
			{says: 'Yes, working', value: 'working'},
		],
	},
};

const statements: {[K in Key]: (value: Answers[K]) => string} = {
	toldNotTo: value =>
		({
			no: 'nobody asked you not to write',
			posting: 'the vacancy asks you not to write',
			person: 'somebody asked you to stop',
		})[value],
	asked: value => (value ? 'they asked you something' : 'you owe them no answer'),
	insider: value => (value ? 'you know somebody inside' : 'you know nobody inside'),
	thanked: value => (value === 'no' ? 'you have not thanked them' : `you thanked them on ${inShort(value)}`),
	timeline: value => (value === 'none' ? 'they named no day' : `they decide by ${inShort(value)}`),
	promised: value => (value === 'none' ? 'you promised no day' : `you promised to get in touch on ${inShort(value)}`),
	awaiting: value => (value === 'none' ? 'they promised nothing' : `they promised something by ${inShort(value)}`),
	news: value => (value ? 'you have something new to say' : 'you have nothing new to say'),
	article: value => (value ? 'you have something worth their time' : 'you have nothing to send'),
	reception: value => `they take it ${{warm: 'warmly', neutral: 'neither warmly nor coldly', cold: 'coldly'}[value]}`,
	contact: value => (value === 'known' ? 'there is somebody to write to' : 'there is no way in'),
	field: value => (value === 'persistent' ? 'persistence is part of the job' : 'persistence is no part of the job'),
	employment: value => (value === 'working' ? 'you have a job' : 'you are between jobs'),
};

/** An answer as a statement: "they named no day". */
export function sayAnswer<K extends Key>(key: K, value: Answers[K]): string {
	return statements[key](value);
}

/** An event that could come next, as a sentence; `short` for narrow places. */
type Happening = {says: string; short: string};

const happenings: {[K in Key]: (value: Answers[K]) => Happening} = {
	toldNotTo: () => ({says: 'somebody asks you to stop', short: 'they say stop'}),
	asked: () => ({says: 'they ask you something', short: 'they ask'}),
	insider: () => ({says: 'you find somebody inside', short: 'somebody inside'}),
	thanked: () => ({says: 'you thank them today', short: 'you thank them'}),
	timeline: value => ({says: `they name a day, say ${dayIn(value)}`, short: 'they name a day'}),
	promised: value => ({says: `you promise to write on ${dayIn(value)}`, short: 'you promise a day'}),
	awaiting: value => ({says: `they say they will by ${dayIn(value)}`, short: 'they will do something'}),
	news: () => ({says: 'you have news for them', short: 'you have news'}),
	article: () => ({says: 'you find something worth their time', short: 'you find an article'}),
	reception: value => ({says: `they take it ${value === 'warm' ? 'warmly' : 'coldly'}`, short: `they are ${value}`}),
	contact: () => ({says: 'you find somebody to write to', short: 'you find a name'}),
	field: () => ({says: 'persistence is part of the job', short: 'chasing is the job'}),
	employment: () => ({says: 'you take a job', short: 'you take a job'}),
};

const dayIn = (value: Day | 'none'): string => (value === 'none' ? 'a day' : inShort(value));

/** An answer as an event that could come: "they name a day, say Tue 1 Dec". */
export function sayHappening<K extends Key>(key: K, value: Answers[K]): Happening {
	return happenings[key](value);
}
