import {articles} from '../advice/articles.ts';
import {inboxOf, sections} from '../advice/inbox.ts';
import {rules as all, articleOf, authorOf, isRule, isSmetana, type RuleId, ruleIds} from '../advice/rules.ts';
import {nearest} from '../leads/find.ts';
import type {Lead} from '../leads/lead.ts';
import {faint, strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {choice, type Field, toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {readFields} from './kit/read-fields.ts';
import {leadLabel, query, type Verb, type VerbContext} from './kit/verb.ts';

const rule: Field<RuleId | undefined> = {
	kind: 'choice',
	place: 'word',
	value: 'RULE',
	description: 'a rule, as cps-4',
	choices: ruleIds,
	read: ([typed = '']) => {
		const wanted = typed.trim().toLowerCase();
		if (isRule(wanted)) return wanted;
		const near = nearest(ruleIds, wanted, id => [id]).join(', ');
		throw new Refusal(
			`RULE: "${typed}" is no rule.${near ? ` Did you mean ${near}?` : ' "touchbase rules" lists them all.'}`,
		);
	},
};

const fields = {
	rule,
	book: toggle({description: 'the rules as a book: for each kind of lead the way to an answer as a tree'}),
	format: choice(['md', 'html'], {
		value: 'FORMAT',
		description: 'of the book: md (the default) or html',
		meanings: {md: 'Markdown', html: 'one page'},
	}),
};

const answered = query({
	name: 'rules',
	description: 'Every rule, its article and author, in our words',
	examples: [
		['touchbase rules', 'all of them'],
		['touchbase rules cps-4', 'one, with the article it is from'],
		['touchbase rules --book --format html > rules.html', 'a tree for each kind of lead, with examples'],
	],
	fields,
	query: (context, {rule}) => {
		if (!rule) return {json: ruleIds.map(document), lines: ruleIds.map(document).flatMap(inOneLine)};
		const leads = decidedBy(rule, context);
		const now = leads.length > 0 ? [`Decides now on ${leads.map(leadLabel).join(', ')}`] : [];
		return {json: {...document(rule), leads: leads.map(leadRef)}, lines: [...inFull(document(rule)), ...now]};
	},
});

/** Lists every rule with its article and author, in our words, or writes the book of them, which is loaded only then. */
export const rules: Verb = {
	...answered,
	prepare: async (typed, calendar) => {
		const {book, format, rule} = readFields(fields, typed, calendar);
		if (!book && format) throw new Refusal('--format goes with --book: touchbase rules --book --format html');
		if (!book) return answered.prepare(typed, calendar);
		if (rule) throw new Refusal('--book is about all rules; leave RULE out.');
		const {bookOf} = await import('./rules/book.ts');
		return {kind: 'query', query: ({today}) => bookOf(today, format ?? 'md')};
	},
};

/** The open leads whose advice follows a rule today. */
const decidedBy = (rule: RuleId, {book, today, stance}: VerbContext): Lead[] => {
	const inbox = inboxOf(book, today, stance);
	return sections.flatMap(section =>
		inbox[section].filter(({advice}) => advice.rules.includes(rule)).map(({lead}) => lead),
	);
};

const document = (id: RuleId) => {
	const {title, publisher} = articles[articleOf(id)];
	const {says, reading, shows} = all[id];
	return {
		rule: id,
		article: articleOf(id),
		title,
		author: isSmetana(id) ? authorOf(id) : articles[articleOf(id)].author,
		publisher,
		says,
		reading: reading ?? null,
		shows,
	};
};

type Document = ReturnType<typeof document>;

const inOneLine = ({rule, says}: Document): string[] => [`${strong(rule.padEnd(10))} ${says} ${faint(authorOf(rule))}`];

const inFull = ({rule, title, publisher, says, reading, shows}: Document): string[] => [
	strong(rule),
	says,
	...(reading ? [`Our reading: ${reading}`] : []),
	faint(`${title}, by ${authorOf(rule)}${authorOf(rule).includes(publisher) ? '' : ` (${publisher})`}`),
	faint(`Shows in: ${shows}`),
];
