import type {Entry, EntryOf} from '../entries.ts';
import type {Known} from './known.ts';
import type {Reading, State} from './state.ts';

/** Keeps an answer of yours until a later entry knows better. An entry logged after the answer wins over it. */
export function tell(state: State, entry: EntryOf<'told'>, {lead: {log}}: Reading): State {
	/** True where this answer was logged after the other entry, or there is none to overrule. */
	const overrules = (other: Entry | undefined) => other === undefined || log.indexOf(other) < log.indexOf(entry);
	const knowing = (known: Known): State => ({...state, known: {...state.known, ...known}});
	const {known, limits, thanks} = state;
	switch (entry.key) {
		case 'asked':
			if (entry.value) {
				const question = {on: entry.on, with: [], what: entry.note, due: undefined, aside: false, entry};
				return {...state, questions: [...state.questions, question]};
			}
			return {
				...knowing({asked: {value: false, from: entry}}),
				questions: state.questions.filter(question => !overrules(question.entry)),
			};
		case 'timeline':
			if (!overrules(state.timeline?.entry)) return state;
			return {...knowing({timeline: {value: 'none', from: entry}}), timeline: undefined};
		case 'promised':
			return {
				...knowing({promised: {value: 'none', from: entry}}),
				promises: state.promises.filter(promise => !overrules(promise.entry)),
			};
		case 'awaiting':
			if (!overrules(state.awaiting?.entry)) return state;
			return {...knowing({awaiting: {value: 'none', from: entry}}), awaiting: undefined};
		case 'toldNotTo': {
			const stop = overrules(limits.stop?.entry) ? undefined : limits.stop;
			const posting = overrules(limits.posting) ? undefined : limits.posting;
			return {...knowing({toldNotTo: {value: 'no', from: entry}}), limits: {...limits, stop, posting}};
		}
		case 'news':
			return {
				...knowing({news: {value: false, from: entry}}),
				news: overrules(state.news) ? undefined : state.news,
			};
		case 'article':
			return {
				...(entry.value ? state : knowing({article: {value: false, from: entry}})),
				article: overrules(state.article) ? (entry.value ? entry : undefined) : state.article,
			};
		case 'reception':
			return overrules(known.reception?.from) ? knowing({reception: {value: entry.value, from: entry}}) : state;
		case 'thanked':
			return {
				...knowing({thanked: {value: 'no', from: entry}}),
				thanks: {...thanks, thankedOn: undefined, met: thanks.met.map(met => ({...met, thanked: undefined}))},
			};
		case 'insider':
			return knowing({insider: {value: entry.value, from: entry}});
		case 'contact':
			return knowing({contact: {value: entry.value, from: entry}});
		case 'field':
			return knowing({field: {value: entry.value, from: entry}});
		default:
			throw entry satisfies never;
	}
}
