import {builtinModules} from 'node:module';

/**
 * The program is one function that is given `require`. Node can start neither of the other forms from the cache: yoga
 * awaits its bytes at the top level, which a CommonJS file cannot, and a module takes no compiled code before Node 22.
 */
export const wrapper = {banner: {js: 'builtin=>{"use strict";'}, footer: {js: '}'}};

/** A function has no imports: what Node brings is required. */
export const builtins = {
	name: 'builtins',
	setup({onResolve, onLoad}) {
		const names = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
		onResolve({filter: names}, ({path}) => ({path: path.replace('node:', ''), namespace: 'builtin'}));
		onLoad({filter: /./, namespace: 'builtin'}, ({path}) => ({contents: `module.exports = builtin('node:${path}')`}));
	},
};

/** The holidays of all countries are twice as much as all else: a file of their own. Ink's own tools for its developers are left out, also where a shell has `DEV=true`. */
export const apart = {
	name: 'apart',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^date-holidays$/}, () => ({path: 'holidays', namespace: 'apart'}));
		onResolve({filter: /^\.\/devtools\.js$/}, () => ({path: 'devtools', namespace: 'apart'}));
		onLoad({filter: /[\\/]ink[\\/]build[\\/]utils\.js$/}, () => ({contents: 'export const isDev = () => false'}));
		onLoad({filter: /./, namespace: 'apart'}, ({path}) => ({
			contents: path === 'holidays' ? "export default builtin('./holidays.js').default" : '',
		}));
	},
};
