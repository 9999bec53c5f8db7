import {globalFields} from '../read-argv.ts';
import {commands, type Flag, flagsOf, type Place} from './commands.ts';
import {quoted, valued} from './walk.ts';

/** Completions for fish, each with what it means. */
export const fish = (): string => {
	const rule = (when: string, rest: string) => `complete -c touchbase -n ${quoted(when)} ${rest}`;
	const flag = (when: string, {flag: name, description, takes}: Flag) =>
		rule(when, `-l ${name.slice(2)} ${takes ? fishTake(takes, '-r ') : ''}-d ${fishText(description)}`);
	return `# touchbase completions for fish: touchbase completions fish > ~/.config/fish/completions/touchbase.fish
function __touchbase_at
  # True where the cursor is at the place (1 is the first) of the command.
  set -l valued ${valued()
		.split('|')
		.filter((each, index, all) => all.indexOf(each) === index)
		.map(quoted)
		.join(' ')}
  set -l command ''
  set -l place 1
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if contains -- "$command:$word" $valued; or contains -- $word --file --stance
      set skip 1
    else if string match -q -- '-*' $word
      continue
    else if test -z "$command"
      set command $word
    else
      set place (math $place + 1)
    end
  end
  test "$command" = "$argv[1]"; and test -z "$argv[2]" -o "$place" = "$argv[2]"
end
complete -c touchbase -f
${commands()
	.map(({name, description}) => rule("__touchbase_at ''", `-a ${name} -d ${fishText(description)}`))
	.join('\n')}
${flagsOf(globalFields)
	.map(each => flag("__touchbase_at ''", each))
	.join('\n')}
${commands()
	.flatMap(({name, places, flags}) => [
		...places.flatMap((place, at) => fishPlace(place).map(rest => rule(`__touchbase_at ${name} ${at + 1}`, rest))),
		...flags.map(each => flag(`__touchbase_at ${name}`, each)),
	])
	.join('\n')}
`;
};

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fishPlace = (place: Place): string[] => {
	if (place === 'leads') return ["-a '(touchbase completions leads 2>/dev/null)'"];
	if (place === 'files') return ['-F'];
	if (place === 'anything') return [];
	return place.words.map(([word, description]) => `-a ${word}${description ? ` -d ${fishText(description)}` : ''}`);
};

const fishTake = (place: Place, needs: string): string => {
	if (place === 'leads') return `${needs}-f -a '(touchbase completions leads 2>/dev/null)' `;
	if (place === 'files') return `${needs}-F `;
	if (place === 'anything') return `${needs}-f `;
	return `${needs}-f -a ${fishText(place.words.map(([word]) => word).join(' '))} `;
};
