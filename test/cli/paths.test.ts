import {expect, test} from 'vitest';
import {pathOf} from '../../source/cli/stores.ts';

test.each([
	['', /is empty/],
	[' ', /is empty/],
	['\u3164\u2800', /is empty/],
	['/tmp/\u2800/leads.json', /has a part that is blank/],
	['/tmp/~/leads.json', /has a part that is just ~/],
	['/tmp/', /names a folder/],
])('a data file cannot be called %j', (path, why) => {
	expect(() => pathOf(path)).toThrow(why);
});
