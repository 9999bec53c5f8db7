import type {Checked} from '../../source/words/check/finding.ts';
import {aLead} from '../a-lead.ts';

/** A lead that has had one message already, whose words are kept. */
export const acme = aLead('Acme')
	.as('Staff engineer')
	.knowing('Dana Reyes')
	.knowing('Bo Lund')
	.interviewedOn('2026-11-02', 'Dana Reyes', 'Bo Lund')
	.thankedOn('2026-11-03')
	.wroteToOn(
		'2026-11-09',
		'Dana Reyes',
		'Subject: After our talk\n\nDear Dana Reyes,\n\nWe spoke last Monday about the role of Staff engineer. May I ask how far you have come with your decision? I have run Postgres for ten years, and the move you described is one I have made twice. Thank you for your time.\n\nKind regards,\nKim Ode\n',
	)
	.build();

type Bad = Partial<Checked> & {why: string; text: string; finds: readonly string[]};

const letter = (body: string, to = 'Dana Reyes'): string => `Dear ${to},\n\n${body}\n\nKind regards,\nKim Ode\n`;

/** Messages that nobody should send, and what the check is to find in each: `check rule`. */
export const badMessages: readonly Bad[] = [
	{
		why: 'goes on and on',
		text: letter(
			`${'I would also like to tell you about another project that I have worked on in the past years. '.repeat(10)}Thank you.`,
		),
		finds: ['too-long wise-6'],
	},
	{
		why: 'is the message of last week',
		text: letter(
			'We spoke last week about the role of Staff engineer. May I ask how far you have come with your decision? I have run Postgres for ten years, and the move you described is one that I have made twice. Many thanks for your time.',
		),
		finds: ['repeated stein-5'],
	},
	{
		why: 'oversells',
		text: letter(
			'I am the perfect candidate, I guarantee it. Nobody else can do this. You will not regret it. Thank you.',
		),
		finds: ['oversold kennedy-7', 'oversold kennedy-7', 'oversold kennedy-7', 'oversold kennedy-7'],
	},
	{
		why: 'is too casual and decorated',
		text: 'Hey Dana!!\n\nThat was awesome 😀 I am super excited! Gonna be great!\n\nCheers\nKim\n',
		finds: [
			'casual wise-7',
			'casual wise-7',
			'casual wise-7',
			'casual wise-7',
			'casual wise-7',
			'decorated kennedy-6',
			'decorated kennedy-6',
			'decorated kennedy-6',
		],
	},
	{
		why: 'is an article note about the job',
		kind: 'article',
		text: letter(
			'I came across this on the future of databases: https://example.com/jobs/hiring\n\nHas there been a decision about my application for the position?',
		),
		finds: ['job-in-article kennedy-2', 'job-in-article kennedy-2'],
	},
	{
		why: 'is a thank-you without thanks',
		kind: 'thanks',
		text: letter('It was good to see your office. I look forward to the next step.'),
		finds: ['no-thanks kennedy-1'],
	},
	{
		why: 'greets the wrong person and names the wrong organization',
		text: letter('We spoke on Monday 2 November. I would like to work at Birch Labs more than anywhere.', 'Bo Lund'),
		others: ['Birch Labs', 'Acme Tools'],
		finds: ['name wise-7', 'name wise-7'],
	},
	{
		why: 'pleads',
		text: letter('I am so sorry to bother you again. I really need this job. May I ask how things stand?'),
		finds: ['pleading wise-7', 'pleading wise-7'],
	},
	{
		why: 'is keener than it should be',
		text: letter('I would do anything for this role, and I cannot wait to start. May I ask how things stand?'),
		finds: ['oversold kennedy-7', 'oversold kennedy-7'],
	},
	{
		why: 'only checks in',
		text: letter('I hope you are well. Just checking in to see if there are any updates. Thanks!'),
		finds: ['empty wise-8'],
	},
	{
		why: 'is a voicemail that promises no day',
		medium: 'voicemail',
		text: 'Hello Dana, this is Kim Ode. I wanted to ask how things stand. I will call you again soon. Goodbye.',
		finds: ['promise-without-day smetana-3'],
	},
];
