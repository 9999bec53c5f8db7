import {closeSync, linkSync, openSync, readdirSync, readFileSync, unlinkSync, writeFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {disk} from '../../source/store/files.ts';
import {whileLocked} from '../../source/store/lock.ts';
import {isDead, thisOwner} from '../../source/store/owner.ts';
import {interfered} from './failing-files.ts';

// contender HOW NUMBER: for each folder that is named on stdin, gets the lock in it once, and says whether it was alone.
const [how, number] = process.argv.slice(2);

const rest = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Goes on when all eight have seen the dead owner; or after a minute, when one of them does not come. */
const whenAllHaveSeen = (folder: string) => {
	writeFileSync(join(folder, `seen-${number}`), '');
	for (let tries = 0; tries < 60_000; tries++) {
		if (readdirSync(folder).filter(name => name.startsWith('seen-')).length === 8) return;
		rest(1);
	}
};

const hold = (folder: string): string => {
	const inside = join(folder, 'inside');
	try {
		closeSync(openSync(inside, 'wx'));
	} catch {
		return 'two held it at a time';
	}
	rest(3);
	unlinkSync(inside);
	return 'held';
};

const ours = (folder: string): Promise<string> => {
	let first = true;
	const files = interfered(({name, args, go}) => {
		const result = go();
		if (first && name === 'readFileSync' && args[0] === join(folder, 'lock')) {
			first = false;
			whenAllHaveSeen(folder);
		}
		return result;
	});
	return whileLocked(files, join(folder, 'lock'), 'the lock', () => hold(folder));
};

/** As most lock files are taken from the dead: look, remove, make one's own. */
const unlinkAndLink = async (folder: string): Promise<string> => {
	const lock = join(folder, 'lock');
	const mine = join(folder, `mine-${number}`);
	const me = thisOwner(disk);
	writeFileSync(mine, JSON.stringify(me));
	for (let first = true; ; first = false) {
		try {
			linkSync(mine, lock);
			const said = hold(folder);
			unlinkSync(lock);
			return said;
		} catch {}
		try {
			const owner = JSON.parse(readFileSync(lock, 'utf8'));
			if (first) whenAllHaveSeen(folder);
			if (isDead(disk, owner, me, 0)) unlinkSync(lock);
		} catch {}
		rest(1);
	}
};

for await (const folder of createInterface({input: process.stdin})) {
	writeSync(1, `${await (how === 'ours' ? ours(folder) : unlinkAndLink(folder))}\n`);
}
