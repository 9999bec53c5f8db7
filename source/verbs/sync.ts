import {Refusal} from '../text/refusal.ts';
import {choice, text} from './kit/field.ts';
import type {Verb} from './kit/verb.ts';
import {query} from './kit/verb.ts';

const looks = query({
	name: 'sync',
	description: 'Bring the leads of several machines together through a git repository of your own',
	examples: [
		['touchbase sync setup me@example.com:search.git', 'once on each machine; nothing goes anywhere without it'],
		['touchbase sync', 'commits, fetches, merges and pushes; says what came and what went'],
	],
	fields: {
		step: choice(['setup'], {place: 'word', value: 'setup', description: 'prepares this machine; without it, syncs'}),
		remote: text({
			place: 'word',
			value: 'REMOTE',
			description: 'an empty git repository that only you can read; none: only this machine',
		}),
		name: text({
			value: 'MACHINE',
			description: 'what this machine is called where machines differ (default: its own name)',
		}),
	},
	query: (_, {step, remote, name}) => {
		if (step === undefined && (remote || name))
			throw new Refusal('To name a remote or the machine: touchbase sync setup REMOTE --name MACHINE.');
		const sync = step ? {...(remote && {remote}), ...(name && {name})} : undefined;
		return {
			lines: [
				step
					? `Puts the folder of the data file under git${remote ? `, with ${remote}` : ''}.`
					: 'Commits, fetches, merges and pushes.',
			],
			json: null,
			sync: sync ?? 'now',
		};
	},
});

/** Several machines, through git. The host does it: git is a program of its own. */
export const sync: Verb = {...looks, isQuery: false};
