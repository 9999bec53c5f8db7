import {Text} from 'ink';
import {cut, longestText, padded} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {TextField} from '../parts/text-field.tsx';
import type {Screen} from '../screen.ts';
import {leadIn, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {type FieldLine, formLines, labelOf} from './lines.ts';
import {saidOf} from './options.ts';
import {hintFor, turns} from './state.ts';

type Props = {
	line: FieldLine;
	isHere: boolean;
	state: State;
	form: Screen<'form'>;
	onType: (text: string) => void;
	columns: number;
};

/** A line of a form: its label, what is typed or turned there, and beside it what is understood. */
export function FormLine({line, isHere, state, form, onType, columns}: Props) {
	const theme = useTheme();
	const {key, field, label} = line;
	const text = form.texts[key] ?? '';
	const shown = key === 'what' ? (saidOf(text) ?? text) : text;
	const isTurned = turns(line) !== undefined;
	const start = Math.min(labelWidth(form), Math.floor(columns / 3));
	const hint =
		hintFor(
			line,
			form,
			calendarOf(state.today, () => state.book.profile),
		) || (text ? '' : defaultOf(line, state, form));
	const room = columns - start - 6;
	const isTyped = isHere && !isTurned && text.length <= longestText;
	const placeholder =
		field.kind === 'day' ? 'fri, yesterday, +3d, 2026-12-01' : field.per ? labelOf(fieldNameOf(key)) : '';
	// The placeholder says already what the hint would.
	const isHintSpared = isTyped && text === '' && placeholder !== '';
	const isShared = isHere || text !== '';
	const hintRoom = hint ? Math.min(widthOf(hint) + 2, isShared ? Math.floor(room / 2) : room) : 0;
	return (
		<Text>
			<Text {...(isHere ? theme.cursor : {})}>{isHere ? '  ▸ ' : '    '}</Text>
			<Text {...(isHere ? theme.bold : theme.faint)}>{`${padded(label, start)} `}</Text>
			{isTyped && <TextField value={text} onChange={onType} columns={room - hintRoom} placeholder={placeholder} />}
			{isTurned && isHere && `◂ ${shown || '–'} ▸`}
			{!isTyped && !(isTurned && isHere) && cut(shown, room - hintRoom)}
			<Text {...theme.faint}>{hint && !isHintSpared ? `  ${cut(hint, hintRoom)}` : ''}</Text>
		</Text>
	);
}

const labelWidth = (form: Screen<'form'>): number =>
	Math.max(6, ...formLines(form).map(line => (line.is === 'field' ? widthOf(line.label) : 0)));

/** The name of the field: `point` for `point:Dana`, the line of one person. */
const fieldNameOf = (key: string): string => key.split(':')[0] ?? key;

/** What stands on an empty line: what counts if nothing is typed, or what is asked about that person. */
const defaultOf = ({key, field}: FieldLine, state: State, form: Screen<'form'>): string => {
	if (key === 'on') return 'today';
	if (field.per) return labelOf(fieldNameOf(key));
	if (key === 'with' && form.lead) {
		const names = leadIn(state, form.lead)?.people.map(({name}) => name) ?? [];
		return names.length > 0 ? names.join(', ') : '';
	}
	return '';
};
