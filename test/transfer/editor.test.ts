import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {editText} from '../../source/cli/host/editor.ts';
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

	test('that is not there is said to be so, and no file stays', async () => {
		const folder = freshFolder();
		await expect(editText('before', {command: 'no-such-editor', folder, windows: false})).rejects.toThrow(
			'The editor is not there; the text is as it was. It was called as "no-such-editor". Set EDITOR to one that is there.',
		);
		expect(readdirSync(folder)).toEqual([]);
	});
});
