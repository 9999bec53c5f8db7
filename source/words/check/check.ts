import leven from 'leven';
import {inShort} from '../../days/day.ts';
import {plain} from '../../leads/find.ts';
import {inOrder} from '../../leads/history.ts';
import type {Entry} from '../../leads/lead.ts';
import {partsOf, type Span, sentencesIn} from '../prose.ts';
import {addressing} from './addressing.ts';
import {type Checked, checkNames, type Finding} from './finding.ts';
import {substance} from './substance.ts';
import {tone} from './tone.ts';

/** The findings in a text, the gravest first, those of one sort in the order of the text. None of them blocks. */
export function check(checked: Checked): Finding[] {
	return [...addressing(checked), ...substance(checked), ...saidBefore(checked), ...tone(checked)].sort(
		(a, b) => checkNames.indexOf(a.check) - checkNames.indexOf(b.check) || a.at.from - b.at.from,
	);
}

/** The share of a sentence that may differ while a reader still takes two sentences for the same. */
const asGoodAsSame = 0.25;

/** If this share of a text's letters was said before, it is the same message again. */
const asGoodAsAll = 0.5;

/** A text is compared with so many of the last messages. */
const messagesCompared = 6;

/** Of each sentence so many letters are compared. */
const lettersCompared = 300;

/** `stein-5`: finds a message that mostly repeats an earlier one to the same person. */
const saidBefore = (checked: Checked): Finding[] => {
	const own = comparable(checked.text);
	const all = own.reduce((sum, {text}) => sum + text.length, 0);
	for (const entry of earlier(checked)) {
		const before = comparable(entry.words ?? '');
		const same = own.filter(({text}) => before.some(each => alike(each.text, text)));
		const [first] = same;
		if (first && same.reduce((sum, {text}) => sum + text.length, 0) >= all * asGoodAsAll) {
			const says = `You said this on ${inShort(entry.on)}: ${same.length} of ${own.length} sentences are the same`;
			return [{check: 'repeated', rule: 'stein-5', says, at: first}];
		}
	}
	return [];
};

/** The messages to the same person, or to nobody named, the latest first. */
const earlier = ({lead, to, today}: Checked): Entry[] =>
	inOrder(lead.log)
		.filter(entry => entry.words && entry.on <= today && isTo(entry, to))
		.slice(-messagesCompared)
		.toReversed();

const isTo = (entry: Entry, to: string | undefined): boolean => {
	const people = 'with' in entry ? (entry.with ?? []) : [];
	return to === undefined || people.length === 0 || people.includes(to);
};

/** The sentences that say something, with their places; the shortest say nothing. */
const comparable = (text: string): Span[] => {
	const {body} = partsOf(text);
	return sentencesIn(body.text)
		.filter(span => span.text.split(/\s+/u).length > 3)
		.map(span => ({...span, from: span.from + body.from, to: span.to + body.from}));
};

const alike = (a: string, b: string): boolean => {
	const [one, two] = [plain(a).slice(0, lettersCompared), plain(b).slice(0, lettersCompared)];
	const longest = Math.max(one.length, two.length);
	return leven(one, two, {maxDistance: Math.ceil(longest * asGoodAsSame)}) < longest * asGoodAsSame;
};
