import type {Advice, Voiced} from '../../advice/advise.ts';
import {articles} from '../../advice/articles.ts';
import {inBrief} from '../../advice/explain/brief.ts';
import {type Overtaken, overtaken} from '../../advice/explain/receipt.ts';
import {sayEntry, sayVerdict} from '../../advice/explain/say-entry.ts';
import type {AdvisedLead} from '../../advice/inbox.ts';
import {sayAnswer} from '../../advice/questions.ts';
import {isToWrite} from '../../advice/ruling.ts';
import type {WhatIf} from '../../advice/wizard.ts';
import {type Day, inShort, inWords} from '../../days/day.ts';
import {calm, faint, urgent} from '../../text/emphasis.ts';

/** A voice's day, or that it holds or is silent. */
function voiceSays({verdict, on}: Pick<Voiced, 'verdict' | 'on'>): string {
	return verdict === 'contact' ? 'today' : verdict === 'wait' && on ? inWords(on) : verdict;
}

/** The advice in two lines: what to do, and why. */
export function tellBriefly(advice: Omit<Advice, 'decision'>): string[] {
	return [(isToWrite(advice.verdict) ? urgent : calm)(`${inBrief(advice)}.`), advice.because];
}

/** The advice in full: what to do, why, and the five voices if they were heard. */
export function tellAdvice(advice: Omit<Advice, 'decision'>): string[] {
	return [
		...tellBriefly(advice),
		...advice.panel.map(
			voice =>
				`  ${articles[voice.article].short.padEnd(8)} ${voiceSays(voice).padEnd(15)} ${faint(`${(voice.rule ?? '').padEnd(9)} ${voice.short}`)}`,
		),
	];
}

/** An answer that would change the advice: "they take it coldly → nothing to do". */
export function sayChange({key, value, verdict, on}: WhatIf): string {
	return `${sayAnswer(key, value)} → ${sayVerdict(verdict, on ?? undefined)}`;
}

/** A line where the advice has changed since the wizard: what it was, what it is, and what happened since. */
export function tellOvertaken(advised: AdvisedLead): string[] {
	const found = advised.advice.verdict === 'closed' ? undefined : overtaken(advised);
	return found ? [sayOvertaken(found, advised.advice)] : [];
}

const sayOvertaken = ({receipt, since}: Overtaken, now: {verdict: string; on: Day | null}): string => {
	const facts = since.slice(-2).map(entry => `${sayEntry(entry)} (${inShort(entry.on)})`);
	const because =
		facts.length > 0 ? `, since then: ${facts.join('; ')}` : ', because the day or your settings have changed';
	return `On ${inShort(receipt.on)} it was: ${sayVerdict(receipt.verdict, receipt.due)}. Now it is: ${sayVerdict(now.verdict, now.on ?? undefined)}${because}.`;
};
