import {addDays, type Day} from '../../days/day.ts';
import {isMeeting, type Kind} from '../../leads/lead.ts';
import type {Article} from '../articles.ts';
import {type Diagram, diagrams} from '../diagram.ts';
import {kindWords} from '../explain/kind-words.ts';
import {type AdjustedOpinion, hearAll} from '../panel/index.ts';
import type {Count, Origin} from '../panel/opinion.ts';
import {defaults, type Situation} from '../situation.ts';
import type {Branch, Leaf} from './tree.ts';

const today: Day = '2026-11-12';
const since: Day = '2026-06-01';

type FollowUps = Situation['followUps'];

const sent = (...by: ('email' | 'phone')[]): FollowUps =>
	by.map((channel, at) => ({on: addDays(since, 20 * (at + 1)), by: channel, what: 'followup'}));

/** One thing that a voice may look at, with the cases it tells apart. What makes no difference is left out of the tree. */
type Feature = {
	only?: (kind: Kind) => boolean;
	cases: readonly (readonly [words: string, said: (s: Situation) => Situation])[];
};

const set =
	(said: Partial<Situation>) =>
	(s: Situation): Situation => ({...s, ...said});

const features: readonly Feature[] = [
	{
		cases: [
			['nothing asked yet', set({followUps: []})],
			['one message', set({followUps: sent('email')})],
			['one call', set({followUps: sent('phone')})],
			['two messages', set({followUps: sent('email', 'email')})],
			['two calls', set({followUps: sent('phone', 'phone')})],
			['three messages or more', set({followUps: sent('email', 'email', 'email')})],
		],
	},
	{
		cases: [
			['no answer since', set({replied: false})],
			['they have answered, not what you asked', set({replied: true})],
			[
				'they have answered what you asked',
				s => ({
					...s,
					replied: true,
					followUps: s.followUps.map((each, at) => (at === 0 ? {...each, on: since} : each)),
				}),
			],
		],
	},
	{
		only: isMeeting,
		cases: [
			['not thanked', set({thanked: 'no'})],
			['thanked', set({thanked: addDays(since, 1)})],
		],
	},
	{
		cases: [
			['no day named', set({timeline: 'none'})],
			['they named a day', set({timeline: addDays(since, 10)})],
		],
	},
	{
		cases: [
			['neither warm nor cold', set({reception: 'neutral'})],
			['warm', set({reception: 'warm'})],
			['cold', set({reception: 'cold'})],
		],
	},
	{
		cases: [
			['somebody to write to', set({contact: 'known'})],
			['no way in', set({contact: 'none'})],
		],
	},
	{
		cases: [
			['nobody inside', set({insider: false})],
			['you know somebody inside', set({insider: true})],
		],
	},
	{
		cases: [
			['an ordinary field', set({field: 'ordinary'})],
			['a field such as sales', set({field: 'persistent'})],
		],
	},
	{
		only: kind => kind === 'application',
		cases: [
			['no closing day', set({closes: 'none'})],
			['the vacancy closes later', set({closes: addDays(since, 5)})],
		],
	},
];

/** What each voice says of a kind, as a tree of what it looks at; made by asking the voice itself about every case. */
export function voiceTrees(kind: Kind): {article: Article; branches: Branch[]}[] {
	const asked = features.filter(({only}) => only?.(kind) ?? true);
	const heard = new Map<string, AdjustedOpinion[]>();
	const hear = (s: Situation): AdjustedOpinion[] => {
		const key = JSON.stringify(s);
		const opinions = heard.get(key) ?? hearAll(s);
		heard.set(key, opinions);
		return opinions;
	};
	const start: Situation = {...defaults, today, kind, since};
	return hear(start).map(({article}, place) => {
		const {outcome, reduced} = diagrams();
		const leaves = new Map<Diagram, Leaf>();
		const grow = (at: number, s: Situation): Diagram => {
			const feature = asked[at];
			if (feature)
				return reduced(
					at,
					feature.cases.map(([, say]) => grow(at + 1, say(s))),
				);
			const opinion = hear(s)[place];
			if (!opinion) throw new Error(`${article} is not heard`);
			const end = outcome(opinionKey(opinion));
			if (!leaves.has(end)) leaves.set(end, leafOf(opinion, kind));
			return end;
		};
		return {article, branches: branchesOf(grow(0, start), asked, leaves)};
	});
}

/** The key of an opinion, by which an example is found. */
export function opinionKey(opinion: AdjustedOpinion): string {
	const {article, says, rule} = opinion;
	switch (says) {
		case 'day': {
			const {of, n, unit, notBefore} = opinion.count;
			return `${article} ${rule} ${n} ${unit} ${of}${notBefore ? ' not before' : ''}`;
		}
		case 'hold':
			return `${article} ${rule} hold`;
		case 'silent':
			return `${article} ${rule ?? ''} silent ${opinion.because}`;
		default:
			throw opinion satisfies never;
	}
}

const leafOf = (opinion: AdjustedOpinion, kind: Kind): Leaf => {
	const rules = opinion.rule ? [opinion.rule] : [];
	const key = opinionKey(opinion);
	switch (opinion.says) {
		case 'day':
			return {key, rules, says: countWords(opinion.count, kind)};
		case 'hold':
			return {key, rules, says: 'Hold: only if something changes.'};
		case 'silent':
			return {key, rules, says: `Silent: ${opinion.because.replace(/\?$/, '')}.`};
		default:
			throw opinion satisfies never;
	}
};

const countWords = ({of, n, unit, notBefore}: Count, kind: Kind): string => {
	const one = n === 1 ? unit.replace(/s$/, '') : unit;
	const floor = notBefore ? ', but not before the day after the one they named' : '';
	return `${n} ${one} after ${originWords(of, kind)}${floor}.`;
};

const originWords = (of: Origin, kind: Kind): string => {
	const words: Record<Origin, string> = {
		since: `the ${kindWords[kind].noun}, or their last answer`,
		closing: 'the vacancy closes',
		thanks: 'your thank-you',
		message: 'your last message',
		call: 'your last call',
		timeline: 'the day they named',
	};
	return words[of];
};

/** A diagram as branches; cases that come to the same stand in one. */
const branchesOf = (diagram: Diagram, asked: readonly Feature[], leaves: ReadonlyMap<Diagram, Leaf>): Branch[] => {
	const leaf = leaves.get(diagram);
	if (leaf) return [{when: 'always', leaf}];
	const cases = asked[diagram.question]?.cases ?? [];
	return [...new Set(diagram.answers)].map((answer): Branch => {
		const words = cases.flatMap(([name], at) => (diagram.answers[at] === answer ? [name] : []));
		const when = words.join(', or ');
		const end = leaves.get(answer);
		return end ? {when, leaf: end} : {when, branches: branchesOf(answer, asked, leaves)};
	});
};
