import {plain} from '../leads/find.ts';
import {inOrder} from '../leads/history.ts';
import type {Lead, News, Profile} from '../leads/lead.ts';

/** The news a lead has been told, by their ids. */
export const toldTo = (lead: Lead): Set<string> =>
	new Set(lead.log.flatMap(entry => ('tells' in entry ? (entry.tells ?? []) : [])));

/** The news a lead has not been told yet, the latest first. */
export const untold = (profile: Profile, lead: Lead): News[] => {
	const told = toldTo(lead);
	return inNewestOrder(profile).filter(({id}) => !told.has(id));
};

export const inNewestOrder = ({news = []}: Profile): News[] =>
	news.toReversed().sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));

/** The news that a text tells: those whose words stand in it. */
export const toldIn = (profile: Profile, text: string): News[] => {
	const said = plain(text);
	return (profile.news ?? []).filter(({text: news}) => said.includes(plain(news).replace(/[\s.!?…;,]+$/u, '')));
};

/** Which leads have been told some news. */
export const leadsTold = (leads: readonly Lead[], id: string): Lead[] =>
	leads.filter(lead => inOrder(lead.log).some(entry => 'tells' in entry && entry.tells?.includes(id)));
