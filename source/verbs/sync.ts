import {Refusal} from '../text/refusal.ts';
import {choice, text} from './kit/field.ts';
import type {Verb} from './kit/verb.ts';
import {query} from './kit/verb.ts';

const asQuery = query({
	name: 'sync',
	description: 'Bring the leads of several machines together through a git repository of your own',
	examples: [
		['touchbase sync setup me@example.com:search.git', 'once on each machine; nothing goes anywhere without it'],
		['touchbase sync', 'commits, fetches, merges and pushes; says what came and what went'],
	],
	notes: () => [
		'It needs a repository that only you can read: an empty private one at a host of your choice, or "git init --bare search.git" once, where all your machines can reach it. Then "sync setup" on each machine; nothing goes anywhere without it. Two machines of one name are told apart by "touchbase sync setup --name laptop".',
		'What was logged on two machines is all kept. Where both changed the same thing, the later one is shown and the other kept beside it, with its machine and time, until you choose: "touchbase resolve", or M in the inbox.',
		'"touchbase undo" takes back what you did on this machine; "touchbase undo --theirs" what came from another. A line in your crontab syncs by itself, below a line PATH= with what "echo $PATH" says:',
		'  */15 * * * * touchbase sync --quiet',
		'A folder that a program keeps alike on your machines (Syncthing, Dropbox, OneDrive, iCloud, Nextcloud) works too: name the file in it with TOUCHBASE_FILE. An open inbox shows what arrives. Where two machines changed the file at once, such a program leaves a second one beside it (leads.sync-conflict-….json, leads-LAPTOP.json, leads 2.json); "touchbase doctor", the inbox and every change say so, and "touchbase merge", or M in the inbox, takes it in and keeps the copy aside.',
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
export const sync: Verb = {...asQuery, isQuery: false};
