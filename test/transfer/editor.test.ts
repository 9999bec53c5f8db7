import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {edit} from '../../source/cli/copy-and-edit.ts';
import {editText} from '../../source/cli/host/editor.ts';
import {Refusal} from '../../source/text/refusal.ts';
import {freshFolder} from '../program.ts';

const anEditor = (script: string) => {
	const folder = freshFolder();
	const command = join(folder, 'my editor');
	writeFileSync(command, `#!/bin/sh\n${script}\n`, {mode: 0o755});
	return {folder, command: `"${command}" --wait`, windows: false};
};

describe('an editor', () => {
	test('may have spaces and arguments; what it saved comes back, and no file stays', async () => {
		const editor = anEditor('[ "$1" = --wait ] && printf "edited\\r\\nwell\\n" > "$2"');
		expect(await editText('before\n', editor)).toBe('edited\nwell\n');
		expect(readdirSync(editor.folder)).toEqual(['my editor']);
	});

	test('is called through the shell of the system on Windows', async () => {
		const editor = anEditor('printf edited > "$2"');
		expect(await editText('before', {...editor, windows: true})).toBe('edited');
	});

	test('gets a file that nobody else may read', async () => {
		const editor = anEditor('ls -l "$2" | cut -c1-10 > "$2.mode"; cat "$2.mode" > "$2"; rm "$2.mode"');
		expect(await editText('x', editor)).toBe('-rw-------\n');
	});

	test('that ends in an error leaves the text as it was, and names the file with what it saved', async () => {
		const editor = anEditor('echo half > "$2"; exit 3');
		const error = await editText('before', editor).catch((thrown: Error) => thrown.message);
		expect(error).toContain('ended with code 3; the text is as it was');
		expect(existsSync(String(/in (\/\S+draft\.txt)/.exec(String(error))?.[1]))).toBe(true);
	});

	test.each([
		['removes its file', 'rm "$2"', /^The editor took its file away\.\nNothing was changed/],
		['removes it and fails', 'rm "$2"; exit 1', /^The editor took its file away\.\nNothing was changed/],
		['puts a pipe in its place', 'rm "$2"; mkfifo "$2"', /^The draft could not be read again \(NOT-A-FILE\)\.\n/],
		['puts a folder in its place', 'rm "$2"; mkdir "$2"', /^The draft could not be read again \(EISDIR\)\.\n/],
	])('that %s is told in two plain lines', async (_, script, said) => {
		const error = await editText('before', anEditor(script)).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(Refusal);
		expect(String((error as Error).message)).toMatch(said);
		expect(String((error as Error).message).split('\n')).toHaveLength(2);
	});

	test.each(['/nowhere/at/all', '/dev/null', '/proc'])(
		'has no room in %s, which is told in two plain lines',
		async folder => {
			const error = await editText('before', {command: 'true', folder, windows: false}).catch(
				(thrown: unknown) => thrown,
			);
			expect(error).toBeInstanceOf(Refusal);
			expect(String((error as Error).message)).toMatch(/^There is no room for the draft in .*\nNothing was changed/);
		},
	);

	test.each(['', '   ', '\t'])('that is called %j counts as none', async name => {
		const before = {...process.env};
		Object.assign(process.env, {VISUAL: name, EDITOR: 'printf edited >'});
		try {
			expect(await edit('before')).toBe('edited');
		} finally {
			for (const key of ['VISUAL', 'EDITOR']) {
				if (before[key] === undefined) delete process.env[key];
				else process.env[key] = before[key];
			}
		}
	});

	test('is not opened where there is no terminal and none is named', async () => {
		const {isTTY} = process.stdin;
		vi.stubEnv('VISUAL', '');
		vi.stubEnv('EDITOR', '');
		process.stdin.isTTY = false;
		await expect(edit('before')).rejects.toThrow('There is no terminal to edit in: leave --edit out, or set EDITOR.');
		process.stdin.isTTY = isTTY;
		vi.unstubAllEnvs();
	});

	test('that is not there is said to be so, and no file stays', async () => {
		const folder = freshFolder();
		await expect(editText('before', {command: 'no-such-editor 2>/dev/null', folder, windows: false})).rejects.toThrow(
			'The editor is not there; the text is as it was. It was called as "no-such-editor 2>/dev/null". Set EDITOR to one that is there.',
		);
		expect(readdirSync(folder)).toEqual([]);
	});
});
