import {advise} from '../../source/advice/advise.ts';
import type {Article} from '../../source/advice/articles.ts';
import type {Situation} from '../../source/advice/situation.ts';
import {aSituation} from '../a-lead.ts';

/** The parts of a line that are there: `wait koblyk-1 2026-11-09`, `hold koblyk-5`, `silent`. */
const line = (...parts: (string | null)[]): string => parts.filter(part => part !== null).join(' ');

/** What one article says of a situation, as a line: verdict, rule and day. */
export const says = (article: Article, situation: Partial<Situation>): string => {
	const voice = advise(aSituation(situation)).panel.find(each => each.article === article);
	if (!voice) throw new Error('common ground decided, so no article was asked');
	return line(voice.verdict, voice.rule, voice.on);
};

/** The advice as a line: verdict, rules and day. */
export const advised = (situation: Partial<Situation>): string => {
	const {verdict, rules, on} = advise(aSituation(situation));
	return line(verdict, ...rules, on);
};
