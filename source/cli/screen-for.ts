import process, {env} from 'node:process';
import type {Start} from '../screens/open-screens.tsx';
import type {RawInput} from '../verbs/kit/field.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {out} from './output.ts';

/** True where somebody sits at a terminal and can be asked. */
export function isAtTerminal(asLines: boolean): boolean {
	return !asLines && out.isTTY === true && env.TERM !== 'dumb' && process.stdin.isTTY;
}

/**
 * The screen for a command: on a terminal the inbox, the wizard and the log form. Elsewhere, and with `asLines`, the
 * command prints lines.
 */
export function screenFor(verb: Verb | undefined, typed: RawInput, asLines: boolean): Start | undefined {
	if (!isAtTerminal(asLines)) return undefined;
	if (!verb) return {screen: 'inbox'};
	if (verb.name === 'tour') return {screen: 'tour'};
	const [lead] = typed.lead ?? [];
	if (lead === undefined) return undefined;
	if (verb.name === 'ask' && !typed.answer && !typed.situation) return {screen: 'wizard', lead};
	return verb.name === 'log' && Object.keys(typed).length === 1 ? {screen: 'log', lead} : undefined;
}
