import {expect, test} from 'vitest';
import {aDesk} from './a-desk.ts';

test('a debrief of the meeting that was agreed for today ends it: thanks are owed to everybody who was there', async () => {
	const desk = await aDesk().typed(
		'add Acme --kind conversation --at today --with "Dana Reyes"',
		'debrief acme --with "Bo Lund" --point "Dana=their move"',
		'debrief acme --with "Ada Voss"',
	);
	const {json} = await desk.type('ask acme --json');
	expect(json).toMatchObject({verdict: 'thank', to: {name: 'Dana Reyes'}, situation: {kind: 'conversation'}});
	expect(desk.lead().log.filter(({what}) => what === 'conversation')).toMatchObject([
		{at: '2026-11-12'},
		{on: '2026-11-12', with: ['Dana Reyes', 'Bo Lund', 'Ada Voss']},
	]);
});
