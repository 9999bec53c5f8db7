import {Text} from 'ink';
import {useEffect, useState} from 'react';
import {sayEntry} from '../../advice/explain/say-entry.ts';
import {hasNoName} from '../../advice/inbox/row.ts';
import type {AdvisedLead, Item} from '../../advice/inbox.ts';
import {inShort} from '../../days/day.ts';
import {inOrder} from '../../leads/history.ts';
import {entryRow, type What} from '../../leads/lead.ts';
import {cut, wrap} from '../../text/fit.ts';
import {addName} from '../../verbs/today.ts';
import {withoutRules} from '../parts/headline.ts';
import {withoutYear} from '../parts/history.ts';
import {useTheme} from '../theme.ts';

/** How long the keys must rest before the preview follows the cursor, in milliseconds. */
const restAfter = 60;

/** The chosen lead, a moment after the keys have come to rest. At once where there was none before, or it is gone. */
export function useRested(selected: string | undefined, isThere: (id: string) => boolean): string | undefined {
	const [rested, setRested] = useState(selected);
	useEffect(() => {
		const timer = setTimeout(() => setRested(selected), restAfter);
		return () => clearTimeout(timer);
	}, [selected]);
	return rested !== undefined && isThere(rested) ? rested : selected;
}

/** The sentence to act on, and one fact. */
export function Preview({advised, columns, height}: {advised: AdvisedLead; columns: number; height: number}) {
	const {faint} = useTheme();
	const sentence = wrap(sentenceOf(advised), columns - 1).slice(0, height);
	const fact = factOf(advised);
	return (
		<>
			{sentence.map(line => (
				<Text key={line}>{line}</Text>
			))}
			{fact && sentence.length < height && <Text {...faint}>{cut(fact, columns - 1)}</Text>}
		</>
	);
}

/** What to do and why, with what helps to do it. */
function sentenceOf(advised: AdvisedLead & Partial<Pick<Item, 'woken' | 'since'>>): string {
	const {advice, woken, since} = advised;
	return [
		woken && since ? `You put it off until ${inShort(since)}.` : '',
		withoutRules(advice.because),
		advice.verdict === 'meet' ? 'p shows the prep card.' : '',
		hasNoName(advised) ? addName(advised) : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** The last entry that has a letter in the chart and is not in the sentence: "Sun 15 Nov: said thank you by email". */
function factOf({lead, advice: {reason}, situation}: AdvisedLead): string {
	const isYours = (what: What) => what === 'applied' || what === 'thanks' || what === 'followup';
	// The sentence about a question of theirs tells all that they said; any other one tells only a promise.
	const isInSentence = (what: What) => (reason === 'question' ? !isYours(what) : what === 'promise');
	const last = inOrder(lead.log).findLast(({what}) => {
		if (what === 'told' || what === 'receipt') return false;
		return entryRow(what).letter !== '' && !isInSentence(what);
	});
	return last
		? `${inShort('at' in last && last.at ? last.at : last.on)}: ${withoutYear(sayEntry(last), situation.today)}`
		: '';
}
