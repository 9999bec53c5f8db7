import './home.ts';
import {isAbsolute, join} from 'node:path';
import {env} from 'node:process';
import envPaths from 'env-paths';
import {FileTrouble} from '../store/file-trouble.ts';

const own = envPaths('touchbase', {suffix: ''});
// home.ts sets an empty HOME only for the line above.
if (env.HOME === '') delete env.HOME;

const under = (given: string | undefined, fallback: string): string => {
	if (given) return join(given, 'touchbase');
	if (isAbsolute(fallback)) return fallback;
	throw new FileTrouble(
		'gone',
		'There is no home folder: HOME names none, and the system knows none.',
		'Nothing was changed. Set HOME, or all of XDG_DATA_HOME, XDG_STATE_HOME and XDG_CONFIG_HOME.',
	);
};

/** The folders of touchbase. Each throws a {@link FileTrouble} where the system has no such folder. */
export function folders() {
	return {
		get data() {
			return under(env.XDG_DATA_HOME, own.data);
		},
		get state() {
			return under(env.XDG_STATE_HOME, own.log);
		},
		get config() {
			return under(env.XDG_CONFIG_HOME, own.config);
		},
	};
}
