import type { Command } from 'commander';
import { VERDICTS, type Verdict } from '../core/words/index.ts';
import { judgeRecords, undoAct } from '../slices/fusion/index.ts';
import { Refusal } from '../platform/errors.ts';
import { ownLog } from '../trust/own-log.ts';
import { countOption, withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';
import { plain } from '../core/words/plain.ts';
import { counted } from './text/counted.ts';

interface ReasonOption extends CommonOptions {
  readonly reason?: string;
}

/** The commands that decide and account for it: judge, undo, log. */
export function actCommands(program: Command): void {
  withCommonOptions(
    program
      .command('judge')
      .description('Judge two records: same, different, unsure')
      .argument('<verdict>', 'same | different | unsure')
      .argument('<id...>', 'two records')
      .option('--reason <text>', 'why; kept with the judgement'),
  ).action((verdict: string, ids: string[], options: ReasonOption) => judge(verdict, ids, options));
  withCommonOptions(
    program
      .command('undo')
      .description('Take back a judgement, a review, or an import')
      .argument('<id>', 'id of the judgement, review or report')
      .option('--reason <text>', 'why'),
  ).action((id: string, options: ReasonOption) => takeBack(id, options));
  withCommonOptions(
    program.command('log').description('What you did, newest first, as the audit log keeps it'),
  )
    .addOption(countOption('entries at the most', 50))
    .action((options: CommonOptions & { most: number }) => showLog(options));
}

async function judge(verdict: string, ids: readonly string[], options: ReasonOption): Promise<void> {
  const [a = '', b = ''] = ids;
  const reason = options.reason ?? '';
  const isVerdict = (VERDICTS as readonly string[]).includes(verdict) && ids.length === 2;
  if (!isVerdict) {
    throw new Refusal({
      code: 'JUDGEMENT_NOT_UNDERSTOOD',
      status: 422,
      message: `“${verdict}” with ${ids.length} ids is not a judgement`,
      fix: 'Write: watchfloor judge same|different|unsure RECORD RECORD --reason "…"; for claims: watchfloor review accept|change|refuse CLAIM --because "…"',
    });
  }
  await withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'records.judged' };
    const { value } = await centre.trust.desk(act, (desk) =>
      judgeRecords(desk, verdict as Verdict, a, b, reason),
    );
    const now = value.entities
      .map((one) => `  ${one.id}  ${plain(one.caption)} (${counted(one.records, 'record')})`)
      .join('\n');
    print(
      options,
      value,
      `Judged ${value.verdict}. In your picture now:\n${now}\nUndo with: watchfloor undo ${value.id}${options.as === undefined ? '' : ` --as ${options.as}`} --reason "…"`,
    );
  });
}

async function takeBack(id: string, options: ReasonOption): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'act.undone' };
    const { value } = await centre.trust.desk(act, (desk) => undoAct(centre, desk, id, options.reason ?? ''));
    print(
      options,
      value,
      `Took back the ${value.kind} ${value.undone}; it touched ${counted(value.touched.length, value.kind === 'review' ? 'claim' : 'record')}.`,
    );
  });
}

async function showLog(options: CommonOptions & { most: number }): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'log.read' };
    const entries = await centre.trust.desk(act, (desk) => ownLog(desk, Math.min(options.most, 1000)));
    const text = entries.map(
      (one) =>
        `${one.at}  ${one.act.padEnd(18)} ${one.purpose}${one.caseRef ? `:${one.caseRef}` : ''}  ${one.objects.slice(0, 2).join(' ')}`,
    );
    print(options, entries, text.length > 0 ? text.join('\n') : 'You have done nothing yet.');
  });
}
