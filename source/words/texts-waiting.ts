import type {TemplateText} from './template.ts';

/** Texts for the wait: questions, answers, news, articles. */
export const textsWaiting = {
	status: {
		subject: '{the role}: how does it stand?',
		written: `Since {last step}, I have thought more about {the role}, and I would like to do this work. May I ask how far you have come with your decision?

This is what I would bring: {fit}. If you need anything more from me, I am glad to send it. Thank you for your time.`,
		say: 'Since {last step}, I have thought more about {the role}, and I would like to ask how far you have come.',
		ask: 'This is what I would bring: {fit}. Is there anything more you need from me? And when may I call again?',
	},
	overdue: {
		subject: 'Where things stand',
		written: `You had {timeline} in mind< for your decision about {the role}>, and I know how easily such days move. May I ask how it stands today?

Thank you for the interest you have shown in me. I still see a good match: {fit}. If anything is missing, I am glad to send it.`,
		say: 'You had {timeline} in mind< for your decision about {the role}>, and I would like to ask how it stands.',
		ask: 'Thank you for the interest you have shown in me; I still see a good match: {fit}. By when do you expect to know more?',
	},
	awaiting: {
		subject: 'May I ask how it stands?',
		written: `{awaited}, and I would like to ask how it stands. I know that such things take their time.

If you need anything from me for it, I am glad to send it. Thank you for seeing to it.`,
		say: '{awaited}, and I would like to ask how it stands.',
		ask: 'Do you need anything from me for it? By when may I expect it? Thank you for seeing to it.',
	},
	again: {
		subject: 'One thing to add',
		written: `Since {last step}, one thing has come to mind that I would like to add: {addition}. I think it would be of use to you at {organization}.

<My interest in {the role} is as it was. >Has anything changed on your side? Thank you for keeping me in mind.`,
		say: 'Since {last step}, one thing has come to mind that I would like to add: {addition}.',
		ask: '<My interest in {the role} is as it was. >Has anything changed on your side? When would be a good day for me to ask again?',
	},
	news: {
		subject: 'Something new since {last step}',
		written: `Since {last step}, there is something new that you may like to know: {news}.

If it raises a question, I am glad to say more. Thank you for your time.`,
		say: 'Since {last step}, there is something new that you may like to know: {news}.',
		ask: 'Does it raise any question for you? And may I ask how things stand?',
	},
	'other-offer': {
		subject: '{the role}: I have to decide by {their day}',
		written: `I have been made an offer elsewhere, and my answer is due by {their day}. I tell you because I would like to work at {organization}.

Can you say before then how it stands with {the role}? I know that this is short notice, and I thank you for any word.`,
		say: 'I have been made an offer elsewhere, and my answer is due by {their day}.',
		ask: 'I tell you because I would like to work at {organization}. Can you say before then how it stands with {the role}? Thank you for any word.',
	},
	article: {
		subject: 'Worth a look: {topic}',
		written: `Today I read something about {topic}, and it made me think of you. Here it is: {link}

What I liked most in it is {worth it}. I hope that all is well with you.`,
		say: 'I read something about {topic}, and it made me think of you: the link is on its way by mail.',
		ask: 'What I liked most in it is {worth it}. I hope that all is well with you.',
	},
	answer: {
		subject: 'Your question',
		written: `Thank you for your message. <{question} >This is my answer: {answer}.

If you need more, tell me, and you have it the same day. I look forward to the next step.`,
		say: 'Thank you for your message. <{question} >This is my answer: {answer}.',
		ask: 'Does that help you? What is the next step, and when?',
	},
	correction: {
		subject: 'A correction to my last message',
		written: `In my last message something was not right: {mistake}. This is how it should be: {correction}.

Please use this one. I am sorry for the mix-up, and thank you.`,
		say: 'In my last message something was not right: {mistake}.',
		ask: 'This is how it should be: {correction}. Shall I send it to you again? I am sorry for the mix-up.',
	},
	'get-well': {
		subject: 'My best wishes',
		written: `I am sorry to hear it, and I wish you and yours well. Please take all the time that you need; everything else can wait.

There is no need to answer this.`,
		say: 'I am sorry to hear it, and I wish you and yours well.',
		ask: 'Please take all the time that you need. Everything else can wait.',
	},
	filled: {
		subject: '{the role}: is it still open?',
		written: `{last step}, and I would like to ask whether {the role} has been filled by now.

If it has, I wish you both a good start, and would be glad if you thought of me another time. If it has not, I am still interested. Either way, thank you for a short word.`,
		say: '{last step}, and I would like to ask whether {the role} has been filled by now.',
		ask: '(If it has:) Then I wish you both a good start, and would be glad if you thought of me another time. (If it has not:) Then I am still interested; what comes next, and when?',
	},
	'hiring-again': {
		subject: 'New openings at {organization}?',
		written: `Some time has gone by since {last step}. I still think well of {organization}, and would like to ask whether you expect to take on people in the coming months.

This is what is new with me: {addition}. If somebody else is the right person to ask, I am thankful for the name.`,
		say: 'Some time has gone by since {last step}, and I would like to ask whether you expect to take on people soon.',
		ask: 'This is what is new with me: {addition}. If somebody else is the right person to ask, whom should I call?',
	},
} as const satisfies Record<string, TemplateText>;
