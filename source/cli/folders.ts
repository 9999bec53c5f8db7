import {isAbsolute, join} from 'node:path';
import {env} from 'node:process';
import {FileTrouble} from '../store/file-trouble.ts';

/** The platform's folders; none where the system knows no home, and then env-paths cannot even be loaded. */
const platformFolders = async () => {
	// An empty one would put the leads wherever one happens to be.
	if (env.HOME === '') delete env.HOME;
	try {
		const {default: envPaths} = await import('env-paths');
		return envPaths('touchbase', {suffix: ''});
	} catch {
		return undefined;
	}
};
const own = await platformFolders();

const under = (given: string | undefined, fallback: string | undefined): string => {
	if (given && isAbsolute(given)) return join(given, 'touchbase');
	if (fallback) return fallback;
	throw new FileTrouble(
		'gone',
		'There is no home folder: HOME is not set, and the system knows none.',
		'Nothing was changed. Set HOME, or all of XDG_DATA_HOME, XDG_STATE_HOME and XDG_CONFIG_HOME.',
	);
};

/** Where touchbase keeps things. Each throws a {@link FileTrouble} where the system knows no such folder. */
export const folders = () => ({
	get data() {
		return under(env.XDG_DATA_HOME, own?.data);
	},
	get state() {
		return under(env.XDG_STATE_HOME, own?.log);
	},
	get config() {
		return under(env.XDG_CONFIG_HOME, own?.config);
	},
});
