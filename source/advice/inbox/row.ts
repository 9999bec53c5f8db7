import {type Day, daysBetween, inDayAndMonth, inMonthAndYear, inShort, lastDay} from '../../days/day.ts';
import {channelWords} from '../../leads/channels.ts';
import type {Outcome} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import {type Inbox, type Item, lastSignOf} from '../inbox.ts';
import {isPromise} from '../ruling.ts';
import {isToBeTold} from './taken.ts';

/** A lead as a row of the inbox: when, what to do, where, and a name or number. */
export type InboxRow = {
	when: string;
	/** Somebody waits, and the day is over. */
	isLate: boolean;
	what: string;
	organization: string;
	/** A name, or a number for a call; `no name yet` where you need one and know nobody. It may be empty. */
	whom: string;
	role: string;
	/** The day of the last entry: `23 Nov`; empty where there is none. */
	last: string;
};

/** The number of days late from which a row names the day instead of counting. */
const longSince = 21;

/** The row of a lead. */
export function inboxRow(item: Item): InboxRow {
	const {lead, situation, advice} = item;
	const last = lastSignOf(lead);
	const {today} = situation;
	return {
		...whenOf(item, today),
		what: whatOf(item),
		organization: lead.organization,
		whom: whomOf(item),
		// Of somebody you know inside it says how you know them, not what the job is.
		role: advice.reason === 'insider' && advice.to ? 'who works there' : (lead.role ?? ''),
		last: last ? inDayAndMonth(last) : '',
	};
}

const whenOf = (item: Item, today: Day): {when: string; isLate: boolean} => {
	const {section, on, since, advice, overdueDays, history} = item;
	const inTime = (when: string) => ({when, isLate: false});
	if (section === 'closed') {
		const last = lastSignOf(item.lead);
		return inTime(last ? dayOf(last, today) : '');
	}
	if (section !== 'due' || !since) return inTime(on ? dayOf(on, today) : '');
	if (!advice.owed) {
		if (overdueDays === 0) return inTime('today');
		return inTime(overdueDays === 1 ? 'yesterday' : sinceWords(since, today));
	}
	const {until} = advice;
	if (until && until >= today) return inTime(until === today ? 'by today' : `by ${inDayAndMonth(until)}`);
	const time = advice.verdict === 'meet' ? history.upcoming?.time : promisedTime(item);
	if (advice.verdict === 'meet') return inTime(time ? `at ${time}` : 'today');
	const late = until ? daysBetween(until, today) : overdueDays;
	// Thanks should go out within a day.
	if (late === 0 || (advice.verdict === 'thank' && late === 1)) return inTime(time ? `today ${time}` : 'today');
	if (late > longSince) return {when: sinceWords(until ?? since, today), isLate: true};
	return {when: late === 1 ? '1 day late' : `${late} days late`, isLate: true};
};

const promisedTime = ({history: {promise}}: Item): string | undefined =>
	promise && 'time' in promise.entry ? promise.entry.time : undefined;

const dayOf = (day: Day, today: Day): string =>
	day.slice(0, 4) === today.slice(0, 4) ? inShort(day) : `${inDayAndMonth(day)} ${day.slice(0, 4)}`;

const sinceWords = (day: Day, today: Day): string =>
	`since ${day.slice(0, 4) === today.slice(0, 4) ? inDayAndMonth(day) : inMonthAndYear(day)}`;

const whatOf = (item: Item): string => {
	const {advice, snoozed, woken, history} = item;
	if (snoozed) return 'asleep';
	const {verdict, reason, by} = advice;
	if (woken && verdict !== 'stop') return 'check back';
	switch (verdict) {
		case 'answer':
			return 'answer';
		case 'thank':
			return 'thank';
		case 'meet':
			return 'meet';
		case 'ask-insider':
			return isToBeTold(item) ? 'tell' : 'ask';
		case 'contact':
		case 'wait': {
			if (isPromise(reason) && history.promise?.why === 'promise') return 'promised';
			if (isPromise(reason) && history.promise?.why === 'offer') return 'answer';
			if (isToBeTold(item)) return 'tell';
			if (reason === 'thanks with news') return 'thank';
			if (reason === 'insider') return 'ask';
			return reason === 'meeting ahead' ? 'meeting' : channelWords[by ?? 'email'].short;
		}
		case 'tickler':
			return 'check back';
		case 'hold':
			return 'nothing';
		case 'stop':
			return 'no contact';
		case 'closed':
			return history.closed ? endedWith[history.closed] : '';
		default:
			throw verdict satisfies never;
	}
};

const endedWith: Record<Outcome, string> = {
	rejected: 'said no',
	filled: 'filled',
	accepted: 'accepted',
	declined: 'declined',
	withdrew: 'withdrew',
};

/** True where you must write or call, you know nobody there, and nobody has said that there is no way in. */
export function hasNoName({lead, advice, situation}: Pick<Item, 'lead' | 'advice' | 'situation'>): boolean {
	const isToDo = advice.verdict === 'contact' || advice.verdict === 'thank';
	return isToDo && advice.to === null && lead.people.length === 0 && situation.contact !== 'none';
}

const whomOf = (item: Item): string => {
	const {lead, advice, section} = item;
	// Where there is nothing to do, the row still names the first person.
	const name = advice.to?.name ?? (advice.on === null ? lead.people[0]?.name : undefined);
	if (advice.reason === 'insider') return name ?? '';
	const number = advice.by === 'phone' ? (advice.to?.by.phone ?? lead.phone) : undefined;
	if (number) return name ? `${number} ${name}` : number;
	return name ?? (section === 'due' && hasNoName(item) ? 'no name yet' : '');
};

/** The waiting lead that falls due first: "call North Pier Hotel on Thu 26 Nov". */
export function nextInWords(inbox: Inbox, today: Day): string | undefined {
	const [next] = [...inbox.waiting, ...inbox.tickler].toSorted(orderBy(({on}) => on ?? lastDay));
	if (!next?.on) return undefined;
	const {what, organization} = inboxRow(next);
	const doingIt = what === 'answer' ? 'answer the offer of' : (doing[what] ?? what);
	return `${doingIt} ${organization} on ${dayOf(next.on, today)}`;
}

/** A row's word as it comes before a name, where the two differ. */
const doing: Record<string, string | undefined> = {
	letter: 'write a letter to',
	promised: 'keep your promise to',
	meeting: 'meet',
	ask: 'ask inside',
	asleep: 'look again at',
	'check back': 'check back with',
};

/** The due leads in groups, each under its heading. */
export function kindsOfDue(due: readonly Item[]): {heading: string; items: Item[]}[] {
	return [
		{heading: 'They wait for you', items: due.filter(({advice}) => advice.owed)},
		{
			heading: 'You took a job: tell them',
			items: due.filter(item => !item.advice.owed && !item.woken && item.tells),
		},
		{heading: 'Time to get in touch', items: due.filter(item => !item.advice.owed && !item.woken && !item.tells)},
		{heading: 'You put these off', items: due.filter(({woken}) => woken)},
	].filter(({items}) => items.length > 0);
}
