import {bareHeading, type ColumnField} from './columns.ts';

/** A program whose tables are known by their headings. `columns`: its headings that have a meaning of their own there. */
export type Origin = {
	name: string;
	/** The file has all of these headings, and of each further list at least one. */
	has: readonly string[];
	one?: readonly (readonly string[])[];
	columns: Readonly<Record<string, ColumnField>>;
	/** Which comes first in the dates it writes, whatever the person's country. */
	dates?: 'month-first';
	/** What each row is there, whatever it says: an application, something saved and not applied for, or somebody the person knows. */
	rows?: 'applied' | 'saved' | 'people';
	/** Where its leads were found, if that goes without saying there. */
	source?: string;
	/** Words of its status that are sure there, and nowhere else. */
	accepted?: readonly string[];
};

const known: readonly Origin[] = [
	{
		name: 'LinkedIn, Job Applications',
		has: ['Application Date', 'Company Name', 'Job Title'],
		one: [['Resume Name', 'Question And Answers', 'Job Url']],
		// The address and number there are the applicant's own.
		columns: {'Contact Email': 'ignore', 'Contact Phone Number': 'ignore', 'Application Date': 'applied'},
		source: 'LinkedIn',
		rows: 'applied',
		dates: 'month-first',
	},
	{
		name: 'LinkedIn, Saved Jobs',
		has: ['Saved Date', 'Job Url', 'Job Title', 'Company Name'],
		columns: {'Saved Date': 'saved'},
		dates: 'month-first',
		rows: 'saved',
	},
	{
		name: 'LinkedIn, Connections',
		has: ['First Name', 'Last Name', 'Company', 'Connected On'],
		columns: {URL: 'ignore', Position: 'ignore', 'Connected On': 'ignore'},
		rows: 'people',
	},
	{
		name: 'Huntr',
		has: ['listName', 'companyName'],
		columns: {createdAt: 'saved', url: 'url'},
	},
	{
		name: 'Huntr',
		has: ['List'],
		one: [
			['Employer', 'Company', 'Company Name'],
			['Job Title', 'Title'],
		],
		columns: {Description: 'ignore'},
	},
	{
		name: 'Teal',
		has: ['company_name', 'role', 'statusName'],
		// The column beside it holds the same status as JSON.
		columns: {status: 'ignore', follow_up_at: 'ignore'},
		accepted: ['accepted'],
	},
	{
		name: 'Simplify',
		has: ['Job Title', 'Company Name', 'Applied Date', 'Status', 'Status Date'],
		columns: {Archived: 'ignore'},
		accepted: ['accepted'],
	},
	{
		name: 'JobSync',
		has: ['createdAt', 'applied', 'appliedDate', 'Company', 'JobTitle', 'Status'],
		columns: {applied: 'did-apply', appliedDate: 'applied', index: 'ignore'},
	},
];

/** The program that a table with these headings comes from. */
export function originOf(headings: readonly string[]): Origin | undefined {
	const there = new Set(headings.map(bareHeading));
	const has = (heading: string) => there.has(bareHeading(heading));
	return known.find(({has: all, one = []}) => all.every(has) && one.every(some => some.some(has)));
}

/** What a heading means in the tables of an origin, where it has a meaning of its own there. */
export function fieldAt(origin: Origin | undefined, heading: string): ColumnField | undefined {
	const bare = bareHeading(heading);
	return Object.entries(origin?.columns ?? {}).find(([name]) => bareHeading(name) === bare)?.[1];
}
