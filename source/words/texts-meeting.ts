import type {TemplateText} from './template.ts';

/** Texts around a meeting: thanks, a meeting agreed or not held, a promised day. */
export const textsMeeting = {
	thanks: {
		subject: 'Thank you for our talk on {day}',
		written: `Thank you for the time you gave me on {day}, and for telling me about {the role}. One thing has stayed with me: {point}.

It fits well with what I would bring: {fit}. I would very much like to do this work at {organization}. I look forward to the next step<, which you expect by {timeline}>.`,
		say: 'I call to thank you for our talk on {day}; one thing has stayed with me: {point}.',
		ask: 'I would very much like to do this work. Is there anything else you need from me?',
	},
	'thanks-talk': {
		subject: 'Thank you for our talk on {day}',
		written: `Thank you for making time for me on {day}. What stays with me most is this: {point}.

It has helped me to see my next steps more clearly. If I can ever do something for you in return, please say so.`,
		say: 'I call to thank you for our talk on {day}; what stays with me most is this: {point}.',
		ask: 'It has helped me a good deal. If I can ever do something for you in return, please say so.',
	},
	'thanks-event': {
		subject: 'Good to have met you on {day}',
		written: `It was good to meet you on {day}, and thank you for offering your help. I remember well what we spoke about: {point}.

I would be glad to go on from there when it suits you. If I can do something for you in turn, please say so.`,
		say: 'We met on {day}, and I call to thank you for offering your help with this: {point}.',
		ask: 'May I take you up on it, when it suits you? Thank you again.',
	},
	'thanks-agency': {
		subject: 'Thank you, and thanks to {interviewers}',
		written: `Thank you for arranging the interview on {day}. Please pass my thanks on to {interviewers}. One thing has stayed with me from the talk: {point}.

It fits well with what I would bring: {fit}. I would very much like to do this work at {organization}, and look forward to the next step<, which they expect by {timeline}>.`,
		say: 'Thank you for arranging the interview on {day}. Please pass my thanks on to {interviewers}.',
		ask: 'One thing has stayed with me from the talk: {point}. I would very much like to do this work. Is there anything else you need from me?',
	},
	meeting: {
		subject: 'Our talk on {meeting day}',
		written: `Our talk is set for {meeting day}, and I will be there. I look forward to it.

If anything has changed, or if I should bring something, please tell me. Thank you.`,
		say: 'Our talk is set for {meeting day}, and I will be there.',
		ask: 'Has anything changed, and is there something I should bring? Thank you, I look forward to it.',
	},
	'no-show': {
		subject: 'A new time for our talk?',
		written: `We were to speak on {meeting day}, and I think that we missed each other. That can happen, and it is no trouble.

Would {one day} or {other day} suit you instead? If neither does, please name a day, and I am glad to fit in with it.`,
		say: 'We were to speak on {meeting day}, and I think that we missed each other.',
		ask: 'That can happen, and it is no trouble. Would {one day} or {other day} suit you instead?',
	},
	missed: {
		subject: 'My apology for {meeting day}',
		written: `I was not there on {meeting day}, and I apologize. The fault is mine alone.

If you still have time for me, I could come on {one day} or {other day}, or on any day that suits you. Thank you for your patience.`,
		say: 'I was not there on {meeting day}, and I apologize.',
		ask: 'The fault is mine alone. If you still have time for me, would {one day} or {other day} suit you?',
	},
	cancelled: {
		subject: 'A new day for our talk',
		written: `Our talk on {meeting day} is off, and that is no trouble. I would be glad to find another day.

Would {one day} or {other day} suit you? Any other day is fine too. Thank you.`,
		say: 'Our talk on {meeting day} is off, and I would be glad to find another day.',
		ask: 'Would {one day} or {other day} suit you? Any other day is fine too.',
	},
	promised: {
		subject: 'As I said<: {the role}>',
		written: `You were to hear from me {promised day}< about {the role}>, and here I am.< It is about this: {promise}.>

How have things moved on your side? And which day would be good for the next word between us? Thank you for your time.`,
		say: 'You were to hear from me {promised day}< about {the role}>, and here I am.',
		ask: '<It is about this: {promise}. >How have things moved on your side? On which day, and at what time, shall we speak next?',
	},
	invited: {
		subject: 'As you asked<: {the role}>',
		written: `You asked me to get in touch {invitation}, and here I am. Thank you for that.

How do things stand on your side< with {the role}>? If there is something I should send or do, please tell me.`,
		say: 'You asked me to call you {invitation}, and here I am.',
		ask: 'Is this a good moment? How do things stand on your side< with {the role}>?',
	},
	'catch-up': {
		subject: 'A word from me',
		written: `Since {last step}, I have come back more than once to what you told me: {point}. This is what has happened on my side: {addition}.

I need nothing from you today, and only wanted you to know. I hope that all is well with you.`,
		say: 'Since {last step}, I have come back more than once to what you told me: {point}.',
		ask: 'This is what has happened on my side: {addition}. I need nothing from you today. I hope that all is well with you.',
	},
} as const satisfies Record<string, TemplateText>;
