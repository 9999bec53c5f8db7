import {Box, Text} from 'ink';
import type {ReactNode} from 'react';

/** From so many columns on a screen has what you do at the left and what it leads to at the right. */
const wideFrom = 110;

/** The columns of each side, the line between them not counted; undefined where there is one side only. */
export function panesOf(columns: number): {left: number; right: number} | undefined {
	if (columns < wideFrom) return undefined;
	const left = Math.max(Math.min(80, columns - 54), Math.floor(columns / 2));
	return {left, right: columns - left - 2};
}

/** Left what you do, right what it leads to, each drawn for its own columns (`panesOf`), one line between them. */
export function TwoPanes({
	columns,
	height,
	left,
	right,
}: {
	columns: number;
	height: number;
	left: ReactNode;
	right: ReactNode;
}) {
	const panes = panesOf(columns);
	const whole = (side: ReactNode) => (
		<Box flexDirection="column" flexShrink={0}>
			{side}
		</Box>
	);
	if (!panes) return whole(left);
	return (
		<Box height={height}>
			<Box flexDirection="column" width={panes.left} height={height} overflow="hidden">
				{whole(left)}
			</Box>
			<Box width={2}>
				<Text>{Array.from({length: height}, () => '│').join('\n')}</Text>
			</Box>
			<Box flexDirection="column" width={panes.right} height={height} overflow="hidden">
				{whole(right)}
			</Box>
		</Box>
	);
}
