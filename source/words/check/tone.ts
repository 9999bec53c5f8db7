import type {RuleId} from '../../advice/rules.ts';
import {isSpoken} from '../draft-kinds.ts';
import {partsOf} from '../prose.ts';
import {type Checked, type CheckName, type Finding, places} from './finding.ts';

type Wording = {check: CheckName; rule: RuleId; says: string; words: RegExp};

/** Phrases that work against the writer, anywhere in the text. */
const wordings: readonly Wording[] = [
	{
		check: 'oversold',
		rule: 'kennedy-7',
		says: 'Oversold: it makes them doubt',
		words:
			/\b(?:(?:the |your )?(?:perfect|ideal|best|strongest|absolute best) (?:candidate|match|fit|person|choice|hire)|world[- ]class|best[- ]in[- ]class|second to none|unparalleled|unmatched|rock ?star|ninja|guru|game[- ]changer|dream (?:job|company|team|role)|(?:won['’]t|will not|never) regret|1\d0 ?%|1000 ?%|guarantee(?:d)?|no ?(?:one|body) (?:else )?(?:is|can|could|will|would)|better than (?:any|all|every)\w*|extremely|incredibly|exceptional(?:ly)?|outstanding (?:candidate|talent|results|record)|extraordinar(?:y|ily)|tremendous(?:ly)?|passionate(?:ly)?|visionary|proven track record|hit the ground running|born to|made for this|(?:can ?not|can['’]t) wait|love nothing more|more than anything|(?:would|will|['’]d) do anything|my heart is set|all my life)/giu,
	},
	{
		check: 'pleading',
		rule: 'wise-7',
		says: 'It pleads: ask once, plainly, as an equal',
		words:
			/\b(?:(?:so|very|really|terribly|awfully) sorry (?:to|for|about)|sorry (?:to|for) (?:bother|bothering|trouble|troubling|disturb|disturbing|bug|bugging|pester|pestering)|(?:hate|do ?n['’]?o?t (?:want|mean)) to (?:bother|bug|pester|be a (?:pest|bother|nuisance))|apologi[sz]e (?:again|for (?:bothering|writing|the bother))|please,? please|(?:i )?(?:beg|implore)(?: of)? you|desperate(?:ly)?|(?:really|badly) need (?:this|the|a|that) (?:job|work|chance|role|position)|give me (?:just )?(?:one|a) chance|any(?:thing)? at all would|forgive me for (?:writing|asking|bothering)|i know (?:that )?(?:you['’]?a?re )?(?:so|very|extremely|super) busy)\b/giu,
	},
	{
		check: 'casual',
		rule: 'wise-7',
		says: 'Too casual: stay professional, however friendly it was',
		words:
			/\b(?:hey|hiya|yo|sup|what['’]s up|gonna|wanna|gotta|kinda|sorta|dunno|lol|lmao|haha+|omg|btw|asap|fyi|thx|pls|plz|cheers|xoxo|awesome|guys|dude|buddy|mate|folks|no worries|no biggie|super (?:excited|keen|cool|pumped)|stoked|pumped|psyched|(?:so|totally) (?:cool|excited)|ping me|hit me up|shoot me|u r|ur)\b/giu,
	},
	{
		check: 'decorated',
		rule: 'kennedy-6',
		says: 'Decorated: no smileys, colours or stunts',
		words:
			/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)*|(?<![\w:/])[:;=][-^o']?[)(DPpd3/\\](?![\w/])|<3|<\/?(?:font|span|b|i|u|strong|em|marquee|h\d)\b[^>]*>|\bcolou?r\s*[:=]\s*\S+|\u001b\[[\d;]*m|[!?]{2,}|\*{2,}\S[^*]*\*{2,}|~{2,}/giu,
	},
];

/** Signs that are text and no pictures: © ® ™, and digits. */
const plainSign = /^[\d©®™#*‼⁉]/u;

/** Finds wording that oversells, is too casual, or is decorated. */
export function tone({text, lead, to, medium}: Checked): Finding[] {
	const own = [lead.organization, lead.role ?? '', to ?? '', ...lead.people.map(({name}) => name)];
	const found = wordings.flatMap(({check, rule, says, words}): Finding[] =>
		places(text, words)
			.filter(at => !plainSign.test(at.text) && !own.some(name => name.includes(at.text)))
			.map(at => ({check, rule, says, at})),
	);
	return [...found, ...exclaimed(text), ...shouted(text, own, medium)];
}

/** Finds the second exclamation mark; one is fine. */
const exclaimed = (text: string): Finding[] => {
	const marks = places(text, /\S*(?<!!)!(?!!)/gu);
	return marks
		.slice(1, 2)
		.map(at => ({check: 'decorated', rule: 'kennedy-6', says: `Exclamation marks: ${marks.length}`, at}));
};

/** Finds two or more words in capitals in a written text. */
const shouted = (text: string, own: readonly string[], medium: Checked['medium']): Finding[] => {
	if (isSpoken(medium)) return [];
	const {body} = partsOf(text);
	return places(body.text, /\b\p{Lu}{3,}(?: \p{Lu}{2,})+\b/gu)
		.filter(at => !own.some(name => name.includes(at.text)))
		.map(at => ({
			check: 'casual',
			rule: 'wise-7',
			says: 'In capitals: it reads as shouting',
			at: {from: at.from + body.from, to: at.to + body.from, text: at.text},
		}));
};
