import {Box, Text} from 'ink';
import {verbNamed} from '../verbs/index.ts';
import {cardLines} from './card-lines.ts';
import {Header} from './parts/header.tsx';
import type {Card, State} from './state.ts';
import {useTheme} from './theme.ts';

/** What a verb that only looks has to say, to be read at leisure. */
export const CardScreen = ({state, card, height}: {state: State; card: Card; height: number}) => {
	const theme = useTheme();
	const {columns} = state.size;
	const lines = cardLines(card, columns);
	const more = lines.length - (height - 1) - card.top;
	return (
		<Box flexDirection="column" height={height}>
			<Header
				title={verbNamed(card.verb)?.description ?? ''}
				right={more > 0 ? `${more} more lines below` : ''}
				columns={columns}
			/>
			{lines.slice(card.top, card.top + height - 1).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
				<Text key={index} {...(index === 0 && card.top === 0 ? theme.title : {})}>
					{line}
				</Text>
			))}
		</Box>
	);
};
