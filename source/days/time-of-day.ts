/** True for a time of day as it is kept: `09:30`, on the 24-hour clock. */
export function isTime(text: unknown): text is string {
	return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const clock = String.raw`(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)|(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?|(\d{1,2})h(\d{2})?|(noon|midday|midnight)`;
const zone = String.raw` ?\(?([a-z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})\)?`;
const last = new RegExp(`(?:^|[ ,]+|(?<=\\d)t)(?:at |@ ?)?(?:${clock})$`);
const lastWithZone = new RegExp(`(?:^|[ ,]+|(?<=\\d)t)(?:at |@ ?)?(?:${clock})${zone}$`);
const first = new RegExp(`^(?:at |@ ?)?(?:${clock}),? (?:on )?`);

/**
 * Words taken apart: the time (`10:00`), its zone, and the `rest`. `part`: the words named a part of the day
 * (`morning`), which is left out of the rest.
 */
export type Split = {rest: string; at?: string; zone?: string; part?: boolean};

/**
 * Reads the time at the end (`fri 10am`) or the beginning (`10:00 on friday`) of some words. `isZone` says which words
 * may follow a time as its zone.
 */
export function splitTime(words: string, isZone: (word: string) => boolean): Split {
	// The part of the day may stand behind the time (`friday 9:30 in the morning`) or before it (`friday morning at 9:30`).
	const {rest: timed, part} = withoutPart(words);
	const said = part ? {part} : {};
	const zoned = lastWithZone.exec(timed);
	const named = zoned?.at(-1);
	if (zoned && named && isZone(named)) {
		const at = timeOf(zoned);
		if (at) return {rest: timed.slice(0, zoned.index).trim(), at, zone: named, ...said};
	}
	for (const pattern of [last, first]) {
		const match = pattern.exec(timed);
		const at = match && timeOf(match);
		if (!at) continue;
		const rest = timed.replace(pattern, '').trim();
		if (part) return {rest, at, part};
		const before = withoutPart(rest);
		return before.part ? {rest: before.rest, at, part: true} : {rest: before.rest, at};
	}
	return {rest: timed, ...said};
}

const partOfDay =
	/(?:^|[ ,]+)(?:(?:in|at|by|around) )?(?:the )?(?:(?:early|late|mid)[ -])?(morning|afternoon|evening|night|lunchtime|lunch|eod|cob|end of (?:the )?(?:business )?day|close of business)$/;
const partFirst =
	/^(?:by )?(?:the )?(?:eod|cob|end of (?:the )?(?:business )?day|close of business|first thing)(?: on)? (?=.)/;

/** Reads a part of a day: `friday morning` is Friday, `this evening` and `tonight` today, `last night` yesterday. */
const withoutPart = (words: string): {rest: string; part: boolean} => {
	if (/^(?:later )?tonight$/.test(words)) return {rest: 'today', part: true};
	const first = partFirst.exec(words);
	if (first) return {rest: words.slice(first[0].length), part: true};
	const match = partOfDay.exec(words);
	if (!match) return {rest: words.replace(/ first thing$/, ''), part: / first thing$/.test(words)};
	const rest = words.slice(0, match.index).replace(/,$/, '').trim();
	if (rest === 'last') return match[1] === 'night' ? {rest: 'yesterday', part: true} : {rest: words, part: false};
	if (rest === 'this' || rest === 'later this') return {rest: 'today', part: true};
	if (rest === '')
		return /eod|cob|end of|close of/.test(words) ? {rest: 'today', part: true} : {rest: words, part: false};
	return {rest, part: true};
};

const timeOf = ([, hour12, minute12, amOrPm, hour, minute, hourH, minuteH, name]: RegExpExecArray):
	| string
	| undefined => {
	// Midnight is refused, as it may begin the day or end it.
	if (name) return name === 'midnight' ? undefined : '12:00';
	if (amOrPm && hour12 && (Number(hour12) < 1 || Number(hour12) > 12)) return undefined;
	const hours = amOrPm ? (Number(hour12) % 12) + (amOrPm.startsWith('p') ? 12 : 0) : Number(hour ?? hourH);
	const at = [hours, Number(minute12 ?? minute ?? minuteH ?? 0)].map(n => String(n).padStart(2, '0')).join(':');
	return isTime(at) ? at : undefined;
};
