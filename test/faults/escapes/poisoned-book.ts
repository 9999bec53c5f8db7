import type {Book, Entry, Lead} from '../../../source/leads/lead.ts';

/** What a line calls the lead with that number. */
export const calledAt = (at: number): string => `Org${String(at).padStart(4, '0')}x`;

type Story = (text: string, id: (part: string) => string) => Entry[];

/** So that every verdict is among them, and every kind of entry. */
const stories: Story[] = [
	(text, id) => [{id: id('a'), on: '2026-10-19', what: 'applied', note: text}],
	(text, id) => [{id: id('b'), on: '2026-11-11', what: 'interview', with: [text, `${text}2`], note: text}],
	(text, id) => [
		{id: id('c'), on: '2026-10-26', what: 'conversation', with: [text]},
		{id: id('d'), on: '2026-10-27', what: 'thanks', by: 'email', with: [text], words: text},
		{id: id('e'), on: '2026-11-10', what: 'reply', asks: true, note: text, with: [text]},
	],
	(text, id) => [
		{id: id('f'), on: '2026-09-21', what: 'wrote', note: text},
		{id: id('g'), on: '2026-10-01', what: 'followup', by: 'phone', with: [text], words: text, tells: [text]},
		{id: id('h'), on: '2026-10-02', what: 'note', note: text, with: [text]},
	],
	(text, id) => [
		{id: id('i'), on: '2026-10-28', what: 'event', with: [text]},
		{id: id('j'), on: '2026-10-29', what: 'thanks', by: 'email', with: [text]},
		{id: id('k'), on: '2026-10-28', what: 'promise', due: '2026-11-11', note: text},
		{id: id('l'), on: '2026-10-30', what: 'timeline', due: '2026-11-30', note: text},
	],
	(text, id) => [
		{id: id('m'), on: '2026-10-12', what: 'applied'},
		{id: id('n'), on: '2026-10-20', what: 'no-contact', note: text},
	],
	(text, id) => [
		{id: id('o'), on: '2026-10-12', what: 'requested', note: text},
		{id: id('p'), on: '2026-11-10', what: 'told', key: 'reception', value: 'warm', note: text},
		{id: id('q'), on: '2026-11-10', what: 'receipt', verdict: text, due: '2026-11-13', rules: [text], answers: [text]},
	],
	(text, id) => [
		{id: id('r'), on: '2026-10-12', what: 'applied', note: text},
		{id: id('s'), on: '2026-11-02', what: 'rejected', note: text},
	],
];

/** How many leads show every kind of entry. */
export const everyStory = stories.length;

const leadWith = (text: string, at: number): Lead => {
	const story = stories[at % stories.length] as Story;
	const organization = `${calledAt(at)}${text}`;
	return {
		id: `id${at}${text}`,
		organization,
		role: text,
		email: text,
		phone: text,
		url: text,
		note: text,
		people: [{name: text, email: text, phone: text, ...(at % 3 === 0 && {insider: true})}],
		log: story(text, part => `${part}${at}${text}`),
	};
};

/** A data file as somebody could have edited it: these texts stand in every field that takes a text, a lead for each. */
export const poisonedBook = (texts: readonly string[]): Book => ({
	version: 2,
	profile: {
		name: texts.join(' '),
		email: texts.join(' '),
		phone: texts.join(' '),
		news: texts.map((text, at) => ({id: `n${at}${text}`, on: '2026-11-01', kind: 'other', text: `n${text}`})),
	},
	leads: texts.map(leadWith),
});
