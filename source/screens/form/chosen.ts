import type {Screen} from '../screen.ts';
import {type Option, optionFor} from './options.ts';

/** The option that a form holds: the one that was chosen, else the one that its texts tell. */
export function chosenOption({option, texts}: Pick<Screen<'form'>, 'option' | 'texts'>): Option | undefined {
	return option ?? optionFor(texts);
}
