import {adviseLead} from '../../advice/inbox.ts';
import {leadDocument} from './document.ts';
import {tellAdvice} from './tell-advice.ts';
import {type CommandOutput, requireLead, type VerbContext} from './verb.ts';

/** The answer to a change of a lead: what was done, the advice as it stands now, and what else is worth knowing. */
export const leadOutput = (
	after: VerbContext,
	id: string,
	done: readonly string[],
	warn: readonly string[] = [],
	below: readonly string[] = [],
): CommandOutput => {
	const lead = requireLead(after.book, id);
	const {advice} = adviseLead(lead, after.today, after.book.profile, {}, after.stance);
	return {
		lines: [...done, ...tellAdvice(advice), ...below],
		warn,
		lead: lead.id,
		get json() {
			return leadDocument(after, lead);
		},
	};
};
