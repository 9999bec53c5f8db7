import type {Kind} from '../../leads/lead.ts';

/** A kind of lead as a noun: "the interview". */
export const meetingWords: Record<Kind, string> = {
	application: 'application',
	speculative: 'letter',
	request: 'request',
	interview: 'interview',
	conversation: 'talk',
	event: 'meeting',
	no: 'answer',
	accepted: 'offer',
};
