import {inWords} from '../../days/day.ts';
import {plain} from '../../leads/find.ts';
import {draftKindRows, isSpoken, type Medium} from '../draft-kinds.ts';
import {partsOf, promisesIn, type Span, secondsOf, sentencesIn, withoutSubject, wordsIn} from '../prose.ts';
import {type Checked, type Finding, places} from './finding.ts';

/** Finds a text that is too long or empty, lacks thanks, speaks of the job where it must not, or promises vaguely. */
export function substance(checked: Checked): Finding[] {
	return [
		...tooLong(checked),
		...withoutThanks(checked),
		...empty(checked),
		...ofTheJob(checked),
		...promises(checked),
	];
}

/** The most words that a medium bears: the first minute of a call, half of one on a machine (`wise-6`). */
export const longest: Readonly<Record<Medium, number>> = {email: 150, letter: 200, phone: 150, voicemail: 75};

const tooLong = ({text, medium}: Checked): Finding[] => {
	const skipped = text.length - withoutSubject(text).length;
	const words = [...withoutSubject(text).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
	const over = words[longest[medium]];
	if (!over) return [];
	const says = isSpoken(medium)
		? `Too long: ${secondsOf(text)} seconds to say, ${Math.round(longest[medium] / 2.5)} are enough`
		: `Too long: ${words.length} words, ${longest[medium]} are enough`;
	const from = over.index + skipped;
	return [{check: 'too-long', rule: 'wise-6', says, at: {from, to: from + over[0].length, text: over[0]}}];
};

const thanks = /\b(?:thank|grateful|gratitude|appreciat)/iu;

const withoutThanks = ({text, kind}: Checked): Finding[] => {
	const needs = kind === 'thanks' || kind === 'after-no' || kind === 'taken';
	const {body} = partsOf(text);
	if (!needs || thanks.test(body.text)) return [];
	const [first] = sentencesIn(body.text);
	const at = first
		? {...first, from: first.from + body.from, to: first.to + body.from}
		: {from: body.from, to: body.from, text: ''};
	const rule = kind === 'thanks' ? 'kennedy-1' : 'wise-2';
	return [{check: 'no-thanks', rule, says: 'A thank-you that does not say thank you', at}];
};

const onlyAsking =
	/\b(?:(?:just |only |simply )?(?:checking|check|touching|touch|following|follow|circling|circle) (?:in|base|up|back)\b|any (?:update|news|word)s?\b|have you decided|touch base)/iu;

const pleasant =
	/^(?:(?:i )?hope (?:this|that|you|all)\b.*|(?:many )?thank(?:s| you)\b.*|(?:i )?look(?:ing)? forward\b.*|(?:please )?let me know\b.*|have a (?:good|nice|great)\b.*|(?:hello|hi|dear)\b.*|my number is\b.*)$/iu;

/** `wise-8`: finds a text that only asks whether there is news. */
const empty = ({text, kind}: Checked): Finding[] => {
	if (kind === 'article' || kind === 'thanks') return [];
	const {body} = partsOf(text);
	const sentences = sentencesIn(body.text);
	const asking = sentences.find(span => onlyAsking.test(span.text));
	if (!asking) return [];
	const rest = sentences.filter(span => !onlyAsking.test(span.text) && !pleasant.test(span.text));
	const wordCount = wordsIn(asking.text).length + wordsIn(rest.map(span => span.text).join(' ')).length;
	if (wordCount > 26 || rest.length > 1) return [];
	const at: Span = {...asking, from: asking.from + body.from, to: asking.to + body.from};
	return [{check: 'empty', rule: 'wise-8', says: 'It only asks for news: add what you forgot or what is new', at}];
};

const jobWords =
	/\b(?:jobs?|positions?|roles?|applications?|applied|apply(?:ing)?|vacanc(?:y|ies)|interview(?:ed|s)?|hir(?:e|ed|ing)|candida(?:te|tes|cy)|r[ée]sum[ée]s?|cv|curriculum|openings?|recruit(?:er|ers|ing|ment)?|employment|opportunit(?:y|ies)|shortlist(?:ed)?|salary|your decision)\b/giu;

/** `kennedy-2`: finds an article note that speaks of the job; its link and signature may. */
const ofTheJob = ({text, kind, lead}: Checked): Finding[] => {
	if (kind !== 'article') return [];
	const end = partsOf(text).close?.from ?? text.length;
	const said = text.slice(0, end).replace(/https?:\/\/\S+/gu, link => ' '.repeat(link.length));
	const found = places(said, jobWords);
	const role = lead.role ? plain(said).indexOf(plain(lead.role)) : -1;
	const ofRole = role >= 0 && lead.role ? [{from: role, to: role + lead.role.length, text: lead.role}] : [];
	return [...found, ...ofRole]
		.slice(0, 3)
		.map(at => ({check: 'job-in-article', rule: 'kennedy-2', says: 'An article note says nothing of the job', at}));
};

/** `smetana-1`, `smetana-3`, `koblyk-9`: a promise names its day, and a voicemail that wants something makes one. */
const promises = ({text, today, medium, kind}: Checked): Finding[] => {
	const found = promisesIn(text, today);
	const rule = medium === 'voicemail' ? 'smetana-3' : medium === 'letter' ? 'koblyk-9' : 'smetana-1';
	const vague = found
		.filter(({day}) => day === undefined)
		.map(
			({from, to, text: words}): Finding => ({
				check: 'promise-without-day',
				rule,
				says: 'A promise without a day: say which',
				at: {from, to, text: words},
			}),
		);
	const past = found
		.filter(({day}) => day !== undefined && day < today)
		.map(
			({from, to, text: words, day}): Finding => ({
				check: 'promise-without-day',
				rule,
				says: `The promised day is past: ${day ? inWords(day) : ''}`,
				at: {from, to, text: words},
			}),
		);
	if (medium !== 'voicemail' || found.length > 0 || draftKindRows[kind].wantsNothing) return [...vague, ...past];
	const last = sentencesIn(text).at(-1) ?? {from: 0, to: 0, text: ''};
	const says = 'A voicemail says when you will try again';
	return [{check: 'promise-without-day', rule: 'smetana-3', says, at: last}];
};
