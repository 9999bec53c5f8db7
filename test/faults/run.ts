import {ofTheProgram} from './of-the-program.ts';
import {ofTheStore} from './of-the-store.ts';

// npm run test:faults:long [-- WORDS]: all faults in their long form, or those that have these words in their name.
const words = process.argv.slice(2).join(' ');
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
let bad = 0;
row('fault', 'tries', 'losses', 'control', 'its tries', 'its losses', 'seconds');
row('---', '--:', '--:', '---', '--:', '--:', '--:');
for (const {fault, ours, control, without} of [...ofTheStore, ...ofTheProgram]) {
	if (!fault.includes(words)) continue;
	const began = performance.now();
	const mine = await ours();
	const theirs = await without?.();
	const seconds = Math.round((performance.now() - began) / 1000);
	if (!mine || (without && !theirs)) {
		row(fault, 'skipped: not possible here', '', control ?? '', '', '', seconds);
		continue;
	}
	row(fault, mine.tries, mine.losses.length, control ?? '', theirs?.tries ?? '', theirs?.losses.length ?? '', seconds);
	for (const loss of mine.losses.slice(0, 5)) console.log(`    ${loss}`);
	if (mine.losses.length > 0 || theirs?.losses.length === 0) bad++;
}
process.exit(bad ? 1 : 0);
