import process, {env} from 'node:process';
import {adviseLead} from '../advice/inbox.ts';
import type {Stance} from '../leads/lead.ts';
import {openScreens, type Start} from '../screens/open-screens.tsx';
import type {Store} from '../store/store.ts';
import {tellAdvice} from '../verbs/kit/tell-advice.ts';
import {leadLabel, requireLead} from '../verbs/kit/verb.ts';
import {newId, today} from './clock.ts';
import {copy, edit} from './copy-and-edit.ts';
import {beforeTheEnd} from './host/before-the-end.ts';
import {readForScreen} from './host/read-text.ts';
import {print} from './print.ts';
import {demoStore} from './stores.ts';

/** True where your locale has no UTF-8; then only ASCII is shown. */
const isAscii = (): boolean => !/utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');

/** Stops the whole job, as ctrl-z does; without a shell to resume it, nothing happens. */
const suspend = async (): Promise<void> => {
	process.kill(0, 'SIGTSTP');
	await new Promise(resolve => setTimeout(resolve, 50));
};

/** Opens the screens. If one screen was asked for, its result stays in the scrollback. */
export async function onScreens(
	start: Start,
	store: Store,
	stance: Stance | undefined,
	coloured: boolean,
	demo: boolean,
): Promise<void> {
	const screenReader = env.INK_SCREEN_READER === 'true';
	const outside = {
		store,
		unsavedForms: store.unsavedForms,
		today,
		newId,
		stance,
		start,
		demo,
		colours: coloured,
		ascii: isAscii(),
		screenReader,
		// The Linux console would read the question as a command to change its colours.
		asksBackground: !screenReader && process.stdin.isTTY && !/^(?:linux|dumb)/.test(env.TERM ?? 'dumb'),
		copy,
		edit,
		own: (await import('./host/own-templates.ts')).ownTemplates(),
		suspend,
		read: readForScreen,
		hungUp: () => process.kill(process.pid, 'SIGHUP'),
		beforeTheEnd,
		stdin: process.stdin,
		stdout: process.stdout,
	};
	const {said, goesTo} = await openScreens(outside);
	if (goesTo)
		return onScreens({screen: goesTo === 'tour' ? 'tour' : 'inbox'}, await demoStore(), stance, coloured, true);
	if (!('lead' in start)) return;
	const book = store.read();
	const {advice, lead} = adviseLead(requireLead({book, today: today()}, start.lead), today(), book.profile, {}, stance);
	print(process.stdout, [said ?? leadLabel(lead), ...tellAdvice(advice)], coloured);
}
