import {addDays, type Day} from '../days/day.ts';
import {type Answers, type Key, keys} from '../leads/lead.ts';
import {decide, type Verdict} from './advise.ts';
import {choices, isDayKey, noDay, type Situation, type SituationWithGaps} from './situation.ts';

/** One answer, and what the advice would be with it. */
export type Change = {key: Key; value: Answers[Key]; verdict: Verdict; on: Day | null};

/** The answers that are tried for a key: all there are; for a day none, eight days ago, today and in a week, those that are possible. */
export const answersTo = (key: Key, s: Situation): readonly Answers[Key][] => {
	const past: Day[] = [addDays(s.today, -8), s.today];
	if (!isDayKey(key)) return choices[key];
	return key === 'thanked' ? [noDay.thanked, ...past] : [noDay[key], ...past, addDays(s.today, 7)];
};

/** The single answers that would change verdict or day, each with what it would come to. */
export const changesOf = (s: Situation): Change[] => {
	const now = decide(s);
	return keys
		.flatMap(key => answersTo(key, s).map(value => ({key, value})))
		.map(({key, value}) => {
			const {verdict, on} = decide({...s, [key]: value});
			return {key, value, verdict, on};
		})
		.filter(({verdict, on}) => verdict !== now.verdict || on !== now.on);
};

/** A way the open keys may turn out: the place of the answer tried for each, `unread` where no rule looked, and what it came to. */
type Path = {places: Int8Array; outcome: string};

const unread = -1;

/**
 * The open keys that could still change verdict or day, for some way the other open keys may turn out. Found by trying
 * them all; a key that the rules do not look at on the way to an advice need not be tried there.
 */
export const unansweredOf = ({situation, open}: SituationWithGaps): Key[] => {
	const paths = allPaths(situation, open);
	const matter = new Set<number>();
	for (const [index, one] of paths.entries()) {
		for (const other of paths.slice(index + 1)) {
			if (other.outcome !== one.outcome) {
				const place = onlyDifference(one.places, other.places);
				if (place !== undefined) matter.add(place);
			}
		}
	}
	return open.filter((_, place) => matter.has(place));
};

/** The place of the one key whose answer tells two paths apart, where all others can be the same in both. */
const onlyDifference = (one: Int8Array, other: Int8Array): number | undefined => {
	let found: number | undefined;
	for (let key = 0; key < one.length; key++) {
		if (one[key] === other[key] || one[key] === unread || other[key] === unread) continue;
		if (found !== undefined) return undefined;
		found = key;
	}
	return found;
};

/** Every way from the open keys to an advice. Each key is given its answers in turn, when a rule first looks at it. */
const allPaths = (s: Situation, open: readonly Key[]): Path[] => {
	const paths: Path[] = [];
	const answers = open.map(key => answersTo(key, s));
	const places = new Int8Array(open.length).fill(unread);
	let looked: number[] = [];
	const asking = open.map((key, index) => {
		const get = () => {
			if (places[index] === unread) {
				places[index] = 0;
				looked.push(index);
			}
			return answers[index]?.[places[index] ?? 0];
		};
		return [key, {get}];
	});
	const asked: Situation = Object.create(s, Object.fromEntries(asking));
	for (;;) {
		const {verdict, on} = decide(asked);
		paths.push({places: places.slice(), outcome: `${verdict} ${on}`});
		let last = looked.at(-1);
		while (last !== undefined && (places[last] ?? 0) + 1 >= (answers[last]?.length ?? 0)) {
			places[last] = unread;
			looked = looked.slice(0, -1);
			last = looked.at(-1);
		}
		if (last === undefined) return paths;
		places[last] = (places[last] ?? 0) + 1;
	}
};
