import {sayEntry} from '../advice/explain/say-entry.ts';
import {inWords, isDay} from '../days/day.ts';
import {applyAll, type Change} from '../leads/change.ts';
import {type Conflict, cellInWords, conflictsIn, settled, valueInWords} from '../leads/conflicts.ts';
import {type Book, entryShape, nameOf, type Version} from '../leads/lead.ts';
import {faint, name, strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {count, leadIfAny, text} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {readFields} from './kit/read-fields.ts';
import {type CommandOutput, type Mutation, requireLead, type Verb, type VerbContext, withReport} from './kit/verb.ts';

const fields = {
	lead: leadIfAny(),
	take: text({value: 'WHICH', description: 'a number of the list, or a machine: its version wherever it has one'}),
	only: count({description: 'only this one of the list, where there are several'}),
};

/** What machines differ on: shown, or settled. */
export const resolve: Verb = {
	name: 'resolve',
	description: 'What your machines differ on: see both versions, and take one',
	examples: [
		['touchbase resolve', 'all that they differ on; what is shown meanwhile is the later one'],
		['touchbase resolve acme --take 2', 'take the second version'],
		['touchbase resolve --take laptop', 'take what the laptop says, wherever it says something else'],
	],
	fields,
	isQuery: false,
	prepare: (typed, calendar) => {
		const {lead, take, only} = readFields(fields, typed, calendar);
		const wanted = (context: VerbContext) => wantedOf(context, lead, only);
		if (take === undefined) return {kind: 'query', query: context => listed(wanted(context))};
		return {kind: 'mutation', mutate: context => withReport(mutate(context, wanted(context), take), report)};
	},
};

const wantedOf = (context: VerbContext, words: string | undefined, only: number | undefined): Conflict[] => {
	const lead = words === undefined ? undefined : requireLead(context, words);
	const all = conflictsIn(context.book).filter(conflict => !lead || conflict.lead?.id === lead.id);
	if (only === undefined) return all;
	const one = all[only - 1];
	if (!one)
		throw new Refusal(
			`--only: there ${all.length === 1 ? 'is 1' : `are ${all.length}`}; "touchbase resolve" lists them.`,
		);
	return [one];
};

const listed = (conflicts: readonly Conflict[]): CommandOutput => ({
	json: conflicts.map(({lead, cell, versions}) => ({lead: lead ? leadRef(lead) : null, what: cell, versions})),
	lines:
		conflicts.length === 0
			? ['Your machines agree on everything.']
			: [
					...conflicts.flatMap((conflict, at) => conflictLines(conflict, at + 1)),
					faint('Take one: touchbase resolve LEAD --take 2. All of one machine: touchbase resolve --take MACHINE.'),
				],
});

const conflictLines = ({lead, cell, versions}: Conflict, number: number): string[] => [
	`${strong(String(number))}  ${lead ? `${name(nameOf(lead))} ${faint(`(${lead.id})`)}` : 'Settings'}: ${cellInWords(cell)}`,
	...versions.map((version, at) => `   ${at + 1}  ${versionInWords(version)}  ${faint(whoAndWhen(version))}`),
];

/** What a version says: "Cook", "Mon 2 Nov: follow-up", "deleted". */
export function versionInWords(version: Version): string {
	if (!('value' in version)) return 'deleted';
	const {value} = version;
	if (value === true) return 'kept';
	if (entryShape.isValid(value)) return `${inWords(value.on)}: ${sayEntry(value)}`;
	return valueInWords(value);
}

/** "laptop, Thu 12 Nov 2026 10:00"; nothing where nobody knows. */
export function whoAndWhen({by, at}: Version): string {
	const day = at?.slice(0, 10);
	return [by, isDay(day) && `${inWords(day)} ${at?.slice(11, 16)}`].filter(Boolean).join(', ');
}

type Settled = {taken: string; left: number};

const mutate = ({book}: VerbContext, wanted: readonly Conflict[], take: string): Mutation<Settled> => {
	if (wanted.length === 0) throw new Refusal('Your machines agree on everything; there is nothing to settle.');
	const chosen = wanted.flatMap(conflict => {
		const version = versionNamed(conflict, take, wanted.length);
		return version ? [{conflict, version}] : [];
	});
	if (chosen.length === 0)
		throw new Refusal(
			`--take: "${take}" is neither a number of the list nor a machine in it; "touchbase resolve" lists them.`,
		);
	const changes: Change[] = [];
	let after: Book = book;
	for (const {conflict, version} of chosen) {
		const now = conflictsIn(after).find(({lead, cell}) => lead?.id === conflict.lead?.id && cell === conflict.cell);
		const made = now ? settled(after, now, version) : [];
		after = applyAll(after, made);
		changes.push(...made);
	}
	const taken = chosen.map(({conflict, version}) => settledInWords(conflict, version)).join('; ');
	return {changes, summary: `settled ${taken}`, subject: {taken, left: conflictsIn(after).length}};
};

const settledInWords = ({lead, cell}: Conflict, version: Version): string =>
	`${cellInWords(cell)} of ${lead ? nameOf(lead) : 'the settings'}: ${versionInWords(version)}`;

const versionNamed = ({versions}: Conflict, take: string, conflicts: number): Version | undefined => {
	if (!/^\d+$/.test(take)) return versions.find(({by}) => by === take);
	if (conflicts > 1) throw new Refusal(`They differ on ${conflicts}; name the lead, or one of the list with --only.`);
	const version = versions[Number(take) - 1];
	if (!version) throw new Refusal(`--take: there are ${versions.length} versions, not ${take}.`);
	return version;
};

const report = (_: VerbContext, {taken, left}: Settled): CommandOutput => ({
	json: {settled: taken, left},
	lines: [`Settled ${taken}.${left > 0 ? ` They still differ on ${left}: touchbase resolve` : ''}`],
});
