import {execFileSync, spawn} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readText} from '../../source/cli/host/read-text.ts';
import {freshFolder} from '../program.ts';

test.skipIf(process.platform !== 'linux')(
	'a text that a command names is read to its end, or refused where it has none',
	() => {
		expect(readText('/dev/null')).toBe('');
		expect(() => readText('/dev/zero')).toThrow('/dev/zero: it is larger than 64 MB, the most that is read.');
		expect(() => readText('/proc')).toThrow('/proc: it is a folder.');
		expect(() => readText('/nowhere')).toThrow('/nowhere: there is no such file.');
		const pipe = join(freshFolder(), 'pipe');
		execFileSync('mkfifo', [pipe]);
		spawn('sh', ['-c', 'printf "an ad" > "$1"', 'sh', pipe]);
		expect(readText(pipe)).toBe('an ad');
	},
);
