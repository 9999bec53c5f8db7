import type {Advice, Voiced} from '../../advice/advise.ts';
import {articles} from '../../advice/articles.ts';
import {inBrief} from '../../advice/explain/brief.ts';
import {type Overtaken, overtaken} from '../../advice/explain/receipt.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {sayAnswer} from '../../advice/questions.ts';
import type {Change} from '../../advice/wizard.ts';
import {type Day, inShort, inWords} from '../../days/day.ts';
import {calm, faint, strong, urgent} from '../../text/emphasis.ts';
import {sayEntry} from './say-entry.ts';
import {sayVerdict} from './say-receipt.ts';

const urgentVerdicts = ['answer', 'thank', 'contact', 'ask-insider'];

/** A verdict in capitals, as it stands at the head of an advice: urgent where something is to be done. */
export const shout = (verdict: Advice['verdict']): string => {
	const words = verdict.toUpperCase().replace('-', ' ');
	return urgentVerdicts.includes(verdict) ? urgent(words) : calm(words);
};

/** One voice's day, or that it holds or is silent. */
export const voiceSays = ({verdict, on}: Pick<Voiced, 'verdict' | 'on'>): string =>
	verdict === 'contact' ? 'today' : verdict === 'wait' && on ? inWords(on) : verdict;

/** The advice as it is told on the command line: verdict, reason, and the five voices where they were heard. */
export const tellAdvice = (advice: Omit<Advice, 'decision'>): string[] => [
	`${shout(advice.verdict)}  ${strong(inBrief(advice))}${advice.closure ? strong('; first decide whether to go on') : ''}`,
	advice.because,
	...advice.panel.map(
		voice =>
			`  ${articles[voice.article].short.padEnd(8)} ${voiceSays(voice).padEnd(15)} ${faint(voice.rule ? `${voice.rule.padEnd(9)} ${voice.because}` : `          ${voice.because}`)}`,
	),
];

/** One answer that would change the advice: "they take it coldly: hold". */
export const sayChange = ({key, value, verdict, on}: Change): string =>
	`${sayAnswer(key, value)}: ${verdict}${on ? ` ${inShort(on)}` : ''}`;

/** One line where new facts have changed what the wizard came to: what it was, what it is, and what happened since. */
export const tellOvertaken = (looked: AdvisedLead): string[] => {
	const found = looked.advice.verdict === 'closed' ? undefined : overtaken(looked);
	return found ? [sayOvertaken(found, looked.advice, sayEntry)] : [];
};

/** What the advice was and what it is now, where new facts have changed it; `happened` puts an entry into words. */
const sayOvertaken = (
	{receipt, since}: Overtaken,
	now: {verdict: string; on: Day | null},
	happened: (entry: Overtaken['since'][number]) => string,
): string => {
	const facts = since.slice(-2).map(entry => `${happened(entry)} (${inShort(entry.on)})`);
	const because =
		facts.length > 0 ? `, since then: ${facts.join('; ')}` : ', as the day or your settings are others now';
	return `On ${inShort(receipt.on)} it was: ${sayVerdict(receipt.verdict, receipt.due)}. Now it is: ${sayVerdict(now.verdict, now.on ?? undefined)}${because}.`;
};
