import {appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {env, platform} from 'node:process';
import {Refusal} from '../../text/refusal.ts';
import type {CommandOutput} from '../../verbs/kit/verb.ts';
import {folders} from '../folders.ts';

type Teach = NonNullable<CommandOutput['teach']>;
type ShellName = keyof Teach['scripts'];

/**
 * Writes the completions for a shell into a file, and where the shell does not look there by itself, a line into the
 * file that it reads when it starts. Running it again changes nothing. With `dryRun` it only says so. Throws a {@link Refusal}.
 */
export function teachShell({shell = yours(), scripts}: Teach, dryRun: boolean): CommandOutput {
	const {script, rc} = placesOf(shell);
	const line = `source ${quoted(script)}`;
	const wantsLine = rc !== undefined && !linesIn(rc).includes(line);
	const said = [
		...(dryRun ? ['Nothing was written (--dry-run). It would have said:'] : []),
		`Wrote the completions for ${shell} to ${script}.`,
		...(wantsLine ? [`Added to ${rc}: ${line}`] : []),
		`The next ${shell} that you open knows them${rc ? `; this one after: ${line}` : ''}.`,
	];
	if (!dryRun) {
		written(script, () => {
			mkdirSync(dirname(script), {recursive: true});
			writeFileSync(script, scripts[shell]);
		});
		if (wantsLine) written(rc, () => appendFileSync(rc, `\n# touchbase completions\n${line}\n`));
	}
	return {lines: said, json: {shell, script, startFile: rc ?? null}, isRoutine: !dryRun};
}

const yours = (): ShellName => {
	const name = basename(env.SHELL ?? '');
	if (name === 'bash' || name === 'zsh' || name === 'fish') return name;
	throw new Refusal(
		`Your shell${name ? `, ${name},` : ''} is none of bash, zsh, fish. Say which: touchbase completions install bash`,
	);
};

/** Where the script goes, and the file that is to read it; fish looks for it by itself. */
const placesOf = (shell: ShellName): {script: string; rc?: string} => {
	const home = homedir();
	const config = env.XDG_CONFIG_HOME || join(home, '.config');
	if (shell === 'fish') return {script: join(config, 'fish/completions/touchbase.fish')};
	const script = join(folders().config, `completions.${shell}`);
	if (shell === 'zsh') return {script, rc: join(env.ZDOTDIR || home, '.zshrc')};
	return {script, rc: join(home, platform === 'darwin' ? profileIn(home) : '.bashrc')};
};

/** On macOS a terminal opens a login shell, which reads only the first of these profiles that is there. */
const profileIn = (home: string): string =>
	['.bash_profile', '.bash_login', '.profile'].find(name => existsSync(join(home, name))) ?? '.bash_profile';

const linesIn = (path: string): string[] => {
	try {
		return readFileSync(path, 'utf8').split('\n');
	} catch {
		return [];
	}
};

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const written = (path: string, write: () => void): void => {
	try {
		write();
	} catch (error) {
		throw new Refusal(`${path} could not be written: ${(error as Error).message}`);
	}
};
