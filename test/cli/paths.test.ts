import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {today} from '../../source/cli/clock.ts';
import {readForScreen, readText} from '../../source/cli/host/read-text.ts';
import {saveText} from '../../source/cli/host/save-text.ts';
import {pathOf} from '../../source/cli/stores.ts';
import {typedPath} from '../../source/cli/typed-path.ts';
import {builtProgram, freshFolder} from '../program.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

const wrong: [path: string, why: RegExp][] = [
	['', /is empty/],
	[' ', /is empty/],
	['\u3164\u2800', /is empty/],
	['/tmp/\u2800/leads.json', /has a part that is blank: "\/tmp\//],
	['/tmp/~/leads.json', /has a part that is just ~: "\/tmp\/~\/leads.json"/],
	['~', /has a part that is just ~: "\/.*\/~"/],
	['/tmp/', /names a folder/],
	[Buffer.from('/tmp/caf\xe9.json', 'latin1').toString(), /is not UTF-8: "\/tmp\/caf/],
	[Buffer.from('\xff/leads.json', 'latin1').toString(), /is not UTF-8: "\/.*leads.json"/],
];

describe('wherever a path is typed', () => {
	test.each(wrong)('a file cannot be called %j', (path, why) => {
		expect(() => pathOf(path)).toThrow(why);
		if (path) vi.stubEnv('TOUCHBASE_FILE', path);
		if (path) expect(() => pathOf(undefined)).toThrow(why);
		for (const take of [() => readText(path), () => readForScreen(path), () => saveText({path, text: 'x'}, '/none')])
			expect(take).toThrow(why);
	});

	test('~/ is the home, and any other ~ a letter', () => {
		const home = freshFolder();
		vi.stubEnv('HOME', home);
		mkdirSync(`${home}/jobs`);
		writeFileSync(`${home}/jobs/ad~.txt`, 'an ad');
		expect(homedir()).toBe(home);
		expect(readText('~/jobs/ad~.txt')).toBe('an ad');
		expect(readForScreen('~/jobs/ad~.txt')).toBe('an ad');
		saveText({path: '~/jobs/more.txt', text: 'more'}, '/none');
		expect(readText(`${home}/jobs/more.txt`)).toBe('more');
		expect(pathOf('~/jobs/leads.json')).toBe(`${home}/jobs/leads.json`);
		expect(typedPath('~/jobs/search.git')).toBe(`${home}/jobs/search.git`);
		expect(typedPath('~ada/x')).toBe('~ada/x');
	});
});

// What can be tried of them without the machine: Node is told that it runs there.
describe.each([
	['darwin', 'Library/Application Support/touchbase', '.profile'],
	['win32', 'AppData/Local/touchbase/Data', '.bashrc'],
])('on %s', (platform, folder, startFile) => {
	const home = freshFolder();
	const stub = join(home, 'stub.cjs');
	writeFileSync(stub, `Object.defineProperty(process, 'platform', {value: '${platform}'})`);
	writeFileSync(join(home, '.profile'), '');
	const says = (...words: string[]) => {
		const env = {HOME: home, LOCALAPPDATA: join(home, 'AppData/Local'), APPDATA: join(home, 'AppData/Roaming')};
		const program = join(builtProgram(), 'dist/cli.js');
		return JSON.parse(
			execFileSync(process.execPath, ['--require', stub, program, ...words, '--json'], {env, encoding: 'utf8'}),
		);
	};

	test('the data file lies where help says', () => {
		expect(says('config').file).toBe(join(home, folder, 'leads.json'));
	});

	test('bash is taught in the file that it reads there', () => {
		expect(says('completions', 'install', 'bash', '-n').startFile).toBe(join(home, startFile));
	});
});

test.each(['2026-11-12T09:30T1', '2026-11-12T', 'T09:30', '2026-11-12 09:30', '2026-11-12T24:00', '2026-02-30', '1'])(
	'TOUCHBASE_NOW=%s is refused, not read in part',
	given => {
		vi.stubEnv('TOUCHBASE_NOW', given);
		expect(() => today()).toThrow(`TOUCHBASE_NOW: "${given}" is neither 2026-11-12 nor 2026-11-12T09:30.`);
	},
);
