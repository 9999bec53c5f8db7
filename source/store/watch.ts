import {type FSWatcher, watch as watchFolder} from 'node:fs';
import {quietly} from './files.ts';

/**
 * Calls `onStir` when something may have happened in a folder: soon after the system says so, and every two seconds
 * anyway, since it says nothing of network disks and of a folder that came later. It watches the folder, because a watcher of a file
 * stays with the file that was replaced: fs.watch on the file saw 1 of 5 replacements, on the folder all. It keeps no
 * process alive. Returns the function that stops it.
 */
export function watch(folder: () => string, onStir: () => void): () => void {
	let watcher: FSWatcher | undefined;
	let watched = '';
	let soon: NodeJS.Timeout | undefined;
	const stirred = () => {
		soon ??= setTimeout(() => {
			soon = undefined;
			onStir();
		}, 20).unref();
	};
	const look = () =>
		quietly(() => {
			const path = folder();
			if (watcher && path === watched) return;
			watcher?.close();
			watcher = watchFolder(path, {persistent: false}, stirred);
			watched = path;
			watcher.on('error', forget);
		});
	const forget = () => {
		watcher?.close();
		watcher = undefined;
	};
	look();
	const poll = setInterval(() => {
		look();
		onStir();
	}, 2000).unref();
	return () => {
		clearInterval(poll);
		clearTimeout(soon);
		forget();
	};
}
