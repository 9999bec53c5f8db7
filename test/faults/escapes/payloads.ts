/** What somebody could put into a text to steer a terminal, or to show another thing than there is. */
export const payloads: readonly (readonly [what: string, text: string])[] = [
	['a window title', '\u001b]0;gotcha\u0007'],
	['a window title, ended by ST', '\u001b]2;gotcha\u001b\\'],
	['a window title in 8 bits', '\u009d2;gotcha\u009c'],
	['the clipboard', '\u001b]52;c;Z290Y2hh\u0007'],
	['the clipboard, asked for', '\u001b]52;c;?\u0007'],
	['a link', '\u001b]8;;http://x.example\u001b\\acme\u001b]8;;\u001b\\'],
	['a folder', '\u001b]7;file://x/\u0007'],
	['a notification', '\u001b]9;gotcha\u0007'],
	['a colour of the palette', '\u001b]4;1;#ffffff\u0007'],
	['an OSC without an end', '\u001b]0;gotcha'],
	['all cleared, also what has scrolled away', '\u001b[3J'],
	['a screen cleared in 8 bits', '\u009b2J'],
	['the other screen left', '\u001b[?1049l'],
	['the cursor hidden', '\u001b[?25l'],
	['the mouse reported', '\u001b[?1000h\u001b[?1006h'],
	['pastes not marked', '\u001b[?2004l'],
	['the cursor sent elsewhere', '\u001b[999;999H'],
	['a line up, written over', '\u001b[1A\u001b[2Kgotcha'],
	['conceal', '\u001b[8mgotcha'],
	['blinking red on yellow', '\u001b[5;31;43mgotcha'],
	['a CSI without an end', 'Acme\u001b['],
	['an escape alone', 'Acme\u001b'],
	['the state asked for', '\u001b[6n\u001b[c\u001b[>c'],
	['a window moved and asked', '\u001b[21t\u001b[3;0;0t'],
	['a terminal reset', '\u001bc'],
	['line drawing for letters', '\u001b(0qqq\u000e'],
	['a device control', '\u001bP$qm\u001b\\'],
	['a privacy message', '\u001b^gotcha\u001b\\\u001b_gotcha\u001b\\'],
	['a line written over', 'Acme\rgotcha'],
	['letters taken back', 'Acme\b\b\b\bEvil'],
	['a bell, a form feed, a vertical tab', '\u0007\u000c\u000b'],
	['a null and a delete', 'A\u0000c\u007fme'],
	['a line of its own', 'Acme\n\u001b[1mALL IS WELL\u2028and\u2029more'],
	['a tab', 'Acme\tContact\t2026-12-01'],
	['text the other way round', 'Acme \u202etxt.exe'],
	['an isolate that never ends', '\u2066Acme\u2067 \u061c'],
	['what has no width', 'A\u200bc\u2060m\ufeffe\u00ad'],
	['invisible tags', 'Acme\u{e0041}\u{e0042}\u{e007f}'],
	['half a character', 'Acme \ud83d and \udc4d'],
	['our own emphasis', '\ufdd2gotcha\ufddf \ufdd0\ufddf\ufdd4'],
	['names that objects have', '__proto__ constructor toString'],
];

/** Pieces of sequences, put together at random. */
const pieces = [
	...'\u001b\u001b\u009b\u009d\u0090\u0007\u001b[]P;?0129hlmHJKt\\\n\r\t\b\u0000\u007f\u0085\u202e\u2066\u200b\ud83d\ufdd0\ufddfA',
	'\u001b[',
	'\u001b]',
	'\u001b\\',
	'38;5;1m',
	'?1049l',
	'52;c;',
	'\u{e0041}',
	'👩‍💻',
	'é',
	'株',
	' ',
];

/** A text of such pieces. `random` gives a number from 0 up to 1. */
export const anyPayload = (random: () => number): string =>
	Array.from({length: 1 + Math.floor(random() * 12)}, () => pieces[Math.floor(random() * pieces.length)]).join('');

/** Numbers that are the same each time. */
export const seeded = (seed: number) => (): number => {
	seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
	return seed / 2 ** 31;
};
