/** What is wrong with a value, and where: `{path: 'leads[3].log[2].on', words: 'must be a day'}`. */
export type ValidationIssue = {path: string; words: string};

/**
 * A shape of JSON. `isValid` runs on every value and answers only yes or no; `flaw` runs once, on a value that is not
 * valid, and finds the place. A shape lets keys through that it does not know.
 */
export type Shape = {
	isValid: (value: unknown) => boolean;
	flaw: (value: unknown, path: string) => ValidationIssue;
	/** The same for others: what JSON Schema (2020-12) can say of it. */
	schema: () => JsonSchema;
};

export type JsonSchema = {readonly [keyword: string]: unknown};

const simple = (isValid: Shape['isValid'], words: string, schema: JsonSchema): Shape => ({
	isValid,
	flaw: (value, path) => ({path, words: `must be ${words}, not ${shown(value)}`}),
	schema: () => schema,
});

export const text = simple(value => typeof value === 'string', 'text', {type: 'string'});
export const filledText = simple(value => typeof value === 'string' && value.trim() !== '', 'text that is not blank', {
	type: 'string',
	pattern: '\\S',
});
export const yesNo = simple(value => typeof value === 'boolean', 'true or false', {type: 'boolean'});
export const whole = simple(Number.isSafeInteger, 'a whole number', {type: 'integer'});
export const anything = simple(() => true, 'anything', {});

export function oneOf(...choices: readonly (string | boolean)[]): Shape {
	return simple(
		value => (choices as readonly unknown[]).includes(value),
		listed(choices.map(choice => JSON.stringify(choice))),
		{enum: choices},
	);
}

/** The same, or null. */
export function orNull(shape: Shape): Shape {
	return {
		isValid: value => value === null || shape.isValid(value),
		flaw: shape.flaw,
		schema: () => ({anyOf: [shape.schema(), {type: 'null'}]}),
	};
}

/** Both at once: a lead, and beside its facts the advice. */
export function bothOf(first: Shape, second: Shape): Shape {
	return {
		isValid: value => first.isValid(value) && second.isValid(value),
		flaw: (value, path) => (first.isValid(value) ? second : first).flaw(value, path),
		schema: () => ({allOf: [first.schema(), second.schema()]}),
	};
}

/** One of several shapes; what fits none is told by the first. */
export function eitherOf(first: Shape, ...others: readonly Shape[]): Shape {
	return {
		isValid: value => [first, ...others].some(shape => shape.isValid(value)),
		flaw: first.flaw,
		schema: () => ({anyOf: [first, ...others].map(shape => shape.schema())}),
	};
}

/** Remembers the values that passed, because the same days come up again and again. */
export function matching(test: (value: unknown) => boolean, words: string, schema: JsonSchema): Shape {
	const passed = new Set<unknown>();
	return simple(value => passed.has(value) || (test(value) && passed.add(value) !== undefined), words, schema);
}

export function listOf(shape: Shape): Shape {
	return {
		isValid: value => Array.isArray(value) && value.every(shape.isValid),
		flaw: (value, path) => {
			if (!Array.isArray(value)) return {path, words: `must be a list, not ${shown(value)}`};
			const index = value.findIndex(item => !shape.isValid(item));
			return shape.flaw(value[index], `${path}[${index}]`);
		},
		schema: () => ({type: 'array', items: shape.schema()}),
	};
}

/**
 * An object with these keys; a key that ends in `?` may be missing. Unknown keys may hold anything that is not nested
 * too deep.
 */
export function record(keys: Record<string, Shape>): Shape {
	const known = new Map(
		Object.entries(keys).map(([key, shape]) => [
			key.replace('?', ''),
			{shape, fits: shape.isValid, needed: !key.endsWith('?')},
		]),
	);
	const needed = [...known].filter(([, key]) => key.needed);
	return {
		isValid: value => {
			if (!isObject(value)) return false;
			let missing = needed.length;
			for (const key in value) {
				const here = known.get(key);
				if (here === undefined ? !isHarmless(key, value[key]) : !here.fits(value[key])) return false;
				if (here?.needed) missing--;
			}
			return missing === 0;
		},
		flaw: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const lacking = needed.find(([key]) => !Object.hasOwn(value, key));
			if (lacking) return {path: within(path, lacking[0]), words: 'is missing'};
			for (const key in value) {
				const shape = known.get(key)?.shape;
				if (shape && !shape.isValid(value[key])) return shape.flaw(value[key], within(path, key));
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
export function mapOf(shape: Shape): Shape {
	return {
		isValid: value =>
			isObject(value) && Object.entries(value).every(([key, each]) => key !== '__proto__' && shape.isValid(each)),
		flaw: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const [key, each] = Object.entries(value).find(([, each]) => !shape.isValid(each)) ?? [];
			return key === undefined ? {path, words: harm} : shape.flaw(each, within(path, key));
		},
		schema: () => ({type: 'object', additionalProperties: shape.schema()}),
	};
}

/** One of several records, told apart by the text under one key: an entry by its `what`. */
export function taggedBy(tag: string, shapes: ReadonlyMap<unknown, Shape>): Shape {
	return {
		isValid: value => isObject(value) && (shapes.get(value[tag])?.isValid(value) ?? false),
		flaw: (value, path) => {
			if (!isObject(value)) return {path, words: `must be an object, not ${shown(value)}`};
			const shape = shapes.get(value[tag]);
			if (shape) return shape.flaw(value, path);
			const words = Object.hasOwn(value, tag) ? `${shown(value[tag])} is not known to this touchbase` : 'is missing';
			return {path: within(path, tag), words};
		},
		schema: () => ({
			type: 'object',
			required: [tag],
			oneOf: [...shapes].map(([word, shape]) => {
				const {properties, ...rest} = shape.schema();
				return {...rest, properties: {...(properties as JsonSchema), [tag]: {const: word}}};
			}),
		}),
	};
}

/** A shape with one more test, for what no single key can say. */
export function refine(shape: Shape, flawOf: (value: never, path: string) => ValidationIssue | undefined): Shape {
	return {
		isValid: value => shape.isValid(value) && flawOf(value as never, '') === undefined,
		flaw: (value, path) => (shape.isValid(value) ? flawOf(value as never, path) : undefined) ?? shape.flaw(value, path),
		schema: shape.schema,
	};
}

/** Lists the words, and says "one of" before several. */
const listed = (words: readonly string[]) => (words.length > 1 ? `one of ${words.join(', ')}` : String(words[0]));

const within = (path: string, key: string) => (path ? `${path}.${key}` : key);

const shown = (value: unknown): string => {
	if (Array.isArray(value)) return 'a list';
	if (isObject(value)) return 'an object';
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const deepest = 64;
const harm = `is a key that is not taken: __proto__, or nested more than ${deepest} deep`;

/**
 * Refuses `__proto__`, a trap for code that copies the object later, and deep nesting, a trap for code that walks it.
 */
const isHarmless = (key: string, value: unknown, depth = 0): boolean => {
	if (key === '__proto__' || depth > deepest) return false;
	if (typeof value !== 'object' || value === null) return true;
	for (const inner in value) if (!isHarmless(inner, value[inner as never], depth + 1)) return false;
	return true;
};
