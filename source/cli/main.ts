import process from 'node:process';
import {ConflictError} from '../leads/change.ts';
import type {Book, Stance} from '../leads/lead.ts';
import {version as dataVersion} from '../leads/lead.ts';
import {FileTrouble} from '../store/file-trouble.ts';
import type {Store} from '../store/store.ts';
import {Refusal} from '../text/refusal.ts';
import {calendarOf} from '../verbs/kit/calendar-of.ts';
import {type Field, flagOf, type RawInput} from '../verbs/kit/field.ts';
import {globalFields} from '../verbs/kit/global-fields.ts';
import type {Topic} from '../verbs/kit/help-topics.ts';
import {readFields} from '../verbs/kit/read-fields.ts';
import {canBeLeftOut, rehearseCommand, runCommand} from '../verbs/kit/run.ts';
import type {CommandOutput, Verb, VerbContext} from '../verbs/kit/verb.ts';
import {Understood} from '../verbs/log/understand.ts';
import type {UserTemplates} from '../words/user-templates.ts';
import {newId, today} from './clock.ts';
import {readText} from './host/read-text.ts';
import {answerIsOfChange, err, out, progress} from './output.ts';
import {coloursOn, documentOf, print} from './print.ts';
import {readArgv} from './read-argv.ts';
import {isAtTerminal, screenFor} from './screen-for.ts';
import {demoFile, demoStore, pathOf, storeAt} from './stores.ts';

const run = async (argv: readonly string[]): Promise<void> => {
	const {verb, typed, global} = await readArgv(argv);
	const {
		file,
		stance,
		demo: asked = false,
		json = false,
		dryRun = false,
		verbose = false,
		quiet = false,
		noColor = false,
		help,
		version,
	} = readFields(globalFields, global, {today: today()});
	if (version) return print(out, [`touchbase ${__VERSION__}, data file version ${dataVersion}`], false);
	if (help && typed.man) {
		const {manPage} = await import('./man-page.ts');
		return void out.write(manPage(__VERSION__));
	}
	if (help) {
		const {helpAbout, helpOn, overview} = await import('./help.ts');
		const [topic] = typed.topic ?? [];
		const about = topic === undefined ? undefined : await topicNamed(topic);
		return print(out, about ? helpAbout(about) : verb ? helpOn(verb) : overview(), coloursOn(out, noColor));
	}
	const screen = screenFor(verb, typed, json || dryRun);
	const demo = asked || (verb?.name === 'tour' && screen !== undefined);
	if (demo && file) throw new Refusal('--demo has a file of its own; leave --file out.');
	const store = demo ? await demoStore() : storeAt(file);
	if (screen) {
		const {onScreens} = await import('./on-screens.ts');
		return onScreens(screen, store, stance, coloursOn(out, noColor), demo);
	}
	if (demo) print(err, ['The demo: made-up leads, in a file of their own.'], coloursOn(err, noColor));
	const chosen = verb ?? (await import('../verbs/today.ts')).today;
	const own = chosen.name === 'draft' ? (await import('./host/own-templates.ts')).ownTemplates() : undefined;
	const where = demo ? demoFile() : pathOf(file);
	let isChange = false;
	const carryOut = async (given: RawInput) => {
		const command = await chosen.prepare(
			given,
			calendarOf(today(), () => store.read().profile),
		);
		const output = await (dryRun ? rehearseCommand : runCommand)(
			command,
			store,
			contextWith({stance, verbose}, where, own),
		);
		isChange = command.kind === 'mutation' && !dryRun;
		if (isChange) answerIsOfChange();
		return output;
	};
	const {edit: wanted, ...given} = readFileFlags(chosen, typed);
	// The verb may want something done outside: by git, in the files of a shell, in an editor, after which it runs again.
	const followUp = async (output: CommandOutput): Promise<CommandOutput> => {
		if (output.sync !== undefined && !dryRun) return (await import('./host/sync.ts')).synced(output.sync, store, where);
		if (output.teach) return (await import('./host/teach-shell.ts')).teachShell(output.teach, dryRun);
		if (output.edit !== undefined) return carryOut({...given, text: [await edited(output.edit)]});
		return output;
	};
	const verbRun = isAtTerminal(json || dryRun) ? (await import('./ask-keys.ts')).askingKeys(carryOut) : carryOut;
	const output = await followUp(await verbRun(wanted ? {...given, edit: wanted} : given));
	if (output.save && !dryRun) (await import('./host/save-text.ts')).saveText(output.save, pathOf(file));
	if (output.copy !== undefined) await (await import('./copy-and-edit.ts')).copy(output.copy);
	if (output.exit) process.exitCode = output.exit;
	const warnings = [...(output.warn ?? []), ...(isChange ? besideTheFile(store) : [])];
	if (warnings.length > 0) print(err, warnings, coloursOn(err, noColor));
	if (json || output.eachOnItsLine) out.write(documentOf(output));
	else if (quiet && canBeLeftOut(output, isChange)) return;
	else if (output.text !== undefined) out.write(output.text);
	else print(out, output.lines, coloursOn(out, noColor) && !colourless(store));
};

/** A topic of the help. Only `help keys` loads the screens, to read their keys. */
const topicNamed = async (name: string): Promise<Topic | undefined> => {
	const {isTopic, topics} = await import('../verbs/kit/help-topics.ts');
	if (name === 'keys') return (await import('./keys-topic.ts')).keysTopic();
	return isTopic(name) ? topics[name] : undefined;
};

/** What a sync program has put beside the data file. */
const besideTheFile = (store: Store): string[] =>
	store.rivals().map(name => `A second version lies beside the data file: ${name}. Take it in: touchbase merge`);

/** True where you want no colours. A file that cannot be read says nothing about them. */
const colourless = (store: Store): boolean => {
	try {
		return store.read().profile.colours === 'never';
	} catch {
		return false;
	}
};

const edited = async (text: string): Promise<string> => (await import('./copy-and-edit.ts')).edit(text);

const contextWith =
	(flags: {stance: Stance | undefined; verbose: boolean}, file: string, own?: UserTemplates) =>
	(book: Book): VerbContext => ({
		book,
		today: today(),
		...flags,
		newId,
		file,
		...(own && {own: () => own}),
		...(err.isTTY && {progress}),
	});

/** Reads the files that flags name, and puts their text in the place of the names. */
const readFileFlags = (verb: Verb, typed: RawInput): RawInput =>
	Object.fromEntries(
		Object.entries(withInput(verb, typed)).map(([key, values]) => [key, textsIn(verb.fields[key], values)]),
	);

/** Adds `-` for a file that was left out and may come from standard input, unless a person sits there. */
const withInput = ({fields}: Verb, typed: RawInput): RawInput => {
	const [key] = Object.entries(fields).find(([, field]) => field.kind === 'file' && field.orInput) ?? [];
	return key === undefined || typed[key] || process.stdin.isTTY ? typed : {...typed, [key]: ['-']};
};

const textsIn = (field: Field<unknown> | undefined, values: readonly string[]): readonly string[] =>
	field?.kind === 'file' ? values.map(path => readText(path, field.bytes ? 'latin1' : 'utf8')) : values;

/**
 * If the words could be read as one line of `log`, it offers that line on a terminal: `y` or enter runs it, with the general
 * flags that were typed. Throws the error again where there is no such line.
 */
const asUnderstood = async (error: unknown, argv: readonly string[]): Promise<void> => {
	const line = error instanceof Understood ? error.argv : undefined;
	if (!line || !(error instanceof Refusal) || !isAtTerminal(argv.includes('--json'))) throw error;
	const {oneKey} = await import('./host/one-key.ts');
	// It listens before it asks: a control-c that comes at once is an answer too.
	const answer = oneKey(process.stdin);
	print(err, [...error.message.split('\n'), 'y or enter: log it. Any other key: leave.'], false);
	const key = await answer;
	if (key !== 'y' && key !== '\r' && key !== '\n') {
		print(err, ['Nothing was logged.'], false);
		process.exitCode = error.exit;
		return;
	}
	const {global} = await readArgv(argv);
	const flags = Object.entries(global).flatMap(([key, values]) => [flagOf(key), ...values]);
	await run([...line, ...flags]);
};

const fail = (error: unknown, json: boolean): void => {
	process.exitCode = error instanceof Refusal ? error.exit : 1;
	const known = error instanceof Refusal || error instanceof FileTrouble || error instanceof ConflictError;
	const lines = error instanceof Error ? error.message.split('\n') : [String(error)];
	const said = known
		? lines
		: [`touchbase failed at something it should not: ${lines[0]}`, 'Nothing was written. Please report this.'];
	const [message, ...hint] = said;
	if (json) err.write(documentOf({lines: [], json: {error: message, code: process.exitCode, hint: hint.join('\n')}}));
	else print(err, said, false);
};

/** Runs a command line to its end. It throws nothing, and sets the exit code. */
export function main(argv: readonly string[]): Promise<void> {
	return run(argv)
		.catch(error => asUnderstood(error, argv))
		.catch(error => fail(error, argv.includes('--json')));
}
