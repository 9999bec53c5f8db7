import {Text} from 'ink';
import {inWords, isDay} from '../../days/day.ts';
import type {Key, Lead, Profile} from '../../leads/lead.ts';
import {cut, padded, wrap} from '../../text/fit.ts';
import {Refusal} from '../../text/refusal.ts';
import {widthOf} from '../../text/width.ts';
import {calendarOf} from '../../verbs/kit/calendar-of.ts';
import {readAnswer} from '../../verbs/kit/read-answer.ts';
import {untold} from '../../words/news.ts';
import type {ViewProps} from '../definition.ts';
import {TextField} from '../parts/text-field.tsx';
import type {QuestionName, Screen} from '../screen.ts';
import type {State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {type Offer, offers, questionWords} from './offers.ts';
import {advisedWith, meansOf} from './state.ts';

type QuestionProps = ViewProps<'wizard'> & {question: QuestionName};

/** A question with its answers, and why it is asked. */
export function Question(props: QuestionProps) {
	const {state, screen, question} = props;
	const offered = offers(state, screen, question);
	const theme = useTheme();
	const {columns} = state.size;
	return (
		<>
			<Text {...theme.bold}>{cut(`◆ ${questionWords(question).ask}`, columns - 1)}</Text>
			{offered.map((offer, at) => (
				<OfferLine key={offer.says} {...props} offer={offer} at={at} says={saysWidth(offered)} />
			))}
			{hintsOn(state, screen, question).map(line => (
				<Text key={line} {...(screen.problem ? {} : theme.faint)}>{`  ${line}`}</Text>
			))}
		</>
	);
}

/** One answer with what it would come to beside it, or below it where there is no room beside. */
function OfferLine({state, screen, onType, offer, at, says}: QuestionProps & {offer: Offer; at: number; says: number}) {
	const theme = useTheme();
	const {columns} = state.size;
	const chosen = at === screen.at;
	const isPlain = offer.means === 'no change' || offer.does === 'day' || offer.does === 'log';
	const look = isPlain ? theme.faint : offer.means === 'do not contact' ? theme.bold : {};
	const isBelow = !fits(offer, says, columns);
	return (
		<>
			<Text>
				<Text {...(chosen ? theme.bold : {})}>{`${chosen ? '▸' : ' '} ${at + 1}  ${padded(offer.says, says)}`}</Text>
				{chosen && screen.day !== undefined ? (
					<TextField value={screen.day} onChange={onType} columns={24} placeholder="fri, +3d, 2026-12-01" />
				) : (
					!isBelow && <Text {...look}>{offer.means}</Text>
				)}
			</Text>
			{isBelow && <Text {...look}>{cut(`       ${offer.means}`, columns - 1)}</Text>}
		</>
	);
}

const saysWidth = (offered: readonly Offer[]): number => Math.max(...offered.map(({says}) => widthOf(says))) + 2;

const fits = ({means}: Offer, says: number, columns: number): boolean => 5 + says + widthOf(means) < columns;

/** What stands below the answers: what is wrong with the day, what it would mean, what is new, or why it is asked. */
function hintsOn(state: State, screen: Screen<'wizard'>, question: QuestionName): string[] {
	const {columns} = state.size;
	const meant = question === 'rare' ? '' : typedMeaning(state, screen, question);
	const news = question === 'news' ? newsHint(state.book.profile, advisedWith(state, screen).lead) : undefined;
	const text = screen.problem ?? (meant || (news ?? questionWords(question).why));
	return wrap(text, columns - 3).slice(0, 2);
}

/** How many rows a question takes. */
export function questionHeight(state: State, screen: Screen<'wizard'>, question: QuestionName): number {
	const offered = offers(state, screen, question);
	const below = offered.filter(offer => !fits(offer, saysWidth(offered), state.size.columns)).length;
	return 1 + offered.length + below + hintsOn(state, screen, question).length;
}

/** What stands beside the question about news: what this lead has not been told yet, the latest first. */
export function newsHint(profile: Profile, lead: Lead): string | undefined {
	const news = untold(profile, lead);
	const [latest] = news;
	if (!latest) return undefined;
	const more = news.length > 1 ? ` (and ${news.length - 1} more; touchbase news list)` : '';
	return `Not told yet: ${latest.text}${more}`;
}

/** What the day that is being typed would mean; nothing while it is not understood. */
const typedMeaning = (state: State, screen: Screen<'wizard'>, question: Key): string => {
	if (!screen.day) return '';
	try {
		const answer = readAnswer(
			`${question}=${screen.day}`,
			calendarOf(state.today, () => state.book.profile),
		);
		const day = Object.values(answer)[0];
		const means = meansOf(advisedWith(state, screen).situation, answer);
		return `${typeof day === 'string' && isDay(day) ? inWords(day) : day}: ${means}`;
	} catch (error) {
		if (error instanceof Refusal) return '';
		throw error;
	}
};
