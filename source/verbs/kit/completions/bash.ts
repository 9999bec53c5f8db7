import {globalFields} from '../read-argv.ts';
import {commands, flagsOf, type Place, type Word} from './commands.ts';
import {cases, finder, quoted, stanceWords} from './walk.ts';

/** Completions for bash 4 and later. Names of leads are completed without case, and quoted where they have spaces. */
export const bash =
	(): string => `# touchbase completions for bash: put  eval "$(touchbase completions bash)"  into ~/.bashrc
_touchbase_words() {
  local word IFS=' '
  for word in $1; do
    [[ "\${word,,}" == "\${typed,,}"* ]] && COMPREPLY+=("$(printf %q "$word")")
  done
}
_touchbase_leads() {
  local word rest
  while IFS=$'\\t' read -r word rest; do
    [[ "\${word,,}" == "\${typed,,}"* || "\${rest,,}" == "\${typed,,}"* ]] && COMPREPLY+=("$(printf %q "$word")")
  done < <(touchbase completions leads 2>/dev/null)
}
_touchbase() {
  COMPREPLY=()
${finder('COMP_WORDS', 'COMP_CWORD', 1)}
  local typed="\${COMP_WORDS[COMP_CWORD]}"
  typed="\${typed//[\\"\\'\\\\]/}"
  if [[ -z "$at" ]]; then
    if [[ "$typed" == -* ]]; then at='-'; else at=$(( place + 1 )); fi
  fi
  [[ -z "$command" && "$at" == 1 ]] && at=0
  case "$command:$at" in
    :0) _touchbase_words ${bashWords(commands().map(({name, description}) => [name, description]))} ;;
    :-) _touchbase_words ${bashWords(flagsOf(globalFields).map(({flag, description}) => [flag, description]))} ;;
    :--file) COMPREPLY=($(compgen -f -- "$typed")) ;;
    :--stance) _touchbase_words ${bashWords(stanceWords())} ;;
${cases(bashTake, flags => `_touchbase_words ${bashWords(flags.map(({flag, description}) => [flag, description]))}`)}
  esac
}
complete -F _touchbase touchbase
`;

const bashWords = (words: readonly Word[]): string => quoted(words.map(([word]) => word).join(' '));

const bashTake = (place: Place): string =>
	place === 'leads'
		? '_touchbase_leads'
		: place === 'files'
			? 'COMPREPLY=($(compgen -f -- "$typed"))'
			: place === 'anything'
				? ':'
				: `_touchbase_words ${bashWords(place.words)}`;
