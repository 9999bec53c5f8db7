import {randomBytes} from 'node:crypto';
import {hostname} from 'node:os';
import {type Files, tryOrUndefined} from './files.ts';

/** The holder of a lock. `boot` and `start` are empty where the system does not tell them (only Linux does). */
export type Owner = {
	/** The machine, and on Linux the namespace of its process numbers: a container has its own. */
	host: string;
	boot: string;
	pid: number;
	/** The moment the process began, so that a reused number is not taken for it. */
	start: string;
	/** An id that is never used twice. */
	token: string;
};

/** This process, as the owner of one lock. */
export function thisOwner(files: Files): Owner {
	return {
		host: [hostname(), textOrNone(() => files.readlinkSync('/proc/self/ns/pid'))].join(' ').trim(),
		boot: textOrNone(() => files.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
		pid: process.pid,
		start: statusOf(files, process.pid).start,
		token: randomBytes(6).toString('hex'),
	};
}

/**
 * True where the owner will never let go of the lock, because it is gone as far as this process can tell. `age` is how
 * long the lock has been there, in milliseconds by the clock of its disk; it decides where nothing else can.
 */
export function isDead(files: Files, owner: Owner | undefined, me: Owner, age: number): boolean {
	if (!owner || owner.host !== me.host) return age > 30_000;
	if (owner.boot !== me.boot) return true;
	// A commit runs in one go, so this process holds no lock now: this is one that it failed to remove.
	if (owner.pid === me.pid) return true;
	if (!isRunning(owner.pid)) return true;
	const {state, start} = statusOf(files, owner.pid);
	// It has ended, but its parent has not noticed; until then it answers to signals.
	if (state === 'Z' || state === 'X') return true;
	return start && owner.start ? start !== owner.start : age > 30_000;
}

/**
 * Reads fields 3 and 22 of /proc/PID/stat. It counts from behind the name, which may hold spaces (proc_pid_stat(5)).
 */
const statusOf = (files: Files, pid: number): {state: string; start: string} => {
	const stat = textOrNone(() => files.readFileSync(`/proc/${pid}/stat`, 'utf8'));
	const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
	return {state: fields[0] ?? '', start: fields[19] ?? ''};
};

const isRunning = (pid: number): boolean => {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
	}
};

const textOrNone = (read: () => string): string => tryOrUndefined(read) ?? '';
