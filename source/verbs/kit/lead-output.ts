import {advise} from '../../advice/advise.ts';
import {type AdvisedLead, adviseIn} from '../../advice/inbox.ts';
import type {SituationWithGaps} from '../../advice/situation.ts';
import {changesOf, unansweredOf} from '../../advice/wizard.ts';
import type {Lead} from '../../leads/lead.ts';
import {tellAdvice, tellBriefly} from './tell-advice.ts';
import {type CommandOutput, requireLead, type VerbContext} from './verb.ts';

/** The facts of a lead in every JSON document. */
export function leadRef({id, organization, role}: Lead) {
	return {id, organization, role: role ?? null};
}

/** The JSON document of `ask`. */
export function adviceDocument({
	lead,
	situation,
	open,
	advice,
}: Omit<AdvisedLead, 'history' | 'lead'> & {lead: Lead | null}) {
	const closed = advice.verdict === 'closed';
	const {verdict, reason, what, owed, to, on, until, by, rules, closure, because, panel} = advice;
	return {
		today: situation.today,
		lead: lead && leadRef(lead),
		situation: closed ? null : situation,
		stance: situation.stance,
		verdict,
		reason,
		what,
		owed,
		to,
		on,
		until,
		by,
		rules,
		closure,
		because,
		panel,
		changes: closed ? [] : changesOf(situation),
		unanswered: closed ? [] : unansweredOf({situation, open}),
	};
}

/** The JSON document of `ask` for a situation without a lead. */
export function situationDocument(asked: SituationWithGaps) {
	return adviceDocument({lead: null, ...asked, advice: advise(asked.situation)});
}

/** A lead as the data file has it, with its advice. */
export function leadDocument(context: VerbContext, lead: Lead) {
	return {
		...lead,
		advice: adviceDocument(adviseIn(context.book, lead, context.today, context.stance)),
	};
}

/** The advice after a change: verdict and reason, with `--verbose` the five voices too. */
export function tellAfterChange({verbose}: VerbContext, advice: Parameters<typeof tellAdvice>[0]): string[] {
	return (verbose ? tellAdvice : tellBriefly)(advice);
}

/** The output after a change of a lead: what was done, the new advice, and what else you should know. */
export function leadOutput(
	after: VerbContext,
	id: string,
	done: readonly string[],
	warn: readonly string[] = [],
	below: readonly string[] = [],
): CommandOutput {
	const lead = requireLead(after, id);
	const advised = adviseIn(after.book, lead, after.today, after.stance);
	return {
		lines: [...done, ...tellAfterChange(after, advised.advice), ...below],
		warn,
		lead: lead.id,
		get json() {
			return {...lead, advice: adviceDocument(advised)};
		},
	};
}
