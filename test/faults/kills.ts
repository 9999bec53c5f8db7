import {readdirSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {freshFolder} from '../program.ts';
import {callsOf, deadFrom, unsynced} from './failing-files.ts';
import {eachOf, type Running, start} from './programs.ts';
import {fileIn, type Name, newLead, subjects} from './subjects.ts';

/** How often something was tried, and each loss in words. */
export type Outcome = {tries: number; losses: string[]};

/** Kills one writer at random moments, again and again. */
export const oneWriterKilled = async (name: Name, tries: number): Promise<Outcome> => {
	const losses: string[] = [];
	const folders = Array.from({length: Math.ceil(tries / 25)}, (_, i) => Math.min(25, tries - 25 * i));
	await eachOf(folders, 2, async times => {
		const folder = freshFolder();
		// A note of a megabyte makes the moment longer in which a writer that is not careful can be caught.
		if (name === 'in place') seed(folder, 'x'.repeat(2 ** 20));
		const acknowledged: string[] = [];
		for (let i = 0; i < times; i++) {
			const writer = start('writer', name, folder, 'lead', 1e9);
			await writer.next();
			await pause(Math.random() * 20);
			await killed(writer);
			acknowledged.push(...idsSaid(writer));
			losses.push(...lossesIn(name, folder, acknowledged));
		}
		losses.push(...(await litterIn(name, folder)));
	});
	return {tries, losses};
};

/** Four writers at once; one of them is killed and another takes its place. */
export const stormOfKills = async (name: Name, kills: number): Promise<Outcome> => {
	const folder = freshFolder();
	await subjects[name](folder).add('first');
	const all: Running[] = [];
	const begin = (place: number) => {
		const writer = start('writer', name, folder, `lead-${place % 2}`, 1e9);
		all.push(writer);
		return writer;
	};
	const writers = [0, 1, 2, 3].map(begin);
	for (let i = 0; i < kills; i++) {
		const place = Math.floor(Math.random() * 4);
		const writer = writers[place] as Running;
		await writer.next();
		await pause(Math.random() * 20);
		await killed(writer);
		writers[place] = begin(place);
	}
	await Promise.all(writers.map(killed));
	const losses = lossesIn(name, folder, all.flatMap(idsSaid));
	return {tries: kills, losses: [...losses, ...failuresOf(all), ...(await litterIn(name, folder))]};
};

/**
 * Kills a commit before each of its file calls, and after the last one. The file must be as before it or as after it. It
 * starts with a file of some entries, or with none. Without processes of their own the commits are not killed: from that
 * call on all their calls fail, and do nothing.
 */
export const killedAtEveryCall = async (
	name: Name,
	{starts = [0, 2], processes = true}: {starts?: readonly number[]; processes?: boolean} = {},
): Promise<Outcome> => {
	const losses: string[] = [];
	const moments: {at: number; entries: number}[] = [];
	for (const entries of starts) {
		const calls = await callsOf(async files => subjects[name](await withEntries(name, entries), files).add('new'));
		for (let at = 0; at <= calls.length; at++) moments.push({at, entries});
	}
	await eachOf(moments, 2, async ({at, entries}) => {
		const folder = await withEntries(name, entries);
		const before = entries === 0 ? [] : subjects[name](folder).ids();
		const found = processes ? await killedFor(name, folder, at, before) : await deadFor(name, folder, at, before);
		// Of a lock that this process has made nobody knows that it is dead.
		found.push(...(await litterIn(name, folder)).filter(litter => processes || !litter.endsWith('.new is left')));
		losses.push(...found.map(loss => `killed at call ${at} with ${entries} entries: ${loss}`));
	});
	return {tries: moments.length, losses};
};

const killedFor = async (name: Name, folder: string, at: number, before: string[]): Promise<string[]> => {
	const writer = start('writer', name, folder, 'lead', 1, at);
	const how = await writer.ended;
	const found = lossesIn(name, folder, [...before, ...idsSaid(writer)]);
	return how === 'SIGKILL' || how === 0 ? found : [...found, `ended with ${how}`];
};

const deadFor = async (name: Name, folder: string, at: number, before: string[]): Promise<string[]> => {
	const acknowledged = await subjects[name](folder, deadFrom(at))
		.add('new')
		.then(
			() => ['new'],
			() => [],
		);
	return lossesIn(name, folder, [...before, ...acknowledged]);
};

const withEntries = async (name: Name, entries: number): Promise<string> => {
	const folder = freshFolder();
	for (let i = 0; i < entries; i++) await subjects[name](folder, unsynced()).add(`entry ${i}`);
	return folder;
};

const seed = (folder: string, note: string): void => {
	writeFileSync(fileIn(folder), JSON.stringify({version: 2, profile: {}, leads: [{...newLead('lead'), note}]}));
};

/** What those processes were told is safe and is not there; or that nothing can be read. */
export const lossesIn = (name: Name, folder: string, acknowledged: readonly string[]): string[] => {
	try {
		const there = new Set(subjects[name](folder).ids());
		return acknowledged.filter(id => !there.has(id)).map(id => `${id} is lost`);
	} catch (error) {
		return [`not readable: ${error instanceof Error ? error.message.split('\n')[0] : error}`];
	}
};

/** One more commit works, and after it there is nothing beside the data file. */
const litterIn = async (name: Name, folder: string): Promise<string[]> => {
	if (name !== 'ours') return [];
	try {
		await subjects[name](folder).add(`after ${Math.random()}`);
	} catch (error) {
		return [`no commit is possible any more: ${error}`];
	}
	return readdirSync(folder)
		.filter(entry => !['leads.json', 'state'].includes(entry))
		.map(entry => `${entry} is left`);
};

/** The entries that a writer was told are safe. */
export const idsSaid = ({lines}: Running): string[] => lines.flatMap(line => /^(\S+) \d+$/.exec(line)?.[1] ?? []);

/** What writers could not do. */
export const failuresOf = (writers: readonly Running[]): string[] =>
	writers.flatMap(({lines}) => lines.filter(line => line.startsWith('failed')));

const killed = async ({child, ended}: Running): Promise<void> => {
	child.kill('SIGKILL');
	await ended;
};
