import {damagedAnywhere} from './damage.ts';
import {failingEverywhere, fullDisk, shortWritesOf} from './errors.ts';
import {type Fault, inTurn, sum} from './fault.ts';
import {replacedAtEveryCall, replacedMeanwhile, replacedWhileAFormIsOpen} from './foreign.ts';
import {killedAtEveryCall, oneWriterKilled, stormOfKills} from './kills.ts';
import {deadOwner, manyAtOnce} from './together.ts';

const sizes = Array.from({length: 50}, (_, i) => 1 + i * i);

/** What is tried on the store alone. */
export const ofTheStore: readonly Fault[] = [
	{
		fault: 'SIGKILL at random moments, one writer',
		ours: () => oneWriterKilled('ours', 1000),
		control: 'in place',
		without: () => oneWriterKilled('in place', 20),
	},
	{
		fault: 'SIGKILL storm, four writers',
		ours: () => stormOfKills('ours', 500),
		control: 'lowdb',
		without: () => stormOfKills('lowdb', 20),
	},
	{
		fault: 'kill at every file call of a commit',
		ours: () => killedAtEveryCall('ours'),
		control: 'in place',
		without: () => killedAtEveryCall('in place'),
	},
	{
		fault: 'EIO ENOSPC EROFS EACCES EMFILE at every file call',
		ours: async () =>
			sum(failingEverywhere('ours', 'add'), failingEverywhere('ours', 'undo'), failingEverywhere('ours', 'restore')),
		control: 'in place',
		without: () => failingEverywhere('in place', 'add'),
	},
	{
		fault: 'short writes',
		ours: () => shortWritesOf('ours', sizes),
		control: 'in place',
		without: () => shortWritesOf('in place', sizes),
	},
	{
		fault: 'a really full small disk',
		ours: () => fullDisk('ours', 50),
		control: 'lowdb',
		without: () => fullDisk('lowdb', 50),
	},
	...([2, 4] as const).flatMap(processes =>
		[false, true].map(
			(same): Fault => ({
				fault: `${processes} processes × 200 commits, ${same ? 'the same lead' : 'own leads'}`,
				ours: () => inTurn(20, () => manyAtOnce('ours', processes, 200, same, 1000)),
				control: 'lowdb',
				without: () => manyAtOnce('lowdb', processes, 200, same),
			}),
		),
	),
	{
		fault: "dead owner's lock, eight contenders",
		ours: () => deadOwner('ours', 500),
		control: 'unlink and link',
		without: () => deadOwner('unlink and link', 10),
	},
	{
		fault: 'replaced between read and write',
		ours: () => replacedMeanwhile('ours', 500),
		control: 'lowdb',
		without: () => replacedMeanwhile('lowdb', 20),
	},
	{
		fault: 'replaced while a form is open',
		ours: () => replacedWhileAFormIsOpen('ours', 500),
		control: 'lowdb',
		without: () => replacedWhileAFormIsOpen('lowdb', 20),
	},
	{
		fault: 'replaced before every file call of a commit',
		ours: () => inTurn(5, replacedAtEveryCall),
		control: 'lowdb',
		without: () => replacedMeanwhile('lowdb', 5),
	},
	{
		fault: 'cut off anywhere, one byte changed',
		ours: () => damagedAnywhere('ours', 20_000),
		control: 'lowdb',
		without: () => damagedAnywhere('lowdb', 200),
	},
];
