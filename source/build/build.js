import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {meowWithoutPackageJson} from './meow.js';
import {narrowAtOnce} from './string-width.js';
import {apart, builtins, wrapper} from './wrapper.js';
import {yogaWithoutFetch} from './yoga.js';

const root = join(import.meta.dirname, '../..');
const {values} = parseArgs({options: {outdir: {type: 'string', default: 'dist'}}});
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const outdir = resolve(root, values.outdir);
rmSync(outdir, {recursive: true, force: true});
mkdirSync(outdir, {recursive: true});
const common = {
	absWorkingDir: root,
	outdir,
	bundle: true,
	platform: 'node',
	target: 'node20',
	minify: true,
	logLevel: 'warning',
};
const define = {
	'process.env.NODE_ENV': '"production"',
	__VERSION__: JSON.stringify(version),
	'import.meta': '{"url": "file:///touchbase"}',
};
const [
	{
		outputFiles: [program],
	},
] = await Promise.all([
	build({
		...common,
		...wrapper,
		entryPoints: {program: 'source/cli.ts'},
		format: 'esm',
		define,
		plugins: [apart, builtins, meowWithoutPackageJson, yogaWithoutFetch, narrowAtOnce],
		write: false,
	}),
	build({...common, entryPoints: {holidays: 'date-holidays'}, format: 'cjs'}),
]);
writeFileSync(join(outdir, 'program.js'), program.contents);
writeFileSync(join(outdir, 'package.json'), '{"type": "commonjs"}\n');
const sum = createHash('sha256').update(program.contents).digest('hex').slice(0, 12);
await build({
	...common,
	entryPoints: {cli: 'source/build/start.ts'},
	format: 'cjs',
	define: {__PROGRAM__: JSON.stringify(sum)},
});
