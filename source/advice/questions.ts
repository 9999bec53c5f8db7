import {inShort} from '../days/day.ts';
import type {Answers, Key} from '../leads/lead.ts';
import type {RuleId} from './rules.ts';

/** One possible answer to a question. `day` asks for a day besides. */
export type Choice<K extends Key = Key> = {says: string; value: Answers[K]} | {says: string; day: 'past' | 'coming'};

/** What only the person can know: how it is asked, what can be answered, why it is asked, and which rules need it. */
export type Question<K extends Key = Key> = {
	ask: string;
	why: string;
	rules: readonly RuleId[];
	choices: readonly Choice<K>[];
};

/** The questions, in the order in which they are asked. */
export const questions: {[K in Key]: Question<K>} = {
	toldNotTo: {
		ask: 'Has anybody told you not to follow up?',
		why: 'Whoever was asked to stop stops, whatever else speaks for a message.',
		rules: ['kennedy-4', 'koblyk-6'],
		choices: [
			{says: 'No', value: 'no'},
			{says: 'The vacancy says so', value: 'posting'},
			{says: 'Somebody there asked me to stop', value: 'person'},
		],
	},
	asked: {
		ask: 'Have they asked you something that you have not answered?',
		why: 'An answer is owed at once; no article is needed for that.',
		rules: [],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes, an answer is open', value: true},
		],
	},
	insider: {
		ask: 'Do you know somebody else inside?',
		why: 'They can tell you how fast the hiring goes, and speak for you.',
		rules: ['koblyk-7', 'stein-1'],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes', value: true},
		],
	},
	thanked: {
		ask: 'Have you said thank you?',
		why: 'Thanks come before all else, and the next message is counted from them.',
		rules: ['cps-6', 'wise-2', 'wise-3'],
		choices: [
			{says: 'Not yet', value: 'no'},
			{says: 'Yes, on …', day: 'past'},
		],
	},
	timeline: {
		ask: 'Have they named a day by which they decide or get back to you?',
		why: 'Where they named one, most articles count from it.',
		rules: ['cps-3', 'kennedy-8', 'stein-3'],
		choices: [
			{says: 'They named no day', value: 'none'},
			{says: 'Yes, by …', day: 'coming'},
		],
	},
	promised: {
		ask: 'Have you said, or agreed, on which day you will be in touch?',
		why: 'A promised day is kept to the day.',
		rules: ['smetana-1'],
		choices: [
			{says: 'No', value: 'none'},
			{says: 'Yes, on …', day: 'coming'},
		],
	},
	awaiting: {
		ask: 'Have they said that they would do something, and not done it yet?',
		why: 'What they said they would do may be asked about once a week has passed.',
		rules: ['cps-3'],
		choices: [
			{says: 'No', value: 'none'},
			{says: 'Yes, by …', day: 'coming'},
		],
	},
	news: {
		ask: 'Do you have something new to say to them?',
		why: 'With something new you may write, where you should hold without it.',
		rules: ['koblyk-4', 'wise-8'],
		choices: [
			{says: 'Nothing new today', value: false},
			{says: 'Yes', value: true},
		],
	},
	article: {
		ask: 'Have you come across something worth their time?',
		why: 'Where it was warm an article is welcome, without a word about the job.',
		rules: ['kennedy-2'],
		choices: [
			{says: 'No', value: false},
			{says: 'Yes', value: true},
		],
	},
	reception: {
		ask: 'How have they taken it so far?',
		why: 'Where it was warm an article is welcome now and then; where it is cold, hold.',
		rules: ['kennedy-2', 'kennedy-3'],
		choices: [
			{says: 'Warmly', value: 'warm'},
			{says: 'Neither warmly nor coldly', value: 'neutral'},
			{says: 'Coldly', value: 'cold'},
		],
	},
	contact: {
		ask: 'Is there anybody whom you could ask?',
		why: 'Where there is no way in, nobody can be asked.',
		rules: ['stein-1', 'koblyk-5'],
		choices: [
			{says: 'Yes', value: 'known'},
			{says: 'No, there is no way in', value: 'none'},
		],
	},
	field: {
		ask: 'Is chasing people part of this job, as in sales?',
		why: 'There the article that tells most people to hold does not.',
		rules: ['koblyk-8'],
		choices: [
			{says: 'No', value: 'ordinary'},
			{says: 'Yes', value: 'persistent'},
		],
	},
	employment: {
		ask: 'Do you have a job at present?',
		why: 'Who has one may want to withdraw after three messages without an answer.',
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
			no: 'nobody said not to follow up',
			posting: 'the vacancy says not to follow up',
			person: 'somebody asked you to stop',
		})[value],
	asked: value => (value ? 'they asked you something' : 'no answer is owed'),
	insider: value => (value ? 'you know somebody inside' : 'you know nobody inside'),
	thanked: value => (value === 'no' ? 'you have not said thank you' : `you said thank you on ${inShort(value)}`),
	timeline: value => (value === 'none' ? 'they named no day' : `they decide by ${inShort(value)}`),
	promised: value => (value === 'none' ? 'you promised no day' : `you promised to be in touch on ${inShort(value)}`),
	awaiting: value => (value === 'none' ? 'they owe you nothing' : `they said they would, by ${inShort(value)}`),
	news: value => (value ? 'you have something new to say' : 'you have nothing new to say'),
	article: value => (value ? 'you have something worth their time' : 'you have nothing to send'),
	reception: value => `they take it ${{warm: 'warmly', neutral: 'neither warmly nor coldly', cold: 'coldly'}[value]}`,
	contact: value => (value === 'known' ? 'there is somebody to ask' : 'there is no way in'),
	field: value => (value === 'persistent' ? 'chasing is part of the job' : 'chasing is no part of the job'),
	employment: value => (value === 'working' ? 'you have a job' : 'you are between jobs'),
};

/** An answer as a statement: "they named no day". */
export const sayAnswer = <K extends Key>(key: K, value: Answers[K]): string => statements[key](value);
