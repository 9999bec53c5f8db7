import process from 'node:process';
import type {RawInput} from '../verbs/kit/field.ts';
import {type CommandOutput, type KeyAnswers, Unanswered} from '../verbs/kit/verb.ts';
import {oneKey} from './host/one-key.ts';
import {err, out} from './output.ts';
import {print} from './print.ts';

type Run = (given: RawInput) => Promise<CommandOutput>;

/** Runs a verb on a terminal. If it asks something, a key answers, and the verb runs again with the answer. */
export function askingKeys(run: Run): Run {
	return async given => {
		const again = (more: RawInput) => askingKeys(run)({...given, ...more});
		try {
			const output = await run(given);
			if (!output.question) return output;
			const {says, keys, otherwise} = output.question;
			print(out, output.lines, false);
			const more = await answerTo([says], keys);
			return more ? again(more) : {...output, lines: [otherwise]};
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			const more = await answerTo([...error.message.split('\n').slice(0, 1), error.says], error.keys);
			if (!more) throw error;
			return again(more);
		}
	};
}

const answerTo = async (lines: readonly string[], keys: KeyAnswers): Promise<RawInput | undefined> => {
	print(err, [...lines.slice(0, -1), `${lines.at(-1) ?? ''} Any other key: leave.`], false);
	return keys[await oneKey(process.stdin)];
};
