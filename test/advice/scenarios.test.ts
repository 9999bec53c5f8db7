import {expect, test} from 'vitest';
import {advise} from '../../source/advice/advise.ts';
import {readSituation} from '../../source/advice/read-situation.ts';
import scenarios from '../scenarios.json' with {type: 'json'};

test.each(scenarios)('$name', ({situation, expect: wanted}) => {
	const {verdict, on, rules, closure, panel} = advise(readSituation(situation).situation);
	const shown = panel.map(({article, verdict, on, rule}) => ({article, verdict, on, rule}));
	expect({verdict, on, rules, closure, panel: shown}).toEqual(wanted);
});
