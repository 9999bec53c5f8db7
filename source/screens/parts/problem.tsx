import {Text} from 'ink';
import {cut} from '../../text/fit.ts';
import {useTheme} from '../theme.ts';

/** Why something was not done: in bold up to the first colon, if that comes within 20 letters, else the first word; in no colour. */
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
