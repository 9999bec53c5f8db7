import type {Day} from '../days/day.ts';
import {understandDay} from '../days/understand-day.ts';
import {Refusal} from '../text/refusal.ts';
import {isSpoken, type Medium} from './draft-kinds.ts';

/** The subject line at the beginning of an e-mail's text, if there is one. */
export function subjectIn(text: string): string | undefined {
	return /^Subject: *(.*)/u.exec(text)?.[1]?.trim() || undefined;
}

/** The text without its subject line. */
export function withoutSubject(text: string): string {
	return text.replace(/^Subject:.*\n*/u, '');
}

/** The seconds it takes to say a text, at two and a half words a second. */
export function secondsOf(text: string): number {
	return Math.round(wordsIn(text).length / 2.5);
}

export function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];
}

/** The length of a draft, in the measure of its medium. */
export function lengthOf(text: string, medium: Medium): string {
	return isSpoken(medium) ? `${secondsOf(text)} seconds` : `${wordsIn(withoutSubject(text)).length} words`;
}

/** A piece of a text, and its place in characters. */
export type Span = {from: number; to: number; text: string};

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text, each with its place; a line break ends one too. */
export function sentencesIn(text: string): Span[] {
	const spans: Span[] = [];
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	for (const {segment, index} of segmenter.segment(text)) {
		for (const line of segment.matchAll(/[^\n]+/gu)) {
			const trimmed = line[0].trim();
			if (!trimmed) continue;
			const from = index + line.index + line[0].indexOf(trimmed);
			spans.push({from, to: from + trimmed.length, text: trimmed});
		}
	}
	return spans;
}

const greeting = /^(dear|hello|hi|hey|hiya|good (morning|afternoon|evening)|to whom)\b[^\n]*/iu;
const close =
	/^((with )?(kind|best|warm|many)? ?(regards|wishes|greetings)|(yours|sincerely)[\w ]*|thank you,|thanks,|cheers|all the best),?\s*$/imu;

/** The parts of a written text: the greeting line, the body, and the close with the signature. */
export type Letter = {greeting: Span | undefined; body: Span; close: Span | undefined};

/**
 * Splits a text into its parts. A date or a subject line before the greeting belongs to none; spoken words are all
 * body.
 */
export function partsOf(text: string): Letter {
	const lines = [...text.matchAll(/[^\n]+/gu)];
	const first = lines.slice(0, 4).find(([line]) => greeting.test(line) && line.length < 60);
	const start = first ? first.index + first[0].length : (/^Subject:.*\n*/u.exec(text)?.[0].length ?? 0);
	const end = close.exec(text.slice(start));
	const to = end ? start + end.index : text.length;
	return {
		greeting: first && {from: first.index, to: first.index + first[0].length, text: first[0]},
		body: {from: start, to, text: text.slice(start, to)},
		close: end ? {from: to, to: text.length, text: text.slice(to)} : undefined,
	};
}

/** A sentence in which the writer promises to be in touch, and its day if it names one. */
export type Promised = Span & {day: Day | undefined};

const commits =
	/\b(?:I(?:['’]ll| will| shall| am going to| plan to)|you will have my)\b(?! not\b)[^.?!]*\b(?:call|calling|phone|ring|try|in touch|get back|follow up|write|reach|contact|come back|check back|let you know|answer|hear from me)\b/iu;

/** True for a sentence that is no promise: it asks somebody else, or depends on them. */
const depends = /\b(?:if|whenever|should) you\b/iu;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthly = `(?:${months})[a-z]*\\.?`;
const weekdays = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const dayPatterns = [
	/\b\d{4}-\d{2}-\d{2}\b/giu,
	new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthly})(?:,? (\\d{4}))?\\b`, 'giu'),
	new RegExp(`\\b(${monthly}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'giu'),
	/\bin (?:\d{1,2}|a|an|one|two|three) (?:days?|weeks?)\b/giu,
	/\btomorrow\b/giu,
	new RegExp(`\\b(?:next |this )?${weekdays}\\b`, 'giu'),
	/\btoday\b/giu,
];

/** The promises in a text, in order. */
export function promisesIn(text: string, today: Day): Promised[] {
	return sentencesIn(text)
		.filter(({text: sentence}) => commits.test(sentence) && !depends.test(sentence))
		.map(span => ({...span, day: dayIn(span.text, today)}));
}

/** The day that a sentence names; the most exact pattern is tried first. */
const dayIn = (sentence: string, today: Day): Day | undefined => {
	for (const pattern of dayPatterns) {
		for (const [words, one, two, year] of sentence.matchAll(pattern)) {
			const parts = one && two ? (/^\d/.test(one) ? [one, two] : [two, one]) : undefined;
			const said = parts ? [...parts, year].filter(Boolean).join(' ') : words;
			const day = understood(said, today);
			if (day) return day;
		}
	}
	return undefined;
};

const understood = (words: string, today: Day): Day | undefined => {
	try {
		return understandDay(words, {today}, 'coming');
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};
