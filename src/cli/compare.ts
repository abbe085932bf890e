import { type Command, Option } from 'commander';
import {
  compareNames,
  explainMatch,
  guessKind,
  MATCH_KINDS,
  type MatchKind,
  type NameStep,
  prepareName,
} from '../core/names/match/index.ts';
import { Refusal } from '../platform/errors.ts';
import { comparePairs } from './compare-batch.ts';
import { print } from './print.ts';

interface CompareOptions {
  readonly kind?: MatchKind;
  readonly batch?: string;
  readonly json?: boolean;
}

/** compare: two names, or a table of pairs. It opens no centre. */
export function compareCommand(program: Command): void {
  program
    .command('compare')
    .description('How alike two names are, across scripts and spellings, and why')
    .argument('[a]', 'one name')
    .argument('[b]', 'the other')
    .addOption(
      new Option('--kind <kind>', 'what the names are of (default: told from the names)').choices(
        MATCH_KINDS,
      ),
    )
    .option(
      '--batch <file>',
      'score every row of a .tsv or .csv file with columns a and b; - reads standard input',
    )
    .option('--json', 'print JSON, for programs')
    .action((a: string | undefined, b: string | undefined, options: CompareOptions) =>
      compare(a, b, options),
    );
}

async function compare(a: string | undefined, b: string | undefined, options: CompareOptions): Promise<void> {
  if (options.batch !== undefined && a === undefined)
    return comparePairs(options.batch, options.kind ?? null);
  if (a === undefined || b === undefined || options.batch !== undefined)
    throw new Refusal({
      code: 'NAMES_MISSING',
      status: 422,
      message: 'Two names are needed, or a file of pairs',
      fix: 'Give two names in quotation marks, or --batch FILE with a header line that names the columns a and b',
    });
  const kind = options.kind ?? guessKind(a, b);
  const match = compareNames(prepareName(a, kind), prepareName(b, kind));
  const because = explainMatch(match);
  print(
    options,
    { a, b, kind, ...match, because },
    [
      `${match.similarity.toFixed(3)}  ${because}`,
      `       compared as names of a ${kind}; ${match.evidence.toFixed(1)} bits of shared name`,
      ...match.steps.map(stepLine),
    ].join('\n'),
  );
}

function stepLine(step: NameStep): string {
  const sides =
    step.a !== '' && step.b !== ''
      ? `${step.a} ~ ${step.b}`
      : step.a === ''
        ? `– ~ ${step.b}`
        : `${step.a} ~ –`;
  return `       ${step.how.padEnd(14)} ${step.likeness.toFixed(2)}  ${step.bits.toFixed(1).padStart(5)} bits  ${sides}`;
}
