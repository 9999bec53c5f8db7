import type {Text} from './text.ts';

/** What is said before anybody has met: the application, the letter without a vacancy, the request for a talk. */
export const textsAsking = {
	reminder: {
		subject: 'My application of {day}',
		written: `On {day} I sent you my application for {the role}, under the subject line "{subject}". You surely have many to read, and I do not mean to press you.

May I ask whether mine has reached you, and whether anything is missing? Thank you for looking at it.`,
		phone: `On {day} I sent you my application for {the role}; the subject line was "{subject}". You surely have many to read, so I only ask whether mine has reached you. Is anything missing that I could send? Thank you for looking at it.`,
		voicemail: 'On {day} I sent you my application for {the role}, under the subject line "{subject}".',
	},
	request: {
		subject: 'Twenty minutes about the work at {organization}?',
		written: `My name is {me}, and I am {about me}. I would like to understand how the work at {organization} is done, and I turn to you because {why you}.

Would you have twenty minutes for a talk, by phone or at your office? It is your view that I am after; I am not asking you for a job. I will phone you on {again} to find a time that suits you.`,
		phone: `I am {about me}, and would like to understand how the work at {organization} is done. I turn to you because {why you}. Would you have twenty minutes for a talk, by phone or at your office? Which day would suit you?`,
		voicemail: 'I am {about me}, and would like to ask you for twenty minutes about the work at {organization}.',
	},
	'request-call': {
		subject: 'My question of {day}: twenty minutes?',
		written: `On {day} I asked whether you might have twenty minutes for a talk about the work at {organization}. I know that such questions come at bad moments.

Would a short call in the next two weeks be possible? I am glad to fit in with your days. Thank you for thinking about it.`,
		phone: `On {day} I wrote to ask whether you might have twenty minutes to tell me about the work at {organization}. Would a day in the next two weeks suit you? If this is a bad moment, when may I call instead? Thank you for thinking about it.`,
		voicemail:
			'On {day} I wrote to ask whether you might have twenty minutes to tell me about the work at {organization}.',
	},
	meeting: {
		subject: 'My letter of {day}',
		written: `On {day} I wrote to you because I would like to work at {organization}. Have you found the time to look at what I sent?

I believe that I could be of use to you: {fit}. May I come by for a short talk, on whatever day suits you? Thank you for your time.`,
		phone: `On {day} I wrote to you because I would like to work at {organization}. Have you found the time to look at what I sent? I believe that I could be of use to you: {fit}. May I come by for a short talk, and which day would suit you?`,
		voicemail:
			'On {day} I wrote to you because I would like to work at {organization}, and I would be glad of a short talk.',
	},
	insider: {
		subject: 'How fast does {organization} decide?',
		written: `I have applied for {the role} at {organization}, and would rather not press anybody there about it.

You know the place from the inside: how long do such decisions usually take there? The pace is all I ask about. Thank you, and I hope that you are well.`,
		phone: `I have applied for {the role} at {organization}, and would rather not press anybody there about it. You know the place from the inside: how long do such decisions usually take there? The pace is all I ask about. Thank you for that.`,
		voicemail:
			'I would like to ask you how long decisions about new people usually take at {organization}; the pace is all I ask about.',
	},
	answer: {
		subject: 'Your question',
		written: `Thank you for your message. You asked about {question}, and this is my answer: {answer}.

If you need more, tell me, and you have it the same day. I look forward to the next step.`,
		phone: `Thank you for your message. You asked about {question}, and this is my answer: {answer}. Does that help you? What is the next step, and when?`,
		voicemail: 'Thank you for your message; you asked about {question}, and this is my answer: {answer}.',
	},
} as const satisfies Record<string, Text>;
