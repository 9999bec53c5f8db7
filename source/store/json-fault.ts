/** Where a text stops being JSON. It is cut off where nothing is wrong with it but that it ends. */
export type JsonFault = {at: number; isCutOff: boolean};

const space = /[ \t\n\r]*/y;
const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const beginning = /^(?:-?[\d.]*(?:[eE][+-]?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const escapeBegins = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

/** What may come next; `first` also lets the list or object end. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';

/**
 * Where a text that JSON.parse has refused stops being JSON; what JSON.parse itself says of it is another thing in every
 * version of Node, and often without the place.
 */
export const jsonFault = (text: string): JsonFault => {
	const open: string[] = [];
	let next: Next = 'value';
	for (let at = 0; ; ) {
		at = matchAt(space, text, at)?.end ?? at;
		if (at === text.length) return {at, isCutOff: next !== 'nothing'};
		const found = text[at] === '"' ? stringAt(text, at) : matchAt(token, text, at);
		if (found === 'cut off' || (found?.end !== text.length && beginning.test(text.slice(at, at + 400)))) {
			return {at, isCutOff: follow(next, text[at] ?? '', open) !== undefined};
		}
		if (!found) return {at, isCutOff: false};
		const after = follow(next, found.text, open);
		if (!after) return {at, isCutOff: false};
		next = after;
		at = found.end;
	}
};

/** What may follow this token; undefined where it may not be here itself. */
const follow = (next: Next, found: string, open: string[]): Next | undefined => {
	const closed = (): Next => {
		open.pop();
		return open.length > 0 ? 'comma' : 'nothing';
	};
	if (found === '}') return next === 'first key' || (next === 'comma' && open.at(-1) === '{') ? closed() : undefined;
	if (found === ']') return next === 'first value' || (next === 'comma' && open.at(-1) === '[') ? closed() : undefined;
	if (found === ',') return next === 'comma' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
	if (found === ':') return next === 'colon' ? 'value' : undefined;
	if (next === 'key' || next === 'first key') return found.startsWith('"') ? 'colon' : undefined;
	if (next !== 'value' && next !== 'first value') return undefined;
	if (found !== '{' && found !== '[') return open.length > 0 ? 'comma' : 'nothing';
	open.push(found);
	return found === '{' ? 'first key' : 'first value';
};

type Found = {text: string; end: number};

/** A string, by hand: it may be a megabyte long, and a pattern would go back and forth over it. */
const stringAt = (text: string, start: number): Found | 'cut off' | undefined => {
	let at = start + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 0x22) return {text: '"', end: at + 1};
		if (code < 0x20) return undefined;
		if (code !== 0x5c) at++;
		else {
			const found = matchAt(escaped, text, at);
			if (!found) return escapeBegins.test(text.slice(at, at + 8)) ? 'cut off' : undefined;
			at = found.end;
		}
	}
	return 'cut off';
};

const matchAt = (pattern: RegExp, text: string, at: number): Found | undefined => {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	return match ? {text: match[0], end: pattern.lastIndex} : undefined;
};
