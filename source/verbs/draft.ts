import {channels} from '../leads/lead.ts';
import {draftKinds} from '../words/occasion.ts';
import {templateNames} from '../words/our-templates.ts';
import {choice, day, type Field, type Input, readFields, text, toggle} from './kit/field.ts';
import type {Verb} from './kit/verb.ts';

const lead: Field<string | undefined> = {
	place: 'word',
	value: 'LEAD',
	description: 'a part of the organization, the role or a name, or the short id',
	read: ([typed]) => typed,
};

const file: Field<string | undefined> = {
	place: 'flag',
	value: 'FILE',
	description: 'your own words, to be checked or logged in place of the draft (- for standard input)',
	file: true,
	read: ([content]) => content,
};

const fields = {
	lead,
	by: choice([...channels, 'voicemail'], {
		value: 'CHANNEL',
		description: 'how it goes out (default: as the advice says)',
	}),
	to: text({value: 'NAME', description: 'whom it is for'}),
	kind: choice(draftKinds, {value: 'KIND', description: 'what it is for (default: what the advice asks for)'}),
	news: text({value: 'NEWS', description: 'which of your news it tells: a part of its words, or its id'}),
	text: file,
	edit: toggle({description: 'open it in your $EDITOR first'}),
	copy: toggle({description: 'put it on the clipboard of your own machine, also over SSH (OSC 52)'}),
	mailto: toggle({description: 'print a link that opens your mail program with it'}),
	log: toggle({description: 'you have sent or said it: log that, with its words and the day it promises'}),
	on: day('past', {description: 'the day you sent it (default: today)'}),
	courtesy: toggle({description: 'you take an offer: whom to tell, in the order of courtesy'}),
	template: choice(templateNames, {value: 'NAME', description: 'print our template, to make your own of it'}),
};

/** What draft was told. */
export type DraftInput = Input<typeof fields>;

/** What to say: the words for the next message to a lead. touchbase never sends it. */
export const draft: Verb = {
	name: 'draft',
	key: 'm',
	label: 'message',
	description: 'The words for the next message, checked; touchbase never sends it',
	examples: [
		['touchbase draft acme', 'what the advice asks for, to whoever it is for'],
		['touchbase draft acme --by voicemail', 'what to say to the machine, and when you will try again'],
		['touchbase draft acme --to dana --edit --copy', 'edit it, then put it on your clipboard'],
		['touchbase draft acme --text mail.txt --log', 'you sent your own words: check them and keep them'],
		[
			'touchbase draft --template thanks > ~/.config/touchbase/drafts/thanks.email.txt',
			'make your own template of ours',
		],
	],
	fields,
	isQuery: false,
	ready: async (typed, today) => {
		const input = readFields(fields, typed, today);
		const {readyToDraft} = await import('./kit/draft-run.ts');
		return readyToDraft(input);
	},
};
