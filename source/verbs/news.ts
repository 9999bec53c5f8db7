import {newsKinds} from '../leads/lead.ts';
import {choice, chosen, type Input, readFields, text} from './kit/field.ts';
import type {Verb} from './kit/verb.ts';

const fields = {
	action: chosen(['add', 'list', 'drop'], {value: 'ACTION', description: 'add, list or drop'}),
	words: text({value: 'NEWS', place: 'rest', description: 'the news itself (add), or a part of it or its id (drop)'}),
	kind: choice(newsKinds, {value: 'KIND', description: 'what it is (add; default: other)'}),
	lead: text({value: 'LEAD', description: 'only what this lead has not been told (list)'}),
};

/** What news was told. */
export type NewsInput = Input<typeof fields>;

/** What is worth telling, added once; each lead knows which of it has been told. */
export const news: Verb = {
	name: 'news',
	description: 'What is worth telling: kept once, told to each lead once',
	examples: [
		['touchbase news add "I have passed the Kubernetes exam" --kind certificate', 'for your next follow-ups'],
		['touchbase news list --lead acme', 'what Acme has not been told yet'],
		['touchbase news drop kubernetes', 'no longer worth telling'],
	],
	fields,
	isQuery: false,
	ready: async (typed, today) => {
		const input = readFields(fields, typed, today);
		const {readyForNews} = await import('./kit/news-run.ts');
		return readyForNews(input);
	},
};
