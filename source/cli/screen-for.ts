import process, {env} from 'node:process';
import type {Start} from '../screens/open-screens.tsx';
import type {RawInput} from '../verbs/kit/field.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import {out} from './output.ts';

/** On a terminal the inbox, the wizard and the form to log something are screens; everywhere else they are lines, and where `asLines` says so. */
export const screenFor = (verb: Verb | undefined, typed: RawInput, asLines: boolean): Start | undefined => {
	// Standard input is looked at last: opening it takes time that a line has no use for.
	if (asLines || !out.isTTY || env.TERM === 'dumb' || !process.stdin.isTTY) return undefined;
	if (!verb) return {screen: 'inbox'};
	if (verb.name === 'tour') return {screen: 'tour'};
	const [lead] = typed.lead ?? [];
	if (lead === undefined) return undefined;
	if (verb.name === 'ask' && !typed.answer && !typed.situation) return {screen: 'wizard', lead};
	return verb.name === 'log' && Object.keys(typed).length === 1 ? {screen: 'log', lead} : undefined;
};
