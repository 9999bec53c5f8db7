import type {Day} from '../days/day.ts';
import type {Answers, Key} from '../leads/lead.ts';
import type {RawInput} from '../verbs/kit/field.ts';
import type {KeyAnswers, Verb} from '../verbs/kit/verb.ts';
import type {Message} from '../words/messages.ts';
import type {Option} from './form/options.ts';

/** A question of the wizard: about one thing, or the one screen for all that is rarely true. */
export type QuestionName = Key | 'rare';

/** What one answer says of the things it was asked about; "not sure" says nothing. */
type GivenAnswers = {
	keys: readonly Key[];
	answers: Partial<Answers>;
	/** How many entries the log had by then: what is logged later wins. */
	logged: number;
};

/** What each screen remembers, by its name. `lead` is the id of the lead it is about; `at` is the chosen line. */
type ScreenData = {
	inbox: unknown;
	/**
	 * A lead's own screen. `at` is the voice or the entry of its history that is chosen, from 0 on; -1 is none. `asOf` is
	 * the day that was travelled to.
	 */
	lead: {lead: string; at: number; top: number; asOf: Day | undefined};
	/** The wizard is its answers: the next question follows from them, so going back and changing one is free. */
	wizard: {
		lead: string;
		/** What was answered here, in the order in which it was. */
		given: readonly GivenAnswers[];
		/** The question that you picked out of turn: one that is rarely true, is answered already, or can only move the day. */
		picked: QuestionName | undefined;
		at: number;
		/** The day being typed, where the chosen answer wants one. */
		day: string | undefined;
		problem: string | undefined;
	};
	/** A verb's fields as lines to fill in. What was typed stays until it is saved or left. */
	form: {
		verb: Verb;
		lead: string | undefined;
		/** More leads that the same is done with: those that were marked. */
		also: readonly string[];
		/** What is submitted besides, and has no line: the entry that is corrected. */
		fixed: RawInput;
		texts: Readonly<Record<string, string>>;
		/** The texts it opened with, as they are kept: only what differs from them is submitted. */
		opened: Readonly<Record<string, string>>;
		at: number;
		/** What narrows the list of what can have happened, and the one that was chosen there. */
		filter: string;
		option: Option | undefined;
		/** Shows the lines that are hidden until + is typed. */
		more: boolean;
		problem: string | undefined;
	};
	/** A message as it is read over: which one, and what was made of it by hand. */
	draft: {
		lead: string;
		message: Message;
		top: number;
		/** The texts that were edited, by message; the others are as they are drafted. */
		edited: Readonly<Record<string, string>>;
		/** What is being typed into the first gap that is left. */
		filling: string | undefined;
		/** L was pressed once, though a gap is left. */
		warned: boolean;
		/** The number of the message under the cursor, while you choose another one. */
		picking: number | undefined;
	};
	/** How a lead ends: the choice of its outcome, for one lead or for several that are marked. */
	closing: {lead: string; also: readonly string[]; at: number};
	/** Whom to tell that a job is taken, one after the other. */
	courtesy: {at: number};
	/** The due leads one after another: which, how far, and what was done with each. */
	review: {queue: readonly string[]; at: number; done: Readonly<Record<string, string>>};
	/** All commands, narrowed by what was typed. */
	palette: {text: string; at: number};
	/** What a verb that only looks had to say of a lead, to be read at leisure. */
	card: {verb: Verb; lead: string | undefined; lines: readonly string[]; top: number};
	/** Seven days, so many days after today, and the chosen thing that falls on one of them. */
	week: {from: number; at: number};
	/** All settings; the text of one that is free while it is being typed. */
	settings: {at: number; text: string | undefined};
	/** A table that is brought in: its path while it is typed, then what each of its rows would become, and what is asked. */
	bringIn: {
		path: string;
		isTyping: boolean;
		/** What the verb was told: the table itself, and what was answered. */
		given: RawInput;
		heading: string;
		rows: readonly (readonly string[])[];
		question: string;
		keys: KeyAnswers;
		top: number;
	};
	/** The figures: which table, and its first row in sight. */
	stats: {at: number; top: number};
	/** What machines differ on, one after the other. */
	settle: {at: number};
	/** The first run: what is typed as the first company, and the line the cursor is on. */
	welcome: {at: number; text: string};
	/** All keys, narrowed by what was typed. */
	help: {top: number; search: string; typing: boolean};
};

export type ScreenName = keyof ScreenData;

/** One screen with what it remembers: `Screen<'form'>` is a form, `Screen` is any of them. */
export type Screen<N extends ScreenName = ScreenName> = {[K in N]: {name: K} & ScreenData[K]}[N];
