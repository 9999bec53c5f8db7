import type {Day} from '../../days/day.ts';
import type {Entry, Receipt} from '../../leads/lead.ts';
import type {Advice} from '../advise.ts';
import type {AdvisedLead} from '../inbox.ts';

type Kept = Entry & Receipt;

/** The result of the wizard as an entry; `answers` are what you told it, in words. */
export function receiptOf({verdict, on, rules}: Advice, base: {id: string; on: Day}, answers: readonly string[]): Kept {
	return {...base, what: 'receipt', verdict, ...(on && {due: on}), rules: [...rules], answers: [...answers]};
}

/** The wizard's last result, where the advice has changed since, and what happened in between. */
export type Overtaken = {receipt: Kept; since: readonly Entry[]};

/** Says whether the wizard's last result still holds; it does until something new is known. */
export function overtaken({lead, advice, situation}: AdvisedLead): Overtaken | undefined {
	const place = lead.log.findLastIndex(({what}) => what === 'receipt');
	const receipt = lead.log[place];
	if (receipt?.what !== 'receipt' || stillHolds(receipt, advice, situation.today)) return undefined;
	const since = lead.log.filter(
		(entry, index) => index > place && entry.what !== 'told' && entry.on <= situation.today,
	);
	return {receipt, since};
}

/** True where the result and the advice say the same. A result that named a day still holds once that day has come. */
const stillHolds = ({verdict, due}: Kept, now: Advice, today: Day): boolean => {
	if (!due || !now.on) return !due && !now.on && verdict === now.verdict;
	const onItsDay = (each: string) => (each === 'wait' || each === 'tickler' ? 'contact' : each);
	if (onItsDay(verdict) !== onItsDay(now.verdict)) return false;
	return due === now.on || (due <= today && now.on === today);
};
