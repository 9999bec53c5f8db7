/** True for a time of day as it is kept: `09:30`, on the 24-hour clock. */
export const isTime = (text: unknown): boolean => typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const clock = String.raw`(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)|(\d{1,2}):(\d{2})|(\d{1,2})h(\d{2})?|(noon|midday)`;
const last = new RegExp(`(?:^|[ ,t]+)(?:at |@ ?)?(?:${clock})$`);
const first = new RegExp(`^(?:at |@ ?)?(?:${clock}),? (?:on )?`);

/** The time named at the end (`fri 10am`) or the beginning (`10:00 on friday`) of some words, and the words without it. */
export const splitTime = (words: string): {rest: string; at: string | undefined} => {
	for (const pattern of [last, first]) {
		const match = pattern.exec(words);
		const at = match && timeOf(match);
		if (at) return {rest: words.replace(pattern, '').trim(), at};
	}
	return {rest: words, at: undefined};
};

const timeOf = ([, hour12, minute12, half, hour, minute, hourH, minuteH, noon]: RegExpExecArray):
	| string
	| undefined => {
	if (noon) return '12:00';
	if (half && hour12 && (Number(hour12) < 1 || Number(hour12) > 12)) return undefined;
	const hours = half ? (Number(hour12) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour ?? hourH);
	const at = [hours, Number(minute12 ?? minute ?? minuteH ?? 0)].map(n => String(n).padStart(2, '0')).join(':');
	return isTime(at) ? at : undefined;
};
