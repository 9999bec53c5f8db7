import {verdictWords} from '../../advice/explain/brief.ts';
import type {Verdict} from '../../advice/ruling.ts';
import {type Day, inWords} from '../../days/day.ts';
import type {Receipt} from '../../leads/lead.ts';

/** What the wizard came to, and on what: "wait until Thu 3 Dec 2026 (cps-4), as they named no day". */
export function sayReceipt({verdict, due, rules, answers}: Receipt): string {
	const by = rules.length > 0 ? ` (${rules.join(', ')})` : '';
	return `${sayVerdict(verdict, due)}${by}${answers.length > 0 ? `, told that ${answers.join('; ')}` : ''}`;
}

/** A verdict with its day, within a sentence: "wait until Thu 3 Dec 2026", "nothing to do". */
export function sayVerdict(verdict: string, due: Day | undefined): string {
	const words = isVerdict(verdict) ? verdictWords[verdict].toLowerCase() : verdict;
	if (!due) return words;
	if (verdict === 'tickler') return `check back on ${inWords(due)}`;
	return `${words} ${verdict === 'wait' ? 'until' : 'on'} ${inWords(due)}`;
}

const isVerdict = (verdict: string): verdict is Verdict => Object.hasOwn(verdictWords, verdict);
