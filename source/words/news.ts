import {plain} from '../leads/find.ts';
import type {Lead, News, Profile} from '../leads/lead.ts';
import {orderBy} from '../text/compare.ts';

/** The ids of the news that a lead has been told. */
function toldTo(lead: Lead): Set<string> {
	return new Set(lead.log.flatMap(entry => ('tells' in entry ? (entry.tells ?? []) : [])));
}

/** The news a lead has not been told yet, the latest first. */
export function untold(profile: Profile, lead: Lead): News[] {
	const told = toldTo(lead);
	return inNewestOrder(profile).filter(({id}) => !told.has(id));
}

export function inNewestOrder({news = []}: Profile): News[] {
	return news.toSorted(orderBy(({on}) => on)).toReversed();
}

/** The news whose words stand in a text. */
export function toldIn(profile: Profile, text: string): News[] {
	const said = plain(text);
	return (profile.news ?? []).filter(({text: news}) => said.includes(plain(news).replace(/[\s.!?…;,]+$/u, '')));
}

/** The leads that have been told some news. */
export function leadsTold(leads: readonly Lead[], id: string): Lead[] {
	return leads.filter(lead => toldTo(lead).has(id));
}
