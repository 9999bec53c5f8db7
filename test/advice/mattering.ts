import {decide} from '../../source/advice/decide.ts';
import type {Situation, SituationWithGaps} from '../../source/advice/situation.ts';
import {addDays} from '../../source/days/day.ts';
import type {Key} from '../../source/leads/lead.ts';

/** The values that the contract says are tried, written out again. */
export function tried(key: Key, s: Situation): readonly unknown[] {
	return valuesOf(key, s).filter(value => isPossible(key, value, s));
}

const isPossible = (key: Key, value: unknown, s: Situation): boolean => {
	if (typeof value !== 'string' || !value.startsWith('20')) return true;
	if (key !== 'thanked') return s.since > s.today || value >= s.since;
	if (s.met !== 'none') return value >= s.met;
	return value >= s.since && !s.ahead;
};

/** True where a key makes sense as a question. */
export function isQuestion(key: Key, s: Situation): boolean {
	const meeting = ['interview', 'conversation', 'event'].includes(s.kind);
	const hasBeen = meeting && (s.met !== 'none' || s.since < s.today || (s.since === s.today && !s.ahead));
	if (key === 'thanked') return meeting || s.kind === 'no';
	if (key === 'awaiting') return s.replied || hasBeen;
	if (key === 'article') return s.reception === 'warm';
	if (key === 'contact') return ['application', 'speculative', 'request'].includes(s.kind) && !s.replied;
	return true;
}

const valuesOf = (key: Key, {today}: Situation): readonly unknown[] =>
	({
		toldNotTo: ['no', 'posting', 'person'],
		asked: [false, true],
		insider: [false, true],
		thanked: ['no', addDays(today, -8), today],
		timeline: ['none', addDays(today, -8), today, addDays(today, 7)],
		promised: ['none', addDays(today, -8), today, addDays(today, 7)],
		awaiting: ['none', addDays(today, -8), today, addDays(today, 7)],
		news: [false, true],
		article: [false, true],
		contact: ['known', 'none'],
		reception: ['warm', 'neutral', 'cold'],
		field: ['ordinary', 'persistent'],
		employment: ['working', 'between-jobs'],
	})[key];

/** What is advised, in a word. */
export function outcome(s: Situation): string {
	const {ruling, closure} = decide(s);
	return `${ruling.verdict} ${ruling.on} ${closure}`;
}

/** Every way in which the open keys may turn out, counted through: the last key turns the fastest. */
const everyOutcome = (s: Situation, open: readonly Key[]): string[] => {
	const [key, ...others] = open;
	if (!key) return [outcome(s)];
	return tried(key, s).flatMap(value => everyOutcome({...s, [key]: value}, others));
};

/** The open keys that matter, by brute force: those for which somewhere two answers come to different advice. */
export function mattering({situation, open: all}: SituationWithGaps): Key[] {
	const open = all.filter(key => isQuestion(key, situation));
	const outcomes = everyOutcome(situation, open);
	let stride = outcomes.length;
	return open.filter(key => {
		const count = tried(key, situation).length;
		stride /= count;
		return outcomes.some((one, index) => {
			const place = Math.floor(index / stride) % count;
			return place > 0 && one !== outcomes[index - stride];
		});
	});
}
