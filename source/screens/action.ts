import type {Day} from '../days/day.ts';
import type {Book} from '../leads/lead.ts';
import type {RawInput} from '../verbs/kit/field.ts';
import type {Verb} from '../verbs/kit/verb.ts';
import type {Screen} from './screen.ts';
import type {State} from './state.ts';
import type {Background} from './terminal/background.ts';

/** What a verb had to say, of a lead or of all. */
type CardText = {verb: Verb; lead: string | undefined; lines: readonly string[]};

/** What happened, inside or outside, that changes what is shown. */
export type Action =
	| {type: 'key'; key: string}
	/** The text that is being typed: a form's line, the filter, the palette's, or the wizard's day. */
	| {type: 'typed'; text: string}
	| {type: 'size'; columns: number; rows: number}
	/** The file holds something else now, or another day has come. */
	| {type: 'book'; book: Book; rivals?: readonly string[]; today: Day}
	/**
	 * A verb is done. `select` is the lead it was about; `closes` takes the screen away that asked for it; what is worth
	 * reading comes on a card.
	 */
	| {
			type: 'done';
			book: Book;
			rivals?: readonly string[];
			says: string;
			/** `warns` is shown instead of `says`; `asks` is a question that is shown after it. */
			warns?: string | undefined;
			asks?: string | undefined;
			select?: string | undefined;
			closes: boolean;
			card?: CardText | undefined;
	  }
	/** A text is back from the editor. */
	| {type: 'edited'; text: string}
	/** The terminal has said what its background is. */
	| {type: 'background'; background: Background}
	/** Something was done that changes nothing here. */
	| {type: 'said'; says: string}
	/** A table was read: what each of its rows would become. */
	| ({type: 'previewed'} & Pick<Screen<'bringIn'>, 'given' | 'heading' | 'rows' | 'question' | 'keys'>)
	/** A verb that only looks has looked. */
	| ({type: 'card'} & CardText)
	/** A verb was refused, or the file could not be written: nothing was done. */
	| {type: 'refused'; says: string};

/** What is to be done outside: a verb run, as the command line would run it, or the end. */
export type Effect =
	| {do: 'run'; verb: Verb; typed: RawInput; also: readonly string[]; closes: boolean}
	| {do: 'look'; verb: Verb; lead: string | undefined; answer: readonly string[]}
	| {do: 'preview'; path: string; given: RawInput}
	| {do: 'edit'; text: string}
	| {do: 'copy'; text: string}
	| {do: 'suspend'}
	| {do: 'quit'};

/** What a key comes to: the next state, and what is to be done outside. */
export type Next = {state: State; effect?: Effect};
