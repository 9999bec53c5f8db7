import {keysOf} from '../text/keys-of.ts';
import {type Article, articles} from './articles.ts';

/**
 * One rule: what an article says, in our words. Where the article is vague, `reading` says how we made a rule of it.
 * `shows` names the place in touchbase where the rule works.
 */
export type Rule = {
	says: string;
	reading?: string;
	shows: string;
	/** The rule asks for a call. */
	byPhone?: true;
	/** The question to ask on its day, where that is not how it stands. */
	asks?: 'filled' | 'hiring-again';
};

const advice = 'the advice';
const drafts = 'drafts';
const check = 'the check on a draft';
const prep = 'the prep card before an interview';
const channel = 'the choice of channel';

const written = {
	'koblyk-1': {
		says: 'After asking for an informational interview by mail, phone them.',
		reading: 'She gives no number of days; we take the business week of cps-2.',
		shows: advice,
		byPhone: true,
	},
	'koblyk-2': {
		says: 'If the first call brings nothing, call once more, and then leave it.',
		reading: 'The second call comes a business week after the first.',
		shows: advice,
		byPhone: true,
	},
	'koblyk-3': {
		says: 'Where no vacancy was posted, ask whether they have looked at your letter and whether you can meet.',
		reading: 'She gives no number of days; we take the business week of cps-2.',
		shows: `${advice}, ${drafts}`,
	},
	'koblyk-4': {says: 'If you have found something new to say, by all means say it.', shows: advice},
	'koblyk-5': {
		says: 'You have shown that you are keen: without something new to say, use the time for the rest of your search.',
		shows: advice,
	},
	'koblyk-6': {says: 'Where the vacancy asks you not to follow up, do not.', shows: advice},
	'koblyk-7': {
		says: 'Somebody you know inside may be able to tell you how fast the hiring goes; ask about nothing else.',
		shows: `${advice}, ${drafts}`,
	},
	'koblyk-8': {
		says: 'In a field where persistence is part of the job you may push harder than elsewhere.',
		reading: 'There she does not tell you to hold, and leaves the word to the other voices.',
		shows: advice,
	},
	'koblyk-9': {
		says: 'A letter may say when you will follow up; then they expect it.',
		shows: `${drafts}, the log (promise)`,
	},
	'koblyk-10': {
		says: 'Hiring is slow for many reasons: go on with the rest of your search, you may hear long after you expected to.',
		shows: 'the inbox, when all is waiting',
	},
	'cps-1': {
		says: 'Ask for the time frame of the decision before you leave the interview.',
		shows: `${advice}, ${prep}`,
	},
	'cps-2': {
		says: 'Without a named day, wait one business week after the interview, then write briefly.',
		shows: advice,
	},
	'cps-3': {
		says: 'When the day they named is more than a week past, ask where they are; thank them for their interest.',
		shows: `${advice}, ${drafts}`,
	},
	'cps-4': {
		says: 'If your message brings nothing, wait three weeks, then phone and ask whether the job has been filled.',
		shows: advice,
		byPhone: true,
		asks: 'filled',
	},
	'cps-5': {
		says: 'After that call, put them aside: in two months ask whether they are hiring again.',
		reading: 'Once that has been asked too, it takes something new to go on.',
		shows: advice,
		asks: 'hiring-again',
	},
	'cps-6': {says: 'Send thanks for the interview within 24 hours, whatever else.', shows: advice},
	'cps-7': {says: 'Keep looking until there is a firm offer.', shows: 'the inbox, when all is waiting'},
	'cps-8': {
		says: 'Do not wear them out with repeated mails and calls.',
		shows: `${advice} (three days between messages)`,
	},
	'cps-9': {says: 'Listen when they explain how they will decide.', shows: 'the debrief after an interview'},
	'kennedy-1': {
		says: 'Always thank them right after the interview: brief, your fit, your keenness, a word about what comes next.',
		shows: `${advice}, ${drafts}`,
	},
	'kennedy-2': {
		says: 'Where you got on well, send an article worth their time without a word about the job; once a week at most.',
		reading: 'We stop after three messages without an answer.',
		shows: `${advice}, ${drafts}`,
	},
	'kennedy-3': {
		says: 'Watch how each message is received.',
		reading: 'Where it is received coldly, we take it that she would hold.',
		shows: advice,
	},
	'kennedy-4': {says: 'If they ask you not to call or write, stop.', shows: advice},
	'kennedy-5': {says: 'Never call or write every day.', shows: `${advice} (three days between messages)`},
	'kennedy-6': {says: 'No coloured fonts, smileys or stunts.', shows: check},
	'kennedy-7': {says: 'Do not oversell; it makes them doubt you.', shows: check},
	'kennedy-8': {
		says: 'Ask what concerns they have, where you stand, and when they will decide; that tells you how often to follow up.',
		shows: `${advice}, ${prep}`,
	},
	'wise-1': {says: 'Should you follow up? Yes, always: most people do not.', shows: advice},
	'wise-2': {says: 'Thank everybody who gave you their time, within a day.', shows: advice},
	'wise-3': {
		says: 'A week after your last word, be in touch again, in another form.',
		reading: 'He says a week or two; we take the week.',
		shows: advice,
	},
	'wise-4': {
		says: 'Two to four weeks later once more, in yet another form, and so on.',
		reading: 'Two weeks after the first message, four after each later one.',
		shows: advice,
	},
	'wise-5': {says: 'Talk to them live only every couple of months; use other forms in between.', shows: channel},
	'wise-6': {says: 'Keep it brief: after the first minute it can only get worse.', shows: check},
	'wise-7': {says: 'Stay professional, however friendly it was.', shows: check},
	'wise-8': {says: 'A message is a chance to add what you forgot or what is new.', shows: `${advice}, ${check}`},
	'wise-9': {says: 'A call every other day is an annoyance.', shows: `${advice} (three days between messages)`},
	'smetana-1': {
		says: 'Agree on when you will be in touch, at what time and on which number, and then keep to it.',
		shows: `${advice}, ${prep}, the log (promise)`,
	},
	'smetana-2': {says: 'The real follow-up is a live talk, not a mail.', shows: 'phone scripts'},
	'smetana-3': {
		says: 'A voicemail says when you will try again, so the next move stays yours.',
		shows: 'voicemail scripts, the log (promise)',
	},
	'stein-1': {
		says: 'A week after applying, call the contact as a gentle reminder: the date sent, your name, the subject line.',
		reading: 'He gives no number of days; we take the week of stein-3. Somebody inside does this for you.',
		shows: `${advice}, ${drafts}`,
		byPhone: true,
	},
	'stein-2': {
		says: 'Thank each interviewer within 24 hours, each with a point from your talk: by hand if there is time, else by mail.',
		shows: `${advice}, the debrief, ${drafts}`,
	},
	'stein-3': {
		says: 'A week after the interview ask for an update by phone or mail, and remind them how you fit.',
		reading: 'Where they named a day, not before the day after it.',
		shows: `${advice}, ${drafts}`,
	},
	'stein-4': {
		says: 'After that every other week is fine, phone and mail in turn.',
		reading: 'Where they named a day, not before the day after it.',
		shows: advice,
	},
	'stein-5': {says: 'Do not send the same message twice.', shows: check},
	'stein-6': {
		says: 'No LinkedIn request to somebody on the hiring side unless they said that it is fine.',
		shows: channel,
	},
	'stein-7': {
		says: 'If you have a job and still hear nothing, decide whether to go on or to withdraw.',
		reading: 'He says after one or all of the steps; we say after three asks.',
		shows: `${advice} (closure)`,
	},
	'stein-8': {
		says: 'If you withdraw, do it with a courteous note; sometimes it wakes their interest.',
		shows: `closing a lead, ${drafts}`,
	},
	'stein-9': {says: 'Go over each talk on the same day, while it is fresh.', shows: 'the debrief after an interview'},
} as const satisfies Record<string, Rule>;

/** The number of a rule, as `cps-4`. */
export type RuleId = keyof typeof written;

/** Every rule of the five articles, and of the comment under one (`smetana`), in our words. */
export const rules: Readonly<Record<RuleId, Rule>> = written;

export const ruleIds = keysOf(written);

export function isRule(text: string): text is RuleId {
	return Object.hasOwn(written, text);
}

/** The article of a rule. John Smetana's comment stands under Harry's article. */
export function articleOf(id: RuleId): Article {
	return keysOf(articles).find(article => id.startsWith(article)) ?? 'wise';
}

/** True where John Smetana says it, in his comment under Harry's article. */
export function isSmetana(id: RuleId): boolean {
	return id.startsWith('smetana');
}

/** The author of a rule, for a person: "CPS Recruitment", "Wise (Harry, The Wise Job Search)", "John Smetana". */
export function authorOf(id: RuleId): string {
	return isSmetana(id) ? 'John Smetana' : articles[articleOf(id)].label;
}
