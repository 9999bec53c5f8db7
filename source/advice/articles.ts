/** The five voices, in the order in which they are always shown. */
export const articles = {
	koblyk: {
		title: 'The fine balance of following up',
		author: 'Liz Koblyk',
		label: 'Liz Koblyk',
		publisher: 'Careers Café, University Affairs',
		short: 'Koblyk',
	},
	cps: {
		title: 'You’re following up Too Much in Your Job Search When …',
		author: 'CPS Recruitment',
		label: 'CPS Recruitment',
		publisher: 'CPS Recruitment',
		short: 'CPS',
	},
	kennedy: {
		title: 'How Much Follow Up is Too Much? How To Touch Base Without Being a Pest',
		author: 'Melissa Kennedy',
		label: 'Melissa Kennedy',
		publisher: 'SalesHeads',
		short: 'Kennedy',
	},
	wise: {
		title: 'Follow up, Follow up, Follow up!!!',
		author: 'Harry',
		label: 'Wise (Harry, The Wise Job Search)',
		publisher: 'The Wise Job Search',
		short: 'Wise',
	},
	stein: {
		title: 'Effective Follow-Up',
		author: 'Joe Stein',
		label: 'Joe Stein',
		publisher: 'WNY Jobs, 2020',
		short: 'Stein',
	},
} as const;

export type Article = keyof typeof articles;
