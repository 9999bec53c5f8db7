import {inWords} from '../../days/day.ts';
import {capital, inLetters, listed} from '../../text/sentence.ts';
import {articles} from '../articles.ts';
import type {Decision} from '../decide.ts';
import type {Situation} from '../situation.ts';
import type {Speaking} from '../stance.ts';

/** How many of the voices agree, who they are, and what the others say; empty where none was heard. */
export function agreement({ruling, trace}: Decision, s: Situation): string {
	if (!trace.place) return '';
	const {sorted, chosen} = trace.place;
	const isWith = (heard: Speaking) =>
		chosen.says === 'hold' ? heard.says === 'hold' : heard.says === 'day' && heard.on <= chosen.on;
	const agreeing = sorted.filter(isWith);
	const others = sorted.filter(heard => !isWith(heard));
	const isToday = ruling.on === s.today;
	if (sorted.length === 1) return `${named(sorted)} alone speaks of this: ${viewOf(chosen, s, isToday)}.`;
	const wait = others.filter(heard => heard.says === 'day');
	const hold = others.filter(heard => heard.says === 'hold');
	const isHold = chosen.says === 'hold';
	return [
		agreed(agreeing, sorted.length, chosen, s, isToday),
		...(wait.length > 0 ? [`${named(wait)} would ${isHold ? 'go on' : 'wait'}.`] : []),
		...(hold.length > 0 ? [`${named(hold)} would hold.`] : []),
		...(s.stance === 'persistent' && others.length > 0 ? ['You are persistent: one is enough.'] : []),
		...(s.stance === 'reserved' && isHold && others.length > 0 ? ['You are reserved: all must agree.'] : []),
		...(s.stance === 'balanced' && agreeing.length === others.length ? ['They are split, so you wait.'] : []),
	].join(' ');
}

/** The opinion of the only voice that speaks: "it is time", "Thu 3 Dec". */
const viewOf = (heard: Speaking, {today}: Situation, isToday: boolean): string =>
	heard.says === 'hold' ? 'hold' : isToday ? 'it is time' : inWords(heard.on, today);

const agreed = (
	agreeing: readonly Speaking[],
	all: number,
	chosen: Speaking,
	{today}: Situation,
	isToday: boolean,
): string => {
	const one = agreeing.length === 1;
	const says =
		chosen.says === 'hold'
			? 'would hold'
			: isToday
				? `${one ? 'says' : 'say'} it is time`
				: `would get in touch by ${inWords(chosen.on, today)}`;
	return one ? `${named(agreeing)} ${says}.` : `${howMany(agreeing.length, all)} ${says}: ${named(agreeing)}.`;
};

const named = (voices: readonly Speaking[]): string => listed(voices.map(({article}) => articles[article].short));

/** "Three of the four who speak", "All four who speak", "Both who speak". */
const howMany = (agreeing: number, all: number): string => {
	if (agreeing < all) return `${capital(inLetters(agreeing))} of the ${inLetters(all)} who speak`;
	return all === 2 ? 'Both who speak' : `All ${inLetters(all)} who speak`;
};
