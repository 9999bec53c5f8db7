import {type Form, isSpoken} from './occasion.ts';

/** The subject line of an e-mail's text, if it begins with one. */
export const subjectIn = (text: string): string | undefined => /^Subject: *(.*)/u.exec(text)?.[1]?.trim() || undefined;

/** The text without its subject line. */
export const withoutSubject = (text: string): string => text.replace(/^Subject:.*\n*/u, '');

/** How long a text takes to say, in seconds: two and a half words a second. */
export const secondsOf = (text: string): number => Math.round(wordsIn(text).length / 2.5);

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.@/-]*/gu) ?? [];

/** How long a draft is, in the measure that counts for its form. */
export const lengthOf = (text: string, form: Form): string =>
	isSpoken(form) ? `${secondsOf(text)} seconds` : `${wordsIn(withoutSubject(text)).length} words`;
