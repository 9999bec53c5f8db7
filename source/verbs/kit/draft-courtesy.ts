import {nameOf} from '../../leads/lead.ts';
import {faint, name, strong} from '../../text/emphasis.ts';
import {type Owed, offerTaken, owedNotes} from '../../words/courtesy.ts';
import {leadRef} from './document.ts';
import type {CommandOutput, VerbContext} from './verb.ts';

const titles: Record<Owed['group'], string> = {
	interviewed: 'They gave you an interview',
	helped: 'They helped you',
	waiting: 'They have your letter',
};

/** Whom to tell that a job is taken, in the order of courtesy, each with the command that drafts the note. */
export const courtesyAnswer = ({book, today}: VerbContext): CommandOutput => {
	const owed = owedNotes(book.leads, today);
	const taken = offerTaken(book.leads, today)?.lead;
	const json = {
		offer: taken ? leadRef(taken) : null,
		notes: owed.map(({lead, to, kind, group}) => ({lead: leadRef(lead), to: to ?? null, kind, group})),
	};
	if (owed.length === 0) return {json, lines: ['Nobody is left to be told.']};
	return {
		json,
		lines: (Object.keys(titles) as Owed['group'][]).flatMap(group => {
			const rows = owed.filter(each => each.group === group);
			return rows.length > 0 ? [strong(titles[group]), ...rows.map(rowOf)] : [];
		}),
		...(!taken && {warn: ['No lead is closed with an offer yet: "touchbase log LEAD offer" does that.']}),
	};
};

const rowOf = ({lead, to, kind}: Owed): string =>
	`  ${name(nameOf(lead))}${to ? `, ${to}` : ''}  ${faint(commandFor({lead, to, kind}))}`;

/** The command that drafts a note: `touchbase draft k3f9 --kind withdrawal --to "Dana Reyes"`. */
export const commandFor = ({lead, to, kind}: Pick<Owed, 'lead' | 'to' | 'kind'>): string =>
	`touchbase draft ${lead.id} --kind ${kind}${to ? ` --to "${to}"` : ''}`;
