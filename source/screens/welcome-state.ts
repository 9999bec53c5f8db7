import {type Setting, settings} from '../verbs/kit/settings.ts';

/** The first run: a page that says what this is, then one question a page. `given` are the answers, by setting. */
export type Welcome = {
	name: 'welcome';
	page: number;
	at: number;
	text: string;
	given: Readonly<Record<string, string>>;
};

export const welcomeScreen = (): Welcome => ({name: 'welcome', page: 0, at: 0, text: '', given: {}});

/** The questions that the welcome asks: the settings that have one. */
export const welcomeQuestions = settings.filter(({ask}) => ask !== undefined);

/** The question of the page; none on the first one. */
export const questionOf = ({page}: Welcome): Setting | undefined => welcomeQuestions[page - 1];

/** The page that was left becomes another one, with what was answered there taken up again. */
export const toPage = (welcome: Welcome, page: number): Welcome => {
	const question = welcomeQuestions[page - 1];
	const given = question ? welcome.given[question.key] : undefined;
	const at = (question?.choices ?? []).findIndex(([value]) => value === (given ?? question?.unset));
	return {...welcome, page, at: Math.max(0, at), text: given ?? ''};
};

/** The answer that stands on the page, as it would be kept; none for an empty text. */
export const answerOn = (welcome: Welcome): Welcome['given'] => {
	const question = questionOf(welcome);
	if (!question) return welcome.given;
	const value = question.choices ? question.choices[welcome.at]?.[0] : welcome.text.trim();
	return value ? {...welcome.given, [question.key]: value} : welcome.given;
};
