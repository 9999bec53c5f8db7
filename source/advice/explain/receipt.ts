import type {Day} from '../../days/day.ts';
import type {Entry, Receipt} from '../../leads/lead.ts';
import type {Advice} from '../advise.ts';
import type {AdvisedLead} from '../inbox.ts';

type Kept = Entry & Receipt;

/** What the wizard came to, to be kept in the log; `answers` are what it was told, in words. */
export function receiptOf({verdict, on, rules}: Advice, base: {id: string; on: Day}, answers: readonly string[]): Kept {
	return {...base, what: 'receipt', verdict, ...(on && {due: on}), rules: [...rules], answers: [...answers]};
}

/** The last decision of the wizard, where the advice is another one by now; and what happened in between. */
export type Overtaken = {receipt: Kept; since: readonly Entry[]};

/** Whether what the wizard came to last still holds; while nothing new is known, it does. */
export function overtaken({lead, advice, case: {situation}}: AdvisedLead): Overtaken | undefined {
	const place = lead.log.findLastIndex(({what}) => what === 'receipt');
	const receipt = lead.log[place];
	if (receipt?.what !== 'receipt' || stillHolds(receipt, advice, situation.today)) return undefined;
	const since = lead.log.filter(
		(entry, index) => index > place && entry.what !== 'told' && entry.on <= situation.today,
	);
	return {receipt, since};
}

/** The same day, or one that has come since: what was to wait for a day is due from then on. */
const stillHolds = ({verdict, due}: Kept, now: Advice, today: Day): boolean => {
	if (!due || !now.on) return !due && !now.on && verdict === now.verdict;
	const manner = (each: string) => (each === 'wait' || each === 'tickler' ? 'contact' : each);
	if (manner(verdict) !== manner(now.verdict)) return false;
	return due === now.on || (due <= today && now.on === today);
};
