import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {adviseLead} from '../../source/advice/inbox.ts';
import {PeopleTable, peopleRows} from '../../source/screens/parts/people.tsx';
import {aLead} from '../a-lead.ts';

const advised = adviseLead(
	aLead()
		.knowing('Dana Reyes', {email: 'dana.reyes@example.com', phone: '+1 555 0117'})
		.knowing('株式 ひかり', {role: 'insider'})
		.interviewedOn('2026-11-02', 'Dana Reyes')
		.thankedOn('2026-11-03')
		.build(),
	'2026-11-05',
	{},
);

const drawn = (columns: number) => {
	const {lastFrame, unmount} = render(<PeopleTable rows={peopleRows(advised, columns)} />);
	const lines = (lastFrame() ?? '').split('\n').map(line => line.trimEnd());
	unmount();
	return lines;
};

test('the people of a lead stand in a table without lines, with how to reach them and when you met', () => {
	expect(drawn(79)).toMatchInlineSnapshot(`
		[
		  "  Dana Reyes    dana.reyes@example.com  +1 555 0117   met 2 Nov, thanked",
		  "  株式 ひかり   no address yet                        works there",
		]
	`);
});

test('where it is narrow, the people of a lead are named with when you met alone', () => {
	expect(drawn(45)).toMatchInlineSnapshot(`
		[
		  "  Dana Reyes    met 2 Nov, thanked",
		  "  株式 ひかり   works there",
		]
	`);
});
