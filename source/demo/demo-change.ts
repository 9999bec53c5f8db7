import type {Day} from '../days/day.ts';
import {type Change, setProfile} from '../leads/change.ts';
import type {Book, Lead} from '../leads/lead.ts';
import {profileKeys} from '../leads/profile.ts';
import {demoBook} from './demo.ts';

/**
 * The changes that turn a book into today's demo; none if it is that already. Your experiments stay for the day; the
 * next day it begins anew, as all its days would be off by one.
 */
export function demoChanges(book: Book, today: Day): Change[] {
	const demo = demoBook(today);
	const beganOn = ([first]: readonly Lead[]) => first?.log[0]?.on;
	if (beganOn(book.leads) === beganOn(demo.leads)) return [];
	const removed = book.leads.map((from): Change => ({of: 'lead', id: from.id, at: 0, from, to: undefined}));
	const added = demo.leads.map((lead, at): Change => ({of: 'lead', id: lead.id, at, from: undefined, to: lead}));
	const profile = profileKeys.filter(key => book.profile[key] !== demo.profile[key]);
	return [...removed, ...added, ...profile.map(key => setProfile(book, key, demo.profile[key]))];
}
