import {inBrief} from '../advice/explain/brief.ts';
import {adviseLead} from '../advice/inbox.ts';
import type {Day} from '../days/day.ts';
import {
	agreed,
	applied,
	article,
	decideBy,
	fresh,
	hush,
	interview,
	leadFrom,
	met,
	noShow,
	offer,
	promise,
	question,
	refused,
	reply,
	requested,
	type Step,
	sent,
	talk,
	thanks,
	willDo,
	wrote,
} from './demo-steps.ts';

/** A story as somebody told it, the log that a person would make of it, and what a reader would say to it. */
type Told = {
	tale: string;
	reader: string;
	steps: readonly Step[];
	/** Where the program's answer is not what a reader would say, and why. */
	wrong?: string;
};

/** A Thursday on which all of them are told. */
const toldOn: Day = '2026-11-12';

const stories: readonly Told[] = [
	{
		tale: 'Interview ten days ago, thanked them the next day, nothing since.',
		reader: 'Ask once, today, by email.',
		steps: [applied(24), interview(10, 'Dana'), thanks(9)],
	},
	{
		tale: 'The same, but they said they would decide on the 20th.',
		reader: 'Wait for the 20th and a few days more.',
		steps: [interview(10, 'Dana'), thanks(9), decideBy(10, 8)],
	},
	{
		tale: 'Interview yesterday; I have not thanked them.',
		reader: 'Thank them now.',
		steps: [interview(1, 'Dana')],
	},
	{
		tale: 'Interview five weeks ago, thanked, asked by email after a week and called two weeks ago. Silence.',
		reader: 'You have asked twice. Leave it, and look again in the new year.',
		steps: [interview(35, 'Dana'), thanks(34), sent(28), sent(14, 'phone')],
	},
	{
		tale: 'Applied online three days ago.',
		reader: 'Too early. Wait a week.',
		steps: [applied(3)],
	},
	{
		tale: 'Applied six weeks ago, never asked, no name.',
		reader: 'One short message, then forget it.',
		steps: [applied(42)],
		wrong:
			'It says to call, though neither a name nor a number is known: it takes a way in for granted until you say that there is none (touchbase tell LEAD contact=none).',
	},
	{
		tale: 'Applied four weeks ago, asked twice, nothing.',
		reader: 'Stop asking. If they want you they know where you are.',
		steps: [applied(28), sent(20), sent(10)],
	},
	{
		tale: 'The vacancy said "no calls please", and I know nobody there.',
		reader: 'Do nothing.',
		steps: [applied(14), hush(14, 'posting')],
	},
	{
		tale: 'She wrote: "we need another two weeks". That was Monday.',
		reader: 'Wait the two weeks she asked for.',
		steps: [interview(20, 'Dana'), thanks(19), sent(8), reply(3, 'warm', 'we need another two weeks')],
	},
	{
		tale: 'The recruiter asked for my references two days ago and I have not sent them.',
		reader: 'Send them today.',
		steps: [interview(12, 'Dana'), thanks(11), question(2, 'your references')],
	},
	{
		tale: 'They made an offer yesterday; I have until Tuesday, and another interview is on Monday.',
		reader: 'Thank them, say you will answer by Tuesday, and tell the other firm.',
		steps: [interview(20, 'Dana'), thanks(19), offer(1, 5, 'Dana')],
	},
	{
		tale: 'They said no last week, very kindly: "please stay in touch".',
		reader: 'Thank them, and write again in a couple of months.',
		steps: [interview(30, 'Dana'), thanks(29), refused(7, 'Dana', 'please stay in touch')],
	},
	{
		tale: 'I told Wei that I would send my portfolio on Tuesday and forgot. It is Thursday.',
		reader: 'Send it today, and say sorry once.',
		steps: [talk(9, 'Wei'), thanks(8), promise(9, -2)],
	},
	{
		tale: 'Interview tomorrow morning.',
		reader: 'Prepare. Write nothing.',
		steps: [applied(20), agreed(6, 1, 'Dana')],
	},
	{
		tale: 'They did not call at the hour we had agreed yesterday.',
		reader: 'A friendly line: I was there, shall we find another time?',
		steps: [applied(20), agreed(6, -1, 'Dana'), noShow(1)],
	},
	{
		tale: 'Coffee with a manager last week who said "let me ask around".',
		reader: 'Thank her if you have not; give her two weeks, then ask how it went.',
		steps: [talk(7, 'Ruth'), thanks(6), willDo(7, 'Ruth', 'ask around')],
		wrong:
			'A week is right for a step of the hiring (cps-3). A favour wants longer, and the rules make no difference between the two.',
	},
	{
		tale: 'I wrote to a small firm without a vacancy five weeks ago and followed up once.',
		reader: 'Let it go, unless you have something new.',
		steps: [wrote(35), sent(21)],
		wrong:
			'The reader sides with Koblyk. That Wise’s days hold for letters too is our reading, and for a small firm it is one message too many; with the stance reserved the program holds.',
	},
	{
		tale: 'Asked somebody for an informational interview twelve days ago, by mail.',
		reader: 'Call once.',
		steps: [requested(12)],
	},
	{
		tale: 'Met Clara at a fair two weeks ago, thanked her, sent her an article last week; she was warm.',
		reader: 'Leave her alone for a month, then a sign of life.',
		steps: [met(14, 'Clara'), thanks(13), reply(12, 'warm'), article(7, 'on museums')],
		wrong:
			'It counts the article as a message and is back after two weeks (wise-4). To somebody met once, after an article, that is too soon.',
	},
	{
		tale: 'Applied three weeks ago, asked once; since yesterday I have the certificate they wanted.',
		reader: 'Tell them, today: it is a reason to write.',
		steps: [applied(21), sent(10), fresh(1, 'the certificate')],
		wrong:
			'The day is right, the form is not: it alternates mail and phone (wise-4), but a certificate is better sent.',
	},
];

/** Each story with what the program says to it now. */
export function toldStories(): {tale: string; reader: string; program: string; wrong: string | undefined}[] {
	return stories.map(({tale, reader, steps, wrong}, place) => {
		const lead = leadFrom({organization: 'Acme', role: 'the job', steps}, place, toldOn);
		const {advice} = adviseLead(lead, toldOn, {});
		return {tale, reader, program: `${inBrief(advice)}. ${advice.because}`, wrong};
	});
}
