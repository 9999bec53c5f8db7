import {type Day, isDay, toDay} from './day.ts';

/**
 * Minutes ahead of UTC, by the letters people write after a time. Letters that two places share (`ist`, `cst` of China)
 * are left out.
 */
const offsets: Record<string, number> = {
	...{z: 0, utc: 0, gmt: 0, bst: 60, wet: 0, west: 60, cet: 60, cest: 120, eet: 120, eest: 180},
	...{est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420},
	...{akst: -540, akdt: -480, hst: -600, jst: 540, sgt: 480, hkt: 480, aest: 600, aedt: 660, nzst: 720, nzdt: 780},
};
/** Letters for the summer or winter time of a place; whichever holds on that day is meant. */
const places: Record<string, string> = {
	et: 'America/New_York',
	ct: 'America/Chicago',
	mt: 'America/Denver',
	pt: 'America/Los_Angeles',
};
const numeric = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/;
/** Zones that several places share; touchbase refuses them and does not guess. */
const shared = ['ist', 'ast', 'sst', 'local'];

/** True for letters that read as a time zone, even if several places share them. */
export function isZone(word: string): boolean {
	return word in offsets || word in places || shared.includes(word) || numeric.test(word);
}

/** The same instant on the clock of the zone `own` (`Europe/Berlin`); undefined where several places share the zone. */
export function onOwnClock(
	{day, at}: {day: Day; at: string},
	zone: string,
	own: string,
): {day: Day; at: string} | undefined {
	const wall = Date.parse(`${day}T${at}Z`);
	const minutes = offsetOf(zone, wall);
	if (minutes === undefined) return undefined;
	const instant = wall - minutes * 60_000;
	const there = new Date(instant + offsetIn(own, instant) * 60_000);
	return {day: toDay(there), at: there.toISOString().slice(-13, -8)};
}

/** The moment of a time on the clock of the zone `own`, as `2026-11-12T09:30Z`. An hour that a clock skips counts as the one after it. */
export function utcOf({day, at}: {day: Day; at: string}, own: string): string {
	const instant = instantOf(Date.parse(`${day}T${at}Z`), own);
	return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/**
 * The instant at which the clocks of a place show a time, given as if it were UTC. Their offset depends on the instant
 * that we look for, so the second look uses the first result.
 */
const instantOf = (wall: number, place: string): number => {
	const near = wall - offsetIn(place, wall) * 60_000;
	return wall - offsetIn(place, near) * 60_000;
};

/** The day at an instant (milliseconds of UTC) on the clocks of a zone, `Europe/Berlin`. */
export function dayIn(zone: string, instant: number): Day | undefined {
	const there = new Date(instant + offsetIn(zone, instant) * 60_000);
	const day = Number.isNaN(there.getTime()) ? undefined : there.toISOString().slice(0, 10);
	return isDay(day) ? day : undefined;
}

const offsetOf = (zone: string, wall: number): number | undefined => {
	const [, sign, hours, minutes = '0'] = numeric.exec(zone) ?? [];
	if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
	const place = Object.hasOwn(places, zone) ? places[zone] : undefined;
	if (place) return (wall - instantOf(wall, place)) / 60_000;
	return Object.hasOwn(offsets, zone) ? offsets[zone] : undefined;
};

/** The minutes by which the clocks of a place are ahead of UTC at an instant. */
const offsetIn = (place: string, instant: number): number => {
	const format = new Intl.DateTimeFormat('en-US', {timeZone: place, timeZoneName: 'longOffset'});
	const name = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value ?? '';
	const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
	return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
};
