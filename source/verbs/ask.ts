import {adviseIn} from '../advice/inbox.ts';
import {questions} from '../advice/questions.ts';
import {readSituation} from '../advice/read-situation.ts';
import {inWords} from '../days/day.ts';
import {faint, strong} from '../text/emphasis.ts';
import {Refusal} from '../text/refusal.ts';
import {mayWantToKnow} from '../words/others-to-tell.ts';
import {day, file, leadIfAny} from './kit/field.ts';
import {adviceDocument, situationDocument} from './kit/lead-output.ts';
import {answerField} from './kit/read-answer.ts';
import {sayChange, tellAdvice} from './kit/tell-advice.ts';
import {type CommandOutput, leadLabel, query, requireLead} from './kit/verb.ts';
import {supposeField, supposing} from './log/suppose.ts';

const situation = file({
	description: 'the advice on a situation, or on each of an array of them, in JSON (- for standard input)',
});

/** Gives the advice on a lead, or on a situation without a lead. */
export const ask = query({
	name: 'ask',
	key: 'w',
	label: 'wizard',
	description: 'Should I follow up? The advice on a lead; on a terminal the wizard',
	examples: [
		['touchbase ask acme', 'the wizard: it asks only what can still change the advice'],
		['touchbase ask acme --answer news=yes --json', 'what if you had news?'],
		['touchbase ask acme --suppose "followup tomorrow"', 'what if you wrote tomorrow?'],
		['touchbase ask --situation case.json', 'the advice on a situation written by hand'],
	],
	fields: {
		lead: leadIfAny(),
		answer: answerField,
		asOf: day('coming', {ahead: true, description: 'the advice as it will stand that day if nothing happens'}),
		suppose: supposeField,
		situation,
	},
	query: (context, input) => {
		if (input.situation !== undefined) return onSituation(input.situation);
		if (!input.lead) throw new Refusal('LEAD is missing: say which lead, or give a situation with --situation FILE.');
		const {lead: found, on} = supposing(
			requireLead(context, input.lead),
			input.suppose ?? [],
			input.asOf ?? context.today,
			{today: context.today, profile: context.book.profile},
		);
		const advised = adviseIn(context.book, found, on, context.stance, input.answer);
		const json = adviceDocument(advised);
		const open = json.unanswered.map(key => `  ${questions[key].ask} ${faint(`--answer ${key}=…`)}`);
		return {
			json,
			lines: [
				on === context.today ? leadLabel(found) : `${leadLabel(found)}  ${faint(`as of ${inWords(on)}`)}`,
				...tellAdvice(advised.advice),
				...[mayWantToKnow(context.book.leads, on)(found)].filter(line => line !== undefined),
				...(json.changes.length > 0
					? [strong('What would change this'), ...json.changes.map(change => `  ${sayChange(change)}`)]
					: []),
				...(open.length > 0 ? [strong('Still open'), ...open] : []),
			],
		};
	},
});

const onSituation = (content: string): CommandOutput => {
	let given: unknown;
	try {
		given = JSON.parse(content);
	} catch {
		throw new Refusal('--situation: this is not JSON.');
	}
	const documents = Array.isArray(given) ? given.map(orError) : situationDocument(readSituation(given));
	return {
		json: documents,
		lines: [documents].flat().flatMap(each => ('error' in each ? [each.error] : tellAdvice(each))),
	};
};

const orError = (given: unknown): ReturnType<typeof situationDocument> | {error: string} => {
	try {
		return situationDocument(readSituation(given));
	} catch (error) {
		if (error instanceof Refusal) return {error: error.message};
		throw error;
	}
};
