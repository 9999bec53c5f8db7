import {inBriefWithin} from '../../advice/explain/brief.ts';
import {offerTaken} from '../../advice/inbox/taken.ts';
import {type AdvisedLead, adviseIn} from '../../advice/inbox.ts';
import {plain} from '../../leads/find.ts';
import type {Lead, News} from '../../leads/lead.ts';
import {Refusal} from '../../text/refusal.ts';
import {gapsIn} from '../../words/check/addressing.ts';
import {check} from '../../words/check/check.ts';
import type {Finding} from '../../words/check/finding.ts';
import {type Draft, draftOf, tidy} from '../../words/draft.ts';
import {type DraftKind, draftKindRows, kindsFor, mediumOf, type Way} from '../../words/draft-kinds.ts';
import {addressedTo, type Message, messagesFor, wayOf} from '../../words/messages.ts';
import {inNewestOrder, toldIn, untold} from '../../words/news.ts';
import {lengthOf, subjectIn} from '../../words/prose.ts';
import {peopleMeant} from '../kit/people.ts';
import type {VerbContext} from '../kit/verb.ts';

/** What you ask of a draft; the advice decides the rest. */
export type Wanted = {
	kind?: DraftKind | undefined;
	by?: Way | undefined;
	to?: string | undefined;
	news?: string | undefined;
	text?: string | undefined;
};

/** A draft, the findings of its check, and the news that it tells. */
export type Written = Draft & {findings: Finding[]; tells: News[]};

/** Writes and checks the messages for a lead. Throws a Refusal where there is nothing to say. */
export function write(context: VerbContext, lead: Lead, wanted: Wanted): Written[] {
	const advised = adviseIn(context.book, lead, context.today, context.stance);
	const messages = messagesWanted(advised, {...wanted, to: wanted.to && peopleMeant(lead, [wanted.to], true).names[0]});
	if (wanted.text !== undefined && !wanted.text.trim())
		throw new Refusal('There are no words in the text; nothing was done.');
	if (wanted.text !== undefined && messages.length > 1) {
		throw new Refusal(`These are ${messages.length} messages; say which one your words are: ${waysToSay(messages)}.`);
	}
	return messages.map(message => writeOne(context, lead, message, wanted));
}

/** Writes and checks one message: from the given words, your own template, or ours. */
export function writeOne(context: VerbContext, lead: Lead, message: Message, wanted: Wanted = {}): Written {
	const {book, today} = context;
	const news = newsFor(context, lead, message.kind, wanted.news);
	const taken = offerTaken(book.leads, today)?.lead;
	const newPlace = taken && taken.id !== lead.id ? taken.organization : undefined;
	const telling = {lead, today, profile: book.profile, ...message, news, newPlace};
	const draft = draftOf(telling, context.own?.().templates);
	const text = wanted.text === undefined ? draft.text : tidy(wanted.text);
	const own =
		wanted.text === undefined
			? draft
			: {...draft, text, subject: subjectIn(text), gaps: gapsIn({text, lead, to: draft.to})};
	const others = book.leads.filter(each => each.id !== lead.id).map(each => each.organization);
	const findings = check({
		text,
		kind: draft.kind,
		medium: draft.medium,
		to: draft.to,
		lead,
		today,
		me: book.profile.name,
		others,
	});
	const told = toldIn(book.profile, text);
	return {...own, findings, tells: news && !told.includes(news) ? [news, ...told] : told};
}

const messagesWanted = (advised: AdvisedLead, {kind, by, to}: Wanted): Message[] => {
	const {history} = advised;
	const advisedMessages = messagesFor(advised);
	const fits = kindsFor(history.kind);
	if (kind && !fits.includes(kind)) {
		throw new Refusal(`--kind: ${kind} would not be true of this lead; what fits is ${fits.join(', ')}.`);
	}
	const ofKind = kind ? advisedMessages.filter(message => message.kind === kind) : advisedMessages;
	if (kind && ofKind.length === 0) {
		const named = to ?? addressedTo(advised, kind);
		return [{kind, to: named, by: by ?? wayOf(kind, advised, named)}];
	}
	if (ofKind.length === 0) throw new Refusal(nothingToSay(advised));
	const toThem = to === undefined ? ofKind : ofKind.filter(message => message.to === to);
	const [first] = ofKind;
	// Where no advised message goes to that person, the first one is written to them.
	const messages = toThem.length > 0 || !first ? toThem : [{...first, to}];
	if (!by) return messages;
	// An article comes with a link, so a call or a letter cannot carry it.
	const fitting = kind || mediumOf(by) === 'email' ? messages : messages.filter(message => message.kind !== 'article');
	return (fitting.length > 0 ? fitting : messages).map(message => ({...message, by}));
};

const nothingToSay = ({lead, advice}: AdvisedLead): string => {
	if (advice.verdict === 'stop')
		return 'Somebody there asked you to stop, so there is nothing to write (kennedy-4). If they come back to you, answer: --kind answer.';
	return `There is nothing to say to ${lead.organization} now: ${inBriefWithin(advice)}. A --kind says what else you have in mind.`;
};

/** Says how to name one of several messages on the command line. */
const waysToSay = (messages: readonly Message[]): string => {
	const kinds = [...new Set(messages.map(({kind}) => `--kind ${kind}`))];
	const people = messages.map(({to}) => `--to "${to ?? 'NAME'}"`);
	return kinds.length > 1 ? kinds.join(' or ') : [...new Set(people)].join(' or ');
};

const kindsThatTellNews: readonly DraftKind[] = ['news', 'again', 'catch-up', 'hiring-again', 'back'];

/**
 * The news for a draft: the one you name, else the latest that the lead has not been told. Another offer goes only by
 * name.
 */
const newsFor = ({book}: VerbContext, lead: Lead, kind: DraftKind, words: string | undefined): News | undefined => {
	if (words !== undefined) {
		const wanted = plain(words);
		const found = inNewestOrder(book.profile).find(({id, text}) => id === words || plain(text).includes(wanted));
		if (!found) throw new Refusal(`--news: none of your news has "${words}" in it; "touchbase news list" shows them.`);
		return found;
	}
	return kindsThatTellNews.includes(kind) ? untold(book.profile, lead).find(each => each.kind !== 'offer') : undefined;
};

/** The only message. Throws a Refusal where there are several. */
export function onlyOne(written: readonly Written[], flag: string): Written {
	const [one] = written;
	if (one && written.length === 1) return one;
	throw new Refusal(`${flag}: these are ${written.length} messages; say which one: ${waysToSay(written)}.`);
}

/** A draft in one line: "thank-you, to Dana Reyes, by letter, 71 words (kennedy-1, stein-2)". */
export function titleOf({kind, to, by, text, medium, rules}: Written): string {
	return `${draftKindRows[kind].label}${to ? `, to ${to}` : ''}, by ${by}, ${lengthOf(text, medium)} (${rules.join(', ')})`;
}

/** The blanks that only you can fill in: "3 gaps left: your name, …". */
export function gapLines({gaps}: Pick<Written, 'gaps'>): string[] {
	return gaps.length > 0 ? [`${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} left: ${gaps.join(', ')}`] : [];
}
