import {beforeAll, describe, expect, test} from 'vitest';
import {bindingFor, bindings} from '../../source/screens/keys.ts';
import {reduce} from '../../source/screens/reduce.ts';
import type {ScreenName, State} from '../../source/screens/state.ts';
import {isTyping, ofText} from '../../source/screens/typing.ts';
import {verbs} from '../../source/verbs/index.ts';
import {someStates, withTop} from './some-states.ts';

let states: State[];
beforeAll(async () => {
	states = await someStates();
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
];
const everyKey = bindings.flatMap(binding =>
	binding.screens.flatMap(screen => binding.keys.map(key => ({binding, screen, key}))),
);
const called = ({binding, screen, key}: (typeof everyKey)[number]) => `${screen}: ${key} (${binding.command})`;

/** What a key came to, and whether it did more than say something. */
const came = (state: State, key: string) => {
	const {state: next, effect} = reduce(state, {type: 'key', key});
	return {acts: effect !== undefined || next.book !== state.book || told(next) !== told(state), next};
};
const told = ({screens, selected, filter, marked}: State) =>
	JSON.stringify({screens, selected, filter, marked: [...marked]});

describe('the key list', () => {
	test('has examples of every screen to be tried on', () => {
		for (const name of screenNames) expect(withTop(states, name).length, name).toBeGreaterThan(3);
	});

	test('has no dead key: each does something somewhere on each screen where it is listed', () => {
		const dead = everyKey.filter(({binding, screen, key}) => {
			const tried = withTop(states, screen).filter(state => bindingFor(state, key) === binding);
			return !tried.some(state => !(isTyping(state) && ofText.test(key)) && came(state, key).acts);
		});
		expect(dead.map(called)).toEqual([]);
	});

	test('has one meaning for a key on a screen', () => {
		const twice = everyKey.filter(({screen, key}, index) =>
			everyKey.some((other, at) => at < index && other.screen === screen && other.key === key),
		);
		expect(twice.map(called)).toEqual([]);
	});

	test('has every verb that has a key, with its words', () => {
		for (const {name, key, description} of verbs.filter(verb => verb.key !== undefined))
			expect(bindings).toContainEqual(expect.objectContaining({command: name, keys: [key], says: description}));
	});

	test('has a way out of every screen, and help or its words in the bar', () => {
		for (const name of screenNames) {
			const out = bindings.filter(
				each => each.screens.includes(name) && each.inBar && /back|leave|quit/.test(each.command),
			);
			expect(out, name).not.toEqual([]);
		}
	});
});

describe('a key that does nothing now', () => {
	test('says why, and changes nothing else', () => {
		let refused = 0;
		for (const state of states) {
			for (const {binding, screen, key} of everyKey) {
				if (bindingFor(state, key) !== binding || !state.screens.at(-1)?.name.startsWith(screen)) continue;
				const why = binding.whyNot?.(state);
				if (!why || (isTyping(state) && ofText.test(key))) continue;
				refused++;
				const {acts, next} = came(state, key);
				expect(acts, called({binding, screen, key})).toBe(false);
				expect(next.message).toEqual({text: `${binding.label}: ${why}`, tone: 'problem'});
			}
		}
		expect(refused).toBeGreaterThan(50);
	});

	test('where it has a reason, and otherwise acts, moves no further or answers', () => {
		const moves = /^(down|up|first|last|page|next-section|section|step-back|turn|line|next-line|question-back)/;
		for (const state of states) {
			for (const {binding, screen, key} of everyKey) {
				if (bindingFor(state, key) !== binding || state.screens.at(-1)?.name !== screen) continue;
				if (binding.whyNot?.(state) || moves.test(binding.command) || (isTyping(state) && ofText.test(key))) continue;
				const {acts, next} = came(state, key);
				expect(acts || next.message !== undefined, called({binding, screen, key})).toBe(true);
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
		for (const first of states) {
			let state = first;
			for (let times = 0; times < 8; times++) {
				const {state: next, effect} = reduce(state, {type: 'key', key: 'esc'});
				state =
					effect?.do === 'run'
						? reduce(next, {type: 'done', book: next.book, says: '', closes: effect.closes}).state
						: next;
			}
			expect(state.screens).toEqual([{name: 'inbox'}]);
			expect(state.filter).toEqual({text: '', typing: false});
		}
	});
});
