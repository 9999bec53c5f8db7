import {randomInt} from 'node:crypto';
import {env} from 'node:process';
import {type Day, isDay, toDay} from '../days/day.ts';
import {isTime} from '../days/time-of-day.ts';
import {Refusal} from '../text/refusal.ts';

/** Now on your own clock, as `2026-11-12T09:30`. `TOUCHBASE_NOW` replaces it. */
const now = (): string => {
	const given = env.TOUCHBASE_NOW;
	if (given) {
		const [day, time = '00:00', ...more] = given.split('T');
		if (isDay(day) && isTime(time) && more.length === 0) return `${day}T${time}`;
		throw new Refusal(`TOUCHBASE_NOW: "${given}" is neither 2026-11-12 nor 2026-11-12T09:30.`);
	}
	return stamp().slice(0, 16);
};

/** This moment on your own clock, to the millisecond: `2026-11-12T09:30:11.042`. */
export function stamp(): string {
	const clock = new Date();
	return new Date(clock.getTime() - clock.getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
}

/** Today on your own clock. */
export function today(): Day {
	return toDay(new Date(`${now()}Z`));
}

/** Letters and digits that nobody mistakes for each other when they are read out or typed. */
const letters = 'bcdfghjkmnpqrstvwxz23456789';
/** Makes a new id. Its first four letters are short enough to type. */
export function newId(): string {
	return Array.from({length: 10}, () => letters[randomInt(letters.length)]).join('');
}
