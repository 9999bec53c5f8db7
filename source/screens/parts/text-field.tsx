import {type Key, Text, useInput} from 'ink';
import TextInput from 'ink-text-input';
import {useRef, useState} from 'react';
import {type Edit, edited} from '../../text/caret.ts';
import {cut, graphemesOf, unitsInColumn, withCarrier} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {caretMark} from '../terminal/caret-mark.ts';
import {useTheme} from '../theme.ts';

type Props = {
	value: string;
	onChange: (text: string) => void;
	/** How many columns it may take; of a longer text a window around the caret is shown. */
	columns: number;
	placeholder?: string;
};

/**
 * A line of text that is typed. ink-text-input takes the letters that come before the caret; this adds what it lacks: a
 * caret that can be anywhere, whole letters, home, end and the shell's keys, and the terminal's own cursor at the caret.
 */
export function TextField({value, onChange, columns, placeholder = ''}: Props) {
	const theme = useTheme();
	const [caret, setCaret] = useState(value.length);
	const proposed = useRef<string>(undefined);
	const known = useRef(value);
	// Where the text was changed from outside, the caret goes to its end.
	const at = value === known.current ? Math.min(caret, value.length) : value.length;
	const [before, after] = [value.slice(0, at), value.slice(at)];
	const shown = windowAround(before, after, columns);
	const drawn = withCarrier(shown.before);
	const behind = shown.before === '' ? withCarrier(shown.after) : shown.after;

	useInput((input, key) => {
		const letters = proposed.current?.slice(drawn.length);
		proposed.current = undefined;
		const edit = editOf(input, key);
		if (!edit && (!letters || key.ctrl || key.meta)) return;
		const next = edit ? edited({before, after}, edit) : {before: before + letters, after};
		known.current = next.before + next.after;
		setCaret(next.before.length);
		if (known.current !== value) onChange(known.current);
	});

	const [letter = ' ', ...rest] = value === '' ? cut(placeholder, columns) : lettersOf(behind);
	return (
		<>
			{shown.isCut && '…'}
			<TextInput
				// A new key makes a new ink-text-input, whose own cursor is at the end of the text.
				key={drawn}
				value={drawn}
				showCursor={false}
				onChange={text => {
					proposed.current = text;
				}}
			/>
			<Text {...(value === '' ? theme.faint : {})}>{caretMark(letter) + rest.join('')}</Text>
		</>
	);
}

/** What a key does at the caret; nothing for letters, and for keys that are not the field's. */
function editOf(input: string, key: Key): Edit | undefined {
	if (key.leftArrow) return 'left';
	if (key.rightArrow) return 'right';
	if (key.home || (key.ctrl && input === 'a')) return 'home';
	if (key.end || (key.ctrl && input === 'e')) return 'end';
	if (key.backspace) return 'backspace';
	if (key.delete) return 'delete';
	if (key.ctrl && input === 'w') return 'word before';
	if (key.ctrl && input === 'u') return 'all before';
	return key.ctrl && input === 'k' ? 'all after' : undefined;
}

/** What is shown of a text: all of it where it fits with the caret, else what stands around the caret. */
function windowAround(before: string, after: string, columns: number): {before: string; after: string; isCut: boolean} {
	if (before.length + after.length < 4 * columns && widthOf(before + after) < columns)
		return {before, after, isCut: false};
	const room = Math.max(4, columns - 3);
	const next = lettersOf(after.slice(0, room * unitsInColumn));
	const last = lettersOf(before.slice(-room * unitsInColumn)).toReversed();
	const roomAfter = Math.min(widthOf(next.join('')), Math.floor(room / 3));
	const shown = fitting(last, room - roomAfter)
		.toReversed()
		.join('');
	const rest = fitting(next, room - widthOf(shown)).join('');
	return {before: shown, after: rest.length < after.length ? `${rest}…` : rest, isCut: shown.length < before.length};
}

const lettersOf = (text: string): string[] => [...graphemesOf(text)].map(({segment}) => segment);

/** The first of some letters that fit into so many columns. */
const fitting = (letters: readonly string[], columns: number): string[] => {
	let left = columns;
	const at = letters.findIndex(letter => {
		left -= widthOf(letter);
		return left < 0;
	});
	return at < 0 ? [...letters] : letters.slice(0, at);
};
