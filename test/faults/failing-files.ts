import {disk, type Files} from '../../source/store/files.ts';

/** What is to happen at a file call: it is the n-th, has this name, and was called with these arguments. */
export type Interference = (call: {n: number; name: keyof Files; args: unknown[]; go: () => unknown}) => unknown;

/** The disk, with every call passing through `interfere`, which may call `go`, throw, kill, or give something else. */
export const interfered = (interfere: Interference): Files => {
	let n = 0;
	const wrapped = Object.entries<unknown>({...disk}).flatMap(([name, call]) => {
		if (!name.endsWith('Sync') || typeof call !== 'function') return [];
		return [
			[name, (...args: unknown[]) => interfere({n: n++, name: name as keyof Files, args, go: () => call(...args)})],
		];
	});
	return Object.fromEntries(wrapped) as Files;
};

/** The error that the system would give. */
export const systemError = (code: string, name: string): Error =>
	Object.assign(new Error(`${code}: as tried out, ${name}`), {code, syscall: name.replace('Sync', '')});

/** The disk, but for the waiting: whether something is synced makes no difference to a trial without a power cut. */
export const unsynced = (): Files => interfered(({name, go}) => (name === 'fsyncSync' ? undefined : go()));

/** The n-th call fails, once or from then on. A close lets go of the file all the same, as close(2) does. */
export const failingAt = (at: number, code: string, how: 'once' | 'from then on'): Files =>
	interfered(({n, name, go}) => {
		if (n < at || (how === 'once' && n > at)) return name === 'fsyncSync' ? undefined : go();
		if (name === 'closeSync') go();
		throw systemError(code, name);
	});

/** The disk takes only some bytes at a time. */
export const shortWrites = (most: number): Files =>
	interfered(({name, args, go}) => {
		if (name !== 'writeSync') return go();
		const [fd, bytes, offset = 0, length = (bytes as Buffer).length] = args as [number, Buffer, number?, number?];
		return disk.writeSync(fd, bytes, offset, Math.min(most, length));
	});

/** From the n-th call on nothing happens any more, as if the process had been killed just before it; only faster. */
export const deadFrom = (at: number): Files =>
	interfered(({n, name, go}) => {
		if (n >= at) throw systemError('EIO', name);
		return name === 'fsyncSync' ? undefined : go();
	});

/** The process is killed just before the n-th call, which is just after the one before it. */
export const killedAt = (at: number): Files =>
	interfered(({n, go}) => {
		if (n !== at) return go();
		process.kill(process.pid, 'SIGKILL');
		// The signal comes a moment later; nothing more may happen until then.
		for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
	});

/** How many file calls some work makes, and which. */
export const callsOf = async (work: (files: Files) => Promise<unknown>): Promise<(keyof Files)[]> => {
	const names: (keyof Files)[] = [];
	await work(
		interfered(({name, go}) => {
			names.push(name);
			return go();
		}),
	);
	return names;
};
