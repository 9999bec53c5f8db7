import type {Channel} from './lead.ts';

/** Each channel in the two forms that a sentence needs: how a message went, and what was sent. */
export const channelWords: Readonly<Record<Channel, {by: string; sent: string}>> = {
	email: {by: 'by email', sent: 'email'},
	phone: {by: 'by phone', sent: 'call'},
	letter: {by: 'by letter', sent: 'letter'},
	'in-person': {by: 'in person', sent: 'visit'},
	social: {by: 'on social media', sent: 'message on social media'},
	text: {by: 'by text', sent: 'text'},
};
