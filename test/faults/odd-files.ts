import {newLead} from './subjects.ts';

/** The text of a data file with these leads. */
export const book = (leads: unknown[]) => JSON.stringify({version: 2, profile: {}, leads}, null, '\t');
const lead = newLead('one');
const logged = (entry: object) => book([newLead('zero'), {...lead, log: [...lead.log, entry]}]);

/** Files that are no data file of ours, or are broken; and what is said of each. */
export const odd: [name: string, content: string | Buffer, message: RegExp][] = [
	['of 0 bytes', '', /is empty \(0 bytes\)/],
	['with a byte order mark', `\ufeff${book([])}`, /UTF-8 text with a byte order mark/],
	['in UTF-16', Buffer.from(`\ufeff${book([])}`, 'utf16le'), /is UTF-16 text/],
	['in UTF-16 without a mark', Buffer.from(book([]), 'utf16le'), /is UTF-16 text/],
	['in Latin-1', Buffer.from(book([{...lead, organization: 'Müller'}]), 'latin1'), /in another encoding/],
	['of zeros', Buffer.alloc(5000), /nothing but zeros/],
	['that is a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 0, 2, 0]), /is binary data/],
	['that is not JSON', 'my leads:\n- Acme\n', /is not JSON: something is wrong in line 1/],
	['with a comma too many', book([lead]).replace(/\}\n\t\]/, '},\n\t]'), /is not JSON: something is wrong in line 17/],
	['that was cut off', book([lead]).slice(0, 90), /ends in the middle \(line \d+\): something cut it off/],
	[
		'with conflict markers',
		`<<<<<<< HEAD\n${book([])}\n=======\n{}\n>>>>>>> b\n`,
		/two versions that were not merged \(line 1: <<<<<<</,
	],
	['that holds null', 'null', /holds null/],
	['that holds a number', '0', /holds a number/],
	['that holds false', 'false', /holds a boolean/],
	['that holds a text', '""', /holds a string/],
	['that holds a list', '[]', /holds a list/],
	['that holds something else', '{}', /cannot be used: version is missing/],
	[
		'of a newer version',
		'{"version": 3, "leads": {}}',
		/was written by a newer touchbase \(version 3; this one knows 2\)/,
	],
	['of an older version', '{"version": 0, "profile": {}, "leads": []}', /version must be 2, not 0/],
	['without leads', '{"version": 2, "profile": {}}', /leads is missing/],
	['that is nested too deeply', '['.repeat(2 ** 21), /nested too deeply/],
	[
		'with something nested too deeply',
		`{"version":2,"profile":{},"leads":[],"x":${'['.repeat(100)}${']'.repeat(100)}}`,
		/x .*more than 64 deep/,
	],
	[
		'with a trap for copying',
		'{"version":2,"profile":{"__proto__":{"x":1}},"leads":[]}',
		/profile\.__proto__ .*not taken/,
	],
	[
		'with a hidden trap',
		'{"version":2,"profile":{"y":{"\\u005f_proto__":{"x":1}}},"leads":[]}',
		/profile\.y .*not taken/,
	],
	[
		'with a bad day',
		logged({id: 'x', on: '2026-06-31', what: 'note'}),
		/the lead "Acme one": leads\[1\]\.log\[1\]\.on must be a day like 2026-12-01, not "2026-06-31"/,
	],
	[
		'with an entry that is not known',
		logged({id: 'x', on: '2026-06-30', what: 'dance'}),
		/"Acme one": leads\[1\]\.log\[1\]\.what "dance" is not known/,
	],
	[
		'with an entry that lacks something',
		logged({id: 'x', on: '2026-06-30', what: 'promise'}),
		/log\[1\]\.due is missing/,
	],
	[
		'with an answer of the wrong sort',
		logged({id: 'x', on: '2026-06-30', what: 'told', key: 'asked', value: 'no'}),
		/log\[1\]\.value must be false or true, not "no"/,
	],
	[
		'with an answer to no question',
		logged({id: 'x', on: '2026-06-30', what: 'told', key: 'age', value: 7}),
		/log\[1\]\.key "age" is not known/,
	],
	['with an entry twice', logged(lead.log[0] as object), /leads\[1\]\.log\[1\]\.id "start of one" is there twice/],
	[
		'with an entry three times, where the second is named',
		book([{...lead, log: [lead.log[0], lead.log[0], lead.log[0]]}]),
		/leads\[0\]\.log\[1\]\.id "start of one" is there twice/,
	],
	['with a lead twice', book([lead, {...lead, organization: 'Beta'}]), /"Beta": leads\[1\]\.id "one" is there twice/],
	['with a lead that never began', book([{...lead, log: []}]), /"Acme one": leads\[0\]\.log must say how it began/],
	[
		'with a lead without a name',
		book([{...lead, organization: ' '}]),
		/leads\[0\]\.organization must be text that is not blank/,
	],
	['with a null', book([{...lead, role: null}]), /leads\[0\]\.role must be text, not null/],
	[
		'with an escape sequence',
		book([{...lead, role: 7, organization: '\u001b[2J\u202eX'}]),
		/the lead "␛\[2J<U\+202E>X"/,
	],
];
