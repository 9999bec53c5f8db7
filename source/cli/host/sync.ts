import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import process from 'node:process';
import {conflictsIn} from '../../leads/conflicts.ts';
import {differenceBetween, differenceInWords} from '../../leads/difference.ts';
import {type Book, emptyBook} from '../../leads/lead.ts';
import {parseTogether} from '../../store/book-text.ts';
import {disk, readOrdinary} from '../../store/files.ts';
import {markerIn} from '../../store/merging.ts';
import {placeOf} from '../../store/place.ts';
import type {Store} from '../../store/store.ts';
import {Refusal} from '../../text/refusal.ts';
import type {CommandOutput} from '../../verbs/kit/verb.ts';
import {type Ended, type Git, gitIn, must, ours, reasonOf} from './git.ts';
import {setUp} from './sync-setup.ts';

const upstream = 'refs/remotes/origin/main';

/** The repository of a data file: its folder, the file's name in it, and what this machine is called. */
type Repository = {git: Git; folder: string; name: string; machine: string};

/** Another sync on this machine has committed meanwhile. */
class MovedError extends Error {
	override name = 'MovedError';
}

/** Does what `touchbase sync` asks for, through git. Throws a {@link Refusal} that says why it cannot. */
export async function synced(sync: CommandOutput['sync'], store: Store, file: string): Promise<CommandOutput> {
	return sync === 'now' || sync === undefined ? syncNow(store, file) : setUp(file, sync);
}

/** Commits, fetches, merges and pushes; the data file is only written through the store. Says in one line what came and went. */
async function syncNow(store: Store, file: string): Promise<CommandOutput> {
	const {folder, file: path} = placeOf(disk, file, '');
	if (!existsSync(markerIn(folder)))
		throw new Refusal('This machine is not set up: touchbase sync setup REMOTE. Nothing has gone anywhere.');
	const machine = readOrdinary(disk, markerIn(folder))?.toString().trim() ?? '';
	const repository = {git: gitIn(folder), folder, name: basename(path), machine};
	const remote = repository.git(['remote', 'get-url', 'origin']).said || undefined;
	const before = store.read();
	const from = new Set<string>();
	for (let tries = 0; tries < 10; tries++) {
		try {
			const problem = remote && fetched(repository);
			commitFile(repository);
			if (!remote || problem)
				return outcomeOf(store, {
					machine,
					before,
					remoteBefore: undefined,
					from,
					remote,
					problem: problem || undefined,
				});
			const remoteBefore = bookAt(repository, upstream);
			for (const each of await takenIn(repository, store)) from.add(each);
			const head = commitOf(repository, ours);
			// Syncing needs no index, but your own `git status` does.
			repository.git(['read-tree', 'HEAD']);
			if (!head || head === commitOf(repository, upstream))
				return outcomeOf(store, {machine, before, remoteBefore, from, remote, problem: undefined});
			const push = repository.git(['push', '-q', 'origin', `${ours}:${ours}`]);
			if (push.code === 0) return outcomeOf(store, {machine, before, remoteBefore, from, remote, problem: undefined});
			if (!isOvertaken.test(push.problem))
				return outcomeOf(store, {machine, before, remoteBefore: undefined, from, remote, problem: push});
		} catch (error) {
			if (!(error instanceof MovedError)) throw error;
		}
		await new Promise(resolve => setTimeout(resolve, Math.random() * 100 * (tries + 1)));
	}
	throw new Refusal(`Others keep pushing to ${remote}. What is here is committed; try again.`);
}

/** Another machine has pushed first. */
const isOvertaken =
	/\[rejected\]|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value/;

type Outcome = {
	machine: string;
	before: Book;
	/** What the remote had before the push; undefined where nothing was pushed. */
	remoteBefore: Book | undefined;
	from: ReadonlySet<string>;
	remote: string | undefined;
	problem: Ended | undefined;
};

const outcomeOf = (store: Store, {machine, before, remoteBefore, from, remote, problem}: Outcome): CommandOutput => {
	const after = store.read();
	const came = differenceBetween(before, after);
	const went = remoteBefore && differenceBetween(remoteBefore, after);
	const conflicts = conflictsIn(after).length;
	const whose = from.size > 0 ? ` from ${[...from].join(', ')}` : '';
	const words = [
		remote === undefined
			? 'Committed. There is no remote: touchbase sync setup REMOTE names one.'
			: problem
				? `Committed, and not gone to ${remote}: ${reasonOf(problem)}.`
				: `Synced: ${differenceInWords(came)} came${whose}, ${went ? differenceInWords(went) : 'nothing'} went.`,
		conflicts > 0 ? `Your machines differ on ${conflicts}: touchbase resolve.` : '',
	];
	return {
		lines: [words.filter(Boolean).join(' ')],
		json: {came, went: went ?? null, from: [...from], conflicts, problem: problem ? reasonOf(problem) : null},
		...(problem ? {exit: 1 as const} : {isRoutine: conflicts === 0}),
		...(from.has(machine) && {
			warn: [`Another machine is called ${machine} too. To call this one otherwise: touchbase sync setup --name NAME`],
		}),
	};
};

const fetched = ({git}: Repository): Ended | undefined => {
	const ended = git(['fetch', '-q', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*']);
	return ended.code === 0 ? undefined : ended;
};

const commitOf = ({git}: Repository, ref: string): string | undefined =>
	git(['rev-parse', '-q', '--verify', `${ref}^{commit}`]).said || undefined;

const bytesAt = ({git, name}: Repository, commit: string | undefined): Buffer | undefined => {
	const ended = commit ? git(['cat-file', 'blob', `${commit}:${name}`]) : undefined;
	return ended?.code === 0 ? ended.out : undefined;
};

const bookAt = (repository: Repository, ref: string): Book => {
	const bytes = bytesAt(repository, commitOf(repository, ref));
	return parseTogether([bytes], 'What the remote has')[0] ?? emptyBook();
};

/** Commits the data file as it is, where it is not as it was committed last. */
const commitFile = (repository: Repository): void => {
	const head = commitOf(repository, ours);
	if (head && hasNothingToCommit(repository, head)) return;
	const tree = treeWithFile(repository, head ? [head] : []);
	if (tree) commit(repository, tree, head ? [head] : []);
};

const hasNothingToCommit = ({git, folder, name}: Repository, head: string): boolean => {
	if (!existsSync(join(folder, name))) return true;
	const committed = git(['rev-parse', '-q', '--verify', `${head}:${name}`]).said;
	return committed !== '' && committed === git(['hash-object', '--no-filters', name]).said;
};

/** Takes in what the remote has and this machine has not, and commits that as a merge; gives the machines it came from. */
const takenIn = async (repository: Repository, store: Store): Promise<string[]> => {
	const {git, name} = repository;
	const [head, theirs] = [commitOf(repository, ours), commitOf(repository, upstream)];
	if (!theirs || (head && git(['merge-base', '--is-ancestor', theirs, head]).code === 0)) return [];
	const bytes = bytesAt(repository, theirs);
	if (!bytes)
		throw new Refusal(
			`The remote holds no ${name}. Is it the right one, and is the data file called alike on all machines?`,
		);
	const base = head && git(['merge-base', head, theirs]).said;
	const range = head ? `${head}..${theirs}` : theirs;
	const from = [...new Set(git(['log', '--format=%an', range]).said.split('\n'))];
	await store.merge({from: from.join(', ') || 'another machine', bytes, base: bytesAt(repository, base || undefined)});
	const canFastForward = head === undefined || base === head;
	const tree = treeWithFile(repository, canFastForward ? [theirs] : [...(base ? [base] : []), head, theirs]);
	if (canFastForward && tree === git(['rev-parse', `${theirs}^{tree}`]).said) moveTo(repository, theirs, head);
	else if (tree) commit(repository, tree, canFastForward ? [theirs] : [head, theirs], head);
	return from;
};

/** The files to commit, each with the hash of its content: the data file, and what tells git how to treat it. */
const blobsOf = ({git, folder, name}: Repository): [path: string, blob: string][] => {
	const paths = [name, '.gitattributes', '.gitignore'].filter(each => existsSync(join(folder, each)));
	const blobs = must(git(['hash-object', '-w', '--no-filters', ...paths]), 'git could not keep the data file').split(
		'\n',
	);
	return paths.map((path, at) => [path, blobs[at] ?? '']);
};

/**
 * The merged tree of some commits, with the data file as it is now; undefined where there is no data file. It uses an
 * index of its own, so that nothing is in the way if the program is killed.
 */
const treeWithFile = (repository: Repository, commits: readonly string[]): string | undefined => {
	const {git, folder, name} = repository;
	if (!existsSync(join(folder, name))) return undefined;
	const own = {env: {GIT_INDEX_FILE: join(folder, '.git', `touchbase-index-${process.pid}`)}};
	const what = 'git could not keep the data file';
	const last = commits.at(-1);
	const isMerged = commits.length > 1 && git(['read-tree', '-i', '-m', '--aggressive', ...commits], own).code === 0;
	if (!isMerged) must(git(['read-tree', last ?? '--empty'], own), what);
	const input = blobsOf(repository).map(([path, blob]) => `100644 ${blob}\t${path}\0`);
	must(git(['update-index', '-z', '--index-info'], {...own, input: Buffer.from(input.join(''))}), what);
	const tree = git(['write-tree'], own);
	disk.unlinkSync(own.env.GIT_INDEX_FILE);
	return must(tree, what);
};

const commit = (repository: Repository, tree: string, parents: readonly string[], from = parents[0]): void => {
	const {git, machine} = repository;
	const who = {NAME: machine, EMAIL: `${machine.replace(/[^\w.-]/g, '-')}@touchbase.invalid`};
	const own = Object.fromEntries(
		Object.entries(who).flatMap(([key, value]) =>
			[`GIT_AUTHOR_${key}`, `GIT_COMMITTER_${key}`].map(name => [name, value]),
		),
	);
	const words = parents.length > 1 ? 'Merge what other machines have' : `Sync from ${machine}`;
	const made = git(['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent]), '-m', words], {env: own});
	moveTo(repository, must(made, 'git could not commit'), from);
};

/** Moves the branch, where it is still where it was. */
const moveTo = ({git}: Repository, to: string, from: string | undefined): void => {
	const ended = git(['update-ref', '-m', 'touchbase sync', ours, to, from ?? '']);
	if (/but expected|reference already exists|unable to resolve/.test(ended.problem)) throw new MovedError();
	must(ended, 'git could not commit');
};
