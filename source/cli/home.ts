import {homedir} from 'node:os';
import {isAbsolute} from 'node:path';
import {env} from 'node:process';

// This file is imported before env-paths, which reads these variables as it loads. It would use an empty or relative
// folder, and put the leads wherever you happen to be: such a variable is removed. Without any home folder it fails to load:
// HOME is empty then until folders.ts has loaded it.
for (const name of ['HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME']) {
	const folder = env[name];
	if (folder !== undefined && !isAbsolute(folder)) delete env[name];
}
try {
	homedir();
} catch {
	env.HOME = '';
}
