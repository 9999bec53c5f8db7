import type {Channel} from './lead.ts';

/** Each channel in the words that sentences need. */
type Words = {
	/** How a message went: "by email". */
	by: string;
	/** What was sent. */
	sent: string;
	/** The same in the few letters of a row. */
	short: string;
	/** What you do: "email", "email Dana". */
	act: string;
	actOn: string;
	/** What you have done: "Emailed Dana". */
	did: string;
	/** What you promised to do: "you would write". */
	promised: string;
};

export const channelWords: Readonly<Record<Channel, Words>> = {
	email: {
		by: 'by email',
		sent: 'email',
		short: 'email',
		act: 'email',
		actOn: 'email',
		did: 'Emailed',
		promised: 'write',
	},
	phone: {by: 'by phone', sent: 'call', short: 'call', act: 'call', actOn: 'call', did: 'Called', promised: 'call'},
	letter: {
		by: 'by letter',
		sent: 'letter',
		short: 'letter',
		act: 'write a letter',
		actOn: 'write a letter to',
		did: 'Wrote to',
		promised: 'write',
	},
	'in-person': {
		by: 'in person',
		sent: 'visit',
		short: 'visit',
		act: 'see them',
		actOn: 'see',
		did: 'Visited',
		promised: 'come by',
	},
	social: {
		by: 'on social media',
		sent: 'message on social media',
		short: 'message',
		act: 'message them',
		actOn: 'message',
		did: 'Messaged',
		promised: 'write',
	},
	text: {by: 'by text', sent: 'text', short: 'text', act: 'text', actOn: 'text', did: 'Texted', promised: 'write'},
};
