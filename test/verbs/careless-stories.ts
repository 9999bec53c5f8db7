/**
 * A story as a person lived it, and as it was typed in a hurry: wrong words, two of three flags. Where the words can mean
 * several things, `pick` is the one that happened. `asks` is the line that asks back, without `touchbase` and the lead;
 * `answer` is what the person then types instead of it, if it wants a day. `right` was written down before the program
 * was asked: verdict, day, channel, whom, by when.
 */
export type CarelessStory = {
	story: string;
	seen: readonly string[];
	typed: string;
	pick?: string;
	asks?: string;
	answer?: string;
	right: string;
};

const applied = ['add Acme --role dev --with "Dana Reyes" --on 2026-11-02'];
const met = ['add Acme --kind interview --with "Dana Reyes" --on 2026-11-02', 'log acme thanks --on 2026-11-02'];
const offered = [...met, 'log acme offer --on 2026-11-11'];

/** Today is Thursday 12 November 2026. */
export const carelessStories: readonly CarelessStory[] = [
	{
		story: 'the panel meets on the 19th, and I hear after it',
		seen: met,
		typed: 'note panel meets thu 19 nov, i hear after that',
		asks: 'Did they name the day by which they decide? log acme timeline --due "thu 19 nov"',
		right: 'wait 2026-11-26 email Dana Reyes',
	},
	{
		story: 'she cannot come on Friday, and sends new times',
		seen: [...applied, 'log acme interview --at "fri 13 nov 10:00" --with dana'],
		typed: 'reply sorry cant make friday, will send new times',
		asks: 'Is the meeting off? log acme cancelled',
		right: 'contact 2026-11-12 email Dana Reyes',
	},
	{
		story: 'the recruiter rang: they see me on Tuesday at three',
		seen: applied,
		typed: 'recruiter called, interview tuesday 3pm',
		asks: 'Is a meeting agreed? log acme interview --at "tuesday 3pm"',
		right: 'wait 2026-11-17 email Dana Reyes',
	},
	{
		story: 'they sent me homework; it is due on Friday',
		seen: met,
		typed: 'they sent homework due friday',
		right: 'answer 2026-11-12 email Dana Reyes by 2026-11-13',
	},
	{
		story: 'the advertisement wants no calls',
		seen: applied,
		typed: 'no calls please',
		pick: 'no-contact "no calls please" --not-by phone --posting',
		right: 'contact 2026-11-12 email Dana Reyes',
	},
	{
		story: 'they rang while I was out, and left a message',
		seen: applied,
		typed: 'they left a voicemail',
		right: 'answer 2026-11-12 email Dana Reyes',
	},
	{
		story: 'an offer on the phone; they want my answer by Monday',
		seen: met,
		typed: 'verbal offer',
		asks: 'By when do they want your answer? log acme offer --due DAY',
		answer: 'log acme offer --due mon',
		right: 'answer 2026-11-12 email Dana Reyes by 2026-11-16',
	},
	{
		story: 'I said yes on the phone; the contract is to follow',
		seen: offered,
		typed: 'accepted on the phone, contract to follow',
		asks: 'Is something still to come? log acme accepted --awaiting "the letter"',
		right: 'wait 2026-11-19 email Dana Reyes',
	},
	{
		story: 'the background check is over, and the job is mine',
		seen: [...offered, 'log acme accepted --awaiting "the background check" --on 2026-11-11'],
		typed: 'passed the background check',
		right: 'closed',
	},
	{
		story: 'the interview is on Wednesday instead',
		seen: [...applied, 'log acme interview --at "fri 13 nov 10:00" --with dana'],
		typed: 'interview moved to wed',
		right: 'wait 2026-11-18 email Dana Reyes',
	},
	{
		story: 'she wants no more mail from me',
		seen: applied,
		typed: 'reply please stop emailing, we will contact you',
		asks: 'Did they ask you to stop? log acme no-contact',
		right: 'stop',
	},
	{
		story: 'all hiring rests until January',
		seen: met,
		typed: 'on hold until january',
		pick: 'reply "on hold until january"',
		asks: 'Did they name the day by which they decide? log acme timeline --due "early january"',
		right: 'wait 2027-01-18 email Dana Reyes',
	},
	{
		story: 'not now, but perhaps in spring',
		seen: met,
		typed: 'reply not now, maybe in spring, stay in touch',
		asks: 'Did they ask you to be in touch? log acme invited --due "in spring"',
		right: 'wait 2027-03-01 email Dana Reyes',
	},
	{
		story: 'Dana and a Bo Lund talked with me',
		seen: applied,
		typed: 'interview with dana and Bo Lund',
		asks: 'Was it with dana and Bo Lund? undo, then log acme interview --with "dana" --with "Bo Lund"',
		right: 'thank 2026-11-12 email Dana Reyes, Bo Lund',
	},
	{
		story: 'at the front desk they told me to ring on Friday',
		seen: applied,
		typed: 'called, reception said try friday',
		pick: 'tried "called, reception said try friday" --by phone',
		asks: 'Did they ask you to be in touch? log acme invited --due "friday" --by phone',
		right: 'wait 2026-11-13 email Dana Reyes',
	},
	{
		story: 'they took somebody from inside, and have another role in January',
		seen: met,
		typed: 'got rejected, but another role opens in january',
		right: 'thank 2026-11-12 email Dana Reyes',
	},
	{
		story: 'a no before any talk; they keep me in mind for another role',
		seen: applied,
		typed: 'rejected went internal but another role opens in january',
		asks: 'Is the door open? log acme rejected --keep',
		right: 'thank 2026-11-12 email Dana Reyes',
	},
	{
		story: 'I mailed them on Monday and forgot to note it',
		seen: met,
		typed: 'emailed on monday',
		right: 'wait 2026-11-30 phone Dana Reyes',
	},
	{
		story: 'I thanked them yesterday',
		seen: ['add Acme --kind interview --with "Dana Reyes" --on 2026-11-11'],
		typed: 'thanks yesterday',
		asks: 'Was it on Wed 11 Nov? undo, then log acme thanks --on "yesterday"',
		right: 'wait 2026-11-18 email Dana Reyes',
	},
	{
		story: 'I told her that I ring on Tuesday',
		seen: met,
		typed: 'followup told her ill call tuesday',
		asks: 'Did you promise a day? log acme promise --due "tuesday"',
		right: 'wait 2026-11-17 phone Dana Reyes',
	},
	{
		story: 'they want two references by Friday',
		seen: met,
		typed: 'they want references by friday',
		right: 'answer 2026-11-12 email Dana Reyes by 2026-11-13',
	},
	{
		story: 'they get back to me in two weeks',
		seen: met,
		typed: 'reply will get back in two weeks',
		asks: 'Do they owe you something? log acme awaiting "their word" --due "in two weeks"',
		right: 'wait 2026-12-03 email Dana Reyes',
	},
	{
		story: 'she is away up to the first of December',
		seen: met,
		typed: 'dana ooo till dec 1',
		right: 'wait 2026-12-02 email Dana Reyes',
	},
	{
		story: 'their offer was too low; I would come back to them',
		seen: offered,
		typed: 'offer declined, too low',
		asks: 'May you come back to them? log acme declined --keep',
		right: 'tickler 2027-01-12 email Dana Reyes',
	},
	{
		story: 'she wrote on LinkedIn and wants to know when we can talk',
		seen: applied,
		typed: 'linkedin message from dana asking when i can talk',
		asks: 'Did they ask you something? log acme reply --asks',
		right: 'answer 2026-11-12 email Dana Reyes',
	},
	{
		story: 'a video call that is still to come, on Monday at ten',
		seen: applied,
		typed: 'zoom monday 10am with dana',
		pick: 'interview "zoom monday 10am with dana" --at "monday 10am" --with "Dana Reyes"',
		right: 'wait 2026-11-16 email Dana Reyes',
	},
];
