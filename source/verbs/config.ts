import {byStance, keenestFirst} from '../advice/inbox/by-stance.ts';
import type {Day} from '../days/day.ts';
import {applyAll, type Change} from '../leads/change.ts';
import {type Book, type Lead, nameOf, type Profile} from '../leads/lead.ts';
import {faint, strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {cleaned} from '../text/safe-text.ts';
import {tableLines} from '../text/table.ts';
import {type Field, type Fields, type RawInput, toggle} from './kit/field.ts';
import {leadRef} from './kit/lead-output.ts';
import {readSetting, type Setting, settingNamed, settings, shownSetting} from './kit/settings.ts';
import {type CommandOutput, type Mutation, query, type Verb, type VerbContext, withReport} from './kit/verb.ts';

const setting: Field<Setting | undefined> = {
	kind: 'choice',
	place: 'word',
	value: 'SETTING',
	description: `one of ${settings.map(({key}) => key).join(', ')}`,
	choices: settings.map(({key}) => key),
	read: ([typed = '']) => settingNamed(typed),
};

const value: Field<unknown> = {
	kind: 'text',
	place: 'rest',
	value: 'VALUE',
	description: 'what it is to be; none takes it away',
	read: typed => typed,
};

const description = {
	name: 'config',
	key: ',',
	label: 'settings',
	description: 'Settings',
	examples: [
		['touchbase config', 'all settings, and where the data is'],
		['touchbase config stance reserved', 'follow the articles only where all agree'],
		['touchbase config stance --preview', 'your open leads by the three stances, where they differ'],
		['touchbase config stance=balanced employment=working', 'several at once'],
		['touchbase config holidays US', 'the public holidays of a country, or of a part of it: DE-BY'],
		['touchbase config holidays 2026-12-24 2026-12-31', 'or days of your own'],
	] as const,
	notes: () => [
		'Holidays are kept as days, for this year and the two that follow, not as a country: the file then says by itself what counts, and you can add a day or leave one out.',
	],
};

/** A setting, and the value it is to have. */
type Given = {setting: Setting; to: unknown};

/**
 * Reads the settings that were typed: one as `stance reserved`, or several as `stance=reserved`. Throws a Refusal for an
 * unknown setting or value.
 */
const readGiven = (words: readonly string[], today: Day): Promise<Given[]> => {
	const [first = '', ...rest] = words.map(word => cleaned(word));
	const pairs = first.includes('=') ? [first, ...rest].map(splitAtEquals) : [[first, rest] as const];
	return Promise.all(
		pairs.map(async ([name, typed]) => {
			const wanted = settingNamed(name);
			return {setting: wanted, to: await readSetting(wanted, typed, today)};
		}),
	);
};

const splitAtEquals = (word: string): readonly [string, readonly string[]] => {
	const at = word.indexOf('=');
	if (at < 0) throw new Refusal(`"${word}": write it as SETTING=VALUE, as the others.`);
	return [word.slice(0, at), [word.slice(at + 1)]];
};

const list = query({
	...description,
	fields: {setting},
	query: (context, input) => listed(context, input.setting ? [input.setting] : settings),
});

const said = (profile: Profile, given: readonly Given[]) =>
	given.map(({setting}) => `${setting.key}: ${shownSetting(setting, profile)}`).join('; ');

const mutate = ({book}: VerbContext, given: readonly Given[]): Mutation<readonly Given[]> => {
	const changes = changesTo(book, given);
	return {changes, summary: `set ${said(applyAll(book, changes).profile, given)}`, subject: given};
};

const report = (context: VerbContext, given: readonly Given[]): CommandOutput => ({
	...listed(
		context,
		given.map(({setting}) => setting),
	),
	lines: [`Set ${said(context.book.profile, given)}.`],
});

const changesTo = (book: Book, all: readonly Given[]): Change[] =>
	all.map(({setting: {key}, to}, index) => {
		if (all.findIndex(each => each.setting.key === key) < index)
			throw new Refusal(`${key} is given twice; give it once.`);
		return {of: 'profile', key, from: book.profile[key], to};
	});

const listed = ({book, file}: VerbContext, which: readonly Setting[]): CommandOutput => ({
	json: Object.fromEntries([
		...which.map(({key}) => [key, book.profile[key] ?? null]),
		...(file && which === settings ? [['file', file]] : []),
	]),
	lines: [
		...which.flatMap(each => {
			const choices = each.choices?.map(([name]) => name).join(', ');
			return row(each.key, shownSetting(each, book.profile), `${each.description}${choices ? `: ${choices}` : ''}`);
		}),
		...(which === settings ? [...row('data file', file ?? '', '--file or TOUCHBASE_FILE names another')] : []),
	],
});

const row = (key: string, shown: string, description: string): string[] => [
	`${strong(key.padEnd(11))} ${shown}`,
	faint(`            ${description}`),
];

/** The advice of each stance on the open leads, as a table. */
export function stancePreview(context: Pick<VerbContext, 'book' | 'today'>): {
	head: string[];
	rows: string[][];
	says: string;
} {
	const {differ, open} = byStance(context.book, context.today);
	const isAlone = ({organization}: Lead) => differ.filter(({lead}) => lead.organization === organization).length === 1;
	const called = (lead: Lead) => (isAlone(lead) ? lead.organization : nameOf(lead));
	const says =
		open === 0
			? 'No lead is open, so there is nothing to compare them on.'
			: differ.length === 0
				? `The three stances come to the same on ${open === 1 ? 'your open lead' : open === 2 ? 'both open leads' : `all ${open} open leads`}.`
				: `They differ on ${differ.length} of ${open} open leads.`;
	return {
		head: ['', ...keenestFirst],
		rows: differ.map(({lead, comesTo}) => [called(lead), ...keenestFirst.map(stance => comesTo[stance])]),
		says,
	};
}

const previewed = (context: VerbContext): CommandOutput => {
	const {head, rows, says} = stancePreview(context);
	return {
		json: byStance(context.book, context.today).differ.map(({lead, comesTo}) => ({lead: leadRef(lead), ...comesTo})),
		lines: [says, ...(rows.length > 0 ? tableLines(head, rows) : [])],
	};
};

const preview = toggle({
	description: 'with stance: what each of the three comes to on your open leads, where they differ',
});

const fields: Fields = {setting, value, preview};

/** Shows or sets what holds for all leads. */
export const config: Verb = {
	...list,
	fields,
	isQuery: false,
	prepare: async (typed: RawInput, calendar) => {
		const words = [...(typed.setting ?? []), ...(typed.value ?? [])];
		if (typed.preview) {
			if (words.join(' ') !== 'stance')
				throw new Refusal('--preview goes with stance: touchbase config stance --preview');
			return {kind: 'query', query: previewed};
		}
		const sets = words.length > 1 || words[0]?.includes('=');
		if (!sets) return list.prepare(words.length > 0 ? {setting: words} : {}, calendar);
		const given = await readGiven(words, calendar.today);
		return {kind: 'mutation', mutate: context => withReport(mutate(context, given), report)};
	},
};
