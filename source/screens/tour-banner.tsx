import {Text} from 'ink';
import {wrap} from '../text/fit.ts';
import {useTheme} from './theme.ts';
import {tourHeight, tourWords} from './tour.ts';

/** The step of the tour that is on, in always the same number of lines. */
export const TourBanner = ({step, columns}: {step: number; columns: number}) => {
	const theme = useTheme();
	const lines = wrap(tourWords(step), columns - 3);
	return Array.from({length: tourHeight}, (_, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its place is what it is
		<Text key={index} {...theme.title}>
			{lines[index] ? `│ ${lines[index]}` : '│'}
		</Text>
	));
};
