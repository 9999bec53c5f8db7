import type {Calendar} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import type {Profile} from '../../leads/lead.ts';

/**
 * The calendar by which days are read, on this computer's clock. It reads the profile only where a day needs it, so
 * that other commands work beside a broken file.
 */
export function calendarOf(today: Day, profile: () => Profile): Calendar {
	return {
		today,
		get dates() {
			return profile().dates;
		},
		get holidays() {
			return profile().holidays;
		},
		get zone() {
			return Intl.DateTimeFormat().resolvedOptions().timeZone;
		},
	};
}
