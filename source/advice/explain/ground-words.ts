import {inWords} from '../../days/day.ts';
import {promisedOf} from '../asks-and-days.ts';
import type {Ruling} from '../ruling.ts';
import {kindWords} from './kind-words.ts';
import {type Explained, sinceWords} from './why-words.ts';

/** Why a step of common ground decides; `named` are its rules. */
export function groundWords(ruling: Ruling, told: Explained, named: string): string {
	const {s} = told;
	const today = inWords(s.today);
	const promised = inWords(promisedOf(s) ?? s.today);
	const meeting = kindWords[s.kind].noun;
	switch (ruling.reason) {
		case 'told to stop':
			return `Somebody there asked you to stop${named}. Nothing else counts.`;
		case 'question':
			return `They asked you something. Answer today, ${today}: a question from them comes first.`;
		case 'thanks':
			return `A thank-you is owed for ${s.met === 'none' ? sinceWords(told) : `the ${meeting} on ${inWords(s.met)}`}${named}: today, ${today}, weekend or not.`;
		case 'thanks with news':
			return `A thank-you is owed, and you have news${named}: one message, today, ${today}.`;
		case 'posting':
			return `The vacancy asks not to be followed up, and ${s.insider ? 'you have asked inside already' : 'you know nobody inside whom you could ask'}${named}.`;
		case 'insider':
			return `The vacancy asks not to be followed up, but you know somebody inside${named}: ask them about the pace of the hiring.`;
		case 'meeting ahead':
		case 'meeting today':
			return `The ${meeting} is ${s.since === s.today ? 'today' : 'still to come'}${named}: ${inWords(s.since)}.`;
		case 'confirm meeting':
			return `They have not confirmed the ${meeting} on ${inWords(s.since)}: say when you will be there, on the second working day before it${named}.`;
		case 'promise due':
		case 'promise ahead':
			return `You promised to get in touch on ${promised}${named}. A promise is kept to the day, weekend or not.`;
		case 'promise missed':
			return `You promised to get in touch on ${promised}${named}, and have not yet. Do it on the next working day.`;
		case 'news':
			return `You have something new to say, and no article speaks against that${named}.`;
		case 'awaited':
			return `They said they would do something. ${s.awaiting === 'none' ? 'After a week' : `A week after ${inWords(s.awaiting)}`} you may ask${named}.`;
		case 'tickler':
			return `It has ended, and the door is open: two months after the last word ask whether they are hiring again${named}.`;
		case 'held':
			return `It has ended, and you have asked once more since${named}.`;
		case 'not firm':
			return `You have accepted, and the offer is not firm yet: keep looking${named}.`;
		case 'closed':
		case 'voices':
		case 'cps tickler':
		case 'article':
			return '';
		default:
			throw ruling satisfies never;
	}
}
