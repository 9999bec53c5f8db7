import {homedir} from 'node:os';
import process from 'node:process';

const {env} = process;

// env-paths asks for the home folder when it is loaded, and cannot be loaded where the system knows none. An empty one
// is none: the leads would lie wherever one happens to be.
if (env.HOME === '') delete env.HOME;
try {
	homedir();
} catch {
	env.HOME = '';
}
