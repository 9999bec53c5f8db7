import {plain} from '../../leads/find.ts';
import type {Lead} from '../../leads/lead.ts';
import {bareOrganization} from '../../leads/organizations.ts';

/** Leads by what makes two of them the same one. */
export type KnownLeads = {
	/** The id of the lead that this one is: of the same id, or the same employer and job, or the same vacancy. */
	idOf: (lead: Lead) => string | undefined;
	/** The ids of all leads at an employer. */
	at: (organization: string) => readonly string[];
	add: (lead: Lead) => void;
};

/**
 * Knows leads again: by the id, by employer and job without case, accents and legal forms (a job that is not named is any
 * job there), and by the address of the vacancy together with the job.
 */
export function knownLeads(leads: readonly Lead[]): KnownLeads {
	const ids = new Set<string>();
	const byOrganization = new Map<string, Map<string, string>>();
	const byVacancy = new Map<string, string>();
	const add = (lead: Lead) => {
		ids.add(lead.id);
		const organization = bareOrganization(lead.organization);
		const roles = byOrganization.get(organization) ?? new Map<string, string>();
		const role = plain(lead.role ?? '');
		if (!roles.has(role)) roles.set(role, lead.id);
		byOrganization.set(organization, roles);
		if (lead.url) byVacancy.set(vacancyOf(lead), lead.id);
	};
	for (const lead of leads) add(lead);
	return {
		add,
		at: organization => [...(byOrganization.get(bareOrganization(organization))?.values() ?? [])],
		idOf: lead => {
			if (ids.has(lead.id)) return lead.id;
			const roles = byOrganization.get(bareOrganization(lead.organization));
			const role = plain(lead.role ?? '');
			const [first] = roles?.values() ?? [];
			return (
				(role ? (roles?.get(role) ?? roles?.get('')) : first) ?? (lead.url ? byVacancy.get(vacancyOf(lead)) : undefined)
			);
		},
	};
}

const vacancyOf = ({url = '', role = ''}: Lead): string => `${plain(url).replace(/\/$/, '')} ${plain(role)}`;
