import {describe, test} from 'vitest';
import {type BadFile, badFiles, badFilesInTheInbox, badFilesThroughLines, badWhileTheInboxIsOpen} from './bad-files.ts';
import {nothingIsLost} from './losses.ts';

const named = (...names: readonly string[]): BadFile[] => badFiles.filter(({name}) => names.includes(name));

describe('a file that cannot be used', () => {
	test('is said to be so by every line, stays as it is, and another takes its place when it is asked for', async () => {
		await nothingIsLost(badFilesThroughLines(badFiles, false));
	});

	test('is said to be so in the place of the inbox', async () => {
		await nothingIsLost(
			badFilesInTheInbox(named('of 0 bytes', 'of a newer version', 'that is gone', 'that is a folder')),
		);
	});

	test('is said to be so in a form that is open, which is saved when the file is good again', async () => {
		await nothingIsLost(badWhileTheInboxIsOpen(named('that was cut off', 'that is gone')));
	});
});
