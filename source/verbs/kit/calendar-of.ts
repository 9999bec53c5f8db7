import type {Calendar} from '../../days/calendar.ts';
import type {Day} from '../../days/day.ts';
import type {Profile} from '../../leads/lead.ts';

/**
 * What days are read by, on this computer's clock. The profile is looked at only where a day needs it: what names no
 * such day works beside a file that cannot be read.
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
