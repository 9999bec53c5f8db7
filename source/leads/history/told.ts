import type {Entry, EntryOf} from '../entries.ts';
import type {State} from './state.ts';

/** What the wizard was told holds until something is logged that knows better; what was logged after it does. */
export function tell(state: State, entry: EntryOf<'told'>, log: readonly Entry[]): void {
	const isOlder = (said: Entry | undefined) => said === undefined || log.indexOf(said) < log.indexOf(entry);
	switch (entry.key) {
		case 'asked':
			if (entry.value) {
				state.questions.push({on: entry.on, with: [], what: entry.note, due: undefined, aside: false, entry});
			} else {
				state.questions = state.questions.filter(({entry: asked}) => !isOlder(asked));
				state.told.asked = {value: false, from: entry};
			}
			return;
		case 'timeline':
			if (!isOlder(state.timeline?.entry)) return;
			state.timeline = undefined;
			state.told.timeline = {value: 'none', from: entry};
			return;
		case 'promised':
			state.promises = state.promises.filter(({entry: made}) => !isOlder(made));
			state.told.promised = {value: 'none', from: entry};
			return;
		case 'awaiting':
			if (!isOlder(state.awaiting?.entry)) return;
			state.awaiting = undefined;
			state.told.awaiting = {value: 'none', from: entry};
			return;
		case 'toldNotTo':
			if (isOlder(state.stop?.entry)) state.stop = undefined;
			if (isOlder(state.posting)) state.posting = undefined;
			state.told.toldNotTo = {value: 'no', from: entry};
			return;
		case 'news':
			if (isOlder(state.news)) state.news = undefined;
			state.told.news = {value: false, from: entry};
			return;
		case 'article':
			if (isOlder(state.article)) state.article = entry.value ? entry : undefined;
			if (!entry.value) state.told.article = {value: false, from: entry};
			return;
		case 'reception':
			if (isOlder(state.told.reception?.from)) state.told.reception = {value: entry.value, from: entry};
			return;
		case 'thanked':
			state.thankedOn = undefined;
			state.met = state.met.map(met => ({...met, thanked: undefined}));
			state.told.thanked = {value: 'no', from: entry};
			return;
		case 'insider':
			state.told.insider = {value: entry.value, from: entry};
			return;
		case 'contact':
			state.told.contact = {value: entry.value, from: entry};
			return;
		case 'field':
			state.told.field = {value: entry.value, from: entry};
			return;
		default:
			entry satisfies never;
	}
}
