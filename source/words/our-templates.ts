import {type DraftKind, draftKindRows, draftKinds, type Medium, media} from './draft-kinds.ts';
import type {TemplateText} from './template.ts';
import {textsAsking} from './texts-asking.ts';
import {textsEnding} from './texts-ending.ts';
import {textsMeeting} from './texts-meeting.ts';
import {textsWaiting} from './texts-waiting.ts';

/** The templates: one for each kind of draft, and for thanks one for each kind of meeting. */
export const templateNames = [...draftKinds, 'thanks-talk', 'thanks-event', 'thanks-agency'] as const;
export type TemplateName = (typeof templateNames)[number];

const texts: Record<TemplateName, TemplateText> = {...textsAsking, ...textsMeeting, ...textsWaiting, ...textsEnding};

const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(texts, name);

/** Our template in one medium, as your own file would have it. */
export function ourTemplate(name: TemplateName, medium: Medium): string {
	const {subject, written, say, ask} = texts[name];
	switch (medium) {
		case 'email':
			return `Subject: ${subject}\n\nDear {name},\n\n<{opening} >${written}\n\nKind regards,\n{me}${signature}\n`;
		case 'letter':
			return `{today}\n\nDear {name},\n\n<{opening} >${written}${followsUp(name)}\n\nYours sincerely,\n{me}${signature}\n`;
		case 'phone':
			return `<Call {number}.\n\n>Hello {name}, this is {me}. <{opening} >${say} ${ask}\n`;
		case 'voicemail':
			return `<Call {number}.\n\n>Hello {name}, this is {me}. <{opening} >${say}${nextTry(name)} <My number is {my phone}. >Thank you, and goodbye.\n`;
		default:
			throw medium satisfies never;
	}
}

const signature = '<\n{my phone}><\n{my email}>';

/** `koblyk-9`: a letter says when you will be in touch. A request says it in any medium. */
const followsUp = (name: TemplateName): string => {
	const kind = kindOf(name);
	return draftKindRows[kind].followsUp && kind !== 'request' ? ' I will phone you on {again}.' : '';
};

/** `smetana-3`: a voicemail says when you will try again; thanks and a last word need no next try. */
const nextTry = (name: TemplateName): string =>
	draftKindRows[kindOf(name)].wantsNothing ? '' : ' I will try to reach you again on {again}.';

const kindOf = (name: TemplateName): DraftKind =>
	name === 'thanks-talk' || name === 'thanks-event' || name === 'thanks-agency' ? 'thanks' : name;

/** True for the name of a file in your folder of templates: `thanks.email`, or `thanks` for every medium. */
export function isTemplateKey(key: string): boolean {
	const [name = '', medium, ...more] = key.split('.');
	return isTemplateName(name) && more.length === 0 && (medium === undefined || media.some(each => each === medium));
}
