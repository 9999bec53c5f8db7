import {add} from './add.ts';
import {ask} from './ask.ts';
import {completions} from './completions.ts';
import {config} from './config.ts';
import {correct} from './correct.ts';
import {debrief} from './debrief.ts';
import {deleteLead} from './delete.ts';
import {doctor} from './doctor.ts';
import {done} from './done.ts';
import {draft} from './draft.ts';
import {edit} from './edit.ts';
import {exportLeads} from './export.ts';
import {history} from './history.ts';
import type {Verb} from './kit/verb.ts';
import {list} from './list.ts';
import {log} from './log.ts';
import {news} from './news.ts';
import {person} from './person.ts';
import {prep} from './prep.ts';
import {redo} from './redo.ts';
import {restore} from './restore.ts';
import {rules} from './rules.ts';
import {show} from './show.ts';
import {snooze} from './snooze.ts';
import {tell} from './tell.ts';
import {today} from './today.ts';
import {tour} from './tour.ts';
import {undo} from './undo.ts';
import {why} from './why.ts';

const others: readonly Verb[] = [
	today,
	list,
	show,
	history,
	add,
	log,
	done,
	ask,
	why,
	tell,
	debrief,
	prep,
	draft,
	news,
	snooze,
	edit,
	person,
	deleteLead,
	correct,
	undo,
	redo,
	restore,
	exportLeads,
	doctor,
	config,
	tour,
	rules,
];

/** Everything a person can do, in the order in which it is listed. Help, completions, keys and README come from here. */
export const verbs: readonly Verb[] = [...others, completions(others)];

export function verbNamed(name: string): Verb | undefined {
	return verbs.find(verb => verb.name === name);
}
