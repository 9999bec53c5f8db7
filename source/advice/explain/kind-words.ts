import type {Kind} from '../../leads/lead.ts';

/** Each kind of lead in the words that sentences need. */
type Words = {
	/** A noun: "the interview". */
	noun: string;
	/** How it began, in the short words of a row. */
	began: string;
	/** The same in a letter of yours, before its day: "I applied on". */
	did: string;
	/** The title of its chapter in the book of rules. */
	title: string;
};

export const kindWords: Readonly<Record<Kind, Words>> = {
	application: {
		noun: 'application',
		began: 'you applied',
		did: 'I applied on',
		title: 'You answered a vacancy',
	},
	speculative: {
		noun: 'letter',
		began: 'your letter',
		did: 'I wrote to you on',
		title: 'You wrote where no vacancy was posted',
	},
	request: {
		noun: 'request',
		began: 'you asked',
		did: 'I asked you for a talk on',
		title: 'You asked for an informational interview',
	},
	interview: {
		noun: 'interview',
		began: 'you met',
		did: 'we spoke on',
		title: 'You had an interview, or one is agreed',
	},
	conversation: {noun: 'talk', began: 'you met', did: 'we spoke on', title: 'You had a talk, or one is agreed'},
	event: {noun: 'meeting', began: 'you met', did: 'we met on', title: 'You met somebody who offered to help'},
	no: {
		noun: 'answer',
		began: 'their answer',
		did: 'I heard from you on',
		title: 'They said no, and the door is open',
	},
	accepted: {
		noun: 'offer',
		began: 'your yes',
		did: 'I heard from you on',
		title: 'You said yes, and it is not firm yet',
	},
};
