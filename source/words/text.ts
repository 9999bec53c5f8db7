import {type DraftKind, type Form, occasions, type TemplateName} from './occasion.ts';
import {textsAsking} from './texts-asking.ts';
import {textsEnding} from './texts-ending.ts';
import {textsWaiting} from './texts-waiting.ts';

/** Our own words for one occasion, without greeting and close; what goes round them is the same for all. */
export type Text = {subject: string; written: string; phone: string; voicemail: string};

const texts: Record<TemplateName, Text> = {...textsWaiting, ...textsAsking, ...textsEnding};

export const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(texts, name);

/** The template of ours in one form, whole, as somebody's own file would have it. */
export const ourTemplate = (name: TemplateName, form: Form): string => {
	const {subject, written, phone, voicemail} = texts[name];
	switch (form) {
		case 'email':
			return `Subject: ${subject}\n\nDear {name},\n\n${written}\n\nKind regards,\n{me}${signature}\n`;
		case 'letter':
			return `{today}\n\nDear {name},\n\n${written}${followsUp(name)}\n\nYours sincerely,\n{me}${signature}\n`;
		case 'phone':
			return `Hello {name}, this is {me}. ${phone}\n`;
		case 'voicemail':
			return `Hello {name}, this is {me}. ${voicemail} I will try to reach you again on {again}. <My number is {my phone}. >Thank you, and goodbye.\n`;
		default:
			throw form satisfies never;
	}
};

const signature = '<\n{my phone}><\n{my email}>';

/** `koblyk-9`: a letter says when you will be in touch. The request says it in any form. */
const followsUp = (name: TemplateName): string => {
	const kind = kindOf(name);
	return occasions[kind].followsUp && kind !== 'request' ? ' I will phone you on {again}.' : '';
};

/** The kind of draft that a template is for. */
export const kindOf = (name: TemplateName): DraftKind => (name.startsWith('thanks-') ? 'thanks' : (name as DraftKind));
