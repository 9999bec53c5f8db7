import type {What} from '../../leads/lead.ts';

/** What happened, as the person who logs it would say it. */
export const inYourWords: Readonly<Record<What, string>> = {
	applied: 'I applied',
	wrote: 'I wrote to them, no vacancy was posted',
	requested: 'I asked for an informational interview',
	interview: 'An interview',
	conversation: 'A talk',
	event: 'I met somebody who offered to help',
	rescheduled: 'The meeting was moved',
	cancelled: 'The meeting was called off',
	'no-show': 'They did not come or call',
	missed: 'I missed the meeting',
	thanks: 'I thanked them',
	followup: 'I asked how it stands',
	'sent-news': 'I told them my news',
	'sent-article': 'I sent them an article',
	voicemail: 'I left a voicemail',
	tried: 'I tried, and reached nobody',
	answered: 'I answered what they asked',
	promise: 'I promised to be in touch',
	kept: 'I did what I had promised',
	'something-new': 'I have news for them',
	note: 'A note',
	reply: 'They replied',
	timeline: 'They named a day',
	awaiting: 'They said they would do something',
	received: 'What I waited for has come',
	invited: 'They asked me to be in touch on a day',
	away: 'They are away',
	'no-contact': 'They asked me not to write',
	rejected: 'They said no',
	filled: 'Somebody else got the job',
	offer: 'They made an offer',
	accepted: 'I accepted',
	declined: 'I declined their offer',
	withdrew: 'I withdrew',
	reopened: 'It is open again',
};

/** What happens most, as a form offers it by number. */
const common: readonly What[] = ['followup', 'reply', 'timeline', 'interview', 'voicemail', 'rejected', 'note'];

/** What a form offers by number: what is due now first, then what happens most. */
export function offeredWhats(due: What | undefined): readonly What[] {
	return [...new Set([...(due ? [due] : []), ...common])].slice(0, 7);
}
