import {Text} from 'ink';
import {offerTaken} from '../advice/inbox/taken.ts';
import {nameOf} from '../leads/lead.ts';
import {cut, padded} from '../text/fit.ts';
import {draftKindRows} from '../words/draft-kinds.ts';
import {owedIn} from './closing.tsx';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {draftFor} from './draft/state.ts';
import {backKey, helpKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {listKeys} from './parts/list-keys.ts';
import {back, onTop, withScreen} from './state.ts';
import {useTheme} from './theme.ts';

export const courtesy: ScreenDefinition<'courtesy'> = {
	title: 'Where you see whom to tell',
	keys: [
		...listKeys<'courtesy'>((state, screen) => ({
			at: screen.at,
			last: owedIn(state).length - 1,
			to: at => onTop(state, {...screen, at}),
		})),
		{
			keys: ['enter'],
			label: 'note',
			description: 'the note to them',
			inBar: 'yes',
			run: (state, {at}) => {
				const owed = owedIn(state);
				const chosen = owed[Math.min(at, owed.length - 1)];
				if (!chosen) return {state: back(state)};
				const {lead, kind, to} = chosen;
				return {state: withScreen(state, draftFor(lead.id, {kind, to, by: 'email'}))};
			},
		},
		helpKey,
		{...backKey, keys: ['esc', 'q', 'left', 'h']},
		...wayOutKeys,
	],
	view: CourtesyView,
};

const groups = {interviewed: 'They gave you an interview', helped: 'They helped you', waiting: 'They have your letter'};

/** Whom to tell that a job is taken, in the order of courtesy. */
function CourtesyView({state, screen, height}: ViewProps<'courtesy'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const owed = owedIn(state);
	const offer = offerTaken(state.book.leads, state.today);
	const taken = offer ? `You took ${offer.lead.organization}’s offer. ` : '';
	const at = Math.min(screen.at, owed.length - 1);
	const shown = Math.max(1, Math.floor((height - 2) / 2));
	const top = Math.max(0, Math.min(at - Math.floor(shown / 2), owed.length - shown));
	return (
		<>
			<Header title={`${taken}${owed.length} to tell, the nearest first`} right="" columns={columns} />
			<Text> </Text>
			{owed.length === 0 && <Text>Nobody is left to be told. Good luck with the new work.</Text>}
			{owed.slice(top, top + shown).map(({lead, to, kind, group}, index) => {
				const place = top + index;
				const first = place === 0 || owed[place - 1]?.group !== group || index === 0;
				return (
					<Text key={`${lead.id} ${to}`}>
						{first && <Text {...theme.bold}>{`${groups[group]}\n`}</Text>}
						<Text {...(place === at ? theme.bold : {})}>
							{cut(
								`${place === at ? '▸' : ' '} ${padded(`${nameOf(lead)}${to ? `, ${to}` : ''}`, Math.floor(columns * 0.55))} ${draftKindRows[kind].label}`,
								columns - 1,
							)}
						</Text>
					</Text>
				);
			})}
		</>
	);
}
