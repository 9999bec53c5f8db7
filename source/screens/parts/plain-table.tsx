import {Box, Text} from 'ink';
import {type CellProps, Table} from 'ink-table';
import type {ReactNode} from 'react';
import {padded} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {useTheme} from '../theme.ts';

type Cells = Record<string, string>;

/** ink-table with its head and rows alone: no box lines, no line between rows. The first of the data is the head. */
class Rows extends Table<Cells> {
	override render() {
		const columns = this.getColumns();
		const [head = {}, ...rows] = this.props.data;
		return (
			<Box flexDirection="column">
				{this.heading({key: 'head', columns, data: head})}
				{rows.map((data, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name, and its place is what it is
					<Box key={at}>{this.data({key: String(at), columns, data})}</Box>
				))}
			</Box>
		);
	}
}

type Given = {
	head: readonly string[];
	rows: readonly (readonly string[])[];
	/** How wide the table may be; the widest columns give way. */
	columns: number;
	/** The columns that stand at the right, as numbers do, by their places. */
	numbers?: readonly number[];
};

/** A table of texts: a faint head, and two spaces between columns. */
export function PlainTable({head, rows, columns, numbers = []}: Given) {
	const all = [head, ...rows];
	const widths = fitting(
		head.map((_, at) => Math.max(1, ...all.map(cells => widthOf(cells[at] ?? '')))),
		columns - 2 * head.length,
	);
	const data = all.map(cells =>
		Object.fromEntries(widths.map((width, at) => [String(at), inColumn(cells[at] ?? '', width, numbers.includes(at))])),
	);
	return <Rows key={widths.join()} data={data} header={Head} cell={cellsOf(widths)} skeleton={Nothing} />;
}

const inColumn = (text: string, width: number, isNumber: boolean): string => {
	const gap = isNumber ? ' '.repeat(Math.max(0, width - widthOf(text))) : '';
	return padded(gap + text, width);
};

/** The widths with the widest made narrower until all fit. */
const fitting = (widths: readonly number[], room: number): number[] => {
	const fitted = [...widths];
	for (let over = fitted.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
		const widest = fitted.indexOf(Math.max(...fitted));
		fitted[widest] = Math.max(1, (fitted[widest] ?? 1) - 1);
	}
	return fitted;
};

/** ink-table counts letters, not columns of a terminal: each cell is made as wide as it is drawn. */
const cellsOf =
	(widths: readonly number[]) =>
	({children, column}: CellProps) => (
		<Text>{` ${padded(String(children).slice(1).trimEnd(), widths[column] ?? 0)} `}</Text>
	);

const Head = ({children}: {children?: ReactNode}) => <Text {...useTheme().faint}>{children}</Text>;

const Nothing = () => <Text />;
