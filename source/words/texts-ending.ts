import type {Text} from './text.ts';

/** What is said at the end: withdrawing, after a no, for an offer, and to those who helped. */
export const textsEnding = {
	withdrawal: {
		subject: 'Withdrawing my application',
		written: `Thank you for considering me for {the role}, and for the care you have taken. After some thought I have decided to withdraw my application.

It was not an easy choice, as I think well of {organization}. I wish you the right person for it, and would be glad if our paths crossed again.`,
		phone: `Thank you for considering me for {the role}, and for the care you have taken. After some thought I have decided to withdraw, and wanted you to hear it from me. It was not an easy choice, as I think well of {organization}. I would be glad if our paths crossed again.`,
		voicemail:
			'It is about {the role}: after some thought I have decided to withdraw, and I thank you for considering me.',
	},
	'after-no': {
		subject: 'Thank you for your word about {the role}',
		written: `Thank you for your word about {the role}, and for considering me. I would have liked it to turn out otherwise, and wish you and whoever has it all the best.

If you have a piece of advice for me, I would be thankful for it. Should something else come up at {organization} that suits me, I would be glad to hear of it.`,
		phone: `Thank you for your word about {the role}, and for considering me. I wish you and whoever has it all the best. If you have a piece of advice for me, I would be thankful for it. And should something else come up, I would be glad to hear of it.`,
		voicemail:
			'Thank you for your word about {the role}, and for considering me; I would be thankful for a piece of advice.',
	},
	offer: {
		subject: 'Your offer: thank you',
		written: `Thank you for the offer of {the role} and for your trust. I am very glad of it, and would like to read the terms with the care they deserve.

You will have my answer by {again}. May I come to you with a question or two until then?`,
		phone: `Thank you for the offer of {the role} and for your trust. I am very glad of it, and would like to read the terms with the care they deserve. You will have my answer by {again}. May I come to you with a question or two until then?`,
		voicemail: 'Thank you for the offer of {the role}; I am very glad of it.',
	},
	taken: {
		subject: 'Good news, and thank you',
		written: `I have good news: I have found work<, at {new place}>. You were part of the way there, and I thank you for it.

<I think above all of this: {point}. >If I can do something for you one day, please call on me. I would be glad to stay in touch.`,
		phone: `I have good news: I have found work<, at {new place}>. You were part of the way there, and I thank you for it. <I think above all of this: {point}. >If I can do something for you one day, please call on me. How are you?`,
		voicemail: 'I have good news: I have found work<, at {new place}>, and I thank you for your part in it.',
	},
} as const satisfies Record<string, Text>;
