import {type Day, inShort} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Advice} from '../advise.ts';

/** What to do, in a few words for a line: "phone", "wait until Wed 2 Dec". `on` is the day that counts, as in the inbox. */
export const inBrief = (
	{verdict, by, reason, on: advised}: Omit<Advice, 'decision'>,
	on: Day | null = advised,
): string => {
	const day = on ? inShort(on) : '';
	switch (verdict) {
		case 'answer':
			return 'answer them';
		case 'thank':
			return 'say thank you';
		case 'meet':
			return 'go to the meeting';
		case 'ask-insider':
			return on === advised ? 'ask your insider' : `ask your insider ${day}`;
		case 'contact':
			if (on !== advised) return `snoozed until ${day}`;
			return reason === 'promise due' || reason === 'promise missed'
				? 'keep your promise'
				: channelWords[by ?? 'email'].todo;
		case 'wait':
			return reason === 'meeting ahead' ? `meeting on ${day}` : `${channelWords[by ?? 'email'].todo} on ${day}`;
		case 'tickler':
			return `ask again on ${day}`;
		case 'hold':
			return on ? `leave it; look again ${day}` : 'leave it for now';
		case 'stop':
			return 'do not write';
		case 'closed':
			return 'closed';
		default:
			throw verdict satisfies never;
	}
};
