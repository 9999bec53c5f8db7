import {homedir} from 'node:os';
import {isAbsolute} from 'node:path';
import {env} from 'node:process';

// A folder that is empty or relative is none: the leads would lie wherever one happens to be. env-paths takes it all the
// same; it asks for the home folder when it is loaded, and cannot be loaded where the system knows none.
for (const name of ['HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME']) {
	const folder = env[name];
	if (folder !== undefined && !isAbsolute(folder)) delete env[name];
}
try {
	homedir();
} catch {
	env.HOME = '';
}
