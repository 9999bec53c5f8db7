import {type Day, inWords} from '../../days/day.ts';
import type {Receipt} from '../../leads/lead.ts';

/** What the wizard came to, and on what: "wait until Thu 3 Dec 2026 (cps-4), as they named no day". */
export const sayReceipt = ({verdict, due, rules, answers}: Receipt): string => {
	const by = rules.length > 0 ? ` (${rules.join(', ')})` : '';
	return `${sayVerdict(verdict, due)}${by}${answers.length > 0 ? `, told that ${answers.join('; ')}` : ''}`;
};

/** A verdict with its day: "wait until Thu 3 Dec 2026", "hold". */
export const sayVerdict = (verdict: string, due: Day | undefined): string => {
	const words = verdict.replace('-', ' ');
	if (!due) return words;
	return verdict === 'wait' || verdict === 'tickler' ? `${words} until ${inWords(due)}` : `${words} on ${inWords(due)}`;
};
