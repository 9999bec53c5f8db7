import stringWidth from 'string-width';
import {beforeAll, describe, expect, test} from 'vitest';
import {ofText} from '../../source/screens/parts/footer.tsx';
import {reduce} from '../../source/screens/reduce.ts';
import type {ScreenName} from '../../source/screens/screen.ts';
import {commandsOf, isTyping, screens} from '../../source/screens/screens.ts';
import {type State, screenOf} from '../../source/screens/state.ts';
import {verbs} from '../../source/verbs/all.ts';
import {someOf} from '../runs.ts';
import {frameOf} from './a-frame.tsx';
import {someStates, withTop} from './some-states.ts';

let states: readonly State[];
/** Some of each screen: enough to try every key on. */
let some: State[];
beforeAll(async () => {
	states = await someStates();
	some = screenNames.flatMap(name => someOf(withTop(states, name), 20));
});

const screenNames: ScreenName[] = [
	'inbox',
	'lead',
	'wizard',
	'form',
	'review',
	'palette',
	'card',
	'help',
	'draft',
	'closing',
	'courtesy',
	'stats',
	'settle',
	'bringIn',
];
type Listed = {screen: string; key: string; label: string};
const everyKey: Listed[] = Object.entries(screens).flatMap(([screen, {keys}]) =>
	keys.flatMap(({keys: each, label}) => each.map(key => ({screen, key, label}))),
);
const called = ({screen, key, label}: Listed) => `${screen}: ${key} (${label})`;

/** The keys that do something on the top screen now, or would say why not; not those that a text field takes. */
const pressable = (state: State) =>
	commandsOf(state).flatMap(command =>
		command.keys
			.filter(key => !(isTyping(state) && ofText.test(key)))
			.map(key => ({...command, key, words: called({screen: screenOf(state).name, key, label: command.label})})),
	);

/** What a key came to, and whether it did more than say something. */
const came = (state: State, key: string) => {
	const {state: next, effect} = reduce(state, {type: 'key', key});
	return {acts: effect !== undefined || next.book !== state.book || told(next) !== told(state), next};
};
const told = ({screens, selected, filter, marked, previewTop}: State) =>
	JSON.stringify({screens, selected, filter, marked: [...marked], previewTop});

describe('the key list', () => {
	test('has examples of every screen to be tried on', () => {
		for (const name of screenNames) expect(withTop(states, name).length, name).toBeGreaterThan(3);
	});

	test('has no dead key: each does something somewhere on each screen where it is listed', () => {
		const dead = new Map(everyKey.map(each => [called(each), each.screen]));
		for (const state of [...some, ...states]) {
			if (![...dead.values()].includes(screenOf(state).name)) continue;
			for (const {key, words} of pressable(state)) if (dead.has(words) && came(state, key).acts) dead.delete(words);
		}
		expect([...dead.keys()]).toEqual([]);
	});

	test('has one meaning for a key on a screen', () => {
		const twice = everyKey.filter(({screen, key}, index) =>
			everyKey.some((other, at) => at < index && other.screen === screen && other.key === key),
		);
		expect(twice.map(called)).toEqual([]);
	});

	test('has every verb that has a key, with its words', () => {
		for (const {key, description} of verbs.filter(verb => verb.key !== undefined))
			expect(screens.inbox.keys).toContainEqual(expect.objectContaining({keys: [key], description}));
	});

	test('has a way out of every screen but the inbox always in the bar', () => {
		for (const {title, keys} of Object.values(screens))
			expect(
				keys.filter(({inBar, label}) => (inBar === 'always' && label !== 'keys') || label === 'quit'),
				title,
			).not.toEqual([]);
	});
});

describe('a key that does nothing now', () => {
	test('says why, and changes nothing else', () => {
		let refused = 0;
		for (const state of some) {
			for (const {key, words, whyNot} of pressable(state)) {
				const why = whyNot();
				if (!why) continue;
				refused++;
				const {acts, next} = came(state, key);
				expect(acts, words).toBe(false);
				expect(next.message).toEqual({text: why, tone: 'problem'});
			}
		}
		expect(refused).toBeGreaterThan(50);
	});

	test('where it has a reason, and otherwise acts, moves no further or answers', () => {
		const moves =
			/^(down|up|first|last|page|section|before|next choice|choice before|next line|line before|back|choose|scroll|scroll back|week on|week back)$/;
		for (const state of some) {
			for (const {key, label, words, whyNot} of pressable(state)) {
				if (whyNot() || moves.test(label)) continue;
				const {acts, next} = came(state, key);
				expect(acts || next.message !== undefined, words).toBe(true);
			}
		}
	});
});

describe('a letter', () => {
	test('does nothing but be typed, while a text is being typed', () => {
		const typing = states.filter(isTyping);
		expect(typing.length).toBeGreaterThan(20);
		for (const state of typing)
			for (const key of [...'abdelpqrsuwxyzGN?:/1234', 'space', 'left', 'right', 'backspace'])
				expect(reduce(state, {type: 'key', key})).toEqual({state});
	});
});

describe('esc', () => {
	test('never quits, wherever one is', () => {
		for (const state of states) expect(reduce(state, {type: 'key', key: 'esc'}).effect?.do).not.toBe('quit');
	});

	test('comes back to the inbox with all leads, pressed often enough', () => {
		for (const first of some) {
			let state = first;
			for (let times = 0; times < 8; times++) {
				const {state: next, effect} = reduce(state, {type: 'key', key: 'esc'});
				state =
					effect?.do === 'run'
						? reduce(next, {type: 'done', book: next.book, says: '', closes: effect.closes}).state
						: next;
			}
			expect(state.screens).toEqual([]);
			expect(state.filter).toEqual({text: '', typing: false});
		}
	});
});

describe('a frame', () => {
	test.each([
		[40, 12],
		[60, 20],
		[80, 24],
		[137, 31],
		[200, 50],
	])(
		'of every screen is never wider than %i columns nor higher than %i lines, and ends in its keys',
		(columns, rows) => {
			for (const name of Object.keys(screens) as (keyof typeof screens)[]) {
				for (const state of someOf(withTop(states, name), 1)) {
					const lines = frameOf({...state, size: {columns, rows}});
					const called = `${screenOf(state).name}:\n${lines.join('\n')}`;
					expect(lines.length, called).toBeLessThanOrEqual(rows);
					expect(Math.max(...lines.map(line => stringWidth(line))), called).toBeLessThanOrEqual(columns);
					// Help or the way out is among them.
					expect(lines.slice(-2).join('\n'), called).toMatch(/\? |back|leave|quit|empty inbox|keep for later/);
				}
			}
		},
	);
});
