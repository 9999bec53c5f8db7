import {addDays, type Day, inShort} from '../../days/day.ts';
import {type Book, kinds, nameOf} from '../../leads/lead.ts';
import {articles} from '../articles.ts';
import {inBrief} from '../explain/brief.ts';
import {kindWords} from '../explain/kind-words.ts';
import {adviseLead} from '../inbox.ts';
import {endingKey, endingsOf} from './ground-tree.ts';
import type {KindTree} from './tree.ts';
import {opinionKey, voiceTrees} from './voice-tree.ts';

/** The rules as a book: for each kind of lead the way to an answer, made by asking the rules themselves. */
export function rulesAsTrees(): KindTree[] {
	return kinds.map(kind => {
		const {ground, stance} = endingsOf(kind);
		const isHeard = stance.length > 0;
		return {
			kind,
			title: kindWords[kind].title,
			parts: [
				{title: 'What comes before the five: the first that applies decides', branches: ground},
				...(isHeard
					? [
							...voiceTrees(kind).map(({article, branches}) => ({
								title: `${articles[article].label}: ${articles[article].title}`,
								branches,
							})),
							{
								title: 'Your stance: persistent takes the first of them, balanced the middle, reserved the last',
								branches: stance,
							},
						]
					: []),
			],
		};
	});
}

/** For so many days from today the made-up search is asked for its advice, as if nothing more happened. */
const daysAhead = 60;

/** Finds an example of an ending or an opinion, by kind and key, in the advice on a search today and on the days after. */
export function examplesIn(book: Book, today: Day): (kind: string, key: string) => string | undefined {
	const examples = new Map<string, string>();
	const keep = (kind: string, key: string, words: string) => {
		const name = `${kind}: ${key}`;
		if (!examples.has(name)) examples.set(name, words);
	};
	for (let ahead = 0; ahead <= daysAhead; ahead++) {
		const day = addDays(today, ahead);
		for (const lead of book.leads) {
			const {advice, situation} = adviseLead(lead, day, book.profile);
			if (!advice.decision) continue;
			const {ruling, trace} = advice.decision;
			const {kind} = situation;
			const when = ahead === 0 ? '' : ` (on ${inShort(day)}, if nothing happens)`;
			keep(kind, endingKey(ruling), `${nameOf(lead)}${when}: ${inBrief(advice)}`);
			for (const voice of trace.voices) {
				const says = voice.says === 'day' ? inShort(voice.own) : voice.says;
				keep(kind, opinionKey(voice), `${nameOf(lead)}${when}: ${says}`);
			}
		}
	}
	return (kind, key) => examples.get(`${kind}: ${key}`);
}
