import {type Day, inShort, inWords} from '../../days/day.ts';
import {nearest} from '../../leads/find.ts';
import type {Profile} from '../../leads/lead.ts';
import {keysOf} from '../../text/keys-of.ts';
import {Refusal} from '../../text/refusal.ts';
import {readHolidays} from './holidays.ts';

/** What of the profile is no setting: it has commands of its own. */
type NoSetting = 'news' | 'tables' | 'changed' | 'conflicts';
type SettingKey = Exclude<keyof Profile, NoSetting>;

/** The settings that take free text. */
type FreeText = 'name' | 'email' | 'phone' | 'holidays';

/** Every other setting takes one word of a list and has a meaning for each; the compiler misses none. */
type Row<K extends SettingKey> = {
	description: string;
	/** The value where nobody has set it. */
	unset: string;
} & (K extends FreeText ? unknown : {choices: Readonly<Record<Extract<Profile[K], string>, string> & {auto?: string}>});

/** All settings, in the order in which they are listed. */
const rows: {readonly [K in SettingKey]: Row<K>} = {
	name: {
		description: 'your name, for drafts',
		unset: 'none',
	},
	email: {description: 'your address, for the end of a letter', unset: 'none'},
	phone: {description: 'your number, for voicemails and letters', unset: 'none'},
	employment: {
		description: 'whether you have a job',
		unset: 'between-jobs',
		choices: {
			working: 'I have a job. After three unanswered messages, ask me whether to drop it.',
			'between-jobs': 'I am looking full-time. Keep going as long as they would.',
		},
	},
	stance: {
		description: 'whom to follow where the articles disagree',
		unset: 'balanced',
		choices: {
			reserved: 'write when all five agree',
			balanced: 'write when most agree',
			persistent: 'write when the first one says so',
		},
	},
	field: {
		description: 'whether chasing people is part of the jobs you look for, as in sales (koblyk-8)',
		unset: 'ordinary',
		choices: {
			ordinary: 'it is not',
			persistent: 'it is: Koblyk no longer tells you to hold',
		},
	},
	dates: {
		description: 'which comes first in 11/20; without it such a day is asked for as 2026-11-20',
		unset: 'none',
		choices: {
			'day-first': '5/12 is the fifth of December',
			'month-first': '5/12 is the twelfth of May',
		},
	},
	holidays: {
		description: 'days that are no working days: 2026-12-24 2026-12-31, or a country as US, DE or DE-BY',
		unset: 'none',
	},
	colours: {
		description: 'whether there are colours, on the screens and in what commands print',
		unset: 'auto',
		choices: {
			auto: 'where the terminal has them, as it says that its background is; NO_COLOR and --no-color turn them off too',
			dark: 'for a dark background',
			light: 'for a light background',
			never: 'none anywhere',
		},
	},
};

/** One setting: a part of the profile, and how it is read, shown and asked for. A free text has no choices. */
export type Setting = Omit<Row<'name'>, 'choices'> & {
	key: SettingKey;
	choices: readonly (readonly [value: string, means: string])[] | undefined;
};

export const settings: readonly Setting[] = keysOf(rows).map(key => {
	const row: Row<'name'> & {choices?: Readonly<Record<string, string>>} = rows[key];
	return {...row, key, choices: row.choices && Object.entries(row.choices)};
});

/** Finds a setting by its name. Throws a {@link Refusal} that lists them. */
export function settingNamed(typed: string): Setting {
	const found = settings.find(({key}) => key === typed.trim().toLowerCase());
	if (found) return found;
	const [near] = nearest(settings, typed.toLowerCase(), ({key}) => [key]);
	throw new Refusal(
		`There is no setting "${typed}".${near ? ` Did you mean ${near.key}?` : ''} There are ${settings.map(({key}) => key).join(', ')}.`,
	);
}

/** Reads the value of a setting; `undefined` removes it. Throws a {@link Refusal} that says what is allowed. */
export async function readSetting(setting: Setting, words: readonly string[], today: Day): Promise<unknown> {
	const text = words.join(' ').trim();
	if (text === '' || text === 'none') return undefined;
	if (setting.key === 'holidays') return readHolidays(words, today);
	if (!setting.choices) return text;
	const allowed = setting.choices.map(([value]) => value);
	const wanted = text.toLowerCase();
	if (allowed.includes(wanted)) return wanted === 'auto' ? undefined : wanted;
	throw new Refusal(`${setting.key}: "${text}" is none of ${allowed.join(', ')}.`);
}

/** The value of a setting in words: "balanced", "none", "38 days, from … to …". */
export function shownSetting({key, unset}: Setting, profile: Profile): string {
	if (key !== 'holidays') return profile[key] ?? unset;
	const {holidays = []} = profile;
	const [first] = holidays;
	const last = holidays.at(-1);
	if (!first || !last) return unset;
	return holidays.length > 3
		? `${holidays.length} days, ${inWords(first)} to ${inWords(last)}`
		: holidays.map(inShort).join(', ');
}
