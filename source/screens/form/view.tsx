import {Box, Text} from 'ink';
import {entryKinds, nameOf, type What} from '../../leads/lead.ts';
import {cut, longest, padded, wrap} from '../../text/fit.ts';
import {verbNamed} from '../../verbs/index.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {choicesOf} from '../../verbs/kit/field.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {Header} from '../parts/header.tsx';
import {Problem} from '../parts/problem.tsx';
import {TextField} from '../parts/text-field.tsx';
import type {Screen} from '../screen.ts';
import {leadIn, onTop} from '../state.ts';
import {useTheme} from '../theme.ts';
import {inYourWords} from './in-your-words.ts';
import {formKeys} from './keys.ts';
import {dueIn, hintFor, jumped, type Line, lineAt, linesOf, numberedIn, turns, withText} from './state.ts';

const labelColumns = 15;

export const form: ScreenDefinition<'form'> = {
	title: 'In a form',
	keys: formKeys,
	typing: (state, form) => {
		const line = lineAt(form);
		if (!line || turns(line)) return undefined;
		return {text: form.texts[line.key] ?? '', typed: text => onTop(state, withText(form, text))};
	},
	letter: (state, form, letter) => onTop(state, jumped(state, form, letter)),
	view: FormView,
};

/** A verb's fields as lines to fill in; what is wrong stands below, and what was typed stays. */
function FormView({state, screen: form, height, onType}: ViewProps<'form'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const lines = linesOf(form);
	const lead = leadIn(state, form.lead);
	const says = verbNamed(form.verb)?.description ?? '';
	const numbered = numberedIn(state, form);
	const help =
		numbered.length > 0 ? numberedHelp(numbered, form, dueIn(state, form)) : helpOn(lineAt(form), form, columns);
	const shown = Math.max(1, height - 3 - help.length - 1);
	const top = Math.max(0, Math.min(form.at - Math.floor(shown / 2), lines.length - shown));
	return (
		<Box flexDirection="column" height={height} overflow="hidden">
			<Header
				title={lead ? `${form.verb}  ${nameOf(lead)}${fixedWhat(form)}` : says}
				right={form.also.length > 0 ? `and ${form.also.length} more` : ''}
				columns={columns}
			/>
			<Text> </Text>
			{lines.slice(top, top + shown).map(line => (
				<FormLine key={line.key} line={line} state={state} screen={form} onType={onType} />
			))}
			<Problem text={form.problem ?? ' '} columns={columns} />
			{help.map(line => (
				<Text key={line} {...theme.faint}>
					{line}
				</Text>
			))}
		</Box>
	);
}

function FormLine({
	line,
	state,
	screen: form,
	onType,
}: Pick<ViewProps<'form'>, 'state' | 'screen' | 'onType'> & {line: Line}) {
	const theme = useTheme();
	const {key, field} = line;
	const chosen = lineAt(form)?.key === key;
	const text = form.texts[key] ?? '';
	const shown = key === 'what' ? (whatSaid(text) ?? text) : text;
	const isTurned = turns(line) !== undefined;
	const room = state.size.columns - labelColumns - 4;
	const isTyped = chosen && !isTurned && text.length <= longest;
	return (
		<Text>
			<Text {...(chosen ? theme.bold : theme.faint)}>{`${chosen ? '▸ ' : '  '}${padded(
				labelOf(key),
				labelColumns,
			)}`}</Text>
			{isTurned && chosen && <Text>{`◂ ${shown || '–'} ▸`}</Text>}
			{isTurned && !chosen && <Text>{shown}</Text>}
			{isTyped && (
				<TextField
					value={text}
					onChange={onType}
					columns={room - 12}
					placeholder={field.kind === 'day' ? 'fri, yesterday, +3d, 2026-12-01' : ''}
				/>
			)}
			{!isTurned && !isTyped && <Text>{cut(text, room)}</Text>}
			<Text {...theme.faint}>{`  ${hintFor(
				line,
				form,
				calendarOf(state.today, () => state.book.profile),
			)}`}</Text>
		</Text>
	);
}

/** A field's name in words; a line for somebody is called by their name, and stands in from the field that names them. */
const labelOf = (key: string): string => {
	const [name = '', person] = key.split(':');
	return person === undefined ? name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`) : `  ${person}`;
};

/** What is logged, where the form is only for that. */
const fixedWhat = (form: Screen<'form'>): string =>
	form.fixed.what && form.texts.what ? `: ${whatSaid(form.texts.what)?.toLowerCase() ?? ''}` : '';

/** A word that can be logged as the person would say it. */
const whatSaid = (text: string): string | undefined => {
	const what = entryKinds.find(each => each === text);
	return what && inYourWords[what];
};

/** What is offered by number, the due deed first, the chosen one marked. */
const numberedHelp = (numbered: readonly What[], form: Screen<'form'>, due: What | undefined): string[] => [
	...numbered.map(
		(what, at) =>
			`${form.texts.what === what ? '▸' : ' '} ${at + 1}  ${padded(inYourWords[what], 30)}${what === due ? 'what is due now' : ''}`,
	),
	'more with → and by their first letter: thanks, offer, away, promise, …',
];

/** What the line the cursor is on wants, and its choices with the chosen one in brackets. */
const helpOn = (line: Line | undefined, form: Screen<'form'>, columns: number): string[] => {
	if (!line) return [];
	const {field, key} = line;
	const choices = choicesOf(field)
		?.map(each => (each === form.texts[key] ? `[${each}]` : each))
		.join(' ');
	const says = `${field.description.replace(/: .*/, '')}${field.many ? '; several are separated by commas' : ''}${field.required ? ' (needed)' : ''}`;
	if ((form.texts[key]?.length ?? 0) > longest)
		return wrap(`too long to be changed here; type: touchbase ${form.verb} --help`, columns - 1);
	return [...wrap(says, columns - 1), ...(choices ? wrap(choices, columns - 1) : [])];
};
