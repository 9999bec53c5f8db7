import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {beforeAll, describe, expect, test} from 'vitest';
import {freshFolder} from '../program.ts';

type Packed = {filename: string; size: number; unpackedSize: number; files: {path: string}[]};

describe('the package', () => {
	const prefix = freshFolder();
	const home = freshFolder();
	const env = {PATH: process.env.PATH ?? '', HOME: home, npm_config_cache: join(home, 'npm')};
	const run = (program: string, ...words: string[]) =>
		execFileSync(program, words, {cwd: prefix, env: {...env, NO_COLOR: '1'}, encoding: 'utf8'});
	let packed: Packed;

	beforeAll(() => {
		const told = execFileSync('npm', ['pack', '--json', '--pack-destination', prefix], {
			env: {...process.env, CI: ''},
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		[packed] = JSON.parse(told) as [Packed];
		run('npm', 'install', '--global', '--prefix', prefix, '--offline', join(prefix, packed.filename));
	});

	test('holds the program, its pages with their pictures and its licence, and nothing else', () => {
		expect(packed.files.map(({path}) => path).sort()).toEqual([
			'CHANGELOG.md',
			'LICENSE',
			'README.md',
			'dist/cli.js',
			'dist/holidays.js',
			'dist/package.json',
			'dist/program.js',
			'dist/touchbase.1',
			...readdirSync('media').map(name => `media/${name}`),
			'package.json',
		]);
		expect(packed.unpackedSize).toBeLessThan(4_000_000);
	});

	test('needs no other package', () => {
		expect(existsSync(join(prefix, 'lib/node_modules/touchbase/node_modules'))).toBe(false);
		expect(existsSync(join(prefix, 'lib/node_modules/ink'))).toBe(false);
	});

	test('is the command touchbase, with a manual page', () => {
		expect(run(join(prefix, 'bin/touchbase'), 'add', 'Acme')).toContain('Acme');
		expect(run(join(prefix, 'bin/touchbase'), 'list')).toContain('Acme');
		const page = readFileSync(join(prefix, 'share/man/man1/touchbase.1'), 'utf8');
		expect(page).toContain('.SH COMMANDS');
	});

	test('writes nothing into its own folder, and runs where that is not allowed', () => {
		const dist = join(prefix, 'lib/node_modules/touchbase/dist');
		const before = statSync(dist).mtimeMs;
		chmodSync(dist, 0o555);
		expect(run(join(prefix, 'bin/touchbase'), 'list')).toContain('Acme');
		expect(statSync(dist).mtimeMs).toBe(before);
	});
});
