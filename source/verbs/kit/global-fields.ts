import {stances} from '../../leads/lead.ts';
import {choice, path, toggle} from './field.ts';

/** The flags that every command takes. */
export const globalFields = {
	file: path({description: 'the data file'}),
	stance: choice(stances, {value: 'STANCE', description: 'whom to follow where the articles disagree, for this call'}),
	demo: toggle({description: 'on a made-up search of 40 leads, in a file of its own'}),
	dryRun: toggle({description: 'says what a change would do, and writes nothing; -n for short'}),
	json: toggle({description: 'one JSON document on stdout, nothing else'}),
	noColor: toggle({description: 'no colours'}),
	help: toggle({description: 'what the command does, with examples'}),
	version: toggle({description: 'which touchbase this is'}),
};
