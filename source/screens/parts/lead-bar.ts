import type {AdvisedLead} from '../../advice/inbox.ts';
import type {BarKey} from '../definition.ts';

const ask: BarKey = ['w', 'ask'];
const later: BarKey = ['s', 'later'];

/**
 * The keys of a lead in the bar. First comes what is advised: the words where you are to write or call, else the log.
 * Both words for them are as long, so that the bar stays where it is from lead to lead. `whyRank` is the rank of `y`.
 */
export function leadBar(
	{advice: {verdict, by}}: AdvisedLead,
	{whyRank = 4}: {whyRank?: number} = {},
): readonly BarKey[] {
	const why: BarKey = ['y', 'why', whyRank];
	switch (verdict) {
		case 'answer':
		case 'thank':
		case 'contact':
			return [['m', by === 'phone' ? 'say this' : 'write it'], ['l', 'done'], later, ask, why];
		case 'ask-insider':
			return [['m', 'write it'], ['l', 'done'], later, ask, why];
		case 'meet':
			return [['p', 'prepare'], ['l', 'done'], later, ask, why];
		case 'wait':
		case 'tickler':
		case 'hold':
			return [['l', 'log'], later, ask, why];
		case 'stop':
			return [['l', 'log'], ask, why];
		case 'closed':
			return [['l', 'log']];
		default:
			throw verdict satisfies never;
	}
}
