import type { Command } from 'commander';
import { Refusal } from '../platform/errors.ts';

/** `watchfloor completion bash|zsh|fish`: a script made from the commands themselves, so that it cannot drift. */
export function completionCommand(program: Command): void {
  program
    .command('completion')
    .description('Print a completion script: eval "$(npx watchfloor completion bash)"')
    .argument('<shell>', 'bash | zsh | fish')
    .action((shell: string) => {
      const write = SHELLS[shell];
      if (!write) {
        throw new Refusal({
          code: 'SHELL_UNKNOWN',
          status: 422,
          message: `No completion for “${shell}”`,
          fix: `Give one of ${Object.keys(SHELLS).join(', ')}`,
        });
      }
      process.stdout.write(write(wordsOf(program)));
    });
}

interface CommandWords {
  readonly name: string;
  readonly about: string;
  /** Commands below it: `lists import`. */
  readonly below: readonly string[];
  /** Its options, and those of the commands below it. */
  readonly options: readonly string[];
}

function wordsOf(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description().replace(/['"`$\\]/g, ''),
    below: command.commands.map((one) => one.name()),
    options: [
      ...new Set(
        [command, ...command.commands].flatMap((one) => one.options.map((option) => option.long ?? '')),
      ),
    ].filter((long) => long !== ''),
  }));
}

const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: (commands) => `_watchfloor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${commands.map((one) => one.name).join(' ')}" -- "$word")); return; fi
  case "$command" in
${commands.map((one) => `    ${one.name}) COMPREPLY=($(compgen -W "${[...one.below, ...one.options].join(' ')}" -- "$word")) ;;`).join('\n')}
  esac
  [ "\${word#-}" = "$word" ] && COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _watchfloor watchfloor
`,
  zsh: (commands) => `#compdef watchfloor
_watchfloor() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map((one) => `'${one.name}:${one.about.replaceAll(':', ' ')}'`).join(' ')})
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map((one) => `    ${one.name}) _arguments ${[...(one.below.length > 0 ? [`2:command:(${one.below.join(' ')})`] : []), ...one.options, '*:file:_files'].map((word) => `'${word}'`).join(' ')} ;;`).join('\n')}
  esac
}
compdef _watchfloor watchfloor
`,
  fish: (commands) =>
    commands
      .flatMap((one) => [
        `complete -c watchfloor -n __fish_use_subcommand -a ${one.name} -d '${one.about}'`,
        ...one.below.map(
          (name) => `complete -c watchfloor -n '__fish_seen_subcommand_from ${one.name}' -a ${name}`,
        ),
        ...one.options.map(
          (long) => `complete -c watchfloor -n '__fish_seen_subcommand_from ${one.name}' -l ${long.slice(2)}`,
        ),
      ])
      .join('\n')
      .concat('\n'),
};
