import leven from 'leven';
import {plain} from '../../leads/find.ts';
import {historyOf} from '../../leads/history.ts';
import type {Lead} from '../../leads/lead.ts';
import {isSpoken} from '../draft-kinds.ts';
import {partsOf, type Span} from '../prose.ts';
import {type Checked, type Finding, places} from './finding.ts';

/** Finds open blanks in square brackets; brackets in a name or a note are none. */
export function gapsIn({text, lead, to}: Pick<Checked, 'text' | 'lead' | 'to'>): string[] {
	const own = [lead.organization, lead.role ?? '', to ?? '', ...lead.log.map(({note}) => note ?? '')];
	const found = places(text, /\[[^\]\n]{1,80}\]/gu).filter(at => !own.some(fact => fact.includes(at.text)));
	return [...new Set(found.map(at => at.text.slice(1, -1)))];
}

/** Finds a wrong or missing name, and a person who asked to be left alone. */
export function addressing(checked: Checked): Finding[] {
	return [...toldToStop(checked), ...named(checked), ...otherPlaces(checked)];
}

const toldToStop = ({lead, today}: Checked): Finding[] =>
	historyOf(lead, today).known.toldNotTo?.value === 'person'
		? [
				{
					check: 'told-to-stop',
					rule: 'kennedy-4',
					says: 'Somebody there asked you to stop: do not send this',
					at: atStart,
				},
			]
		: [];

const atStart: Span = {from: 0, to: 0, text: ''};

const named = (checked: Checked): Finding[] => {
	const {text, to, medium} = checked;
	if (to === undefined) return [];
	const {greeting} = partsOf(text);
	const place = greeting ?? atStart;
	if (/\[[^\]]*\]/u.test(place.text)) return [];
	const where = isSpoken(medium) ? text : (greeting?.text ?? '');
	if (mentions(where, to)) return [];
	return [otherName(checked.lead, to, place) ?? missing(place, to)];
};

const missing = (at: Span, to: string): Finding => {
	const near = wordsOf(at.text).find(word => wordsOf(to).some(part => part.length > 3 && apart(word, part) === 1));
	return {
		check: 'name',
		rule: 'wise-7',
		says: near ? `The name is spelled otherwise: ${to}` : `It does not name the person it is for: ${to}`,
		at,
	};
};

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const apart = (a: string, b: string): number => leven(a, b, {maxDistance: 2});

/** The forms of a name: full, its first part, its last part. */
const mentions = (text: string, name: string): boolean => {
	const parts = wordsOf(name);
	const words = wordsOf(text);
	return plain(text).includes(plain(name)) || [parts[0], parts.at(-1)].some(part => part && words.includes(part));
};

/** Finds a greeting that names somebody else of the same lead. */
const otherName = (lead: Lead, to: string, at: Span): Finding | undefined => {
	if (mentions(at.text, to)) return undefined;
	const other = lead.people.find(({name}) => name !== to && mentions(at.text, name));
	return other && {check: 'name', rule: 'wise-7', says: `It is for ${to} but greets ${other.name}`, at};
};

/** Finds the name of somebody else's organization, copied from another letter. */
const otherPlaces = ({text, lead, others = [], kind}: Checked): Finding[] => {
	if (kind === 'taken') return [];
	const own = [
		lead.organization,
		lead.role ?? '',
		...lead.people.map(({name}) => name),
		...lead.log.map(({note}) => note ?? ''),
	].map(plain);
	return others
		.filter(other => other.length > 3 && text.includes(other) && !own.some(name => name.includes(plain(other))))
		.flatMap(other => {
			const pattern = new RegExp(
				`(?<![\\p{L}\\p{N}])${other.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
				'gu',
			);
			return places(text, pattern)
				.slice(0, 1)
				.map((at): Finding => ({check: 'name', rule: 'wise-7', says: `This goes to ${lead.organization}`, at}));
		});
};
