import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/days/day.ts';
import {aDesk} from '../verbs/a-desk.ts';

/** What is to be done for Acme on a day, and why, as it is printed, after some lines on their days. */
const told = async (today: Day, ...lines: [Day, string][]): Promise<string> => {
	const desk = aDesk(undefined, '2026-11-02');
	await desk.typed('add Acme --kind interview --with "Dana Reyes" --email d@acme.example --phone 5550117');
	for (const [day, line] of lines) {
		desk.goTo(day);
		await desk.typed(line);
	}
	desk.goTo(today);
	return (await desk.type('ask acme')).out.split('\n').slice(1, 3).join(' ');
};

describe('the reason', () => {
	const thanked: [Day, string] = ['2026-11-03', 'log acme thanks'];

	test('names what they promised, who said so, and when it may be asked for', async () => {
		const call: [Day, string] = ['2026-11-05', 'log acme awaiting "a call to arrange the second talk" --with dana'];
		expect(await told('2026-11-09', thanked, call)).toBe(
			'Wait until Thu 12 Nov, then email Dana Reyes. Dana Reyes promised a call to arrange the second talk; they said so on Thu 5 Nov. If it has not come, ask on Thu 12 Nov (cps-3).',
		);
		expect(await told('2026-11-12', thanked, call)).toMatch(/they said so on Thu 5 Nov\. It is time to ask \(cps-3\)/);
	});

	test('keeps their words as words, and a vague day as they said it', async () => {
		const word: [Day, string] = ['2026-11-05', 'log acme awaiting "will let me know" --due "early december"'];
		expect(await told('2026-11-09', thanked, word)).toContain('They promised "will let me know" by early December.');
		const promise: [Day, string] = ['2026-11-05', 'log acme promise "my figures" --by phone --due "early december"'];
		expect(await told('2026-11-09', thanked, promise)).toContain(
			'You said you would call in early December: "my figures"',
		);
	});

	test('says what they owe after a yes, a meeting called off, and a call at their wish', async () => {
		const offer: [Day, string] = ['2026-11-12', 'log acme offer --due 2026-11-20'];
		const yes: [Day, string] = ['2026-11-13', 'log acme accepted --awaiting "the contract"'];
		expect(await told('2026-11-16', thanked, offer, yes)).toContain(
			'You said yes on Fri 13 Nov. They owe you the contract. If it has not come, ask on Fri 20 Nov',
		);
		const invited: [Day, string] = ['2026-11-05', 'log acme invited --due 2026-11-12 --by phone'];
		const called: [Day, string] = ['2026-11-12', 'log acme voicemail'];
		expect(await told('2026-11-16', thanked, invited, called)).toContain(
			'You called on Thu 12 Nov, as they asked. If they have not answered, ask on Thu 19 Nov',
		);
		const agreed: [Day, string] = ['2026-11-10', 'log acme interview --at 2026-11-20'];
		const off: [Day, string] = ['2026-11-19', 'log acme cancelled'];
		const glad: [Day, string] = ['2026-11-19', 'log acme followup'];
		expect(await told('2026-11-26', thanked, agreed, off, glad)).toContain(
			'The meeting was called off on Thu 19 Nov, and they owe you a new date. It is time to ask',
		);
	});

	test("a machine's no to what you accepted is no meeting that was called off", async () => {
		const offer: [Day, string] = ['2026-11-12', 'log acme offer'];
		const no: [Day, string] = ['2026-11-17', 'log acme rejected --auto'];
		expect(await told('2026-11-17', thanked, offer, ['2026-11-13', 'log acme accepted'], no)).toBe(
			'Call Dana Reyes today. You had accepted, and a machine said no today: ask whether that is a mistake.',
		);
	});

	test('who withdrew is not told that they said no', async () => {
		expect(await told('2026-11-20', thanked, ['2026-11-10', 'log acme withdrew --keep'])).toContain(
			'You withdrew, and the door is open. On Mon 11 Jan 2027, ask whether they are hiring again',
		);
		expect(await told('2026-11-20', thanked, ['2026-11-10', 'log acme rejected --auto'])).toContain('They said no,');
	});

	test('says that a promised day has passed, that they are away, and that nobody picked up', async () => {
		const promise: [Day, string] = ['2026-11-05', 'log acme promise --by phone --due 2026-11-13'];
		expect(await told('2026-11-14', thanked, promise)).toContain(
			'You said you would call on Fri 13 Nov (smetana-1). That day has passed.',
		);
		expect(await told('2026-11-13', thanked, promise, ['2026-11-12', 'log acme tried'])).toBe(
			'Email Dana Reyes today. You said you would call today (smetana-1). You reached nobody by phone: try another way.',
		);
		expect(await told('2026-11-13', thanked, promise, ['2026-11-10', 'log acme away --until 2026-11-17'])).toBe(
			'Wait until Wed 18 Nov, then call Dana Reyes. You said you would call today (smetana-1). They are away until Tue 17 Nov.',
		);
	});

	test('asks of a meeting of which nothing was logged whether it took place', async () => {
		const agreed: [Day, string] = ['2026-11-03', 'log acme interview --at 2026-11-06 --with "Bo Lund"'];
		const hint = 'It did not take place? Log no-show, cancelled or missed.';
		expect(await told('2026-11-07', thanked, agreed)).toContain(hint);
		expect(await told('2026-11-07', thanked, agreed, ['2026-11-06', 'log acme interview --with bo'])).not.toContain(
			hint,
		);
	});

	test('before a talk about no job nobody is to ask when they will decide', async () => {
		const talk: [Day, string] = ['2026-11-05', 'log acme conversation --at 2026-11-12'];
		expect(await told('2026-11-09', thanked, talk)).not.toContain('decide');
		expect(await told('2026-11-12', thanked, talk)).toContain('Before you leave, agree on what comes next.');
		expect(await told('2026-11-09', thanked, ['2026-11-05', 'log acme interview --at 2026-11-12'])).toContain(
			'above all when they will decide',
		);
	});

	test('thanks for an interview through an agency name the interviewer, and who can pass them on', async () => {
		expect(await told('2026-11-03', ['2026-11-02', 'person acme "Ona Hale" --role recruiter'])).toBe(
			'Thank Dana Reyes today. The interview was yesterday. CPS, Kennedy, Wise and Stein would thank them. Send it through Ona Hale.',
		);
	});
});
