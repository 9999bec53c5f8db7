import type {Text} from './text.ts';

/** What is said while one waits after a meeting: thanks, questions, news, articles. */
export const textsWaiting = {
	thanks: {
		subject: 'Thank you for our talk on {day}',
		written: `Thank you for the time you gave me on {day}, and for telling me about {the role}. One thing has stayed with me: {point}.

It fits well with what I would bring: {fit}. I would very much like to do this work at {organization}. I look forward to the next step<, which you expect by {timeline}>.`,
		phone: `We spoke on {day}, and I call only to say thank you for your time. One thing has stayed with me: {point}. I would very much like to do this work. Is there anything else you need from me?`,
		voicemail: 'I call to thank you for our talk on {day}; I enjoyed it, above all this: {point}.',
	},
	'thanks-talk': {
		subject: 'Thank you for our talk on {day}',
		written: `Thank you for making time for me on {day}. What stays with me most is this: {point}.

It has helped me to see my next steps more clearly. If I can ever do something for you in return, please say so.`,
		phone: `We spoke on {day}, and I call only to say thank you for your time. What stays with me most is this: {point}. It has helped me a good deal. If I can ever do something for you in return, please say so.`,
		voicemail: 'I call to thank you for our talk on {day}; what stays with me most is this: {point}.',
	},
	'thanks-event': {
		subject: 'Good to have met you on {day}',
		written: `It was good to meet you on {day}, and thank you for offering your help. I remember well what we spoke about: {point}.

It would mean a lot to me to go on from there when it suits you. If I can do something for you in turn, please say so.`,
		phone: `We met on {day}, and I call to thank you for offering your help. I remember well what we spoke about: {point}. May I take you up on it, when it suits you? Thank you again.`,
		voicemail: 'We met on {day}, and I call to thank you for offering your help with this: {point}.',
	},
	status: {
		subject: 'After our talk on {day}',
		written: `We spoke on {day} about {the role}, and the talk made me want the work even more. May I ask how far you have come with your decision?

I have thought again about what I would bring: {fit}. If you need anything more from me, I am glad to send it. Thank you for the time you are giving this.`,
		phone: `We spoke on {day} about {the role}, and I enjoyed it. May I ask how far you have come with your decision? I have thought again about what I would bring: {fit}. Is there anything more you need from me, and when may I call again?`,
		voicemail: 'We spoke on {day} about {the role}, and I would like to ask how far you have come with your decision.',
	},
	overdue: {
		subject: '{the role}: where things stand',
		written: `You had {timeline} in mind for your decision about {the role}, and I know how easily such days move. May I ask how it stands today?

Thank you for the interest you have shown in me. I still see a good match: {fit}. If anything is missing, I am glad to send it.`,
		phone: `We spoke on {day} about {the role}, and you had {timeline} in mind for your decision. I know how easily such days move: how does it stand today? Thank you for the interest you have shown in me; I still see a good match: {fit}. By when do you expect to know more?`,
		voicemail: 'You had {timeline} in mind for your decision about {the role}, and I would like to ask how it stands.',
	},
	again: {
		subject: 'One thing to add',
		written: `Since {last step}, one thing has come to mind that I would like to add: {addition}. I think it would be of use to you at {organization}.

My interest in {the role} is as it was. Has anything changed on your side? Thank you for keeping me in mind.`,
		phone: `Since {last step}, one thing has come to mind that I would like to add: {addition}. My interest in {the role} is as it was. Has anything changed on your side? When would be a good day for me to ask again?`,
		voicemail: 'Since {last step}, one thing has come to mind that I would like to add: {addition}.',
	},
	promised: {
		subject: 'As I said: {the role}',
		written: `You were to hear from me on {promised day} about {the role}, and here I am. How have things moved on your side?

On mine the interest is unchanged, and I have thought about what I would bring: {fit}. Which day would be good for the next word between us? Thank you for your time.`,
		phone: `You were to hear from me on {promised day} about {the role}, and here I am. How have things moved on your side? I have thought about what I would bring: {fit}. On which day, and at what time, shall we speak next?`,
		voicemail: 'You were to hear from me on {promised day} about {the role}, and here I am.',
	},
	news: {
		subject: 'Something new since {last step}',
		written: `Since {last step}, there is something new that you may like to know: {news}. I believe that it bears on what I could do for you.

If it raises a question, I am glad to say more. Thank you for your time.`,
		phone: `Since {last step}, there is something new that you may like to know: {news}. I believe that it bears on what I could do for you. Does it raise any question for you? And may I ask how things stand?`,
		voicemail: 'Since {last step}, there is something new that you may like to know: {news}.',
	},
	'keep-in-touch': {
		subject: 'A word from me',
		written: `Since {last step}, I have come back more than once to what you told me: {point}. This is what has happened on my side in the meantime: {addition}.

I need nothing from you today, and would only like us to stay in touch. How have things gone for you?`,
		phone: `Since {last step}, I have come back more than once to what you told me: {point}. This is what has happened on my side in the meantime: {addition}. How have things gone for you? Is there something that I could do for you?`,
		voicemail: 'Since {last step}, I have come back more than once to what you told me: {point}.',
	},
	article: {
		subject: 'Worth a look: {topic}',
		written: `Today I read something about {topic}, and it made me think of you. Here it is: {link}

What I liked most in it is {worth it}. I hope that all is well with you.`,
		phone: `I read something about {topic}, and it made me think of you. What I liked most in it is {worth it}. Shall I send you the link? I hope that all is well with you.`,
		voicemail: 'I read something about {topic}, and it made me think of you: the link is on its way by mail.',
	},
	filled: {
		subject: '{the role}: is it still open?',
		written: `We spoke on {day} about {the role}. May I ask whether it has been filled by now?

If it has, I wish you both a good start, and would be glad if you thought of me another time. If it has not, I am still interested. Either way, thank you for a short word.`,
		phone: `We spoke on {day} about {the role}. May I ask whether it has been filled by now? (If it has:) Then I wish you both a good start, and would be glad if you thought of me another time. (If it has not:) Then I am still interested; what comes next, and when?`,
		voicemail: 'We spoke on {day} about {the role}, and I would like to ask whether it has been filled.',
	},
	'hiring-again': {
		subject: 'New openings at {organization}?',
		written: `Some time has gone by since {last step}. I still think well of {organization}, and would like to ask whether you expect to take on people in the coming months.

This is what is new with me: {addition}. If somebody else is the right person to ask, I am thankful for the name.`,
		phone: `Some time has gone by since {last step}. Do you expect to take on people in the coming months? This is what is new with me: {addition}. If somebody else is the right person to ask, whom should I call?`,
		voicemail:
			'Some time has gone by since {last step}, and I would like to ask whether you expect to take on people in the coming months.',
	},
} as const satisfies Record<string, Text>;
