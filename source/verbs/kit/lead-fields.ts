import type {Day} from '../../days/day.ts';
import {channels, type Entry, type Kind, type Start, starts} from '../../leads/lead.ts';
import {keysOf} from '../../text/keys-of.ts';
import {entryOf} from './entry-of.ts';
import {choice, day, moment, names, text, toggle} from './field.ts';

/** The fields of a lead, for add and edit. */
export const leadFields = {
	role: text({value: 'ROLE', description: 'the job'}),
	kind: choice(Object.values(starts), {
		value: 'KIND',
		description: 'what you wait on (default: application; with --at: interview)',
	}),
	on: day('past', {description: 'the day it happened (default: today)'}),
	at: moment('coming', {description: 'the day, or day and time, of a meeting that is agreed'}),
	by: choice(channels, {value: 'CHANNEL', description: 'how you applied or wrote'}),
	with: names({description: 'whom you wrote to or met; can be given several times'}),
	email: text({value: 'EMAIL', description: 'the address to write to: of the person where one is named'}),
	phone: text({value: 'PHONE', description: 'the number to call: of the person where one is named'}),
	url: text({value: 'URL', description: 'the vacancy'}),
	note: text({value: 'NOTE', keeps: 'lines', description: 'anything else'}),
	source: text({value: 'SOURCE', description: 'where you found it'}),
	location: text({value: 'PLACE', description: 'where the job is'}),
	agency: text({value: 'NAME', description: 'the agency that it goes through'}),
	closes: day('coming', {description: 'the day on which the vacancy closes'}),
	doNotContact: toggle({description: 'the vacancy asks not to be followed up'}),
	insider: names({description: 'somebody you know inside; can be given several times'}),
	field: choice(['ordinary', 'persistent'], {
		value: 'FIELD',
		description: 'persistent: a role where chasing is part of the job',
	}),
};

const startOf = (kind: Kind): Start => keysOf(starts).find(what => starts[what] === kind) ?? 'applied';

/** Makes the entry that starts a lead of this kind. Throws a Refusal where a flag does not go with it. */
export function startEntry(kind: Kind, given: Omit<Parameters<typeof entryOf>[0], 'what'> & {today: Day}): Entry {
	const what = startOf(kind);
	// Nobody was named: the entry has no list of people then, save that of a meeting, which `entryOf` adds.
	const {with: people, ...others} = given;
	return entryOf({...others, what, ...(people && people.length > 0 && {with: people})});
}
