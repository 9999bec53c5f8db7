import {describe, expect, test} from 'vitest';
import {endedAt, endings, moments} from './endings.ts';

// Whatever it does when its end comes, the terminal is then as it was found, nothing of it runs any more, and what was
// typed is in the file or in the draft, not in both.

describe.skipIf(process.platform !== 'linux').each(moments)('while %s', moment => {
	test.concurrent.for(endings)(
		'%s ends it, and nothing but cleaning up is done after that',
		async (ending, {onTestFinished}) => {
			expect(await endedAt(moment, ending, onTestFinished)).toEqual([]);
		},
	);
});
