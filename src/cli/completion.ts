/** Completion of commands and options, for the shells that people use. */

import { OPTIONS as EMULATOR_OPTIONS } from '../emulator/arguments.ts';
import { MODES } from '../input-modes.ts';
import { OTHER_OPTIONS } from './commands.ts';
import { COMMAND_TEXTS } from './help.ts';
import { optionNamesOf, outputOptionNames } from './options.ts';

/** The shells that can be completed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The script that a shell reads to complete `smooch-provision`. */
export function completionFor(shell: Shell): string {
  const others = Object.entries({ ...OTHER_OPTIONS, emulator: EMULATOR_OPTIONS });
  const options = new Map<string, readonly string[]>([
    ...MODES.map((mode) => [mode, optionNamesOf(mode)] as const),
    ['output', outputOptionNames()],
    ...others.map(([name, known]) => [name, Object.keys(known)] as const),
  ]);
  return { bash, zsh, fish }[shell](options);
}

type OptionsByCommand = ReadonlyMap<string, readonly string[]>;

const COMMANDS = Object.keys(COMMAND_TEXTS);

function cases(options: OptionsByCommand, line: (flags: string) => string): string {
  const all = [...options].map(
    ([command, names]) => `    ${command}) ${line(names.map((name) => `--${name}`).join(' '))} ;;\n`,
  );
  return [...all, `    completion) ${line(SHELLS.join(' '))} ;;\n`].join('');
}

function bash(options: OptionsByCommand): string {
  return `_smooch_provision() {
  local words=''
  case \${COMP_WORDS[1]} in
${cases(options, (flags) => `words='${flags}'`)}  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${COMMANDS.join(' ')}'; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _smooch_provision smooch-provision
`;
}

function zsh(options: OptionsByCommand): string {
  return `#compdef smooch-provision
_smooch_provision() {
  if (( CURRENT == 2 )); then
    compadd -- ${COMMANDS.join(' ')}
    return
  fi
  case $words[2] in
${cases(options, (flags) => `compadd -- ${flags}`)}  esac
  _files
}
compdef _smooch_provision smooch-provision
`;
}

function fish(options: OptionsByCommand): string {
  const command = 'complete -c smooch-provision';
  const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  return [
    ...Object.entries(COMMAND_TEXTS).map(
      ([name, text]) => `${command} -n __fish_use_subcommand -f -a ${name} -d ${quoted(text)}\n`,
    ),
    ...[...options].flatMap(([name, known]) =>
      known.map((option) => `${command} -n '__fish_seen_subcommand_from ${name}' -l ${option}\n`),
    ),
    `${command} -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'\n`,
  ].join('');
}
