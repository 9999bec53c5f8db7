import type {Lead, Profile} from '../leads/lead.ts';
import {untold} from '../words/news.ts';

/** What the wizard says beside its question about news: what this lead has not been told yet, the latest first. */
export const newsHint = (profile: Profile, lead: Lead): string | undefined => {
	const news = untold(profile, lead);
	const [latest] = news;
	if (!latest) return undefined;
	const more = news.length > 1 ? ` (and ${news.length - 1} more; touchbase news list)` : '';
	return `Not told yet: ${latest.text}${more}`;
};
