import {inWords} from '../days/day.ts';
import {addEntry, freshId, setProfile} from '../leads/change.ts';
import {plain} from '../leads/find.ts';
import {historyOf} from '../leads/history.ts';
import {type Entry, type News, nameOf, newsKinds} from '../leads/lead.ts';
import {faint} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {cleaned, visible} from '../text/safe-text.ts';
import {inNewestOrder, leadsTold, untold} from '../words/news.ts';
import {choice, chosen, type Input, leadIfAny, text} from './kit/field.ts';
import {leadOutput} from './kit/lead-output.ts';
import {readFields} from './kit/read-fields.ts';
import {
	type CommandOutput,
	leadLabel,
	type Mutation,
	requireLead,
	type Verb,
	type VerbContext,
	withReport,
} from './kit/verb.ts';

const fields = {
	action: chosen(['add', 'list', 'drop'], {value: 'ACTION', description: 'add, list or drop'}),
	words: text({value: 'NEWS', place: 'rest', description: 'the news itself (add), or a part of it or its id (drop)'}),
	kind: choice(newsKinds, {value: 'KIND', description: 'what it is (add; default: other)'}),
	lead: leadIfAny({place: 'flag', description: 'for this lead alone (add); only what it has not been told (list)'}),
};

type NewsInput = Input<typeof fields>;

/** Keeps your news in one place, and remembers which leads have been told. */
export const news: Verb = {
	name: 'news',
	description: 'What is worth telling: kept once, told to each lead once',
	examples: [
		['touchbase news add "I have passed the Kubernetes exam" --kind certificate', 'for your next follow-ups'],
		[
			'touchbase news add "an article on their tool" --kind article --lead acme',
			'something worth their time, for Acme',
		],
		['touchbase news list --lead acme', 'what Acme has not been told yet'],
		['touchbase news drop kubernetes', 'no longer worth telling'],
	],
	fields,
	isQuery: false,
	prepare: (typed, calendar) => {
		const input = readFields(fields, typed, calendar);
		switch (input.action) {
			case 'list':
				return {kind: 'query', query: context => listed(context, input.lead)};
			case 'add':
				return {kind: 'mutation', mutate: context => withReport(add(context, input), reportAdded)};
			case 'drop':
				return {kind: 'mutation', mutate: context => withReport(drop(context, input), reportDropped)};
			default:
				throw input.action satisfies never;
		}
	},
};

const wordsOf = ({words = '', action}: NewsInput): string => {
	const said = cleaned(words);
	if (!said) throw new Refusal(`NEWS is missing: ${action === 'add' ? 'what there is to tell' : 'which to drop'}.`);
	return said;
};

const add = (context: VerbContext, input: NewsInput): Mutation<Added> => {
	const {book, today, newId} = context;
	const {news = []} = book.profile;
	const lead = input.lead === undefined ? undefined : requireLead(context, input.lead);
	const text = wordsOf(input);
	const item: News = {
		id: freshId(id => news.some(each => each.id === id), newId),
		on: today,
		kind: input.kind ?? 'other',
		text,
	};
	if (news.some(each => plain(each.text) === plain(text))) throw new Refusal(`"${text}" is among your news already.`);
	return {
		changes: [setProfile(book, 'news', [...news, item]), ...(lead ? [addEntry(lead, keptFor(item, newId()))] : [])],
		summary: `added to your news${lead ? ` for ${nameOf(lead)}` : ''}: ${text}`,
		subject: {item, lead: lead?.id},
	};
};

/** News that was added, and the one lead that it is kept for. */
type Added = {item: News; lead: string | undefined};

/** The log entry of news that is kept for one lead: something new to say there, or an article worth their time. */
const keptFor = ({id: news, on, text, kind}: News, id: string): Entry => ({
	id,
	on,
	what: 'something-new',
	note: text,
	news,
	...(kind === 'article' && {article: true}),
});

const reportAdded = (context: VerbContext, {item, lead}: Added): CommandOutput => {
	const {profile} = context.book;
	if (lead !== undefined) {
		const {lines} = leadOutput(context, lead, [
			`Added for ${leadLabel(requireLead(context, lead))}: ${item.text} ${faint(`(${item.id})`)}`,
		]);
		return {json: item, lines, lead};
	}
	const waiting = openLeads(context).filter(lead => untold(profile, lead).some(({id}) => id === item.id));
	return {
		json: item,
		lines: [
			`Added to your news: ${item.text} ${faint(`(${item.id})`)}`,
			`Not told yet: ${waiting.map(nameOf).join('; ') || 'nobody is waiting'}.`,
		],
	};
};

const drop = ({book}: VerbContext, input: NewsInput): Mutation<News> => {
	const item = pickNews(inNewestOrder(book.profile), wordsOf(input));
	const rest = (book.profile.news ?? []).filter(({id}) => id !== item.id);
	return {
		changes: [setProfile(book, 'news', rest.length > 0 ? rest : undefined)],
		summary: `dropped from your news: ${item.text}`,
		subject: item,
	};
};

const reportDropped = (_: VerbContext, item: News): CommandOutput => ({
	json: item,
	lines: [`Dropped from your news: ${item.text}`],
});

/** Finds news by its id or a part of its words. Throws a Refusal: exit 4 where several match. */
const pickNews = (news: readonly News[], words: string): News => {
	const wanted = plain(words);
	const found = news.filter(({id, text}) => id === words || plain(text).includes(wanted));
	const [one] = found;
	if (one && found.length === 1) return one;
	if (!one) throw new Refusal(`None of your news has "${words}" in it; "touchbase news list" shows them.`);
	throw new Refusal(
		[
			'Several of your news match; say which, by its id:',
			...found.map(({id, text}) => `  ${visible(id)}  ${visible(text)}`),
		].join('\n'),
		4,
	);
};

const listed = (context: VerbContext, lead: string | undefined): CommandOutput => {
	const {book} = context;
	const news = lead ? untold(book.profile, requireLead(context, lead)) : inNewestOrder(book.profile);
	const json = news.map(item => ({...item, toldTo: leadsTold(book.leads, item.id).map(({id}) => id)}));
	if (news.length === 0) {
		const none = lead
			? 'There is nothing that they have not been told.'
			: 'There is no news yet: touchbase news add "…"';
		return {json, lines: [none]};
	}
	return {json, lines: news.map(item => lineFor(context, item))};
};

const lineFor = ({book}: VerbContext, {id, on, kind, text}: News): string => {
	const told = leadsTold(book.leads, id).map(({organization}) => organization);
	const to = told.length > 0 ? `told to ${told.join(', ')}` : 'told to nobody yet';
	return `${faint(id)}  ${text}  ${faint(`${kind}, ${inWords(on)}, ${to}`)}`;
};

/** The leads that are open today. */
const openLeads = ({book, today}: VerbContext) => book.leads.filter(lead => !historyOf(lead, today).closed);
