import type {TemplateText} from './template.ts';

/** Texts for people you have not met yet, and for insiders. */
export const textsAsking = {
	reminder: {
		subject: 'My application of {day}',
		written: `On {day} I sent you my application for {the role}, under the subject line "{subject}". You must have many to read, so this is only a short question.

Has it reached you, and is anything missing? Thank you for looking at it.`,
		say: 'On {day} I sent you my application for {the role}, under the subject line "{subject}".',
		ask: 'You must have many to read, so I only ask whether it has reached you. Is anything missing that I could send? Thank you for looking at it.',
	},
	speculative: {
		subject: 'My letter of {day}',
		written: `On {day} I wrote to you because I would like to work at {organization}. Have you found the time to look at what I sent?

I believe that I could be of use to you: {fit}. May I come by for a short talk, on whatever day suits you? Thank you for your time.`,
		say: 'On {day} I wrote to you because I would like to work at {organization}, and I would be glad of a short talk.',
		ask: 'Have you found the time to look at what I sent? I believe that I could be of use to you: {fit}. Which day would suit you?',
	},
	request: {
		subject: 'Twenty minutes about the work at {organization}?',
		written: `My name is {me}, and I am {about me}. I would like to understand how the work at {organization} is done, and I ask you because {why you}.

Would you have twenty minutes for a talk, by phone or at your office? I am after your view, not after a job. I will phone you on {again} to find a time that suits you.`,
		say: 'I am {about me}, and would like to ask you for twenty minutes about the work at {organization}.',
		ask: 'I ask you because {why you}. It is your view that I am after, not a job. Which day would suit you?',
	},
	'request-call': {
		subject: 'My question of {day}: twenty minutes?',
		written: `On {day} I asked whether you might have twenty minutes for a talk about the work at {organization}. I know that such questions come at bad moments.

Would a short call in the next two weeks be possible? I am glad to fit in with your days. Thank you for thinking about it.`,
		say: 'On {day} I wrote to ask whether you might have twenty minutes to tell me about the work at {organization}.',
		ask: 'Would a day in the next two weeks suit you? If this is a bad moment, when may I call instead? Thank you for thinking about it.',
	},
	insider: {
		subject: 'How fast does {organization} decide?',
		written: `I have applied for {the role} at {organization}, and would rather not press anybody there about it.

You know the place from the inside: how long do such decisions usually take? That is all I ask. Thank you, and I hope that you are well.`,
		say: 'I have applied at {organization}, and would like to ask you how long such decisions usually take there.',
		ask: 'I would rather not press anybody about it, and the pace is all I ask. Thank you for that.',
	},
	introduction: {
		subject: 'Somebody to talk to at {organization}?',
		written: `I would like to meet somebody at {organization} who can tell me more< about {the role}>. Would you be willing to introduce me?

A line with both our names is enough, and I would take it from there. If it does not suit you, that is fine too. Thank you.`,
		say: 'I would like to meet somebody at {organization}, and to ask whether you would introduce me.',
		ask: 'It would help me to hear more< about {the role}>. Who would be the right person? If it does not suit you, that is fine too.',
	},
} as const satisfies Record<string, TemplateText>;
