import {inBrief} from '../advice/brief.ts';
import {inboxOf, look, sections} from '../advice/inbox.ts';
import {type Lead, nameOf} from '../leads/lead.ts';
import {leadDocument} from './document.ts';
import {faint, name, strong} from './emphasis.ts';
import {toggle} from './field.ts';
import {noLeads} from './today.ts';
import {looks, type Scene} from './verb.ts';

/** Every lead, a line each. */
export const list = looks({
	name: 'list',
	says: 'Every open lead, a line each, with the short id that names it',
	examples: [
		['touchbase list', 'the open leads'],
		['touchbase list --all', 'the closed ones too'],
	],
	fields: {all: toggle({says: 'the closed leads too'})},
	run: (scene, {all}) => {
		const {book, today, stance} = scene;
		const inbox = inboxOf(book, today, stance);
		const open = sections.flatMap(section =>
			inbox[section].map(({lead, advice, on}) => ({lead, brief: inBrief(advice, on)})),
		);
		const listed = new Set(open.map(({lead}) => lead.id));
		const closed = all
			? book.leads.filter(({id}) => !listed.has(id)).map(lead => ({lead, brief: ending(scene, lead)}))
			: [];
		const rows = [...open, ...closed];
		const json = rows.map(({lead}) => leadDocument(scene, lead));
		if (rows.length === 0)
			return {json, lines: book.leads.length > 0 ? ['No lead is open. See "touchbase list --all".'] : noLeads};
		return {json, lines: rows.map(({lead, brief}) => `${faint(lead.id)}  ${name(nameOf(lead))}  ${strong(brief)}`)};
	},
});

const ending = ({book, today}: Scene, lead: Lead): string =>
	`closed: ${look(lead, today, book.profile).history.closed}`;
