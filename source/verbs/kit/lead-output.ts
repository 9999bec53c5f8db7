import {adviseLead} from '../../advice/inbox.ts';
import {leadDocument} from './document.ts';
import {tellAdvice} from './tell-advice.ts';
import {type CommandOutput, requireLead, type VerbContext} from './verb.ts';

/** The answer to a change of a lead: what was done, then the advice as it stands now. */
export const leadOutput = (
	after: VerbContext,
	id: string,
	done: readonly string[],
	warn: readonly string[] = [],
): CommandOutput => {
	const lead = requireLead(after.book, id);
	const {advice} = adviseLead(lead, after.today, after.book.profile, {}, after.stance);
	return {
		lines: [...done, ...tellAdvice(advice)],
		warn,
		get json() {
			return leadDocument(after, lead);
		},
	};
};
