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
import {importLeads} from './import.ts';
import type {Verb} from './kit/verb.ts';
import {list} from './list.ts';
import {log} from './log.ts';
import {mail} from './mail.ts';
import {merge} from './merge.ts';
import {news} from './news.ts';
import {person} from './person.ts';
import {prep} from './prep.ts';
import {redo} from './redo.ts';
import {report} from './report.ts';
import {resolve} from './resolve.ts';
import {restore} from './restore.ts';
import {rules} from './rules.ts';
import {schema} from './schema.ts';
import {show} from './show.ts';
import {snooze} from './snooze.ts';
import {stats} from './stats.ts';
import {sync} from './sync.ts';
import {tell} from './tell.ts';
import {today} from './today.ts';
import {tour} from './tour.ts';
import {undo} from './undo.ts';
import {week} from './week.ts';
import {why} from './why.ts';

/** The verbs in groups, in the order in which they are listed. */
const others = {
	'Every day': [today, add, log, done, ask, snooze],
	Looking: [week, list, show, history, why, stats],
	'What to say': [draft, debrief, prep, news],
	Correcting: [edit, person, tell, correct, deleteLead, undo, redo, restore],
	'In and out': [importLeads, exportLeads, mail, report],
	'Several machines': [sync, resolve, merge],
	'The program': [config, doctor, tour, rules, schema],
} as const satisfies Record<string, readonly Verb[]>;

const withoutCompletions: readonly Verb[] = Object.values(others).flat();
const itself = completions(withoutCompletions);

/** The groups of the help, with the verb for completions. */
export const groupsOfVerbs: readonly (readonly [title: string, verbs: readonly Verb[]])[] = Object.entries({
	...others,
	'The program': [...others['The program'], itself],
});

/** All verbs, in the order in which they are listed. Help, completions, keys and README read this list. */
export const verbs: readonly Verb[] = [...withoutCompletions, itself];

export function verbNamed(name: string): Verb | undefined {
	return verbs.find(verb => verb.name === name);
}
