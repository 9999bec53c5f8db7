import type {Channel} from './lead.ts';

/** Each channel in the three ways in which a sentence needs it: how it went, what was sent, and what to do. */
export const channelWords: Readonly<Record<Channel, {by: string; sent: string; todo: string}>> = {
	email: {by: 'by email', sent: 'email', todo: 'write an email'},
	phone: {by: 'by phone', sent: 'call', todo: 'phone'},
	letter: {by: 'by letter', sent: 'letter', todo: 'write a letter'},
	'in-person': {by: 'in person', sent: 'visit', todo: 'see them'},
	social: {by: 'on social media', sent: 'message on social media', todo: 'send a message'},
	text: {by: 'by text', sent: 'text', todo: 'text'},
};
