import {addEntry, applyAll, setFact} from '../../source/leads/change.ts';
import type {Book, Lead} from '../../source/leads/lead.ts';
import {merge} from '../../source/leads/merge.ts';
import {stamped} from '../../source/leads/stamp.ts';
import {manyLeads, today} from './many-leads.ts';

/** The book after a machine has logged something for every tenth lead, and changed the role of every hundredth. */
const after = (book: Book, by: string): Book => {
	const leads = book.leads.filter((_, at) => at % 10 === 0);
	const logged = leads.map((lead: Lead) => addEntry(lead, {id: `${by} ${lead.id}`, on: today, what: 'note', note: by}));
	const roles = book.leads.filter((_, at) => at % 100 === 0).map(lead => setFact(lead, 'role', `as ${by} has it`));
	return stamped(book, applyAll(book, [...logged, ...roles]), {by, at: `${today}T09:00:00.000`});
};

/** How long it takes to merge what two machines made of a book; medians, in milliseconds. */
export function mergeTable(rounds: number): string {
	const rows = [300, 1_000, 10_000].map(count => {
		const base = manyLeads(count, 9);
		const [a, b] = [after(base, 'laptop'), after(structuredClone(base), 'desk')];
		const times = Array.from({length: rounds}, () => {
			const began = performance.now();
			merge(base, a, b);
			return performance.now() - began;
		}).toSorted((one, other) => one - other);
		return `| merge of ${count.toLocaleString('en')} leads | ${times[Math.floor(rounds / 2)]?.toFixed(1)} ms |`;
	});
	return ['| of two machines | median |', '| --- | --: |', ...rows].join('\n');
}
