import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {adviseLead} from '../../source/advice/inbox.ts';
import {addDays, type Day, isBusinessDay} from '../../source/days/day.ts';
import {understandDay} from '../../source/days/understand-day.ts';
import {entryKinds} from '../../source/leads/entries.ts';
import {emptyBook} from '../../source/leads/lead.ts';
import {aDesk} from '../verbs/a-desk.ts';

/** What was written down as right: what is to be done, from which day on, whom and how. */
type Right = {verdict: string; on?: Day; whom?: string};
type Row = {typed: string; lead: string; right: Right | undefined};

const first: Day = '2026-10-05';
const last: Day = '2026-12-04';

const dayIn = (words: string, today: Day) => understandDay(words, {today, dates: 'day-first', holidays: []}, 'coming');

/** `contact 12 Oct Dana phone`: the day is the one to come, and `-` is nobody known. */
const rightIn = (words: string, today: Day): Right => {
	const [, verdict = '', on, whom] = /^(\S+)(?: (\d+ \w+(?: \d{4})?) (\S+ \S+))?(?: \*)?$/.exec(words) ?? [];
	return {verdict, ...(on && {on: dayIn(on, today), whom})};
};

const readTable = (): Map<Day, Row[]> => {
	const days = new Map<Day, Row[]>();
	let today = first;
	const [, ...rows] = readFileSync(join(import.meta.dirname, 'two-months.txt'), 'utf8').split(/\n(?=Mon 5 Oct| )|\n\n/);
	for (const row of rows.flatMap(each => each.split('\n'))) {
		const [typed = '', words = ''] = row.split('=>').map(part => part.trim());
		if (/^\w/.test(row)) {
			today = dayIn(typed, today);
			days.set(today, []);
		} else if (typed || words) {
			const isNamed = !typed.includes(' ');
			const [named = '', ...rest] = words.split(' ');
			const lead = isNamed ? named : (typed.split(' ')[1] ?? '');
			const right = words ? rightIn(isNamed ? rest.join(' ') : words, today) : undefined;
			days.get(today)?.push({typed, lead: lead.toLowerCase(), right});
		}
	}
	return days;
};

test('two months of twenty leads: each line and each morning is advised as was written down beforehand', async () => {
	const desk = aDesk(emptyBook(), first);
	const table = readTable();
	const rights = new Map<string, Right>();
	const wrong: string[] = [];
	const compare = (when: string, is: unknown, right: unknown) => {
		if (is !== right) wrong.push(`${when}: ${is}, not ${right}`);
	};
	const leadCalled = (name: string) =>
		desk.book().leads.find(({organization}) => organization.toLowerCase() === name) ?? expect.fail(name);
	const whomIn = (to: {name: string} | null, by: string | null) => `${to?.name.split(' ')[0] ?? '-'} ${by ?? '-'}`;
	for (let today = first; today <= last; today = addDays(today, 1)) {
		desk.goTo(today);
		const rows = table.get(today) ?? [];
		for (const {typed, lead, right} of rows) if (!typed && right) rights.set(lead, right);
		if (isBusinessDay(today, [])) {
			const {json} = await desk.type('today --json');
			const due = new Map<string, string>();
			for (const {lead, verdict, to, by} of json.due)
				due.set(lead.organization.toLowerCase(), `${verdict} ${whomIn(to, by)}`);
			for (const [lead, {verdict, on, whom}] of rights)
				compare(`${today} ${lead}`, due.get(lead), on && on <= today ? `${verdict} ${whom}` : undefined);
		}
		for (const {typed, lead, right} of rows) {
			if (!typed) continue;
			await desk.typed(typed);
			if (!right) continue;
			rights.set(lead, right);
			const {on = today, verdict, whom} = right;
			const {advice} = adviseLead(leadCalled(lead), on < today ? today : on, desk.book().profile);
			const found = advice.on === null ? advice.verdict : `${advice.verdict} ${whomIn(advice.to, advice.by)}`;
			compare(`${today} ${typed}`, found, whom ? `${verdict} ${whom}` : verdict);
		}
	}
	expect(wrong).toEqual([]);
	const logged = new Set(desk.book().leads.flatMap(({log}) => log.map(({what}) => what)));
	expect(entryKinds.filter(what => !logged.has(what))).toEqual([]);
	expect(desk.book().leads.flatMap(({log}) => log).length).toBeGreaterThanOrEqual(120);
});
