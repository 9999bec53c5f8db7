import type {Calendar} from '../../days/calendar.ts';
import {MissingInput, Refusal} from '../../text/refusal.ts';
import {cleaned} from '../../text/safe-text.ts';
import {type Field, type Fields, flagOf, type Input, type RawInput} from './field.ts';

/** Reads all fields of a verb. Throws a {@link Refusal} that names the field and says what to type instead. */
export function readFields<F extends Fields>(fields: F, typed: RawInput, calendar: Calendar): Input<F> {
	const input: Record<string, unknown> = {};
	for (const [key, field] of Object.entries(fields)) {
		const given = typed[key];
		const called = field.place === 'flag' ? flagOf(key) : field.value;
		if (given === undefined && field.required)
			throw new MissingInput(
				field.missing?.(called) ?? `${called} is missing: ${field.description}.`,
				field.description.replace(/: .*/, ''),
			);
		if (given && given.length > 1 && !field.many && field.place !== 'rest')
			throw new Refusal(`${called} is given twice; give it once.`);
		input[key] =
			given === undefined
				? undefined
				: field.read(
						given.map(each => asKept(field, each, called)),
						called,
						calendar,
					);
	}
	return input as Input<F>; // one value for each field, and each field read its own
}

/**
 * Cleans a text, so that nothing that could steer a terminal comes in. Throws a {@link Refusal} where nothing visible
 * is left.
 */
const asKept = (field: Field<unknown>, typed: string, called: string): string => {
	if (field.kind === 'file' || field.kind === 'path') return typed;
	const keeps = field.kind === 'text' ? field.keeps : undefined;
	if (keeps === 'all') return typed;
	const kept = cleaned(typed, {lines: keeps === 'lines'});
	if (!kept && typed.trim())
		throw new Refusal(`${called} holds nothing that can be seen: ${field.description || field.value}.`);
	return kept;
};
