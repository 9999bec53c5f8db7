import {calm, faint, strong, urgent} from '../text/emphasis.ts';
import {type Finding, maintenance} from './kit/verb.ts';

const said: Record<Finding['is'], string> = {well: calm('well'), odd: strong('odd '), bad: urgent('bad ')};

/** Checks the data file. */
export const doctor = maintenance({
	name: 'doctor',
	description: 'Look over the data file and what is kept beside it; says what it found and what to type',
	examples: [['touchbase doctor', 'changes nothing']],
	fields: {},
	isQuery: true,
	maintain: async store => {
		const findings = store.examine();
		return {
			json: findings,
			lines: findings.flatMap(({is, words, advice}) => [
				`${said[is]}  ${words}`,
				...(advice ? [faint(`      ${advice}`)] : []),
			]),
			...(findings.some(({is}) => is === 'bad') && {exit: 1 as const}),
		};
	},
});
