import {globalFields} from '../read-argv.ts';
import {commands, type Flag, type Place, type Word} from './commands.ts';

/** A text between single quotes, as all three shells read it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A shell case for each command and its flags and places: `log:2) …`. Where a flag waits for its value, the place is
 * the flag: `log:--by`.
 */
export const cases = (take: (place: Place) => string, flags: (flags: readonly Flag[]) => string): string =>
	commands()
		.flatMap(({name, places, flags: all}) => [
			...places.map((place, at) => `    ${name}:${at + 1}) ${take(place)} ;;`),
			...all.flatMap(({flag, takes}) => (takes ? [`    ${name}:${flag}) ${take(takes)} ;;`] : [])),
			`    ${name}:-) ${flags(all)} ;;`,
		])
		.join('\n');

export const valued = (): string =>
	commands()
		.flatMap(({name, flags}) => flags.flatMap(({flag, takes}) => (takes ? [`${name}:${flag}`] : [])))
		.join('|');

/** Finds the command and the place that the cursor is in; the same in bash and zsh but for the names of things. */
export const finder = (
	words: string,
	current: string,
	first: number,
): string => `  local command='' place=0 i=${first} word
  while (( i < ${current} )); do
    word="\${${words}[i]}"
    case "$command:$word" in
      ${valued()}|:--file|:--stance) (( i += 1 )) ;;
      *:--) ;;
      *:-*) ;;
      :*) command="$word" ;;
      *) (( place += 1 )) ;;
    esac
    (( i += 1 ))
  done
  local previous="\${${words}[${current}-1]}" at
  case "$command:$previous" in
    ${valued()}|:--file|:--stance) (( i > ${current} )) && at="$previous" ;;
  esac`;

export const stanceWords = (): Word[] => (globalFields.stance.choices ?? []).map(stance => [stance, '']);
