import type {Candidate} from './candidates.ts';

/** The script that a shell runs when you press the tab key, and the form of its candidates. */
type Shell = {script: string; typed: (words: readonly string[]) => string[]; answer: Answer};
type Answer = (candidates: readonly Candidate[], words: readonly string[]) => string[];

export const shellNames = ['bash', 'zsh', 'fish'] as const;

/** The answer where a file's name may stand. */
export const files = ':files';

/** The shells. zsh and fish filter and quote the candidates themselves. */
export const shells: Record<(typeof shellNames)[number], Shell> = {
	bash: {
		script: `# touchbase completions for bash: put  eval "$(touchbase completions bash)"  into ~/.bashrc
_touchbase() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(touchbase completions bash -- "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  if [[ "\${COMPREPLY[0]}" == ${files} ]]; then COMPREPLY=(); compopt -o default; fi
}
complete -F _touchbase touchbase
`,
		typed: ([line = '']) => bashWords(line).words.slice(1),
		answer: bashAnswer,
	},
	zsh: {
		script: `#compdef touchbase
# touchbase completions for zsh: put  source <(touchbase completions zsh)  into ~/.zshrc, after compinit
_touchbase() {
  local -a all=("\${(@f)$(touchbase completions zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  if [[ "$all[1]" == ${files} ]]; then compset -P '--*='; _files; return; fi
  _describe -V touchbase all -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}'
}
if [[ "$funcstack[1]" == _touchbase ]]; then _touchbase "$@"; else
  (( $+functions[compdef] )) || { autoload -Uz compinit; compinit; }
  compdef _touchbase touchbase
fi
`,
		typed: words => [...words],
		answer: candidates =>
			candidates.map(({word, description}) => `${word.replaceAll('\\', '\\\\').replaceAll(':', '\\:')}:${description}`),
	},
	fish: {
		script: `# touchbase completions for fish: touchbase completions fish > ~/.config/fish/completions/touchbase.fish
function __touchbase
  set -l word (commandline -ct)
  set -l all (touchbase completions fish -- (commandline -opc)[2..-1] "$word" 2>/dev/null)
  if test "$all[1]" = ${files}
    set -l flag (string match -r '^--[^=]*=' -- "$word")
    set -q flag[1]; or set flag ''
    printf '%s\\n' $flag(__fish_complete_path (string replace -r '^--[^=]*=' '' -- "$word"))
  else
    printf '%s\\n' $all
  end
end
complete -c touchbase -f -a '(__touchbase)'
`,
		typed: words => [...words],
		answer: candidates => candidates.map(({word, description}) => (description ? `${word}\t${description}` : word)),
	},
};

/**
 * Splits a line into words as bash does, without quotes and backslashes. `open` is the quote that is still open. `kept`
 * is the number of letters of the last word that stay: bash replaces only what follows a quote or a colon.
 */
function bashWords(line: string): {words: string[]; open: string; kept: number} {
	const words: string[] = [];
	let word: string | undefined;
	let open = '';
	let kept = 0;
	for (let i = 0; i < line.length; i++) {
		const letter = line.charAt(i);
		const next = line.charAt(i + 1);
		if (letter === open) open = '';
		else if (open === "'" || (open && letter !== '\\')) word += letter;
		else if (letter === '\\' && (!open || /["\\$`]/.test(next))) {
			word = (word ?? '') + next;
			i++;
		} else if (!open && /["']/.test(letter)) {
			open = letter;
			word ??= '';
			kept = word.length;
		} else if (!open && /\s/.test(letter)) {
			if (word !== undefined) words.push(word);
			word = undefined;
			kept = 0;
		} else {
			word = (word ?? '') + letter;
			if (!open && /[:=@<>|&;(]/.test(letter)) kept = word.length;
		}
	}
	return {words: [...words, word ?? ''], open, kept};
}

function bashAnswer(candidates: readonly Candidate[], [line = '']: readonly string[]): string[] {
	const {words, open, kept} = bashWords(line);
	const typed = words.at(-1)?.toLowerCase() ?? '';
	return candidates
		.filter(({word, otherwise = word}) => [word, otherwise].some(text => text.toLowerCase().startsWith(typed)))
		.map(({word}) => word.slice(kept))
		.map(rest => {
			if (open === "'") return rest.replaceAll("'", "'\\''");
			if (open) return rest.replace(/["\\$`]/g, '\\$&');
			return rest.replace(/[^\p{L}\p{N}\p{M}_./:=@%+-]/gu, '\\$&');
		});
}
