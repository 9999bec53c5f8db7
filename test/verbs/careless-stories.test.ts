import {expect, test} from 'vitest';
import {aDesk, words} from './a-desk.ts';
import {type CarelessStory, carelessStories} from './careless-stories.ts';

/** The advice as it is written down in a story; all who are to be thanked are named. */
const adviceOf = async (desk: ReturnType<typeof aDesk>): Promise<string> => {
	const {verdict, on, by, to, until} = (await desk.type('ask acme --json')).json;
	const others = verdict === 'thank' ? desk.lead().people.slice(1) : [];
	const whom = [to, ...others].map(person => person?.name).join(', ');
	return [verdict, on, by, whom, until && `by ${until}`].filter(Boolean).join(' ');
};

/** Types the line; takes the one that it is understood as, or the one that the person means. */
const typeIt = async (desk: ReturnType<typeof aDesk>, {typed, pick}: CarelessStory) => {
	const came = await desk.type(['log', 'acme', ...typed.split(' ')]);
	if (came.exit === 0) return came;
	const named = came.says.split('\n  touchbase log acme ').slice(1);
	const meant = pick ?? (named.length === 1 ? named[0] : undefined);
	expect(named).toContain(meant);
	return desk.type(words(`log acme ${meant}`));
};

test.each(carelessStories)('$story', async each => {
	const desk = await aDesk().typed(...each.seen);
	const {exit, says, json} = await typeIt(desk, each);
	expect({exit, says}).toEqual({exit: 0, says: ''});
	const asked = json.leftOut && `${json.leftOut.ask} ${json.leftOut.line}`;
	const named = asked?.replaceAll('touchbase ', '').replace(desk.lead().id, 'acme');
	expect(named).toBe(each.asks);
	if (named?.includes(' undo, then ')) await desk.typed('undo');
	const line = each.answer ?? named?.slice(named.lastIndexOf('log acme'));
	if (line) await desk.typed(line);
	expect(await adviceOf(desk)).toBe(each.right);
});

test('there are twenty-six such stories', () => {
	expect(carelessStories).toHaveLength(26);
});
