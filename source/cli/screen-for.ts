import process, {env} from 'node:process';
import type {Start} from '../screens/open-screens.tsx';
import type {RawInput} from '../verbs/kit/field.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {out} from './output.ts';

/** Somebody sits at a terminal and can be asked. */
export function isTyping(asLines: boolean): boolean {
	return !asLines && out.isTTY === true && env.TERM !== 'dumb' && process.stdin.isTTY;
}

/** On a terminal the inbox, the wizard and the form to log something are screens; everywhere else they are lines, and where `asLines` says so. */
export function screenFor(verb: Verb | undefined, typed: RawInput, asLines: boolean): Start | undefined {
	if (!isTyping(asLines)) return undefined;
	if (!verb) return {screen: 'inbox'};
	if (verb.name === 'tour') return {screen: 'tour'};
	const [lead] = typed.lead ?? [];
	if (lead === undefined) return undefined;
	if (verb.name === 'ask' && !typed.answer && !typed.situation) return {screen: 'wizard', lead};
	return verb.name === 'log' && Object.keys(typed).length === 1 ? {screen: 'log', lead} : undefined;
}
