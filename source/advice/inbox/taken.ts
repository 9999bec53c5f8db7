import {type Day, inShort} from '../../days/day.ts';
import {type History, historyOf} from '../../leads/history.ts';
import type {Lead, What} from '../../leads/lead.ts';
import {orderBy} from '../../text/compare.ts';
import type {Advice} from '../advise.ts';
import {isPromise} from '../ruling.ts';
import {whatToLog} from '../what-for.ts';

/** The lead with the last offer that you took for good, and the day since which it is firm; a reopened lead no longer counts. */
export function offerTaken(leads: readonly Lead[], today: Day): {lead: Lead; on: Day} | undefined {
	const offers = leads.flatMap(lead => {
		const at = lead.log.findLastIndex(({what}) => what === 'accepted');
		const firm = lead.log.slice(at).findLast(({what}) => what === 'received') ?? lead.log[at];
		const on = at < 0 ? undefined : firm?.on;
		return on && historyOf(lead, today).closed === 'accepted' ? [{lead, on}] : [];
	});
	return offers.sort(orderBy(({on}) => on)).at(-1);
}

/**
 * The advice on a lead, once you took the offer of another for good: verdict and day stay, but the reason says so, and
 * asks for nothing more (`stein-8`). An offer of theirs is to be declined today, even if you asked for time. `tells` is
 * whose offer you took. Unchanged where they know (a helper was thanked since), or asked you to stop.
 */
export function withOfferTaken<A extends {lead: Lead; history: History; advice: Advice}>(
	advised: A,
	taken: {lead: Lead; on: Day} | undefined,
	today: Day,
): A & {tells?: string} {
	const {lead, history, advice} = advised;
	if (!taken || lead.id === taken.lead.id || advice.verdict === 'closed' || advice.verdict === 'stop') return advised;
	const isThanked = lead.log.some(({what, on}) => what === 'thanks' && on >= taken.on);
	if (history.kind === 'accepted' || (isHelper(history) && isThanked)) return advised;
	const tells = taken.lead.organization;
	if (history.offer && (!advice.owed || isPromise(advice.reason))) {
		const due = {verdict: 'answer', reason: 'question', what: 'offer', on: today, owed: true, panel: []} as const;
		const because = `You took the offer of ${tells}: decline theirs, kindly.`;
		return {...advised, tells, advice: {...advice, ...due, because}};
	}
	const whom = advice.to?.name ?? 'them';
	const tell = isHelper(history) ? `thank ${whom}, and say so` : `tell ${whom}, or close it (stein-8)`;
	const because = advice.owed
		? `${advice.because} You took the offer of ${tells}: say so.`
		: `You took the offer of ${tells}, firm since ${inShort(taken.on)}: ${tell}.`;
	return {...advised, tells, advice: {...advice, because}};
}

/** True where the advice for a day has become to tell them of the job that you took. */
export function isToBeTold({advice, tells}: {advice: Advice; tells?: string}): boolean {
	return tells !== undefined && advice.on !== null && !advice.owed;
}

/** The word under which the log keeps what is advised today. Once you took a job the others are told, and that ends it. */
export function whatToLogIn(advised: {advice: Advice; history: History; tells?: string}): What | undefined {
	const {advice, history, tells} = advised;
	if (tells && advice.what === 'offer') return 'declined';
	if (isToBeTold(advised)) return isHelper(history) ? 'thanks' : 'withdrew';
	return whatToLog(advice, history);
}

/** True where the person only gave you time and you did not apply to them: such a person hears of your offer in your thanks. */
export function isHelper({kind}: Pick<History, 'kind'>): boolean {
	return kind === 'conversation' || kind === 'event' || kind === 'request';
}
