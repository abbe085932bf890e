import { type Command, Option } from 'commander';
import { plain } from '../core/words/plain.ts';
import {
  EXISTENCE_MODES,
  type ExistenceMode,
  type ExistenceView,
  listExistence,
  tellExistence,
} from '../slices/release/index.ts';
import { type CommonOptions, withCommonOptions } from './context.ts';
import { codeList } from './lists-of.ts';
import { show } from './look.ts';

/** The commands that decide whether it is told that something exists. */
export function existenceCommands(program: Command): void {
  const existence = program
    .command('existence')
    .description('Whether others are told that you hold something: silent unless you decide otherwise');
  withCommonOptions(
    existence
      .command('set')
      .description('Decide it for everything of yours under one marking')
      .argument('<report-or-marking>', 'a report stands for the marking that it is under')
      .addOption(
        new Option(
          '--mode <mode>',
          'silent; referral: whom to ask; pointer: how many, without a word of them',
        )
          .choices(EXISTENCE_MODES)
          .makeOptionMandatory(),
      )
      .requiredOption('--to <codes>', 'parties and communities to whom it may be told', codeList),
  ).action((of: string, options: CommonOptions & { mode: ExistenceMode; to: string[] }) =>
    show(
      options,
      'existence.decided',
      (desk) => tellExistence(desk, { of, mode: options.mode, to: options.to }),
      line,
    ),
  );
  withCommonOptions(existence.command('list').description('What your party lets be told')).action(
    (options: CommonOptions) =>
      show(options, 'existence.listed', listExistence, (list) =>
        list.length === 0 ? 'Nothing is told: silent everywhere.' : list.map(line).join('\n'),
      ),
  );
}

const line = ({ mode, of, marking, officer, at }: ExistenceView): string =>
  `${mode.padEnd(9)} ${of}\n          told under ${marking}, by ${plain(officer)} at ${at}`;
