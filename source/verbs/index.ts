import type {Verb} from './kit/verb.ts';

type Loader = () => Promise<Verb>;

/** The verbs in groups, in the order in which they are listed. A line loads only its own: all of them take as long as half of Node's start. */
const groups = {
	'Every day': {
		today: async () => (await import('./today.ts')).today,
		add: async () => (await import('./add.ts')).add,
		log: async () => (await import('./log.ts')).log,
		done: async () => (await import('./done.ts')).done,
		ask: async () => (await import('./ask.ts')).ask,
		snooze: async () => (await import('./snooze.ts')).snooze,
	},
	Looking: {
		week: async () => (await import('./week.ts')).week,
		list: async () => (await import('./list.ts')).list,
		show: async () => (await import('./show.ts')).show,
		history: async () => (await import('./history.ts')).history,
		why: async () => (await import('./why.ts')).why,
		stats: async () => (await import('./stats.ts')).stats,
	},
	'What to say': {
		draft: async () => (await import('./draft.ts')).draft,
		debrief: async () => (await import('./debrief.ts')).debrief,
		prep: async () => (await import('./prep.ts')).prep,
		news: async () => (await import('./news.ts')).news,
	},
	Correcting: {
		edit: async () => (await import('./edit.ts')).edit,
		person: async () => (await import('./person.ts')).person,
		tell: async () => (await import('./tell.ts')).tell,
		correct: async () => (await import('./correct.ts')).correct,
		delete: async () => (await import('./delete.ts')).deleteLead,
		undo: async () => (await import('./undo.ts')).undo,
		redo: async () => (await import('./redo.ts')).redo,
		restore: async () => (await import('./restore.ts')).restore,
	},
	'In and out': {
		import: async () => (await import('./import.ts')).importLeads,
		export: async () => (await import('./export.ts')).exportLeads,
		mail: async () => (await import('./mail.ts')).mail,
		report: async () => (await import('./report.ts')).report,
	},
	'Several machines': {
		sync: async () => (await import('./sync.ts')).sync,
		resolve: async () => (await import('./resolve.ts')).resolve,
		merge: async () => (await import('./merge.ts')).merge,
	},
	'The program': {
		config: async () => (await import('./config.ts')).config,
		doctor: async () => (await import('./doctor.ts')).doctor,
		tour: async () => (await import('./tour.ts')).tour,
		rules: async () => (await import('./rules.ts')).rules,
		schema: async () => (await import('./schema.ts')).schema,
		completions: async () => (await import('./completions.ts')).completions(await others()),
	},
} as const satisfies Record<string, Record<string, Loader>>;

const loaders: Readonly<Record<string, Loader>> = Object.assign({}, ...Object.values(groups));

/** The names of all verbs, in the order in which they are listed. */
export const verbNames: readonly string[] = Object.keys(loaders);

/** Loads the verb of that name, or nothing where there is none. */
export async function verbNamed(name: string): Promise<Verb | undefined> {
	return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}

const loaded = (some: Readonly<Record<string, Loader>>): Promise<Verb[]> =>
	Promise.all(Object.values(some).map(load => load()));

/** All but completions, which knows the others. */
const others = (): Promise<Verb[]> => {
	const {completions: _itself, ...some} = loaders;
	return loaded(some);
};

/** Loads all verbs, in their groups. */
export function allInGroups(): Promise<(readonly [title: string, verbs: readonly Verb[]])[]> {
	return Promise.all(Object.entries(groups).map(async ([title, some]) => [title, await loaded(some)] as const));
}
