import {addDays, type Day} from '../../days/day.ts';
import {isMeeting, type Kind, type Stance, stances} from '../../leads/lead.ts';
import {decide} from '../decide.ts';
import type {Reason, Ruling} from '../ruling.ts';
import {defaults, type Situation} from '../situation.ts';
import type {Branch} from './tree.ts';

/** Each way a ruling can come about: when it does, and what it comes to. A new one does not compile without its words. */
const reasonWords: Record<Reason, {when: string; says: string}> = {
	closed: {when: 'The lead is closed', says: 'Nothing to do.'},
	'told to stop': {when: 'Somebody there asked you to stop', says: 'Do not contact them.'},
	question: {when: 'They asked you something', says: 'Answer today, before anything else.'},
	'promise due': {when: 'You promised a word for today', says: 'Be in touch today, weekend or not.'},
	'promise missed': {when: 'The day you promised is past', says: 'Make it good on the next working day.'},
	'promise ahead': {when: 'The day you promised is still to come', says: 'Wait for it.'},
	thanks: {when: 'A thank-you is owed, up to two weeks after', says: 'Say thank you today, weekend or not.'},
	'thanks with news': {when: 'A thank-you is owed, and you have news', says: 'One message with both, today.'},
	'confirm meeting': {
		when: 'A meeting is ahead, and they have not confirmed it',
		says: 'Two working days before it, say when you will be there.',
	},
	'meeting ahead': {when: 'A meeting is ahead', says: 'Wait for it, and prepare what to ask.'},
	'meeting today': {when: 'The meeting is today', says: 'Go, and ask when they will decide.'},
	insider: {
		when: 'The vacancy asks not to be followed up, and you know somebody inside',
		says: 'After a business week ask them, about the pace of the hiring only.',
	},
	posting: {when: 'The vacancy asks not to be followed up', says: 'Nothing to do.'},
	news: {
		when: 'You have something new to say',
		says: 'Say it, three days after your last message (where they were cold, a week).',
	},
	awaited: {
		when: 'They said they would do something',
		says: 'Ask a week after it was due, three times at most, a week apart.',
	},
	'not firm': {when: 'You said yes, and the offer is not firm yet', says: 'Nothing to do but to keep looking.'},
	voices: {when: 'The voice that your stance takes gives a day', says: 'Be in touch on that day.'},
	'cps tickler': {
		when: 'The voice that your stance takes is CPS, two months on',
		says: 'Check back on that day, and ask whether they are hiring again.',
	},
	tickler: {
		when: 'What is left is to hold',
		says: 'It comes back once, two months after the last word.',
	},
	held: {when: 'What is left is to hold, and it came back once already, or was a request', says: 'Nothing to do.'},
	article: {
		when: 'You came across something worth their time, they were warm, and nothing is due before it',
		says: 'Send it, a week after the last word, and ask nothing.',
	},
};

/** A working day, on which nothing rolls. */
const today: Day = '2026-11-12';

/** The endings of a kind: those that common ground decides, in the order of its steps, and those of the stance. */
export function endingsOf(kind: Kind): {ground: Branch[]; stance: Branch[]} {
	const ground = new Map<string, {at: number; branch: Branch}>();
	const stance = new Map<string, Branch>();
	for (const s of situationsOf(kind)) {
		const {ruling, trace} = decide(s);
		const key = endingKey(ruling);
		if (trace.ground) {
			const at = trace.passed.length;
			if (at < (ground.get(key)?.at ?? Number.POSITIVE_INFINITY))
				ground.set(key, {at, branch: branchOf(ruling, ruling.rules)});
		} else if (!stance.has(ruling.reason))
			stance.set(ruling.reason, branchOf(ruling, fixedRules(ruling.reason) ? ruling.rules : []));
	}
	const inOrder = [...ground.values()].toSorted((a, b) => a.at - b.at).map(({branch}) => branch);
	return {ground: inOrder, stance: [...stance.values()]};
}

/** The key of an ending, by which an example is found. It leaves out rules that depend on which voices spoke. */
export function endingKey({reason, rules}: Pick<Ruling, 'reason' | 'rules'>): string {
	return `ending ${reason} ${fixedRules(reason) ? rules.join(' ') : ''}`.trim();
}

const fixedRules = (reason: Reason): boolean => reason !== 'voices' && reason !== 'tickler' && reason !== 'held';

const branchOf = (ruling: Ruling, rules: Ruling['rules']): Branch => {
	const {when, says} = reasonWords[ruling.reason];
	return {when, leaf: {key: endingKey(ruling), says, rules}};
};

type Said = Partial<Situation>;

/** What else may be known. Each is tried alone and with each other one: no step looks at more than two of these. */
const said = (since: Day): Said[] => [
	{},
	{toldNotTo: 'person'},
	{toldNotTo: 'posting'},
	{asked: true},
	{thanked: since <= today ? since : 'no'},
	{promised: today},
	{promised: addDays(today, -1)},
	{promised: addDays(today, 3)},
	{awaiting: since <= today ? since : today},
	{news: true},
	{insider: true},
	{article: true, reception: 'warm'},
	{reception: 'cold'},
	...[1, 2, 3].map(count => ({followUps: asks(since, count)})),
];

const asks = (since: Day, count: number): Situation['followUps'] =>
	Array.from({length: count}, (_, at) => addDays(since, 8 + 22 * at))
		.filter(on => on <= today)
		.map(on => ({on, by: 'email' as const, what: 'followup' as const}));

const situationsOf = (kind: Kind): Situation[] => {
	const ago = [3, 30, 75, 150].map(days => addDays(today, -days));
	const starts = isMeeting(kind) ? [addDays(today, 1), addDays(today, 7), today, ...ago] : ago;
	return starts.flatMap(since =>
		stances.flatMap((stance: Stance) =>
			said(since).flatMap(one =>
				said(since).map(
					(other): Situation => ({
						...defaults,
						today,
						kind,
						since,
						ahead: since === today,
						stance,
						...one,
						...other,
					}),
				),
			),
		),
	);
};
