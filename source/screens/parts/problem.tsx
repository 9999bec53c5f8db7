import {Text} from 'ink';
import {cut} from '../../text/fit.ts';
import {useTheme} from '../theme.ts';

/** Why something was not done: no colour, the first word bold, up to its colon where there is one soon. */
export function Problem({text, columns}: {text: string; columns: number}) {
	const {bold} = useTheme();
	const shown = cut(text, columns - 1);
	const [first = ''] = /^(?:[^:.]{1,20}:|\S+)/.exec(shown) ?? [];
	return (
		<Text>
			<Text {...bold}>{first}</Text>
			{shown.slice(first.length)}
		</Text>
	);
}
