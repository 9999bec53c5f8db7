import {addDays, type Day, isDay} from '../../days/day.ts';
import {nearest, plain} from '../../leads/find.ts';
import {Refusal} from '../../text/refusal.ts';

/** The number of years of holidays to look up: this one and two more. */
const years = 3;

const dayInMs = 24 * 60 * 60 * 1000;

const looksLikeCountry = /^[a-z]{2}(-[a-z0-9]{1,3}){0,2}$/i;

/**
 * Reads the days that are no business days: single days, or the public holidays of a country (`DE`, `US`, `DE-BY`) for
 * this year and the next two. It keeps the days and not the country: so the file says what counts, you can add or
 * remove a day, and advice needs no calendar. Throws a {@link Refusal}.
 */
export async function readHolidays(words: readonly string[], today: Day): Promise<Day[]> {
	const given = words.flatMap(word => word.split(/[\s,]+/)).filter(Boolean);
	const days: Day[] = [];
	for (const word of given) {
		if (isDay(word)) days.push(word);
		else if (looksLikeCountry.test(word)) days.push(...(await holidaysOf(word, today)));
		else throw new Refusal(`holidays: "${word}" is neither a day like 2026-12-25 nor a country like DE, US or DE-BY.`);
	}
	return [...new Set(days)].sort();
}

/** Loads the calendars only here, as those of the whole world are large. */
const holidaysOf = async (word: string, today: Day): Promise<Day[]> => {
	const {default: Holidays} = await import('date-holidays');
	const [country = '', state, region] = word.toUpperCase().split('-');
	const countries = new Holidays().getCountries('en');
	if (!countries[country]) throw new Refusal(unknownPlace('country', country, countries));
	const states = new Holidays().getStates(country, 'en') ?? {};
	if (state && !states[state])
		throw new Refusal(unknownPlace(`part of ${countries[country]}`, `${country}-${state}`, states));
	const calendar = new Holidays(country, state ?? '', region ?? '');
	return Array.from({length: years}, (_, ahead) => Number(today.slice(0, 4)) + ahead)
		.flatMap(year => calendar.getHolidays(year, 'en'))
		.filter(({type}) => type === 'public')
		.flatMap(({date, start, end}) => {
			const first = date.slice(0, 10);
			const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayInMs));
			return isDay(first) ? Array.from({length}, (_, n) => addDays(first, n)) : [];
		});
};

const unknownPlace = (what: string, typed: string, known: Record<string, string>): string => {
	const codes = Object.keys(known);
	const near = nearest(codes, typed, code => [code, plain(known[code] ?? '')]).map(code => `${code} (${known[code]})`);
	const some = codes.slice(0, 60).join(', ');
	return `holidays: ${typed} is no ${what} that is known.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : codes.length > 0 ? ` Known: ${some}${codes.length > 60 ? ' …' : ''}.` : ''}`;
};
