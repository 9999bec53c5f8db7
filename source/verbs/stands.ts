import {look} from '../advice/inbox.ts';
import {leadDocument} from './document.ts';
import {tellAdvice} from './tell-advice.ts';
import {type Answer, pick, type Scene} from './verb.ts';

/** The answer to a change of a lead: what was done, then the advice as it stands now. */
export const stands = (after: Scene, id: string, done: readonly string[], warn: readonly string[] = []): Answer => {
	const lead = pick(after.book, id);
	const {advice} = look(lead, after.today, after.book.profile, {}, after.stance);
	return {
		lines: [...done, ...tellAdvice(advice)],
		warn,
		get json() {
			return leadDocument(after, lead);
		},
	};
};
