import {Text} from 'ink';
import {cut} from '../../text/fit.ts';
import {widthOf} from '../../text/width.ts';
import {useTheme} from '../theme.ts';

/** The top line of a screen: what it is, and at the right what else is worth knowing. */
export function Header({title, right, columns}: {title: string; right: string; columns: number}) {
	const theme = useTheme();
	const shownRight = cut(right, Math.floor(columns / 2));
	const shownTitle = cut(title, columns - widthOf(shownRight) - 2);
	const gap = ' '.repeat(Math.max(1, columns - 1 - widthOf(shownTitle) - widthOf(shownRight)));
	return (
		<Text>
			<Text {...theme.bold}>{shownTitle}</Text>
			<Text {...theme.faint}>{gap + shownRight}</Text>
		</Text>
	);
}
