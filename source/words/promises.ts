import type {Day} from '../days/day.ts';
import {understandDay} from '../days/understand-day.ts';
import {Refusal} from '../text/refusal.ts';
import {type Span, sentencesIn} from './sentences.ts';

/** A sentence in which the writer says that he or she will be in touch; with the day, where it names one. */
export type Promised = Span & {day: Day | undefined};

const commits =
	/\b(?:I(?:['’]ll| will| shall| am going to| plan to)|you will have my)\b(?! not\b)[^.?!]*\b(?:call|calling|phone|ring|try|in touch|get back|follow up|write|reach|contact|come back|check back|let you know|answer|hear from me)\b/iu;

/** Not a promise to be in touch: what somebody else is asked to do, or what depends on them. */
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

/** The promises in a text, in its order. */
export const promisesIn = (text: string, today: Day): Promised[] =>
	sentencesIn(text)
		.filter(({text: sentence}) => commits.test(sentence) && !depends.test(sentence))
		.map(span => ({...span, day: dayIn(span.text, today)}));

/** The day a sentence names, the most exact way of naming it first. */
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
		return understandDay(words, today, 'coming');
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};
