import {homedir} from 'node:os';
import {isAbsolute} from 'node:path';
import {env} from 'node:process';

// An empty or relative folder would put the leads wherever you happen to be. env-paths uses it all the same, so it is
// removed. Without any home folder env-paths fails to load, so it gets an empty one.
for (const name of ['HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME']) {
	const folder = env[name];
	if (folder !== undefined && !isAbsolute(folder)) delete env[name];
}
try {
	homedir();
} catch {
	env.HOME = '';
}
