import {Box, Text} from 'ink';
import {unstyled} from '../text/emphasis.ts';
import {wrap} from '../text/fit.ts';
import type {ScreenDefinition, ViewProps} from './definition.ts';
import {backKey, helpKey, wayOutKeys} from './parts/common-keys.ts';
import {Header} from './parts/header.tsx';
import {type Cursor, listKeys, pageKeys} from './parts/list-keys.ts';
import type {Screen} from './screen.ts';
import {onTop, type State, screenHeight} from './state.ts';
import {useTheme} from './theme.ts';

const scrollOf = (state: State, card: Screen<'card'>): Cursor => {
	const seen = screenHeight(state) - 1;
	const last = cardLines(card, state.size.columns).length - seen;
	return {at: card.top, last, page: seen - 1, to: top => onTop(state, {...card, top})};
};

export const card: ScreenDefinition<'card'> = {
	title: 'On a card',
	keys: [...listKeys(scrollOf), ...pageKeys(scrollOf), helpKey, backKey, ...wayOutKeys],
	view: CardView,
};

/** The lines of a card, for so many columns; what is wrapped stays under the beginning of its line. */
const cardLines = ({lines}: Screen<'card'>, columns: number): string[] =>
	lines.flatMap(line => {
		const [indent = ''] = /^ */.exec(line) ?? [];
		return wrap(unstyled(line).slice(indent.length), columns - 1 - indent.length).map(
			part => `${indent}${part}` || ' ',
		);
	});

/** What a verb that only looks has to say, to be read at leisure. */
function CardView({state, screen, height}: ViewProps<'card'>) {
	const theme = useTheme();
	const {columns} = state.size;
	const {verb, top} = screen;
	const lines = cardLines(screen, columns);
	const more = lines.length - (height - 1) - top;
	const right = more > 0 ? `${more} more lines below` : '';
	return (
		<Box flexDirection="column" height={height}>
			<Header title={verb.description} right={right} columns={columns} />
			{lines.slice(top, top + height - 1).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
				<Text key={index} {...(index === 0 && top === 0 ? theme.bold : {})}>
					{line}
				</Text>
			))}
		</Box>
	);
}
