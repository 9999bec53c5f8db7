import {readFileSync} from 'node:fs';

/** The text of a package's file with some of it replaced. Throws where the package is not as this build expects it. */
export const replaced = (path, replacements) =>
	replacements.reduce(
		(text, [from, to]) => {
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`${path} is not as this build expects it`);
			return changed;
		},
		readFileSync(path, 'utf8'),
	);
