import {describe, test} from 'vitest';
import {shownInLines, typedInLines} from './escapes/lines.ts';
import {payloads} from './escapes/payloads.ts';
import {pastedIntoScreens, shownOnScreens} from './escapes/screens.ts';
import {nothingIsLost, somethingIsLost} from './losses.ts';

// Texts that could steer a terminal, in every field, through every output: what the program writes is compared with what
// it has reason to write. The control is the same program built so that it shows texts as they are.

const texts = payloads.map(([, text]) => text);
const some = texts.slice(0, 3);

describe('a text that could steer the terminal never reaches it', () => {
	test('from a file edited by hand, in any line', async () => {
		await nothingIsLost(shownInLines('ours', texts));
		await somethingIsLost(shownInLines('shown as it is', some, 1));
	});

	test('from an argument, which is clean in the file', async () => {
		await nothingIsLost(typedInLines('ours', texts));
		await somethingIsLost(typedInLines('shown as it is', some));
	});

	test('from a file edited by hand, on any screen', async () => {
		await nothingIsLost(shownOnScreens('ours', texts, 1));
		await somethingIsLost(shownOnScreens('shown as it is', some, 0));
	});

	test('from a paste, which is clean in the file', async () => {
		await nothingIsLost(pastedIntoScreens('ours', texts));
		await somethingIsLost(pastedIntoScreens('shown as it is', some));
	});
});
