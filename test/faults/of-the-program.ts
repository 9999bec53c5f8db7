import {
	badFiles,
	badFilesInTheInbox,
	badFilesThroughLines,
	badFilesWithLowdb,
	badWhileTheInboxIsOpen,
} from './bad-files.ts';
import {shownInLines, typedInLines} from './escapes/lines.ts';
import {anyPayload, payloads, seeded} from './escapes/payloads.ts';
import {pastedIntoScreens, shownOnScreens} from './escapes/screens.ts';
import {type Fault, inTurn} from './fault.ts';
import {longNotes, manyLeads, onHugeBook} from './huge.ts';
import {threeMachines} from './machines.ts';
import {endedBy, endedInAllWays, linesEnded} from './signals.ts';
import {undoneElsewhere, undoneTogether} from './undoing.ts';
import {inboxWhileOthersLog} from './watching.ts';

const texts = payloads.map(([, text]) => text);
const some = texts.slice(0, 3);

const random = seeded(12);
const anyTexts = (count: number): string[] => Array.from({length: count}, () => anyPayload(random));

/** What is tried on the whole program, in a terminal where it needs one. */
export const ofTheProgram: readonly Fault[] = [
	{
		fault: 'inbox open, 50 lines from elsewhere, each shown within a second',
		ours: () => inTurn(10, () => inboxWhileOthersLog(50, {slow: 1000})),
		control: 'held up',
		without: () => inboxWhileOthersLog(3, {slow: 1000, stopped: true}),
	},
	{
		fault: 'SIGTERM, SIGHUP, SIGINT, terminal closed; idle, form open, during a commit',
		ours: () => endedInAllWays(20, ['idle', 'a form is open', 'a commit is made']),
		control: 'SIGKILL',
		without: () => inTurn(3, () => endedBy('SIGKILL', 'a form is open')),
	},
	{fault: 'a signal during a line that logs', ours: () => linesEnded(300)},
	{
		fault: `${texts.length} texts that could steer the terminal, in any line`,
		ours: () => inTurn(2, turn => (turn === 0 ? shownInLines('ours', texts) : typedInLines('ours', texts))),
		control: 'shown as it is',
		without: () => shownInLines('shown as it is', some, 1),
	},
	{
		fault: 'the same on any screen, and pasted',
		ours: () => inTurn(2, turn => (turn === 0 ? shownOnScreens('ours', texts) : pastedIntoScreens('ours', texts))),
		control: 'shown as it is',
		// Without the other screens: what is shown as it is may hide the inbox, and nothing says then that it is open.
		without: () => shownOnScreens('shown as it is', some, 0),
	},
	{
		fault: '10,000 random texts of that kind, in any line',
		ours: () =>
			inTurn(100, turn =>
				turn % 10 === 0 ? typedInLines('ours', anyTexts(100)) : shownInLines('ours', anyTexts(100), 2),
			),
		control: 'shown as it is',
		without: () => shownInLines('shown as it is', anyTexts(20), 1),
	},
	{
		fault: 'bad files, through any line, and restore',
		ours: () => badFilesThroughLines(badFiles),
		control: 'lowdb',
		without: () => badFilesWithLowdb(badFiles),
	},
	{fault: 'bad files in the place of the inbox', ours: () => badFilesInTheInbox(badFiles)},
	{fault: 'bad files while a form is open', ours: () => badWhileTheInboxIsOpen(badFiles)},
	{
		fault: 'four processes that log and undo',
		ours: () => inTurn(5, () => undoneTogether(4, 50)),
	},
	{
		fault: 'three machines, 200 rounds of work and sync, offline, clocks an hour off, killed in the middle',
		ours: () => threeMachines('ours', 200),
		control: 'git by lines',
		without: () => threeMachines('git by lines', 20),
	},
	{fault: 'undo of what was done or edited elsewhere', ours: () => inTurn(5, undoneElsewhere)},
	{fault: 'notes of a megabyte', ours: () => onHugeBook(longNotes())},
	{fault: '100,000 leads', ours: () => onHugeBook(manyLeads(100_000))},
];
