/**
 * A table as a screen reads it from any file: sixty rows, one of them of a lead that is here, one that is not understood,
 * and no day that shows which of day and month comes first.
 */
export const aTable = (): string =>
	[
		'Company,Job Title,Applied,Status',
		'Acme,Staff engineer,3/11/2026,Rejected',
		'Opal,,soon,Applied',
		...Array.from({length: 58}, (_, at) => `Table ${at},Role,${at % 5 ? `${(at % 9) + 1}/10/2026,Applied` : ',Saved'}`),
		'',
	].join('\n');
