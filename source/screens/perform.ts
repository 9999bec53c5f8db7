import type {Calendar} from '../days/calendar.ts';
import type {Day} from '../days/day.ts';
import type {Book, Stance} from '../leads/lead.ts';
import {unstyled} from '../text/emphasis.ts';
import {MissingInput, messageOf} from '../text/refusal.ts';
import {importLeads} from '../verbs/import.ts';
import {calendarOf} from '../verbs/kit/calendar-of.ts';
import {asOneCommand, runCommand, type StorePort} from '../verbs/kit/run.ts';
import {type CommandOutput, type PreparedCommand, Unanswered, type VerbContext} from '../verbs/kit/verb.ts';
import type {UserTemplates} from '../words/user-templates.ts';
import type {Action, Effect} from './action.ts';

/** What verbs need that run from a screen. */
export type EffectDependencies = {
	store: StorePort;
	today: () => Day;
	newId: () => string;
	stance: Stance | undefined;
} & Partial<Omit<HostActions, 'edit'> & {edit: (text: string) => Promise<string>}>;

/** What only the outside can do. */
export type HostActions = {
	copy: (text: string) => Promise<void>;
	/** The text as the person has edited it. When `over` fires, the editor is ended. */
	edit: (text: string, over: AbortSignal) => Promise<string>;
	/** Stops the program until the shell goes on with it. */
	suspend: () => Promise<void>;
	own: UserTemplates;
	/** An ordinary file that the person names, a character for each byte. Throws a Refusal that says why it cannot be read. */
	read: (path: string) => string;
};

/** Runs a verb as the command line would; answers with what happened. */
export type Perform = (effect: Exclude<Effect, {do: 'quit'}>) => Promise<Action>;

/** Verbs run here as they do on the command line; what they throw is shown, and nothing typed is lost. */
export const performer =
	({store, today, newId, stance, copy, edit, suspend, own, read}: EffectDependencies): Perform =>
	async effect => {
		try {
			if (effect.do === 'edit') return {type: 'edited', text: (await edit?.(effect.text)) ?? effect.text};
			if (effect.do === 'suspend') {
				await suspend?.();
				return {type: 'said', says: 'here again'};
			}
			if (effect.do === 'copy') {
				await copy?.(effect.text);
				return {type: 'said', says: 'copied, if your terminal takes it (OSC 52)'};
			}
			const contextOf = (book: Book): VerbContext => ({
				book,
				today: today(),
				stance,
				newId,
				...(own && {own: () => own}),
			});
			const calendar = calendarOf(today(), () => store.read().profile);
			if (effect.do === 'preview')
				return await previewed(effect, prepared => runCommand(prepared, store, contextOf), calendar, read);
			const {verb} = effect;
			if (effect.do === 'look') {
				const typed = {
					...(effect.lead !== undefined && {lead: [effect.lead]}),
					...(effect.answer.length > 0 && {answer: effect.answer}),
				};
				const {lines} = await runCommand(await verb.prepare(typed, calendar), store, contextOf);
				return {type: 'card', verb, lead: effect.lead, lines};
			}
			const {typed, also, closes} = effect;
			const first = await verb.prepare(typed, calendar);
			const others = await Promise.all(also.map(id => verb.prepare({...typed, lead: [id]}, calendar)));
			const {lines, lead, warn, asks} = await runCommand(asOneCommand(first, others), store, contextOf);
			const [says = '', warns] = [lines[0], warn?.[0]].map(text => text && unstyled(text));
			const card = verb.card && {verb, lead: String(typed.lead), lines};
			return {
				type: 'done',
				book: store.read(),
				rivals: store.rivals(),
				says,
				warns,
				asks,
				select: lead,
				closes,
				card,
			};
		} catch (error) {
			return {type: 'refused', says: inOneLine(error)};
		}
	};

/** What the rows of a table would become, or what has to be answered first. */
const previewed = async (
	{path, given}: Extract<Effect, {do: 'preview'}>,
	run: (command: PreparedCommand) => Promise<CommandOutput>,
	calendar: Calendar,
	read: HostActions['read'] | undefined,
): Promise<Action> => {
	const typed = {...given, table: given.table ?? [read?.(path) ?? '']};
	try {
		const {lines, table, question} = await run(await importLeads.prepare(typed, calendar));
		const [heading = ''] = lines.map(unstyled);
		const nothing = {says: 'Nothing in it is new.', keys: {}};
		const {says, keys} = question ?? nothing;
		return {type: 'previewed', given: typed, heading, rows: table ?? [], question: says, keys};
	} catch (error) {
		if (!(error instanceof Unanswered)) throw error;
		const [heading = ''] = error.message.split('\n');
		return {type: 'previewed', given: typed, heading, rows: [], question: error.says, keys: error.keys};
	}
};

/** What went wrong, for the line above the keys. */
export function inOneLine(error: unknown): string {
	return problemOf(error).replaceAll('\n', ' ');
}

/** What went wrong, in the words of a screen, which knows no names of options. */
export function problemOf(error: unknown): string {
	return error instanceof MissingInput ? `Still needed: ${error.needs}.` : messageOf(error);
}
