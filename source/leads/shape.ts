/** What is wrong with a value, and where: `{path: 'leads[3].log[2].on', words: 'must be a day'}`. */
export type ValidationIssue = {path: string; words: string};

/**
 * A shape of JSON, and the type of what has it. `isValid` runs on every value and answers only yes or no; `issue` runs
 * once, on a value that is not valid, and finds the place. A shape lets keys through that it does not know.
 */
export type Shape<T = unknown> = {
	isValid: (value: unknown) => value is T;
	issue: (value: unknown, path: string) => ValidationIssue;
	/** The shape for other programs, as far as JSON Schema (2020-12) can say it. */
	schema: () => JsonSchema;
};

/** The type of what has a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export type JsonSchema = {
	readonly properties?: {readonly [name: string]: JsonSchema};
	readonly [keyword: string]: unknown;
};

const simple = <T>(isValid: (value: unknown) => value is T, words: string, schema: JsonSchema): Shape<T> => ({
	isValid,
	issue: (value, path) => ({path, words: `must be ${words}, not ${shown(value)}`}),
	schema: () => schema,
});

export const text = simple(value => typeof value === 'string', 'text', {type: 'string'});
export const filledText = simple(
	(value): value is string => typeof value === 'string' && value.trim() !== '',
	'text that is not blank',
	{type: 'string', pattern: '\\S'},
);
export const yesNo = simple(value => typeof value === 'boolean', 'true or false', {type: 'boolean'});
export const whole = simple((value): value is number => Number.isSafeInteger(value), 'a whole number', {
	type: 'integer',
});
export const anything = simple((_): _ is unknown => true, 'anything', {});

export function oneOf<const C extends string | number | boolean>(...choices: readonly C[]): Shape<C> {
	return simple(
		(value): value is C => choices.some(choice => choice === value),
		listed(choices.map(choice => JSON.stringify(choice))),
		{enum: choices},
	);
}

/** The same, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return {
		isValid: value => value === null || shape.isValid(value),
		issue: shape.issue,
		schema: () => ({anyOf: [shape.schema(), {type: 'null'}]}),
	};
}

/** Both at once: a lead, and beside its facts the advice. */
export function bothOf<A, B>(first: Shape<A>, second: Shape<B>): Shape<A & B> {
	return {
		isValid: (value): value is A & B => first.isValid(value) && second.isValid(value),
		issue: (value, path) => (first.isValid(value) ? second : first).issue(value, path),
		schema: () => ({allOf: [first.schema(), second.schema()]}),
	};
}

/** One of several shapes; a value that fits none gets the message of the first. */
export function eitherOf<S extends readonly [Shape, ...Shape[]]>(...shapes: S): Shape<Shaped<S[number]>> {
	return {
		isValid: (value): value is Shaped<S[number]> => shapes.some(shape => shape.isValid(value)),
		issue: shapes[0].issue,
		schema: () => ({anyOf: shapes.map(shape => shape.schema())}),
	};
}

/** A value that passes a test. It remembers the values that passed: a file has the same few hundred days again and again. */
export function matching<T>(test: (value: unknown) => value is T, words: string, schema: JsonSchema): Shape<T> {
	const passed = new Set<unknown>();
	const isValid = (value: unknown): value is T => passed.has(value) || (test(value) && passed.add(value) !== undefined);
	return simple(isValid, words, schema);
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
	return {
		isValid: (value): value is T[] => Array.isArray(value) && value.every(shape.isValid),
		issue: (value, path) => {
			if (!Array.isArray(value)) return {path, words: `must be a list, not ${shown(value)}`};
			const index = value.findIndex(item => !shape.isValid(item));
			return shape.issue(value[index], `${path}[${index}]`);
		},
		schema: () => ({type: 'array', items: shape.schema()}),
	};
}

/** The keys of an object, each with the shape of its value; a key that ends in `?` may be missing. */
export type Keys = Readonly<Record<string, Shape>>;

type Recorded<K extends Keys> = {-readonly [N in keyof K as N extends `${string}?` ? never : N]: Shaped<K[N]>} & {
	-readonly [N in keyof K as N extends `${infer Name}?` ? Name : never]?: Shaped<K[N]>;
};
type Flat<T> = {[N in keyof T]: T[N]};

/** The names of keys, in their order. */
export function namesOf<K extends Keys>(keys: K): (keyof Recorded<K> & string)[] {
	// The type drops the `?` in the same way.
	return Object.keys(keys).map(key => key.replace('?', '')) as (keyof Recorded<K> & string)[];
}

/** An object with these keys. Unknown keys may hold anything that is not nested too deep. */
export function record<K extends Keys>(keys: K): Shape<Flat<Recorded<K>>> {
	const known = new Map(
		Object.entries(keys).map(([key, shape]) => [key.replace('?', ''), {shape, needed: !key.endsWith('?')}]),
	);
	const needed = [...known].filter(([, key]) => key.needed);
	return {
		isValid: (value): value is Flat<Recorded<K>> => {
			if (!isObject(value)) return false;
			let missing = needed.length;
			for (const key in value) {
				const here = known.get(key);
				if (here === undefined ? !isHarmless(key, value[key]) : !here.shape.isValid(value[key])) return false;
				if (here?.needed) missing--;
			}
			return missing === 0;
		},
		issue: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const lacking = needed.find(([key]) => !Object.hasOwn(value, key));
			if (lacking) return {path: within(path, lacking[0]), words: 'is missing'};
			for (const key in value) {
				const shape = known.get(key)?.shape;
				if (shape && !shape.isValid(value[key])) return shape.issue(value[key], within(path, key));
				if (!shape && !isHarmless(key, value[key])) return {path: within(path, key), words: harm};
			}
			return {path, words: 'is not as it should be'};
		},
		schema: () => ({
			type: 'object',
			properties: Object.fromEntries([...known].map(([key, {shape}]) => [key, shape.schema()])),
			required: needed.map(([key]) => key),
		}),
	};
}

/** An object that maps names to values of one shape. */
export function mapOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
	return {
		isValid: (value): value is Record<string, T> =>
			isObject(value) && Object.entries(value).every(([key, each]) => key !== '__proto__' && shape.isValid(each)),
		issue: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const [key, each] = Object.entries(value).find(([, each]) => !shape.isValid(each)) ?? [];
			return key === undefined ? {path, words: harm} : shape.issue(each, within(path, key));
		},
		schema: () => ({type: 'object', additionalProperties: shape.schema()}),
	};
}

/** One of several records, told apart by the text under one key: an entry by its `what`. */
export function taggedBy<T>(tag: string, shapes: ReadonlyMap<unknown, Shape<T>>): Shape<T> {
	return {
		isValid: (value): value is T => isObject(value) && (shapes.get(value[tag])?.isValid(value) ?? false),
		issue: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const shape = shapes.get(value[tag]);
			if (shape) return shape.issue(value, path);
			const words = Object.hasOwn(value, tag) ? `${shown(value[tag])} is not known to this touchbase` : 'is missing';
			return {path: within(path, tag), words};
		},
		schema: () => ({
			type: 'object',
			required: [tag],
			oneOf: [...shapes].map(([word, shape]) => {
				const {properties, ...rest} = shape.schema();
				return {...rest, properties: {...properties, [tag]: {const: word}}};
			}),
		}),
	};
}

/** A shape with one more test, for what no single key can say. */
export function refine<T>(shape: Shape<T>, issueOf: (value: T, path: string) => ValidationIssue | undefined): Shape<T> {
	return {
		isValid: (value): value is T => shape.isValid(value) && issueOf(value, '') === undefined,
		issue: (value, path) => (shape.isValid(value) ? issueOf(value, path) : undefined) ?? shape.issue(value, path),
		schema: shape.schema,
	};
}

/** An object with these keys and no others. */
export function closed<K extends Keys>(keys: K): Shape<Flat<Recorded<K>>> {
	const names = namesOf(keys);
	return refine(record(keys), (value, path) => {
		const other = Object.keys(value).find(key => !names.includes(key));
		return other === undefined
			? undefined
			: {path: within(path, other), words: `is not known; known are ${names.join(', ')}`};
	});
}

/** Lists the words: "a or b", and from three on "one of a, b, c". */
const listed = (words: readonly string[]) => (words.length > 2 ? `one of ${words.join(', ')}` : words.join(' or '));

const within = (path: string, key: string) => (path ? `${path}.${key}` : key);

const shown = (value: unknown): string => {
	if (Array.isArray(value)) return 'a list';
	if (isObject(value)) return 'an object';
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const deepest = 64;
const harm = `is a key that is not taken: __proto__, or nested more than ${deepest} deep`;

/**
 * Refuses `__proto__`, a trap for code that copies the object later, and deep nesting, a trap for code that walks it.
 */
const isHarmless = (key: string, value: unknown, depth = 0): boolean => {
	if (key === '__proto__' || depth > deepest) return false;
	if (typeof value !== 'object' || value === null) return true;
	return Object.entries(value).every(([inner, each]) => isHarmless(inner, each, depth + 1));
};
