import {replaced} from './replaced.js';

/**
 * Made for meow 14.1. It is one file with all that it depends on, and most of that reads and checks a package.json, which
 * it is never asked to do here. Without those two functions none of it is left.
 */
export const meowWithoutPackageJson = {
	name: 'meow-without-package-json',
	setup({onLoad}) {
		onLoad({filter: /[\\/]meow[\\/]build[\\/]options\.js$/}, ({path}) => {
			const from = "import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';";
			const to = 'const readPackageUpSync = () => {}, normalizePackageData = () => {};';
			return {contents: replaced(path, [[from, to]])};
		});
		onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path}) => {
			const calls = /(?<=^(?:(?:var|const) [\w$]+ = )?)(?=(?:require\w+\$?\d*|getDefaultExportFromCjs|promisify)\()/gm;
			return {contents: replaced(path, [[calls, '/* @__PURE__ */ ']])};
		});
	},
};
