import type { Argument, Command, Option } from 'commander';
import { EXAMPLES, EXIT_CODES } from '../../src/cli/examples.data.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { code, markdownTable, page } from './markdown.ts';

/** docs/reference/commands.md: every command as `--help` shows it. */
export function commandsPage(): string {
  const commands = buildProgram().commands.flatMap((one) => [one, ...one.commands]);
  const index = markdownTable(
    ['Command', 'What it does'],
    commands.map((one) => [
      `[${code(nameOf(one))}](#watchfloor-${nameOf(one).replace(' ', '-')})`,
      one.description(),
    ]),
  );
  const exits = markdownTable(
    ['Exit code', 'Meaning'],
    EXIT_CODES.map(([number, meaning]) => [number, meaning]),
  );
  return page('Commands', LEAD, [index, exits, ...commands.map(section)]);
}

/** A command under another is called by both names: `lists import`. */
function nameOf(command: Command): string {
  const above = command.parent?.parent ? `${command.parent.name()} ` : '';
  return above + command.name();
}

function section(command: Command): string {
  const { name, usage, description } = {
    name: nameOf(command),
    usage: command.usage(),
    description: command.description(),
  };
  const inputs = [...command.registeredArguments.map(argumentRow), ...command.options.map(optionRow)];
  const examples = (EXAMPLES[name] ?? []).map(([line, meaning]) => `# ${meaning}\n${line}`);
  return [
    `## watchfloor ${name}`,
    `${description}.`,
    `\`\`\`\nwatchfloor ${name} ${usage}\n\`\`\``,
    ...(inputs.length > 0 ? [markdownTable(['Argument or option', 'Meaning', 'Default'], inputs)] : []),
    ...(examples.length > 0 ? [`\`\`\`sh\n${examples.join('\n')}\n\`\`\``] : []),
  ].join('\n\n');
}

function argumentRow(argument: Argument): string[] {
  const name = argument.variadic ? `${argument.name()}…` : argument.name();
  return [code(argument.required ? `<${name}>` : `[${name}]`), argument.description, ''];
}

function optionRow(option: Option): string[] {
  const standard =
    option.defaultValue === undefined || option.negate ? '' : code(String(option.defaultValue));
  return [code(option.flags), option.description, standard];
}

const LEAD =
  'Run in the clone as `npx watchfloor COMMAND`. No server needs to run: a command joins one that runs on the same data folder, or starts the database for itself.';
