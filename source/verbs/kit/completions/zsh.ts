import {globalFields} from '../read-argv.ts';
import {commands, flagsOf, type Place, type Word} from './commands.ts';
import {cases, finder, quoted, stanceWords} from './walk.ts';

/** Completions for zsh, each with what it means. */
export const zsh = (): string => `#compdef touchbase
# touchbase completions for zsh: put  source <(touchbase completions zsh)  into ~/.zshrc, after compinit
_touchbase_leads() {
  local -a leads
  leads=(\${\${\${(f)"$(touchbase completions leads 2>/dev/null)"}//:/\\\\:}//$'\\t'/:})
  _describe -V lead leads -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}'
}
_touchbase_words() { local -a all; all=("$@"); _describe word all; }
_touchbase() {
${finder('words', 'CURRENT', 2)}
  if [[ -z "$at" ]]; then
    if [[ "$PREFIX" == -* ]]; then at='-'; else at=$(( place + 1 )); fi
  fi
  [[ -z "$command" && "$at" == 1 ]] && at=0
  case "$command:$at" in
    :0) _touchbase_words ${zshWords(commands().map(({name, description}) => [name, description]))} ;;
    :-) _touchbase_words ${zshWords(flagsOf(globalFields).map(({flag, description}) => [flag, description]))} ;;
    :--file) _files ;;
    :--stance) _touchbase_words ${zshWords(stanceWords())} ;;
${cases(zshTake, flags => `_touchbase_words ${zshWords(flags.map(({flag, description}) => [flag, description]))}`)}
  esac
}
if [[ "$funcstack[1]" == _touchbase ]]; then _touchbase "$@"; else compdef _touchbase touchbase; fi
`;

const zshWords = (words: readonly Word[]): string =>
	words
		.map(([word, description]) =>
			quoted(
				[word, description]
					.filter(Boolean)
					.map(text => text.replaceAll(':', '\\:'))
					.join(':'),
			),
		)
		.join(' ');

const zshTake = (place: Place): string =>
	place === 'leads'
		? '_touchbase_leads'
		: place === 'files'
			? '_files'
			: place === 'anything'
				? ':'
				: `_touchbase_words ${zshWords(place.words)}`;
