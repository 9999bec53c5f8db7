import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {keepCompiled} from './compiled.js';
import {apart, builtins, meowWithoutPackageJson, narrowAtOnce, yogaWithoutFetch} from './plugins.js';

const root = join(import.meta.dirname, '../..');
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
	build({...common, entryPoints: {holidays: 'date-holidays'}, format: 'cjs'}),
	build({
		...common,
		entryPoints: {program: 'source/cli.ts'},
		format: 'esm',
		banner: {js: 'builtin=>{"use strict";'},
		footer: {js: '}'},
		plugins: [apart, meowWithoutPackageJson, builtins, yogaWithoutFetch, narrowAtOnce],
	}),
]);

// Read as latin1, which is quicker: esbuild leaves what is not ASCII in patterns as it is.
const program = join(outdir, 'program.js');
const text = readFileSync(program, 'utf8').replace(
	/[^\u0000-\u007f]/g,
	letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(program, text);
const sum = createHash('sha256').update(text).digest('hex').slice(0, 12);

await build({
	...common,
	entryPoints: {cli: 'source/build/start.ts'},
	format: 'cjs',
	define: {...common.define, __PROGRAM__: JSON.stringify(sum)},
});
writeFileSync(join(outdir, 'package.json'), '{"type": "commonjs"}\n');
await keepCompiled(outdir);
