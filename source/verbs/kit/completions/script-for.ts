import {bash} from './bash.ts';
import {fish} from './fish.ts';
import {zsh} from './zsh.ts';

/** The completions for one shell, as a script that it can source; made from the list of verbs. */
export const scriptFor = (shell: 'bash' | 'zsh' | 'fish'): string => ({bash, zsh, fish})[shell]();
