import {stances} from '../../leads/lead.ts';
import {choice, flagOf, path, toggle} from './field.ts';

/** The flags that every command takes. */
export const globalFields = {
	file: path({description: 'the data file'}),
	stance: choice(stances, {value: 'STANCE', description: 'whom to follow where the articles disagree, for this call'}),
	demo: toggle({description: 'on a made-up search of 40 leads, in a file of its own'}),
	dryRun: toggle({description: 'says what a change would do, and writes nothing'}),
	verbose: toggle({description: 'after a change also what each of the five articles says'}),
	quiet: toggle({description: 'nothing is printed after a change that went well'}),
	json: toggle({description: 'one JSON document on stdout, nothing else'}),
	noColor: toggle({description: 'no colours'}),
	help: toggle({description: 'what the command does, with examples'}),
	version: toggle({description: 'which touchbase this is'}),
};

/** The short forms of flags, by their letters. */
export const shortFlags = {
	f: 'file',
	n: 'dryRun',
	v: 'verbose',
	q: 'quiet',
	h: 'help',
	V: 'version',
} as const satisfies Record<string, keyof typeof globalFields>;

/** A flag as help lists it: `-n, --dry-run`. */
export function flagInHelp(key: string): string {
	const [letter] = Object.entries(shortFlags).find(([, each]) => each === key) ?? [];
	return letter ? `-${letter}, ${flagOf(key)}` : flagOf(key);
}
