import type {Overtaken} from '../../advice/explain/receipt.ts';
import {type Day, inShort, inWords} from '../../days/day.ts';
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

/** What the advice was and what it is now, where new facts have changed it; `happened` puts an entry into words. */
export const sayOvertaken = (
	{receipt, since}: Overtaken,
	now: {verdict: string; on: Day | null},
	happened: (entry: Overtaken['since'][number]) => string,
): string => {
	const facts = since.slice(-2).map(entry => `${happened(entry)} (${inShort(entry.on)})`);
	const because =
		facts.length > 0 ? `, since then: ${facts.join('; ')}` : ', as the day or your settings are others now';
	return `On ${inShort(receipt.on)} it was: ${sayVerdict(receipt.verdict, receipt.due)}. Now it is: ${sayVerdict(now.verdict, now.on ?? undefined)}${because}.`;
};
