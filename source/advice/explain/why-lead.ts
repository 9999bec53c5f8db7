import {inWords} from '../../days/day.ts';
import {inOrder, isStart} from '../../leads/history.ts';
import type {AdvisedLead} from '../inbox.ts';
import {type Part, whyOf} from './why.ts';

/** How the advice on a lead comes about; for one that is closed only that. */
export const whyLead = ({lead, case: asked, advice}: AdvisedLead): Part[] => {
	const {situation, open} = asked;
	if (advice.verdict === 'closed') return [{title: 'So', lines: [advice.because]}];
	const began = inOrder(lead.log).findLast(
		entry => entry.on <= situation.today && (entry.what === 'reply' || isStart(entry)),
	);
	const answered = began?.what === 'reply' && situation.since <= situation.today;
	const parts = whyOf({s: situation, answered}, open);
	const until = lead.snoozedUntil;
	if (!until || until <= situation.today || ['answer', 'thank', 'stop'].includes(advice.verdict)) return parts;
	const snoozed = `You snoozed it: whatever the advice, the inbox shows it on ${inWords(until)} at the earliest.`;
	return parts.map((part, index) => (index === 0 ? {...part, lines: [...part.lines, snoozed]} : part));
};
