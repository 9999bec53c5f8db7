import {sayAnswer} from '../../advice/questions.ts';
import {inWords} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Entry} from '../../leads/lead.ts';
import {sayReceipt} from './say-receipt.ts';

const withPeople = (names: readonly string[] | undefined): string =>
	names && names.length > 0 ? ` with ${names.join(', ')}` : '';

/** What happened, as a line of the history: "interview with Dana Reyes", "phoned, left a voicemail". */
export const sayEntry = (entry: Entry): string => {
	const said = saidOf(entry);
	return entry.note ? `${said}: ${entry.note}` : said;
};

const saidOf = (entry: Entry): string => {
	switch (entry.what) {
		case 'applied':
			return 'applied';
		case 'wrote':
			return 'wrote to them; no vacancy was posted';
		case 'requested':
			return 'asked for an informational interview';
		case 'interview':
		case 'conversation':
			return `${entry.what}${withPeople(entry.with)}`;
		case 'met':
			return `met ${entry.with.join(', ') || 'somebody'}`;
		case 'thanks':
			return `said thank you${entry.with.length > 0 ? ` to ${entry.with.join(', ')}` : ''} ${channelWords[entry.by].by}`;
		case 'followup':
			return `followed up ${channelWords[entry.by].by}${withPeople(entry.with)}`;
		case 'news':
			return `sent news ${channelWords[entry.by].by}`;
		case 'article':
			return `sent an article ${channelWords[entry.by].by}`;
		case 'voicemail':
			return 'left a voicemail';
		case 'reply':
			return `they answered${entry.tone ? `, ${entry.tone}` : ''}${entry.asks ? ', and asked something' : ''}`;
		case 'timeline':
			return `they decide by ${inWords(entry.due)}`;
		case 'promise':
			return `promised to be in touch on ${inWords(entry.due)}${entry.at ? ` at ${entry.at}` : ''}`;
		case 'no-contact':
			return entry.by === 'posting'
				? 'the vacancy asks not to be followed up'
				: 'somebody asked not to be written to or called';
		case 'something-new':
			return 'something new to say';
		case 'answered':
			return 'answered their question';
		case 'note':
			return 'note';
		case 'rejected':
			return 'they said no';
		case 'offer':
			return 'they made an offer';
		case 'withdrew':
			return 'withdrew';
		case 'filled':
			return 'the job was filled';
		case 'reopened':
			return 'opened again';
		case 'receipt':
			return `the wizard came to: ${sayReceipt(entry)}`;
		case 'told':
			return `noted: ${sayAnswer(entry.key, entry.value)}`;
		default:
			throw entry satisfies never;
	}
};
