import {Text} from 'ink';
import {cut, padded} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {add} from '../../verbs/add.ts';
import {TextField} from '../parts/text-field.tsx';
import type {Screen} from '../screen.ts';
import {advisedIn, type State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {chosenOption} from './chosen.ts';
import {offeredByNumber, optionsOf} from './options.ts';
import {shownOptions} from './state.ts';
import {dueDeed} from './suggestions.ts';

type Props = {
	state: State;
	form: Screen<'form'>;
	onType: (text: string) => void;
	columns: number;
	/** How many options are seen at once. */
	rows: number;
	/** The cursor is on it: words and digits are typed into it. */
	isHere: boolean;
};

/** What can have happened, in the words of the person: a digit picks, a word narrows, the chosen one is marked. */
export function OptionList({state, form, onType, columns, rows, isHere}: Props) {
	const theme = useTheme();
	const options = shownOptions(state, form);
	const chosen = chosenOption(form);
	const at = options.findIndex(({says}) => says === chosen?.says);
	const top = Math.max(0, Math.min(at - rows + 1, options.length - rows));
	const shown = options.slice(top, top + rows);
	const advised = form.lead === undefined ? undefined : advisedIn(state, form.lead);
	const due = advised && dueDeed(advised);
	const [first] = due ? optionsOf(form.verb, due) : [];
	const asks = form.verb === add ? 'What has happened so far?' : 'What happened';
	const width = Math.max(28, ...shown.map(({says}) => widthOf(says))) + 3;
	return (
		<>
			{isHere ? (
				<Text>
					{form.verb === add && <Text {...theme.bold}>{`${asks} `}</Text>}
					<TextField
						value={form.filter}
						onChange={onType}
						columns={columns - 2 - (form.verb === add ? asks.length + 1 : 0)}
						placeholder={form.verb === add ? 'a word or a number' : 'Type a word or a number'}
					/>
				</Text>
			) : (
				<Text {...theme.faint}>{form.filter || asks}</Text>
			)}
			{shown.length === 0 && <Text {...theme.gap}>{cut(`Nothing is called "${form.filter}".`, columns - 1)}</Text>}
			{shown.map((option, index) => {
				const isChosen = option.says === chosen?.says;
				const number = form.filter === '' && top + index < offeredByNumber ? String(top + index + 1) : ' ';
				return (
					<Text key={option.says}>
						<Text {...(isChosen ? theme.cursor : {})}>{isChosen ? '▸' : ' '}</Text>
						{` ${number}  `}
						<Text {...(isChosen ? theme.bold : {})}>{padded(option.says, Math.min(width, columns - 6))}</Text>
						<Text {...theme.faint}>{option === first && columns > width + 22 ? 'what is due now' : ''}</Text>
					</Text>
				);
			})}
			<Text {...theme.faint}>
				{options.length > top + rows ? cut('  more as you type: thanked, voicemail, offer, note, …', columns - 1) : ' '}
			</Text>
		</>
	);
}
