import {chmodSync, existsSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {disk, makeFolder, readOrdinary} from '../../store/files.ts';
import {markerIn} from '../../store/merging.ts';
import {placeOf} from '../../store/place.ts';
import {Refusal} from '../../text/refusal.ts';
import {cleaned} from '../../text/safe-text.ts';
import type {CommandOutput} from '../../verbs/kit/verb.ts';
import {typedPath} from '../typed-path.ts';
import {gitIn, must, ours} from './git.ts';
import {whoCanRead} from './who-can-read.ts';

/** Puts the folder of the data file under git, once on each machine. It sends nothing, and asks only who may read the remote. */
export function setUp(file: string, {remote, name}: {remote?: string; name?: string}): CommandOutput {
	const {folder, file: path} = placeOf(disk, file, '');
	const git = gitIn(folder);
	const before = readOrdinary(disk, markerIn(folder))?.toString().trim();
	const machine = cleaned(name ?? before ?? hostname().split('.')[0] ?? '') || 'this machine';
	if (existsSync(join(folder, '.git')) && !existsSync(markerIn(folder)))
		throw new Refusal(
			`${folder} is a git repository already, of something else. Keep the leads in a folder of their own: name one with --file.`,
		);
	const url = remote === undefined ? undefined : urlOf(remote);
	makeFolder(disk, folder);
	must(git(['init', '-q']), 'git could not be set up');
	chmodSync(join(folder, '.git'), 0o700);
	must(git(['symbolic-ref', 'HEAD', ours]), 'git could not be set up');
	writeFileSync(markerIn(folder), `${machine}\n`);
	const data = basename(path);
	writeFileSync(join(folder, '.gitattributes'), `${JSON.stringify(data)} merge=touchbase -text\n`);
	writeFileSync(
		join(folder, '.gitignore'),
		`*\n!.gitattributes\n!.gitignore\n!${data.replace(/[ #!*?[\\]/g, '\\$&')}\n`,
	);
	must(git(['config', 'merge.touchbase.name', 'leads, by what they say']), 'git could not be set up');
	must(git(['config', 'merge.touchbase.driver', 'touchbase merge %O %A %B']), 'git could not be set up');
	if (url !== undefined) {
		git(['remote', 'add', 'origin', url]);
		must(git(['remote', 'set-url', 'origin', url]), 'the remote could not be set');
	}
	const risk = url === undefined ? undefined : whoCanRead(url, git);
	const kept = url ?? (git(['remote', 'get-url', 'origin']).said || undefined);
	return {
		lines: [
			`This machine is called ${machine}. git keeps ${folder}.`,
			kept === undefined
				? 'There is no remote yet; "touchbase sync setup REMOTE" names one. Until then "touchbase sync" only keeps the history.'
				: `Nothing goes to ${kept} by itself: "touchbase sync" commits, fetches, merges and pushes.`,
		],
		json: {machine, folder, remote: kept ?? null, readable: risk ?? null},
		...(risk && {warn: [`${url}: ${risk}. Leads name people, and what you think of them: choose a private one.`]}),
	};
}

/** A remote as git takes it: a path is made whole, and must hold a repository. */
const urlOf = (remote: string): string => {
	if (remote.includes('://') || (/^[^/.~][^/]*:/.test(remote) && !/^[a-z]:[\\/]/i.test(remote))) return remote;
	const path = resolve(typedPath(remote));
	if (existsSync(join(path, 'HEAD')) || existsSync(join(path, '.git'))) return path;
	throw new Refusal(`${remote}: there is no git repository. To make one there: git init --bare ${path}`);
};
