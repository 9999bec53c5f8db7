import {overtaken} from '../../advice/explain/receipt.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {sayEntry} from './say-entry.ts';
import {sayOvertaken} from './say-receipt.ts';

/** One line where new facts have changed what the wizard came to: what it was, what it is, and what happened since. */
export const tellOvertaken = (looked: AdvisedLead): string[] => {
	const found = looked.advice.verdict === 'closed' ? undefined : overtaken(looked);
	return found ? [sayOvertaken(found, looked.advice, sayEntry)] : [];
};
