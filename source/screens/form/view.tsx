import {Box, Text} from 'ink';
import {nameOf} from '../../leads/lead.ts';
import {cut, wrap} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {add} from '../../verbs/add.ts';
import {debrief} from '../../verbs/debrief.ts';
import {choicesOf} from '../../verbs/kit/field.ts';
import {log} from '../../verbs/log.ts';
import type {ScreenDefinition, ViewProps} from '../definition.ts';
import {LeadPane} from '../inbox/lead-pane.tsx';
import {Header} from '../parts/header.tsx';
import {emptyLine, type Line, Lines, lineOf} from '../parts/lines.tsx';
import {Problem} from '../parts/problem.tsx';
import {panesOf, TwoPanes} from '../parts/two-panes.tsx';
import type {Screen} from '../screen.ts';
import {leadIn, onTop, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {afterSaving, afterWords} from './after.ts';
import {chosenOption} from './chosen.ts';
import {FormLine} from './form-line.tsx';
import {formKeys} from './keys.ts';
import {behindPlus, formLines} from './lines.ts';
import {OptionList} from './list.tsx';
import {offeredByNumber, saidOf} from './options.ts';
import {jumped, lineAt, turns, withText} from './state.ts';

type Props = ViewProps<'form'>;

export const form: ScreenDefinition<'form'> = {
	title: 'In a form',
	keys: formKeys,
	typing: (state, form) => {
		const line = lineAt(form);
		const typed = (text: string) => onTop(state, withText(state, form, text));
		if (line?.is === 'list') return {text: form.filter, typed};
		return !line || turns(line) ? undefined : {text: form.texts[line.key] ?? '', typed};
	},
	letter: (state, form, letter) => onTop(state, jumped(form, letter)),
	view: FormView,
};

/** What happened, or what a verb is told; beside or below it what will follow. */
function FormView(props: Props) {
	const {state, screen, height} = props;
	const panes = panesOf(state.size.columns);
	const after = afterSaving(state, screen);
	const then = after && 'advised' in after ? after.advised : undefined;
	const right = then && (
		<LeadPane state={state} advised={then} title="After you save" columns={panes?.right ?? 0} height={height} top={0} />
	);
	return (
		<Box flexDirection="column">
			<TwoPanes
				columns={state.size.columns}
				height={height}
				left={<Left {...props} columns={panes?.left ?? state.size.columns} />}
				right={right}
			/>
		</Box>
	);
}

/** The list, where there is one, and the lines; of both as much as there is room for, around the cursor. */
function Left({state, screen: form, height, onType, columns}: Props & {columns: number}) {
	const theme = useTheme();
	const lines = formLines(form);
	const list = lines.findIndex(({is}) => is === 'list');
	const isLow = height < lowest;
	const foot = footOf(state, form, columns, isLow);
	const fields = lines.flatMap((line, at) => (line.is === 'field' ? [{line, at}] : []));
	const above = fields.filter(({at}) => at < list);
	const below = fields.filter(({at}) => at > list);
	const left = height - (isLow ? 1 : 2) - above.length - foot.length - (form.problem ? 1 : 0);
	// Where there is no room for both, the line that is typed in stays and the list goes.
	const showsList = list >= 0 && (form.at <= list || left >= 8 + below.length);
	const rows = Math.max(2, Math.min(offeredByNumber, left - 4 - (isLow ? 0 : Math.min(below.length, 4))));
	const room = Math.max(1, showsList ? left - rows - 4 : list < 0 ? left : left - 1);
	const here = below.findIndex(({at}) => at === form.at);
	const top = Math.max(0, Math.min(here - Math.floor(room / 2), below.length - room));
	const draw = ({line, at}: (typeof fields)[number]) => (
		<FormLine
			key={line.key}
			line={line}
			isHere={at === form.at}
			state={state}
			form={form}
			onType={onType}
			columns={columns}
		/>
	);
	return (
		<>
			<Header
				title={titleOf(state, form)}
				right={form.also.length > 0 ? `and ${form.also.length} more` : ''}
				columns={columns}
			/>
			{!isLow && <Text> </Text>}
			{above.map(draw)}
			{showsList && (
				<>
					<OptionList
						state={state}
						form={form}
						onType={onType}
						columns={columns}
						rows={rows}
						isHere={form.at === list}
					/>
					{!isLow && <Text> </Text>}
				</>
			)}
			{list >= 0 && <Text {...theme.bold}>{cut(chosenOption(form)?.says ?? '', columns - 1) || ' '}</Text>}
			{below.slice(top, top + room).map(draw)}
			{form.problem && <Problem text={form.problem} columns={columns} />}
			<Lines lines={foot} />
		</>
	);
}

const titleOf = (state: State, form: Screen<'form'>): string => {
	const lead = leadIn(state, form.lead);
	const says = form.verb === log && !('what' in form.fixed) ? 'What happened?' : form.verb.description;
	const fixed = form.fixed.what ? (saidOf(form.texts.what ?? '') ?? says) : says;
	if (form.verb === add) return 'A new lead';
	if (form.verb === debrief && lead) return `How did it go?   ${nameOf(lead)}`;
	return lead ? `${form.verb === log ? fixed : form.verb.name}   ${nameOf(lead)}` : says;
};

/** With fewer lines than this there is room for the list or the lines, and one line of what will follow. */
const lowest = 14;

/** Below the lines: what else can be said, what the line of the cursor wants, and what will follow. */
const footOf = (state: State, form: Screen<'form'>, columns: number, isLow: boolean): Line[] => {
	const faint = (text: string): Line => lineOf({text, as: 'faint'});
	if (isLow) {
		const then = afterSaving(state, form);
		return then && 'advised' in then ? [lineOf(cut(`→ ${afterWords(then.advised)}`, columns - 1))] : [];
	}
	const behind = behindPlus(form);
	const also = behind.length > 0 ? [faint(`    also   ${asManyAsFit(behind, columns - 12)}`)] : [];
	const help = helpOn(form, columns).map(faint);
	const after = afterSaving(state, form);
	if (!after) return [...also, emptyLine, ...help];
	if ('problem' in after)
		return [
			...also,
			emptyLine,
			...(help.length > 0
				? help
				: wrap(after.problem, columns - 1)
						.slice(0, 2)
						.map(faint)),
		];
	const said = wrap(afterWords(after.advised), columns - 14);
	return [
		...also,
		emptyLine,
		...said
			.slice(0, 2)
			.map((text, at) => lineOf({text: at === 0 ? 'After this   ' : ' '.repeat(13), as: 'faint'}, text)),
	];
};

/** The names of the lines behind +, as many as there is room for. */
function asManyAsFit(names: readonly string[], columns: number): string {
	const all = names.map(each => `+ ${each}`);
	const fits = (count: number) => widthOf(all.slice(0, count).join('   ')) + (count < all.length ? 4 : 0) <= columns;
	const count = all.findLastIndex((_, at) => fits(at + 1)) + 1;
	return all.slice(0, count).join('   ') + (count < all.length ? '   …' : '');
}

/** What the line the cursor is on wants, and its choices with the chosen one in brackets, where there is no list. */
const helpOn = (form: Screen<'form'>, columns: number): string[] => {
	const line = lineAt(form);
	if (line?.is !== 'field' || form.verb === log) return [];
	const {field, key} = line;
	const choices = choicesOf(field)
		?.map(each => (each === form.texts[key] ? `[${each}]` : each))
		.join(' ');
	const says = `${field.description.replace(/: .*/, '')}${field.required ? ' (needed)' : ''}`;
	return [...wrap(says, columns - 1), ...(choices ? wrap(choices, columns - 1) : [])];
};
