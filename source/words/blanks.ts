/** The blanks a template may have, and what stands in the text where one is not known: `[name]`. */
export const blanks = {
	name: 'name',
	me: 'your name',
	'my phone': 'your number',
	'my email': 'your address',
	organization: 'organization',
	'the role': 'the role',
	today: 'today',
	day: 'the day it was',
	'last step': 'what you did last, and when',
	timeline: 'the day they named',
	'promised day': 'the day you promised',
	again: 'the day you will try again',
	subject: 'the subject line of what you sent',
	point: 'point from your talk',
	fit: 'how you fit, in a few words',
	addition: 'something you forgot to say, or what is new',
	news: 'what is new',
	'about me': 'who you are, in a few words',
	'why you': 'why you ask this person',
	topic: 'what the article is about',
	link: 'link',
	'worth it': 'what is worth reading in it',
	question: 'what they asked',
	answer: 'your answer',
	'new place': 'where you will work',
} as const;

export type Blank = keyof typeof blanks;

export const isBlank = (name: string): name is Blank => Object.hasOwn(blanks, name);
