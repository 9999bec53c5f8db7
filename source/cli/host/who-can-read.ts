import {statSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Git} from './git.ts';

/** Why others can read what is in a remote; undefined where it cannot tell. It asks the remote without a name or password. */
export function whoCanRead(remote: string, git: Git): string | undefined {
	if (remote.startsWith('/')) return isOpen(remote) ? 'others on this computer can read it' : undefined;
	if (remote.startsWith('git://')) return 'anybody can read what is served by git://';
	const address = addressOf(remote);
	if (!address) return undefined;
	const {code} = git(['-c', 'credential.helper=', 'ls-remote', '-q', address], {
		env: {GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', SSH_ASKPASS: 'true'},
		patience: 10_000,
	});
	return code === 0 ? `anybody can read it at ${address}` : undefined;
}

/** A folder that others may look into, all the way down to it. */
const isOpen = (path: string): boolean => {
	const mode = (folder: string) => statSync(folder, {throwIfNoEntry: false})?.mode ?? 0;
	if ((mode(path) & 0o005) !== 0o005) return false;
	for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
		if ((mode(folder) & 0o001) === 0) return false;
	return true;
};

/** The address of a remote on the web, without a user name in it; undefined where it has none. */
const addressOf = (remote: string): string | undefined => {
	const web = /^https?:\/\/(?:[^@/]*@)?(.+)$/.exec(remote);
	if (web) return `${remote.slice(0, remote.indexOf('://'))}://${web[1]}`;
	const over =
		/^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ?? /^[^@/]+@([^:/]+):(?!\/)(.+)$/.exec(remote);
	return over?.[1]?.includes('.') ? `https://${over[1]}/${over[2]}` : undefined;
};
