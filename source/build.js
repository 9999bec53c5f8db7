import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {keepCompiled} from './build/compiled.js';
import {apart, builtins, meowWithoutPackageJson, narrowAtOnce, yogaWithoutFetch} from './build/plugins.js';

const root = join(import.meta.dirname, '..');
const {values} = parseArgs({options: {outdir: {type: 'string', default: 'dist'}}});
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const outdir = resolve(root, values.outdir);
rmSync(outdir, {recursive: true, force: true});
const common = {
	absWorkingDir: root,
	outdir,
	bundle: true,
	platform: 'node',
	target: 'node20',
	minify: true,
	logLevel: 'warning',
	define: {
		'process.env.NODE_ENV': '"production"',
		__VERSION__: JSON.stringify(version),
		'import.meta': '{"url": "file:///touchbase"}',
	},
};
await Promise.all([
	build({...common, entryPoints: {cli: 'source/start.ts', holidays: 'date-holidays'}, format: 'cjs'}),
	build({
		...common,
		entryPoints: {program: 'source/cli.ts'},
		format: 'esm',
		banner: {js: 'builtin=>{'},
		footer: {js: '}'},
		plugins: [apart, meowWithoutPackageJson, builtins, yogaWithoutFetch, narrowAtOnce],
	}),
]);
writeFileSync(join(outdir, 'package.json'), '{"type": "commonjs"}\n');
await keepCompiled(outdir);
