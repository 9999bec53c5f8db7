import type {TemplateText} from './template.ts';

/** Texts on an offer, at the end, after a no, and for those who helped. */
export const textsEnding = {
	offer: {
		subject: 'Your offer: thank you',
		written: `Thank you for the offer< of {the role}> and for your trust. I am very glad of it, and would like to read the terms with care.

You will have my answer by {their day}. May I come to you with a question or two until then?`,
		say: 'Thank you for the offer< of {the role}>; I am very glad of it.',
		ask: 'I would like to read the terms with care, and you will have my answer by {their day}. May I come to you with a question or two until then?',
	},
	accept: {
		subject: 'Your offer: yes',
		written: `Thank you for the offer< of {the role}>. I am glad to accept it, and I look forward to working with you.

<By when may I expect {still to come}? >What do you need from me before I start?`,
		say: 'Thank you for the offer< of {the role}>; I am glad to accept it.',
		ask: 'I look forward to working with you. <By when may I expect {still to come}? >What do you need from me before I start?',
	},
	'mistaken-no': {
		subject: 'A question about your message',
		written: `I have had a message from you that says no, although I have accepted your offer< of {the role}>. I take it to be a mistake.

Could you tell me how it stands? I look forward to starting with you. Thank you for a short word.`,
		say: 'I have had a message from you that says no, although I have accepted your offer< of {the role}>.',
		ask: 'I take it to be a mistake. Could you tell me how it stands? I look forward to starting with you.',
	},
	decline: {
		subject: 'Your offer',
		written: `Thank you for the offer< of {the role}>, and for your trust. After careful thought I have decided not to take it.

It was not an easy choice, as I think well of {organization}. I wish you the right person for it, and would be glad if our paths crossed again.`,
		say: 'Thank you for the offer< of {the role}>; after careful thought I have decided not to take it.',
		ask: 'It was not an easy choice, and I wanted you to hear it from me. I would be glad if our paths crossed again.',
	},
	withdrawal: {
		subject: 'Withdrawing my application',
		written: `Thank you for considering me for {the role}, and for the care you have taken. {reason|After some thought I have decided} to withdraw my application.

It was not an easy choice, as I think well of {organization}. I wish you the right person for it, and would be glad if our paths crossed again.`,
		say: 'It is about {the role}: {reason|after some thought I have decided} to withdraw, and I thank you for considering me.',
		ask: 'It was not an easy choice, and I wanted you to hear it from me. I would be glad if our paths crossed again.',
	},
	'after-no': {
		subject: 'Thank you for your word',
		written: `Thank you for your word< about {the role}>, and for considering me. I would have liked it to turn out otherwise, and wish you and whoever has it all the best.

If you have a piece of advice for me, I would be thankful for it. Should something else come up at {organization} that suits me, I would be glad to hear of it.`,
		say: 'Thank you for your word< about {the role}>, and for considering me.',
		ask: 'I wish you and whoever has it all the best. If you have a piece of advice for me, I would be thankful for it. And should something else come up, I would be glad to hear of it.',
	},
	back: {
		subject: 'Something new since we were last in touch',
		written: `Since we were last in touch< about {the role}>, something has changed on my side: {news}.

Should something come up at {organization} that suits me, I would be glad to hear of it. Thank you for keeping me in mind.`,
		say: 'Since we were last in touch, something has changed on my side: {news}.',
		ask: 'Should something come up at {organization} that suits me, I would be glad to hear of it. Thank you for keeping me in mind.',
	},
	taken: {
		subject: 'Good news, and thank you',
		written: `I have good news: I have found work<, at {new place}>. You were part of the way there, and I thank you for it.

<I think above all of this: {point}. >If I can do something for you one day, please call on me. I would be glad to stay in touch.`,
		say: 'I have good news: I have found work<, at {new place}>, and I thank you for your part in it.',
		ask: '<I think above all of this: {point}. >If I can do something for you one day, please call on me. How are you?',
	},
} as const satisfies Record<string, TemplateText>;
