import {choice} from './kit/field.ts';
import {query} from './kit/verb.ts';
import {documents} from './schema/documents.ts';

/** The shapes of the data file and of every JSON document, for scripts that rely on them. */
export const schema = query({
	name: 'schema',
	description: 'The JSON Schema of the data file, or of what a command writes with --json',
	examples: [
		['touchbase schema', 'the names of the documents'],
		['touchbase schema data-file', 'the schema of the data file'],
		['touchbase schema today > today.schema.json', 'the schema of "today --json"'],
	],
	fields: {
		name: choice(Object.keys(documents), {
			place: 'word',
			value: 'NAME',
			description: 'the name of a document; without it, all names',
		}),
	},
	query: (_, {name}) => {
		const found = name === undefined ? undefined : documents[name];
		if (!found) {
			return {
				lines: Object.entries(documents).map(([each, {description}]) => `  ${each.padEnd(14)} ${description}`),
				json: Object.keys(documents),
			};
		}
		const json = {
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			title: `touchbase: ${found.description}`,
			...found.shape.schema(),
		};
		return {lines: [], text: `${JSON.stringify(json, null, 2)}\n`, json};
	},
});
