import type {AdvisedLead} from '../../advice/inbox.ts';

/** What a form opens with: the facts to correct, or what the advice was to do, as it is most likely what was done. */
export const suggested = (verb: string, {lead, advice}: AdvisedLead): Record<string, string> => {
	switch (verb) {
		case 'edit': {
			const {organization, role = '', email = '', phone = '', url = '', note = ''} = lead;
			return {organization, role, email, phone, url, note};
		}
		case 'log':
			return done(advice);
		case 'snooze':
			return advice.on && (advice.verdict === 'wait' || advice.verdict === 'tickler') ? {day: advice.on} : {};
		default:
			return {};
	}
};

const done = ({verdict, by}: AdvisedLead['advice']): Record<string, string> => {
	switch (verdict) {
		case 'answer':
			return {what: 'answered'};
		case 'thank':
			return {what: 'thanks', by: 'email'};
		case 'contact':
		case 'ask-insider':
			return {what: 'followup', by: by ?? 'email'};
		default:
			return {};
	}
};
