import {homedir} from 'node:os';
import {isAbsolute} from 'node:path';
import {env} from 'node:process';

// An empty or relative folder counts as none, or the leads would lie wherever you happen to be. env-paths takes it all the
// same. It asks for the home folder when it loads, and fails to load where the system has none.
for (const name of ['HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME']) {
	const folder = env[name];
	if (folder !== undefined && !isAbsolute(folder)) delete env[name];
}
try {
	homedir();
} catch {
	env.HOME = '';
}
